"""What a strategy says, gathered in one pass with its place: texts, mailboxes, series of figures."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..model import Definition, Text
from ..model.base import Record
from ..model.series import Series
from ..model.whole import Pointer
from ..phrase import Phrase, as_typed, phrase

_MAILBOXES = ("email", "answer_email")
_INSIDE = (Record, tuple)


@dataclass(frozen=True, slots=True)
class Said:
    """One text. ``chapter`` is the id of the free chapter whose Markdown it is, else empty."""

    file: str
    pointer: Pointer
    words: Text
    chapter: str = ""

    @property
    def field(self) -> Phrase:
        """What the text is called in a message: the name of its field, in quotes."""
        names = [step for step in self.pointer if isinstance(step, str)]
        return as_typed(f'"{names[-1]}"') if names else phrase("This text")


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that is looked through: texts by the file that they stand in, mailboxes and series with file and path."""

    texts: dict[str, list[Said]] = field(default_factory=dict)
    mailboxes: list[tuple[str, Pointer, str]] = field(default_factory=list)
    series: list[tuple[str, Pointer, Series]] = field(default_factory=list)


def gathered(definition: Definition) -> Gathered:
    """Return what a strategy says, file by file; chapters count to strategy.yml, which names them."""
    found = Gathered()
    for name, record in definition.files():
        if name in definition.present:
            found.texts[name] = []
            _gather(name, (), record, found)
    for chapter in _chapters(definition):
        found.texts[chapter.file].append(chapter)
    return found


def _chapters(definition: Definition) -> Iterator[Said]:
    for position, chapter in enumerate(definition.strategy.chapters):
        if chapter.id in definition.chapters:
            yield Said("strategy", ("chapters", position), definition.chapters[chapter.id], chapter.id)


def _gather(file: str, pointer: Pointer, value: Record | tuple[object, ...], found: Gathered) -> None:
    """Add what stands in a record or list. Plain recursion over what is there: every check of every build comes by."""
    if isinstance(value, Text):
        found.texts[file].append(Said(file, pointer, value))
        return
    if isinstance(value, Series):
        found.series.append((file, pointer, value))
    for step, item in enumerate(value) if isinstance(value, tuple) else vars(value).items():
        if isinstance(item, _INSIDE):
            _gather(file, (*pointer, step), item, found)
        elif step in _MAILBOXES and isinstance(item, str):
            found.mailboxes.append((file, (*pointer, step), item))
