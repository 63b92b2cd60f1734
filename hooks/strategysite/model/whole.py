"""Everything that one folder of strategies/ says, read and shaped."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .actions import Actions
from .base import Record
from .consultation import Consultation
from .governance import Governance
from .impacts import Impacts
from .measures import Measures
from .needs import Needs
from .partnership import Partnership
from .priorities import Priorities
from .review import Reviews
from .strategy import Strategy
from .text import Prose

Pointer = tuple[str | int, ...]

FILES: dict[str, type[Record]] = {
    "strategy": Strategy,
    "partnership": Partnership,
    "governance": Governance,
    "needs": Needs,
    "priorities": Priorities,
    "actions": Actions,
    "measures": Measures,
    "consultation": Consultation,
    "impacts": Impacts,
    "review": Reviews,
}
"""The files of a strategy folder, without ``.yml``, and what each holds. Only ``strategy`` must be there."""


@dataclass(frozen=True)
class Definition:
    """A strategy as defined in one folder. A file that is not there yet is an empty section.

    name: the folder's name, the edition's identity. present: the files that are there.
    chapters: the Markdown of each free chapter, by id.
    """

    name: str
    strategy: Strategy
    partnership: Partnership = field(default_factory=Partnership)
    governance: Governance = field(default_factory=Governance)
    needs: Needs = field(default_factory=Needs)
    priorities: Priorities = field(default_factory=Priorities)
    actions: Actions = field(default_factory=Actions)
    measures: Measures = field(default_factory=Measures)
    consultation: Consultation = field(default_factory=Consultation)
    impacts: Impacts = field(default_factory=Impacts)
    review: Reviews = field(default_factory=Reviews)
    chapters: dict[str, Prose] = field(default_factory=dict)
    present: frozenset[str] = frozenset()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the strategy, Welsh first where there are both."""
        return tuple(sorted(self.strategy.languages))

    @property
    def nations(self) -> frozenset[str]:
        """``wales``, ``england`` or both, from the areas covered."""
        return frozenset(area.kind.nation for area in self.strategy.area.areas)

    def files(self) -> Iterator[tuple[str, Record]]:
        """Yield each file's name and what it holds, present or not."""
        for name in FILES:
            yield name, getattr(self, name)


def walk(value: Any, pointer: Pointer = ()) -> Iterator[tuple[Pointer, Any]]:
    """Yield every value inside a record with the path to it as the editor wrote it, records and lists included."""
    yield pointer, value
    if isinstance(value, Record):
        for name, declared in type(value).model_fields.items():
            yield from walk(getattr(value, name), (*pointer, declared.alias or name))
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from walk(item, (*pointer, position))
