"""A source file as it was read: what it says, where it says it, and what is wrong with its form."""

from dataclasses import dataclass, field

from ..problem import Problem
from .place import START, Mark, Plain, Pointer, Spot


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file.

    file: its name as shown in reports, a path from the project's folder with forward slashes.
    plain: what it says; None if it is empty or cannot be read. A value repeated by a label is one object
    in several places, so it is read and never changed.
    problems: every fault of form that was found, in the order of the file.
    """

    file: str
    plain: Plain
    problems: tuple[Problem, ...]
    root: Spot | None = field(default=None, repr=False, compare=False)

    def place(self, pointer: Pointer) -> Mark:
        """Return where the value stands; if it is not there, where its nearest ancestor stands."""
        return self.root.nearest(pointer).mark() if self.root else START

    def key_place(self, pointer: Pointer) -> Mark:
        """Return where the name of the value stands; a list item, which has no name, stands for itself."""
        return self.root.nearest(pointer).key_mark() if self.root else START
