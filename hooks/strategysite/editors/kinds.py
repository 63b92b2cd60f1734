"""How a field is written, in a few words: text, prose, a date, one of a list of words, several of something."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import reduce
from typing import Any, Literal, get_args, get_origin

from ..language.catalogue import Words
from ..model.base import Record
from ..model.moment import Moment
from ..model.period import Period
from ..model.reference import Reference
from ..model.text import LANGUAGES, Prose, Text, WebAddresses
from ..model.vocabulary import Vocabulary
from ..model.whole import FILES
from ..register.files import REGISTERS
from ..shape.declared import alternatives, record_at
from ..words import N_

EVERY_FILE: dict[str, type[Record]] = FILES | {f"content/registers/{name}": model for name, model in REGISTERS.items()}
"""The files of a strategy and the registers, without ``.yml``, in the order in which editors are told of them."""

_A_TIME = N_("a time")
_PLAIN: dict[Any, str] = {
    str: N_("words"),
    bool: N_("`true` or `false`"),
    int: N_("a number"),
    float: N_("a number"),
    date: N_("a day, such as `2027-03-31`"),
    datetime: N_("a day and time"),
    Decimal: N_("pounds, as a plain number"),
    Text: N_("text"),
    Prose: N_("text, *prose*"),
    WebAddresses: N_("a web address, or one for each language"),
    Moment: _A_TIME,
    Period: N_("a period"),
}


def kind_of(annotation: Any, words: Words) -> str:
    """Return how a field with an annotation is written, in the language of ``words``."""
    parts = [part for part in alternatives(annotation) if part is not type(None)]
    if len(parts) > 1 and Moment in parts:
        return words(_A_TIME)
    return _either((_one(part, words) for part in parts), words)


def _one(kind: Any, words: Words) -> str:
    if get_origin(kind) is tuple:
        return words("a list, each item {kind}", kind=kind_of(get_args(kind)[0], words))
    if get_origin(kind) is Literal:
        return _either((f"`{value}`" for value in get_args(kind)), words)
    if kind in _PLAIN:
        return words(_PLAIN[kind])
    return _class(kind, words)


def _class(kind: type, words: Words) -> str:
    if issubclass(kind, Reference):
        return words("the id of an entry in {file}", file=kind.file)
    name = words(spaced(kind.__name__))
    if issubclass(kind, Vocabulary):
        return words("a word of the list *{name}*", name=name)
    return words("the fields of *{name}*", name=name) if issubclass(kind, Record) else name


def _either(said: Iterable[str], words: Words) -> str:
    return reduce(lambda one, other: words("{one} or {other}", one=one, other=other), dict.fromkeys(said))


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
