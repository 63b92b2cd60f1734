"""Counting what a file holds, and stopping the reading where a limit is passed."""

from typing import NoReturn

from .events import Event, ScalarEvent, mark_of
from .faults import REST, Faults
from .labels import Label
from .limits import DEPTH, NODES, TEXT_LENGTH, TEXT_WEIGHT
from .place import Mark, Spot


class TooMuchError(Exception):
    """A limit is passed, and it has been told as a fault: nothing more of the file is read."""


class Tally:
    """Counts of one file. ``nodes`` as they are written; ``size`` with repeats written out and texts weighed."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        self.nodes = 0
        self.size = 0

    def node(self, event: Event) -> None:
        """Count a text, a name, a list, a group of fields or a repeat."""
        self.nodes += 1
        self.size += 1
        if self.nodes > NODES:
            self._stop(mark_of(event), "yaml-nodes", NODES)

    def text(self, event: ScalarEvent) -> None:
        """Weigh a long text."""
        self.size += len(event.value) // TEXT_WEIGHT
        if len(event.value) > TEXT_LENGTH:
            self.faults.add(mark_of(event), "yaml-length", limit=TEXT_LENGTH)

    def level(self, spot: Spot, depth: int) -> None:
        """Check that so many lists and groups may stand inside one another."""
        if depth > DEPTH:
            self._stop(spot.mark(), "yaml-depth", DEPTH)

    def repeat(self, spot: Spot, label: Label, depth: int) -> None:
        """Count what a repeat stands for, so many levels in."""
        self.size += label.size
        if self.size > NODES:
            self._stop(spot.mark(), "yaml-alias-size", NODES)
        self.level(spot, depth + label.height)

    def _stop(self, mark: Mark, rule: str, limit: int) -> NoReturn:
        self.faults.add(mark, rule, more=REST, limit=limit)
        raise TooMuchError
