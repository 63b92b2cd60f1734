"""The JSON Schema of each file, made from the model: completion, hover and checks in an editor such as VS Code."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..model.base import Record
from ..model.text import Prose, Text, WebAddresses
from ..model.whole import FILES

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The dialect that the editors' YAML extensions know best."""

_ONE_LANGUAGE = {Text.__name__, Prose.__name__, WebAddresses.__name__}


def schema_files() -> Iterator[tuple[str, str]]:
    """Yield the name of each schema file and its text."""
    for name, model in FILES.items():
        yield f"{name}.schema.json", json.dumps(schema_of(name, model), ensure_ascii=False, indent=1) + "\n"


def schema_of(name: str, model: type[Record]) -> dict[str, Any]:
    """Return the JSON Schema of a file."""
    schema = model.model_json_schema(by_alias=True)
    for title, definition in schema.get("$defs", {}).items():
        if title in _ONE_LANGUAGE:
            schema["$defs"][title] = _or_plain_words(definition)
    return {"$schema": DIALECT, **schema, "title": f"{name}.yml", "description": (model.__doc__ or "").strip()}


def _or_plain_words(definition: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that also takes a plain string, as a strategy in one language may write."""
    about: dict[str, Any] = {key: definition.pop(key) for key in ("title", "description") if key in definition}
    return {**about, "anyOf": [{"type": "string", "minLength": 1}, definition]}


def write_schemas(folder: Path) -> list[str]:
    """Write the schema files and return the names of those that changed."""
    folder.mkdir(parents=True, exist_ok=True)
    changed = []
    for name, text in schema_files():
        path = folder / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
            changed.append(name)
    return changed
