"""Data made from the examples that the fields themselves declare."""

from typing import Any

from strategysite.model.base import Record
from strategysite.shape.declared import record_at


def full(record: type[Record]) -> dict[str, Any]:
    """Return a block of fields as YAML would give it, with the example of every field."""
    return {field.alias or name: field.examples[0] for name, field in record.model_fields.items() if field.examples}


def records_in(record: type[Record], found: list[type[Record]] | None = None) -> list[type[Record]]:
    """Return a record and every kind of record inside it, each once."""
    found = [] if found is None else found
    if record not in found:
        found.append(record)
        for field in record.model_fields.values():
            inner = record_at(field.annotation)
            if inner:
                records_in(inner, found)
    return found
