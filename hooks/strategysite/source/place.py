"""Where things stand in a source file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, TypeAlias

from .limits import SIGNS

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"
"""What a YAML file says, in plain Python values."""

Pointer: TypeAlias = tuple[str | int, ...]
"""A path into the data: ``("bodies", 2, "name", "cy")``; the empty path is the whole file."""


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A place in a file. Both numbers count from 1; columns count characters."""

    line: int
    column: int


START: Final = Mark(1, 1)

Children: TypeAlias = "dict[str, Spot] | list[Spot] | None"
"""The places inside a group of fields or a list; None for a single value."""


class Spot:
    """The place of one value, of the name it was given, and of everything inside it.

    Kept as a tree beside the values: it costs one small object a value, where a table of whole paths would cost
    a tuple for each of them as well. Lines and columns count from 0 here, as the parser gives them.
    """

    __slots__ = ("children", "column", "key_column", "key_line", "line")

    def __init__(self, line: int, column: int, children: Children = None) -> None:
        self.line = line
        self.column = column
        self.key_line = line
        self.key_column = column
        self.children = children

    def mark(self) -> Mark:
        """Return the place of the value."""
        return Mark(self.line + 1, self.column + 1)

    def key_mark(self) -> Mark:
        """Return the place of the name that the value was given; an item of a list has its own place."""
        return Mark(self.key_line + 1, self.key_column + 1)

    def child(self, step: str | int) -> "Spot | None":
        """Return the spot of a field or of a list item, or None if there is none."""
        inside = self.children
        if isinstance(inside, dict):
            return inside.get(step) if isinstance(step, str) else None
        if isinstance(inside, list) and isinstance(step, int) and 0 <= step < len(inside):
            return inside[step]
        return None

    def nearest(self, pointer: Pointer) -> "Spot":
        """Return the spot at the pointer, or of the nearest ancestor that is there."""
        spot = self
        for step in pointer:
            found = spot.child(step)
            if found is None:
                return spot
            spot = found
        return spot


def marks(pattern: re.Pattern[str], text: str) -> Iterator[tuple[Mark, re.Match[str]]]:
    """Give the matches of a pattern with their places, in one pass; no more of them than are worth telling of."""
    line, begins, counted = 1, 0, 0
    for found in islice(pattern.finditer(text), SIGNS):
        at = found.start()
        passed = text.count("\n", counted, at)
        if passed:
            line, begins = line + passed, text.rindex("\n", counted, at) + 1
        counted = at
        yield Mark(line, at - begins + 1), found
