"""The package of an edition's data: a description that programs read (Data Package 2.0, datapackage.org)."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from ..language.catalogue import Words
from ..site.downloads import file_name
from ..site.view import StrategyView
from .columns import TABLES, Column
from .json_text import as_json

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
    address = view.addresses.data
    resources = [resource("strategy", view.words("The whole strategy as data"), address("strategy"), "json", whole)]
    for name, text in tables.items():
        table = TABLES[name]
        fields = [(column.header(view), column) for column in table.columns]
        key = [fields[-1][0]] if table.unique else []
        described = resource(name, view.words(table.title), address(name), "csv", text)
        resources.append(described | table_schema(view.words, fields, key))
    about = {
        "name": f"{view.definition.name}-{view.language}",
        "title": view.title,
        "description": view.say(view.strategy.in_short) or view.title,
    }
    return description(about, dates.updated or dates.published, view.say(view.strategy.partnership), resources)


def description(about: Mapping[str, str], day: date | None, publisher: str, resources: Sequence[Any]) -> str:
    """Return the text of a package. about: its name, title and description. day: when what it holds last changed."""
    package = {
        "$schema": _PROFILE,
        **about,
        **({"created": f"{day.isoformat()}T00:00:00Z"} if day else {}),
        "licenses": [_LICENCE],
        "contributors": [{"title": publisher, "roles": ["publisher"]}],
        "resources": resources,
    }
    return as_json(package)


def table_schema(words: Words, columns: Iterable[tuple[str, Column]], key: Sequence[str]) -> dict[str, Any]:
    """Return what a resource says that is a table. columns: each with its header. key: headers; none where empty."""
    fields = [_field(words, header, column) for header, column in columns]
    return {"type": "table", "schema": {"fields": fields, **({"primaryKey": list(key)} if key else {})}}


def _field(words: Words, header: str, column: Column) -> dict[str, Any]:
    truth = {"trueValues": [words("yes")], "falseValues": [words("no")]} if column.kind == "boolean" else {}
    return {"name": header, "type": column.kind, **truth}


def resource(name: str, title: str, address: str, form: str, text: str) -> dict[str, Any]:
    """Return what a package says of a file that stands beside it. form: its ending."""
    content = text.encode()
    return {
        "name": name,
        "title": title,
        "path": file_name(address),
        "format": form,
        "mediatype": {"csv": "text/csv", "json": "application/json"}[form],
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }
