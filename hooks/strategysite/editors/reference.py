"""The reference of every field, made from the model: what it means, whether it must be written, an example."""

from collections.abc import Iterator
from typing import Any

from pydantic.fields import FieldInfo

from ..model.base import Record
from ..model.vocabulary import Vocabulary
from ..model.whole import FILES
from ..shape.as_written import example_of
from ..shape.declared import record_at
from .kinds import kind_of, spaced, vocabularies_in


def reference() -> str:
    """Return the reference as Markdown: a chapter for each file, a table for each kind of entry, the word lists."""
    lines = ["# What can be written in each file", "", _OPENING, ""]
    for name, model in FILES.items():
        lines += [f"## {name}.yml", "", _first_sentence(model), ""]
        for record in _records(model):
            lines += _entry(record, own=record is not model)
    return "\n".join([*lines, *_word_lists()]) + "\n"


_OPENING = (
    "This page is made from the definitions themselves, so it is always complete. "
    "Text is written as `{en: …, cy: …}`; where a strategy is in one language only, plain words are enough. "
    "Text marked *prose* may use Markdown for emphasis, lists and links."
)


def _records(model: type[Record]) -> list[type[Record]]:
    """Return the record of a file and every kind of entry inside it, each once, in the order of reading."""
    found: list[type[Record]] = [model]
    for record in found:
        for field in record.model_fields.values():
            inner = record_at(field.annotation)
            if inner and inner not in found and not _is_words(inner):
                found.append(inner)
    return found


def _is_words(record: type[Record]) -> bool:
    return set(record.model_fields) == {"en", "cy"}


def _entry(record: type[Record], *, own: bool) -> Iterator[str]:
    if own:
        yield from (f"### {spaced(record.__name__)}", "", _first_sentence(record), "")
    yield from ("| Field | Meaning | Written as | Example |", "| --- | --- | --- | --- |")
    for name, field in record.model_fields.items():
        yield _row(field.alias or name, field)
    yield ""


def _row(name: str, field: FieldInfo) -> str:
    must = " **(must be there)**" if field.is_required() else ""
    cells = (f"`{name}`", f"{field.description}{must}", kind_of(field.annotation), f"`{example_of(field)}`")
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def _word_lists() -> Iterator[str]:
    yield from ("## Lists of words", "")
    for vocabulary in _vocabularies():
        yield from (f"### {spaced(vocabulary.__name__)}", "", _first_sentence(vocabulary), "")
        yield from ("| Write | Readers see |", "| --- | --- |")
        yield from (f"| `{member.value}` | {member.label} |" for member in vocabulary)
        yield ""


def _vocabularies() -> list[type[Vocabulary]]:
    found: dict[str, type[Vocabulary]] = {}
    for model in FILES.values():
        for record in _records(model):
            for field in record.model_fields.values():
                found |= {vocabulary.__name__: vocabulary for vocabulary in vocabularies_in(field.annotation)}
    return [found[name] for name in sorted(found)]


def _first_sentence(documented: Any) -> str:
    return " ".join((documented.__doc__ or "").split())
