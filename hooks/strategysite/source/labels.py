"""Labels (``&name``) and what repeats them (``*name``), within limits, so that a small file cannot grow without end."""

from dataclasses import dataclass

from .faults import Faults
from .limits import LABELS
from .place import Children, Mark, Plain


@dataclass(slots=True)
class Label:
    """One labelled value. ``size`` counts its nodes, repeats written out; ``height`` the levels inside it."""

    mark: Mark
    plain: Plain = None
    children: Children = None
    size: int = 0
    height: int = 0
    is_complete: bool = False
    is_used: bool = False

    def complete(self, plain: Plain, children: Children, size: int, height: int) -> None:
        """Note the value, now that its end has been read."""
        self.plain, self.children, self.size, self.height = plain, children, size, height
        self.is_complete = True


class Labels:
    """The labels of one file, as far as it has been read."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        self.known: dict[str, Label] = {}
        self.count = 0

    def begin(self, name: str, mark: Mark) -> Label:
        """Note that a labelled value begins, and return its label, to be completed when the value ends."""
        self._limit(mark)
        label = Label(mark)
        first = self.known.setdefault(name, label)
        if first is not label:
            self.faults.add(mark, "yaml-anchor-twice", label=name, line=first.mark.line)
            first.is_used = label.is_used = True
        return label

    def repeated(self, name: str, mark: Mark) -> Label | None:
        """Return what a repeat stands for, or None with a fault if it stands for nothing that has been read."""
        self._limit(mark)
        label = self.known.get(name)
        if label is None:
            self.faults.add(mark, "yaml-alias-unknown", label=name)
            return None
        label.is_used = True
        if not label.is_complete:
            self.faults.add(mark, "yaml-alias-inside", label=name)
            return None
        return label

    def report_unused(self) -> None:
        """A label that nothing repeats is mostly an ampersand that belongs to a text."""
        for name, label in self.known.items():
            if not label.is_used:
                self.faults.add(label.mark, "yaml-anchor-unused", label=name)

    def _limit(self, mark: Mark) -> None:
        self.count += 1
        if self.count == LABELS + 1:
            self.faults.add(mark, "yaml-alias-limit", limit=LABELS)
