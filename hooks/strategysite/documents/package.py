"""The package of an edition's data: a description that programs read (Data Package 2.0, datapackage.org)."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final

from ..site.downloads import file_name
from ..site.view import StrategyView
from .columns import TABLES, Column

_PROFILE: Final = "https://datapackage.org/profiles/2.0/datapackage.json"
_LICENCE: Final = {
    "name": "OGL-UK-3.0",
    "title": "Open Government Licence v3.0",
    "path": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
}


def package_json(view: StrategyView, whole: str, tables: Mapping[str, str]) -> str:
    """Return the description of the files of an edition in one language. The files stand beside it.

    whole: the text of the JSON file. tables: the texts of the CSV files by their names in ``columns.TABLES``.
    """
    dates = view.strategy.dates
    day = dates.updated or dates.published
    package = {
        "$schema": _PROFILE,
        "name": f"{view.definition.name}-{view.language}",
        "title": view.title,
        "description": view.say(view.strategy.in_short) or view.title,
        **({"created": f"{day.isoformat()}T00:00:00Z"} if day else {}),
        "licenses": [_LICENCE],
        "contributors": [{"title": view.say(view.strategy.partnership), "roles": ["publisher"]}],
        "resources": [
            _resource(view, "strategy", view.words("The whole strategy as data"), "json", whole),
            *(_table(view, name, text) for name, text in tables.items()),
        ],
    }
    return json.dumps(package, ensure_ascii=False, indent=1) + "\n"


def _table(view: StrategyView, name: str, text: str) -> dict[str, Any]:
    table = TABLES[name]
    schema: dict[str, Any] = {"fields": [_field(view, column) for column in table.columns]}
    if table.unique:
        schema["primaryKey"] = [table.columns[-1].header(view)]
    return _resource(view, name, view.words(table.title), "csv", text) | {"type": "table", "schema": schema}


def _field(view: StrategyView, column: Column) -> dict[str, Any]:
    words = {"trueValues": [view.words("yes")], "falseValues": [view.words("no")]} if column.kind == "boolean" else {}
    return {"name": column.header(view), "type": column.kind, **words}


def _resource(view: StrategyView, name: str, title: str, form: str, text: str) -> dict[str, Any]:
    content = text.encode()
    return {
        "name": name,
        "title": title,
        "path": file_name(view.addresses.data(name)),
        "format": form,
        "mediatype": {"csv": "text/csv", "json": "application/json"}[form],
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }
