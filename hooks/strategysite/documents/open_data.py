"""A strategy as open data: all of it as JSON, its tables as CSV, and a package that describes them."""

from collections.abc import Iterable, Iterator
from typing import Any

from ..site.editions import Edition
from ..site.page import relative
from ..site.view import StrategyView
from .columns import TABLES
from .derived import derived
from .json_text import as_json
from .package import package_json
from .plain import plain


def data_files(view: StrategyView, schema: str) -> Iterator[tuple[str, str]]:
    """Yield the name, as in ``parts.DATA_FILES``, and the text of each data file of an edition in one language.

    ``schema``: the address of the JSON Schema in that language.
    """
    tables = {name: table.csv(view) for name, table in TABLES.items() if any(True for _ in table.rows(view))}
    whole = strategy_json(view, schema)
    yield "strategy", whole
    yield from tables.items()
    yield "package", package_json(view, whole, tables)


def strategy_json(view: StrategyView, schema: str) -> str:
    """Return all that is public of a strategy, with the names of the model and the words in every language of it."""
    definition = view.definition
    files = {name: plain(record) for name, record in definition.files() if name in definition.present}
    data = {
        "$schema": relative(view.addresses.data("strategy"), schema),
        "id": definition.name,
        **files,
        "chapters": {id: plain(text) for id, text in definition.chapters.items()},
        "derived": derived(view),
    }
    return as_json(data)


def index_json(editions: Iterable[Edition], site_address: str) -> str:
    """Return every edition on the site with its areas, status, dates and addresses."""
    return as_json({"strategies": [_indexed(edition, site_address) for edition in editions]})


def _indexed(edition: Edition, site_address: str) -> dict[str, Any]:
    strategy = edition.definition.strategy
    views = edition.views.items()
    return {
        "id": edition.definition.name,
        "title": plain(strategy.title),
        "partnership": plain(strategy.partnership),
        "example": strategy.example,
        "languages": list(edition.definition.languages),
        "nations": sorted(edition.definition.nations),
        "area": plain(strategy.area.name),
        "areas": [_area(area) for area in strategy.area.areas],
        "edition": plain(strategy.edition.name),
        "status": strategy.edition.status.value,
        "dates": plain(strategy.dates),
        "addresses": {language: site_address + view.addresses.edition for language, view in views},
        "files": {
            language: [
                {"address": site_address + file.address, "format": file.format} for file in edition.downloads[language]
            ]
            for language in edition.downloads
        },
    }


def _area(area: Any) -> dict[str, Any]:
    """Return an area; one whose official code is not known has none."""
    return {"name": plain(area.name), "kind": area.kind.value} | ({"code": area.code} if area.code else {})
