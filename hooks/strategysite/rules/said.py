"""Every text of a strategy with its place: what is checked for withheld material, both languages and plain words."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Definition, Text
from ..model.whole import Pointer, walk


@dataclass(frozen=True, slots=True)
class Said:
    """One text. ``chapter`` is the id of the free chapter whose Markdown it is, else empty."""

    file: str
    pointer: Pointer
    words: Text
    chapter: str = ""

    @property
    def field(self) -> str:
        """What the text is called in a message: the name of its field, in quotes."""
        names = [step for step in self.pointer if isinstance(step, str)]
        return f'"{names[-1]}"' if names else "This text"


def texts_of(definition: Definition) -> dict[str, list[Said]]:
    """Return every text of a strategy, by the file that it stands in; chapters count to strategy.yml."""
    found = {name: list(_texts(name, record)) for name, record in definition.files() if name in definition.present}
    for position, chapter in enumerate(definition.strategy.chapters):
        if chapter.id in definition.chapters:
            pointer = ("chapters", position)
            found.setdefault("strategy", []).append(
                Said("strategy", pointer, definition.chapters[chapter.id], chapter.id)
            )
    return found


def _texts(file: str, record: object) -> Iterator[Said]:
    for pointer, value in walk(record):
        if isinstance(value, Text):
            yield Said(file, pointer, value)
