"""The open data of the whole site: its index, the tables of every current edition together, and their package."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Any, Final

from ..language.catalogue import Words
from ..site.downloads import Download, size_words
from ..site.editions import Area, Edition
from ..site.rooms.front import SITE_DATA, data_address
from ..site.settings import Settings
from ..site.view import StrategyView
from ..words import N_
from .columns import TABLES, Column, DataTable
from .downloads import DATA_TITLES
from .index_table import INDEX_TITLE, index_table
from .open_data import index_json
from .package import description, resource, table_schema
from .tables import csv_text

EDITION: Final = Column(N_("Edition"), lambda view, _: view.definition.name)
"""The column that every table of the site begins with: the identifier of the edition that a row is from."""


def site_data(areas: Sequence[Area], words: Words, settings: Settings) -> list[tuple[Download, str]]:
    """Return what a page says of each data file of the whole site in a language, and its text."""
    files = _files(areas, words, settings)
    return [(_download(words, name, text), text) for name, (_, text) in files.items()]


def _files(areas: Sequence[Area], words: Words, settings: Settings) -> dict[str, tuple[Any, str]]:
    """Return what the package says of each file, and its text, by names as in ``SITE_DATA``; the package is the last.

    The index has all editions, the other tables the current one of each area, as far as it stands.
    """
    editions = [edition for area in areas for edition in area.editions]
    current = [area.current for area in areas if not area.current.is_withdrawn]
    index = index_json(editions, settings.address)
    files: dict[str, tuple[Any, str]] = {"index": (_resource(words, "index", index), index)}
    files |= _table(words, "strategies", index_table(editions, settings.address), editions)
    for name, table in TABLES.items():
        files |= _table(words, name, table, current)
    package = _package(words, settings, editions, [described for described, _ in files.values()])
    return files | {"package": (None, package)}


def _table(words: Words, name: str, table: DataTable, editions: Sequence[Edition]) -> Mapping[str, tuple[Any, str]]:
    """Return a table of several editions; none where no edition has a row for it."""
    rows = list(chain.from_iterable(_rows(table, _seen_in(edition, words)) for edition in editions))
    if not rows:
        return {}
    # The words that each partnership has of its own would not head a column that several share.
    columns = [(words(column.title), column) for column in (EDITION, *table.columns)]
    text = csv_text([header for header, _ in columns], rows)
    key = [columns[0][0], columns[-1][0]] if table.unique else []
    return {name: (_resource(words, name, text) | table_schema(words, columns, key), text)}


def _rows(table: DataTable, view: StrategyView) -> Iterator[list[object]]:
    named = EDITION.said(view, None)
    return ([named, *cells] for cells in table.cells(view))


def _seen_in(edition: Edition, words: Words) -> StrategyView:
    """Return an edition as a reader of a language sees it: one that is in the other language only keeps its words."""
    known = edition.views.get(words.language)
    return known or StrategyView(edition.definition, words, next(iter(edition.views.values())).today)


def _package(words: Words, settings: Settings, editions: Sequence[Edition], resources: Sequence[Any]) -> str:
    about = {
        "name": f"strategies-{words.language}",
        "title": settings.name(words.language),
        "description": words("All strategies, and the tables of every current edition."),
    }
    dates = [edition.definition.strategy.dates for edition in editions]
    days: list[date] = [day for each in dates if (day := each.updated or each.published)]
    return description(about, max(days, default=None), settings.name(words.language), resources)


def _resource(words: Words, name: str, text: str) -> dict[str, Any]:
    return resource(name, _title(words, name), data_address(words, name), SITE_DATA[name][1], text)


def _download(words: Words, name: str, text: str) -> Download:
    size = size_words(words, len(text.encode()))
    return Download(_title(words, name), data_address(words, name), SITE_DATA[name][1].upper(), size)


def _title(words: Words, name: str) -> str:
    return words(DATA_TITLES.get(name, INDEX_TITLE))
