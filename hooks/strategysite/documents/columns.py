"""The tables of the open data, each declared once: what its columns are called, hold and mean."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

from ..site.view import StrategyView
from ..words import N_
from .columns_of_measures import figures
from .tables import csv_text

Kind = Literal["string", "integer", "number", "boolean", "date"]
"""What a column holds, in the words of the Table Schema."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column. title: its header, a phrase of the catalogue. said: what stands in it for a row."""

    title: str
    said: Callable[[StrategyView, Any], object]
    kind: Kind = "string"

    def header(self, view: StrategyView) -> str:
        """Return the header in the language of a view; priorities bear the partnership's own word."""
        return view.word_for_priority if self.title == PRIORITY else view.words(self.title)


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table. title: a phrase of the catalogue. rows: what it has a row for; the last column identifies each.

    unique: whether the identifier is that of the row, and not of the thing that several rows are about.
    """

    title: str
    rows: Callable[[StrategyView], Iterable[Any]]
    columns: tuple[Column, ...]
    unique: bool = True

    def csv(self, view: StrategyView) -> str:
        """Return the table as CSV in the language of a view."""
        return csv_text([column.header(view) for column in self.columns], self.cells(view))

    def cells(self, view: StrategyView) -> Iterator[list[object]]:
        """Yield what stands in the cells of each row, in the language of a view."""
        for row in self.rows(view):
            yield [_cell(view, column.said(view, row)) for column in self.columns]


PRIORITY: Final = N_("Priority")


def _cell(view: StrategyView, said: object) -> object:
    """Return what stands in a cell; a truth is a word, and no answer is an empty cell."""
    if isinstance(said, bool):
        # Translators: whether an action is overdue
        return view.words("yes") if said else view.words("no")
    return said


def _names(view: StrategyView, links: Iterable[Any]) -> str:
    del view
    return "; ".join(link.title for link in links)


def _labels(view: StrategyView, members: Iterable[Any]) -> str:
    return "; ".join(view.label(member) for member in members)


def _areas(view: StrategyView, ids: Iterable[str]) -> str:
    return "; ".join(view.say(view.areas[id].name) for id in ids or view.areas)


def _bodies(view: StrategyView, ids: Iterable[str]) -> str:
    return "; ".join(view.say(view.bodies[id].name) for id in ids)


def _day(day: Any) -> str:
    return day.isoformat() if day else ""


def _consultations(view: StrategyView) -> Iterable[Any]:
    seen = view.details.consultation
    return (*seen.open, *seen.coming, *seen.closed)


ACTIONS: Final = DataTable(
    N_("The actions as a table"),
    lambda view: view.actions.values(),
    (
        Column(N_("Action number"), lambda _, row: row.action.number),
        Column(N_("Action"), lambda _, row: row.link.title),
        Column(N_("Owner"), lambda view, row: _names(view, row.owners)),
        Column(N_("Helped by"), lambda view, row: _names(view, row.partners)),
        Column(N_("By when"), lambda _, row: row.when),
        Column(N_("Last day"), lambda _, row: _day(row.action.when and row.action.when.ends), "date"),
        Column(N_("How it is going"), lambda _, row: row.status),
        Column(N_("Overdue"), lambda _, row: row.overdue, "boolean"),
        Column(N_("Binding"), lambda _, row: bool(row.action.binding and row.action.binding.applies), "boolean"),
        Column(PRIORITY, lambda view, row: _names(view, row.priorities)),
        Column(N_("Identifier"), lambda _, row: row.action.id),
    ),
)
MEASURES: Final = DataTable(
    N_("The figures of the measures as a table"),
    figures,
    (
        Column(N_("Measure"), lambda view, row: view.say(row.measure.name)),
        Column(N_("Whose figures"), lambda _, row: row.whose),
        Column(N_("What the figures are"), lambda view, row: view.label(row.measure.series.unit)),
        Column(N_("Period"), lambda _, row: row.period),
        Column(N_("First day"), lambda _, row: _day(row.point.period.start), "date"),
        Column(N_("Last day"), lambda _, row: _day(row.point.period.end), "date"),
        Column(N_("Value"), lambda _, row: row.value, "number"),
        Column(N_("Change"), lambda _, row: row.difference, "number"),
        Column(N_("Change in per cent"), lambda _, row: row.percent, "number"),
        Column(N_("Note"), lambda _, row: row.note),
        Column(N_("Identifier"), lambda _, row: row.measure.id),
    ),
    unique=False,
)
PARTNERS: Final = DataTable(
    N_("The partners as a table"),
    lambda view: view.bodies.values(),
    (
        Column(N_("Body"), lambda view, row: view.say(row.name)),
        Column(N_("Also called"), lambda view, row: view.say(row.short_name)),
        Column(N_("What it is"), lambda view, row: view.label(row.kind)),
        Column(N_("Role under the Duty"), lambda view, row: _labels(view, row.roles)),
        Column(N_("Serves"), lambda view, row: _areas(view, row.areas)),
        Column(N_("Answers for the Duty"), lambda view, row: view.say(row.senior_officer)),
        Column(N_("Website"), lambda view, row: row.website.in_language(view.language) if row.website else ""),
        Column(N_("Identifier"), lambda _, row: row.id),
    ),
)
CONSULTATION: Final = DataTable(
    N_("The consultations as a table"),
    _consultations,
    (
        Column(N_("Consultation"), lambda view, row: view.say(row.event.title)),
        Column(N_("When"), lambda _, row: row.when),
        Column(N_("First day"), lambda _, row: _day(row.event.opened), "date"),
        Column(N_("Last day"), lambda _, row: _day(row.event.closed), "date"),
        Column(N_("Who was asked"), lambda view, row: _labels(view, row.event.groups)),
        Column(N_("Bodies asked"), lambda view, row: _bodies(view, row.event.bodies)),
        Column(N_("How they were asked"), lambda view, row: _labels(view, row.event.methods)),
        Column(N_("Where"), lambda view, row: _areas(view, row.event.areas)),
        Column(N_("How many answered"), lambda _, row: row.event.people, "integer"),
        Column(N_("How many answered, in words"), lambda view, row: view.say(row.event.people_words)),
        Column(N_("Identifier"), lambda _, row: row.event.id),
    ),
)

TABLES: Final = {"actions": ACTIONS, "measures": MEASURES, "partners": PARTNERS, "consultation": CONSULTATION}
"""The tables by the name that their addresses have in ``parts.DATA_FILES``."""
