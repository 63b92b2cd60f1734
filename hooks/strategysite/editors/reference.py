"""The reference of every field, made from the model: what it means, whether it must be written, an example."""

from collections.abc import Iterator
from typing import Any

from pydantic.fields import FieldInfo

from ..model import moment, period
from ..model.base import Record, fields_of
from ..model.whole import FILES
from ..register.files import REGISTERS
from ..shape.as_written import example_of
from .kinds import kind_of, records_of, spaced, vocabularies_of

_EVERY: dict[str, type[Record]] = FILES | {f"content/registers/{name}": model for name, model in REGISTERS.items()}
"""The files of a strategy and the registers, without ``.yml``, in the order of the chapters."""

_OPENING = f"""# What can be written in each file

This page is made from the definitions themselves, so it is always complete. In a strategy's folder only `strategy.yml`
must be there; a file that is not there yet is a section that is not written yet. The registers in `content/registers/`
hold what every strategy draws on; they come after the files of a strategy, and all of them must be there.

- **Text** is written as `{{en: …, cy: …}}`, in either order; where a strategy is in one language only, plain words are
  enough. Text marked *prose* may use Markdown for emphasis, lists and links.
- **A short name** (`id`) has small letters without accents, digits and single hyphens. Other entries refer to it.
- **A time** is written in one of these ways: {moment.WAYS}.
  The same in Welsh: erbyn diwedd 2027, o fis Mai 2027, parhaus. Or in own words: `{{words: …, ends: 2027-11-30}}`.
- **A period** of figures is written in one of these ways: {period.WAYS}.
"""


def reference() -> str:
    """Return the reference as Markdown: a chapter for each file, a table for each kind of entry, the word lists."""
    lines = [_OPENING]
    for name, model in _EVERY.items():
        lines += [f"## {name}.yml", "", _said_of(model), ""]
        for record in records_of(model):
            lines += _entry(record, own=record is not model)
    return "\n".join([*lines, *_word_lists()])


def _entry(record: type[Record], *, own: bool) -> Iterator[str]:
    if own:
        yield from (f"### {spaced(record.__name__)}", "", _said_of(record), "")
    yield from ("| Field | Meaning | Written as | Example |", "| --- | --- | --- | --- |")
    for name, field in fields_of(record).items():
        yield _row(name, field)
    yield ""


def _row(name: str, field: FieldInfo) -> str:
    must = " **(must be there)**" if field.is_required() else ""
    meaning = (field.description or "").replace("<", "&lt;")
    return _cells(f"`{name}`", f"{meaning}{must}", kind_of(field.annotation), f"`{example_of(field)}`")


def _cells(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def _word_lists() -> Iterator[str]:
    yield from ("## Lists of words", "")
    found = {vocabulary.__name__: vocabulary for model in _EVERY.values() for vocabulary in vocabularies_of(model)}
    for name in sorted(found):
        yield from (f"### {spaced(name)}", "", _said_of(found[name]), "")
        yield from ("| Write | Readers see |", "| --- | --- |")
        yield from (_cells(f"`{member.value}`", member.label) for member in found[name])
        yield ""


def _said_of(documented: Any) -> str:
    return " ".join((documented.__doc__ or "").split()).replace("``", "`")
