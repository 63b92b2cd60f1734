"""How a field is declared: once, with its meaning in plain words and an example.

From that one declaration come the check of a file, the JSON Schema for the editor's completion,
and the reference page for editors.
"""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic.fields import FieldInfo

_WRITTEN: dict[frozenset[str], set[str]] = {}
"""The names of the fields that some record was written with."""


class Record(BaseModel):
    """Anything an editor writes as a block of named fields. Unknown names are refused; nothing changes once read."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", use_attribute_docstrings=False)

    def __setstate__(self, state: dict[Any, Any]) -> None:
        """Take over what another process read. Which fields were written is the same set for many records.

        One of its own for each would take a third of their memory.
        """
        written = frozenset(state["__pydantic_fields_set__"])
        super().__setstate__(state | {"__pydantic_fields_set__": _WRITTEN.setdefault(written, set(written))})


@cache
def fields_of(record: type[Record]) -> Mapping[str, FieldInfo]:
    """Return the fields of a record by their names in YAML, with ``internal``, which many have, as the last."""
    named = {field.alias or name: field for name, field in record.model_fields.items()}
    return dict(sorted(named.items(), key=lambda entry: entry[0] == "internal"))


def required(meaning: str, *, example: object, **limits: Any) -> Any:
    """Return the declaration of a field that must be written. ``example`` is a value as YAML would give it."""
    return Field(description=meaning, examples=[example], **limits)


def optional(meaning: str, *, example: object, default: Any = None, **limits: Any) -> Any:
    """Return the declaration of a field that may be left out; it then holds ``default``."""
    return Field(default, description=meaning, examples=[example], **limits)


def several(meaning: str, *, example: list[Any], **limits: Any) -> Any:
    """Return the declaration of a list that may be left out; it is then empty."""
    return Field((), description=meaning, examples=[example], **limits)


Identifier = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80), Field(json_schema_extra={"kind": "id"})
]
"""A short name that other entries refer to: small letters without accents, digits and single hyphens."""

Line = Annotated[str, StringConstraints(min_length=1, max_length=500, strip_whitespace=True)]
"""Words that are the same in every language: a code, a number as it is printed, a proper name."""

WebAddress = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"']+$", max_length=2000)]
"""The address of a web page, in full."""

_OF_MAILBOX = r"[^\s@<>\"',;:?&%#]+"

Email = Annotated[str, StringConstraints(pattern=rf"^{_OF_MAILBOX}@{_OF_MAILBOX}\.{_OF_MAILBOX}$", max_length=254)]
"""The address of a mailbox that belongs to a role or a team, never to a named person.

A ``?`` would begin what a mail program takes for headers in a link (``mailto:a?bcc=b``), or a coded word in a letter.
"""
