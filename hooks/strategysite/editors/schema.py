"""The JSON Schema of each file, made from the model: completion, hover and checks in an editor such as VS Code."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..model.base import Record
from ..model.text import Prose, Text, WebAddresses
from ..model.whole import FILES
from ..register.files import REGISTERS
from .kinds import vocabularies_of

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The dialect that the editors' YAML extensions know best."""


def schema_files() -> Iterator[tuple[str, str]]:
    """Yield the name of each schema file and its text: those of a strategy, and in a folder those of the registers."""
    for folder, files in (("", FILES), ("registers/", REGISTERS)):
        for name, model in files.items():
            text = json.dumps(schema_of(name, model), ensure_ascii=False, indent=1) + "\n"
            yield f"{folder}{name}.schema.json", text


def schema_of(name: str, model: type[Record]) -> dict[str, Any]:
    """Return the JSON Schema of a file."""
    schema = model.model_json_schema(by_alias=True)
    labels = {kind.__name__: [member.label for member in kind] for kind in vocabularies_of(model)}
    for title, definition in schema.get("$defs", {}).items():
        if "description" in definition:
            definition["description"] = " ".join(definition["description"].split()).replace("``", "`")
        if title in labels:
            definition["enumDescriptions"] = labels[title]
        if title in (Text.__name__, Prose.__name__):
            schema["$defs"][title] = _or_alone(definition, {"type": "string", "minLength": 1})
        if title == WebAddresses.__name__:
            schema["$defs"][title] = _or_alone(definition, definition["properties"]["en"]["anyOf"][0])
    return {"$schema": DIALECT, **schema, "title": f"{name}.yml", "description": (model.__doc__ or "").strip()}


def _or_alone(definition: dict[str, Any], alone: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that also takes one text for all languages, as the model does."""
    about: dict[str, Any] = {key: definition.pop(key) for key in ("title", "description") if key in definition}
    return {**about, "anyOf": [alone, definition]}


def write_schemas(folder: Path) -> list[str]:
    """Write the schema files and return the names of those that changed."""
    changed = []
    for name, text in schema_files():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
            changed.append(name)
    return changed
