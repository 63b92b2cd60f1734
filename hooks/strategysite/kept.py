"""What was worked out before, kept until something that it depends on changes.

A preview builds again at each change and would otherwise read and check everything for the sake of one file.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from .parallel import in_parallel
from .phrase import NOTHING, Phrase

K = TypeVar("K", bound=Hashable)
R = TypeVar("R")


_OF_A_PROCESS: Final = 8
"""How much a process does before another takes its place: what it read on the way goes with it."""


class Same:
    """Some objects, equal to the very same objects alone: what was made of them still holds."""

    __slots__ = ("_objects",)

    def __init__(self, *objects: object) -> None:
        """Hold the objects, so that no other can take the place of one."""
        self._objects = objects

    def __eq__(self, other: object) -> bool:
        """Whether the other holds the very same objects in the same order."""
        if not isinstance(other, Same) or len(self._objects) != len(other._objects):
            return False
        return all(one is another for one, another in zip(self._objects, other._objects, strict=True))

    __hash__ = None  # type: ignore[assignment]  # compared, never looked up


class Kept(Generic[K, R]):
    """The results of one kind of work by what it was done on, each with the mark under which it holds."""

    def __init__(self) -> None:
        """Nothing has been done yet."""
        self._kept: dict[K, tuple[Any, R]] = {}

    def each(
        self, things: Sequence[K], mark: Callable[[K], Any], work: Callable[[K], R], doing: Phrase = NOTHING
    ) -> list[R]:
        """Return what ``work`` returns for each thing; where its ``mark`` is as before, what it returned then.

        Work is shared between the cores, and what is kept of other things is forgotten. ``doing`` says what is done.
        """
        marks = {thing: mark(thing) for thing in things}
        anew = [thing for thing in things if thing not in self._kept or self._kept[thing][0] != marks[thing]]
        made = dict(zip(anew, in_parallel(work, anew, doing, most=_OF_A_PROCESS), strict=True))
        before = self._kept
        self._kept = {thing: (marks[thing], made[thing]) if thing in made else before[thing] for thing in things}
        return [self._kept[thing][1] for thing in things]


def files_in(*places: Path) -> frozenset[tuple[str, int, int]]:
    """Return a mark that changes with any file in some folders: the path, time and size of each.

    A folder that is only a link to another is not gone through: it may lead anywhere.
    """
    return frozenset(_mark(path) for place in places for path in _files(place))


def _files(place: Path) -> Iterable[Path]:
    if place.is_symlink() or not place.is_dir():
        return [place]
    return (path for path in place.rglob("*") if path.is_file())


def _mark(path: Path) -> tuple[str, int, int]:
    try:
        seen = path.stat()
    except OSError:
        return str(path), 0, 0
    return str(path), seen.st_mtime_ns, seen.st_size
