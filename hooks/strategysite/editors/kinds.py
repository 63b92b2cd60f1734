"""How a field is written, in a few words: text, prose, a date, one of a list of words, several of something."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, get_args, get_origin

from ..model.base import Record
from ..model.moment import Moment
from ..model.period import Period
from ..model.reference import Reference
from ..model.text import LANGUAGES, Prose, Text, WebAddresses
from ..model.vocabulary import Vocabulary
from ..shape.declared import alternatives, record_at

_PLAIN: dict[Any, str] = {
    str: "words",
    bool: "`true` or `false`",
    int: "a number",
    float: "a number",
    date: "a day, such as `2027-03-31`",
    datetime: "a day and time",
    Decimal: "pounds, as a plain number",
    Text: "text",
    Prose: "text, *prose*",
    WebAddresses: "a web address, or one for each language",
    Moment: "a time",
    Period: "a period",
}


def kind_of(annotation: Any) -> str:
    """Return how a field with an annotation is written."""
    parts = [part for part in alternatives(annotation) if part is not type(None)]
    if len(parts) > 1 and Moment in parts:
        return "a time"
    return " or ".join(dict.fromkeys(_one(part) for part in parts))


def _one(kind: Any) -> str:
    if get_origin(kind) is tuple:
        return f"a list, each item {kind_of(get_args(kind)[0])}"
    if get_origin(kind) is Literal:
        return " or ".join(f"`{value}`" for value in get_args(kind))
    if kind in _PLAIN:
        return _PLAIN[kind]
    return _class(kind)


def _class(kind: type) -> str:
    if issubclass(kind, Reference):
        return f"the id of an entry in {kind.file}"
    if issubclass(kind, Vocabulary):
        return f"a word of the list *{spaced(kind.__name__)}*"
    return f"the fields of *{spaced(kind.__name__)}*" if issubclass(kind, Record) else kind.__name__


def vocabularies_in(annotation: Any) -> Iterator[type[Vocabulary]]:
    """Yield the lists of words that an annotation draws on."""
    for part in alternatives(annotation):
        if get_origin(part) is tuple:
            yield from vocabularies_in(get_args(part)[0])
        elif isinstance(part, type) and issubclass(part, Vocabulary):
            yield part


def records_of(model: type[Record]) -> list[type[Record]]:
    """Return the record of a file and every kind of group inside it, each once, in the order of reading."""
    found: list[type[Record]] = [model]
    for record in found:
        for field in record.model_fields.values():
            inner = record_at(field.annotation)
            if inner and inner not in found and set(inner.model_fields) != set(LANGUAGES):
                found.append(inner)
    return found


def vocabularies_of(model: type[Record]) -> list[type[Vocabulary]]:
    """Return the lists of words that a file draws on, by their names."""
    fields = (field for record in records_of(model) for field in record.model_fields.values())
    found = {vocabulary for field in fields for vocabulary in vocabularies_in(field.annotation)}
    return sorted(found, key=lambda vocabulary: vocabulary.__name__)


def spaced(name: str) -> str:
    """Return a name of the code as words: ``LinkedPlan`` gives ``Linked plan``."""
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)
    return words.strip().capitalize()
