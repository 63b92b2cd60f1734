"""The JSON Schema of each file, made from the model: completion, hover and checks in an editor such as VS Code."""

import json
from collections.abc import Iterator
from typing import Any

from ..language.catalogue import Words
from ..model.base import Record
from ..model.text import Prose, Text, WebAddresses
from ..model.whole import FILES
from ..register.files import REGISTERS
from ..words import in_one_line
from .kinds import vocabularies_of

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The dialect that the editors' YAML extensions know best."""


def schema_files(words: Words) -> Iterator[tuple[str, str]]:
    """Yield the name of each schema file and its text: those of a strategy, and in a folder those of the registers."""
    for folder, files in (("", FILES), ("registers/", REGISTERS)):
        for name, model in files.items():
            schema = schema_of(name, model, words)
            yield f"{folder}{name}.schema.json", json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def schema_of(name: str, model: type[Record], words: Words) -> dict[str, Any]:
    """Return the JSON Schema of a file, which explains itself in the language of ``words``."""
    schema = model.model_json_schema(by_alias=True)
    labels = {kind.__name__: [words(member.label) for member in kind] for kind in vocabularies_of(model)}
    for title, definition in schema.get("$defs", {}).items():
        if title in labels:
            definition["enumDescriptions"] = labels[title]
        if title in (Text.__name__, Prose.__name__):
            schema["$defs"][title] = _or_alone(definition, {"type": "string", "minLength": 1})
        if title == WebAddresses.__name__:
            schema["$defs"][title] = _or_alone(definition, definition["properties"]["en"]["anyOf"][0])
    _explain(schema, words)
    return {"$schema": DIALECT, **schema, "title": f"{name}.yml"}


def _explain(schema: Any, words: Words) -> None:
    """Put every explanation in a schema into the language of ``words``, on one line."""
    parts = schema.items() if isinstance(schema, dict) else enumerate(schema)
    for key, part in parts:
        if key == "description" and isinstance(part, str):
            schema[key] = words(in_one_line(part))
        elif isinstance(part, dict | list) and key not in ("examples", "default"):
            _explain(part, words)


def _or_alone(definition: dict[str, Any], alone: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that also takes one text for all languages, as the model does."""
    about: dict[str, Any] = {key: definition.pop(key) for key in ("title", "description") if key in definition}
    return {**about, "anyOf": [alone, definition]}
