"""The reference of every field, made from the model: what it means, whether it must be written, an example."""

from collections.abc import Iterator
from typing import Any

from pydantic.fields import FieldInfo

from ..language.catalogue import Words
from ..language.order import sort_key
from ..model import moment, period
from ..model.base import Record, fields_of
from ..shape.as_written import example_of
from ..words import in_one_line
from .kinds import EVERY_FILE, kind_of, records_of, spaced, vocabularies_of

_OTHER_LANGUAGE = {"en": "[Cymraeg](cyfeirlyfr.md)", "cy": "[English](reference.md)"}


def reference(words: Words) -> str:
    """Return the reference as Markdown: a chapter for each file, a table for each kind of entry, the word lists."""
    lines = [*_opening(words)]
    for name, model in EVERY_FILE.items():
        lines += [f"## {name}.yml", "", _said_of(model, words), ""]
        for record in records_of(model):
            lines += _entry(record, words, own=record is not model)
    return "\n".join([*lines, *_word_lists(words)])


def _opening(words: Words) -> Iterator[str]:
    title = words("What can be written in each file")
    yield from (f"# {title}", "", _OTHER_LANGUAGE[words.language], "")
    yield words(
        "This page is made from the definitions themselves, so it is always complete. In a strategy's folder only "
        "`strategy.yml` must be there; a file that is not there yet is a section that is not written yet. The "
        "registers in `content/registers/` hold what every strategy draws on; they come after the files of a strategy, "
        "and all of them must be there."
    )
    yield ""
    points = (
        words(
            "**Text** is written as `{en: …, cy: …}`, in either order; where a strategy is in one language only, "
            "plain words are enough. Text marked *prose* may use Markdown for emphasis, lists and links."
        ),
        words(
            "**A short name** (`id`) has small letters without accents, digits and single hyphens. Other entries "
            "refer to it."
        ),
        words("**A time** is written in one of these ways: {ways}.", ways=moment.WAYS),
        words("The same in Welsh: {ways}.", ways=moment.WAYS_IN_WELSH),
        words("A time can also be in your own words: `{words: …, ends: 2027-11-30}`."),
        words("**A period** of figures is written in one of these ways: {ways}.", ways=words(period.WAYS)),
    )
    yield from (*(f"- {point}" for point in points), "")


def _entry(record: type[Record], words: Words, *, own: bool) -> Iterator[str]:
    if own:
        yield from (f"### {words(spaced(record.__name__))}", "", _said_of(record, words), "")
    yield _cells(words("Field"), words("Meaning"), words("Written as"), words("Example"))
    yield "| --- | --- | --- | --- |"
    for name, field in fields_of(record).items():
        yield _row(name, field, words)
    yield ""


def _row(name: str, field: FieldInfo, words: Words) -> str:
    meaning = meaning_of(field, words).replace("<", "&lt;")
    if field.is_required():
        meaning = words("{meaning} **(must be there)**", meaning=meaning)
    return _cells(f"`{name}`", meaning, kind_of(field.annotation, words), f"`{example_of(field)}`")


def meaning_of(field: FieldInfo, words: Words) -> str:
    """Return what a field means, in the language of ``words``; empty where it does not say."""
    return words(field.description) if field.description else ""


def _cells(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def _word_lists(words: Words) -> Iterator[str]:
    title = words("Lists of words")
    yield from (f"## {title}", "")
    every = {kind for model in EVERY_FILE.values() for kind in vocabularies_of(model)}
    named = [(words(spaced(kind.__name__)), kind) for kind in every]
    for name, kind in sorted(named, key=lambda one: sort_key(words.language, one[0])):
        yield from (f"### {name}", "", _said_of(kind, words), "")
        yield from (_cells(words("Write"), words("Readers see")), "| --- | --- |")
        yield from (_cells(f"`{member.value}`", words(member.label)) for member in kind)
        yield ""


def _said_of(documented: Any, words: Words) -> str:
    return words(in_one_line(documented.__doc__))
