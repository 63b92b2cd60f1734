"""The index of all strategies as a table: a row for each local government area of each edition."""

from collections.abc import Sequence
from typing import Any, Final

from ..site.editions import Edition
from ..site.view import StrategyView
from ..words import N_
from .columns import Column, DataTable

INDEX_TITLE: Final = N_("All strategies, with their areas, status, dates and addresses")
"""What the index is called, in whatever form."""


def index_table(editions: Sequence[Edition], site_address: str) -> DataTable:
    """Return the table, which knows where each edition stands in each language."""
    addresses = {
        (edition.definition.name, language): site_address + view.addresses.edition
        for edition in editions
        for language, view in edition.views.items()
    }

    def address(view: StrategyView, language: str) -> str:
        return addresses.get((view.definition.name, language), "")

    return DataTable(
        INDEX_TITLE,
        lambda view: view.strategy.area.areas,
        (
            Column(N_("Strategy"), lambda view, _: view.title),
            Column(N_("Partnership"), lambda view, _: view.say(view.strategy.partnership)),
            Column(N_("Name of the edition"), lambda view, _: view.say(view.strategy.edition.name)),
            Column(N_("Status"), lambda view, _: view.label(view.strategy.edition.status)),
            Column(N_("Example"), lambda view, _: view.strategy.example, "boolean"),
            _dated(N_("Published"), "published"),
            _dated(N_("Updated"), "updated"),
            _dated(N_("First day"), "starts"),
            _dated(N_("Last day"), "ends"),
            _dated(N_("Next review"), "next_review"),
            Column(N_("Address in Welsh"), lambda view, _: address(view, "cy")),
            Column(N_("Address in English"), lambda view, _: address(view, "en")),
            Column(N_("Local government area"), lambda view, row: view.say(row.name)),
            Column(N_("Kind"), lambda view, row: view.label(row.kind)),
            Column(N_("Official code"), lambda _, row: row.code),
            Column(N_("Identifier"), lambda _, row: row.id),
        ),
    )


def _dated(title: str, name: str) -> Column:
    """Return the column of a day of the edition, named as in its dates."""

    def said(view: StrategyView, _: Any) -> str:
        day = getattr(view.strategy.dates, name)
        return day.isoformat() if day else ""

    return Column(title, said, "date")
