"""Where the addresses outside this site stand: in strategies, registers, hand-written pages and templates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .addresses import addresses

_LOOKED_THROUGH = (
    ("strategies", ("*.yml", "*.md")),
    ("content/registers", ("*.yml",)),
    ("content/pages", ("*.md",)),
    ("templates/pages", ("*.html",)),
)
_NOTES = re.compile(r"[\s-]*internal:")
"""Where a note for the partnership alone begins. It goes on while lines are further to the right."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a file; ``file`` is a path from the project's folder with forward slashes."""

    file: str
    line: int

    def __str__(self) -> str:
        """``file:line``, which editors can jump to."""
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Found:
    """One address and every place where it stands, in order."""

    address: str
    places: tuple[Place, ...]


def outside_links(root: Path) -> list[Found]:
    """Return every address in a project's folder with its places, in the order of the first of them.

    What stands after an anchor is left out: it is for the reader's browser. Neither comments nor what stands under
    ``internal`` are looked at: nobody outside is to learn of them, not even by being asked.
    """
    places: dict[str, list[Place]] = {}
    for file in _files(root):
        shown = file.relative_to(root).as_posix()
        for number, line in _public_lines(file):
            for address in addresses(line):
                places.setdefault(address.partition("#")[0], []).append(Place(shown, number))
    return [Found(address, tuple(at)) for address, at in places.items()]


def _public_lines(file: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines of a file that are for the public, with their numbers. Only YAML has comments and notes."""
    lines = enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
    if file.suffix != ".yml":
        yield from lines
        return
    notes_from: int | None = None
    for number, line in lines:
        begins = len(line) - len(line.lstrip())
        if notes_from is not None and line.strip() and begins <= notes_from:
            notes_from = None
        if notes_from is None and (found := _NOTES.match(line)):
            notes_from = found.end() - len("internal:")
        if notes_from is None and not line.lstrip().startswith("#"):
            yield number, line


def _files(root: Path) -> Iterator[Path]:
    for folder, endings in _LOOKED_THROUGH:
        for ending in endings:
            yield from sorted(path for path in (root / folder).rglob(ending) if path.is_file())
