"""What a rule looks at: one strategy, the registers, the day, and the other editions for the same area."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ..model import Definition
from ..model.actions import Action
from ..model.area import LocalGovernmentArea
from ..model.partnership import Body
from ..model.text import LANGUAGES
from ..model.vocabulary import BodyKind, Role, Status
from ..register import Registers
from .column import Column, column
from .said import Gathered, gathered

PUBLISHED = (Status.INTERIM, Status.FINAL)
HISTORY = (Status.SUPERSEDED, Status.WITHDRAWN)
RELEVANT_KINDS = (BodyKind.EDUCATION, BodyKind.PRISON, BodyKind.YOUTH_CUSTODY)


@dataclass(frozen=True)
class Case:
    """One strategy to be judged.

    today: the day on which it is judged; no rule reads the clock.
    editions: the other editions of the strategy for the same area.
    """

    definition: Definition
    registers: Registers
    today: date
    editions: tuple[Definition, ...] = ()

    @property
    def status(self) -> Status:
        """Where the edition stands."""
        return self.definition.strategy.edition.status

    @property
    def in_force(self) -> bool:
        """Whether this edition is neither replaced nor withdrawn."""
        return self.status not in HISTORY

    @property
    def in_wales(self) -> bool:
        """Whether any part of it is in Wales."""
        return "wales" in self.definition.nations

    @cached_property
    def areas(self) -> tuple[LocalGovernmentArea, ...]:
        """The local government areas in the sense of section 11(4): a county with districts is not one itself."""
        kinds = self.registers.areas.kinds
        return tuple(area for area in self.definition.strategy.area.areas if kinds[area.kind].local_government_area)

    @cached_property
    def said(self) -> Gathered:
        """Every text, mailbox and series of figures."""
        return gathered(self.definition)

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """The words of each file in each language, one text under another."""
        return tuple(column(texts, language) for texts in self.said.texts.values() for language in LANGUAGES)

    @cached_property
    def bodies(self) -> dict[str, Body]:
        """Every body that takes part, by its id."""
        return {body.id: body for body in self.definition.partnership.bodies}

    def of_kind(self, kind: BodyKind) -> Iterator[tuple[int, Body]]:
        """Yield the bodies of a kind with their position in partnership.yml."""
        for position, body in enumerate(self.definition.partnership.bodies):
            if body.kind is kind:
                yield position, body

    def falls_on_relevant(self, action: Action) -> list[Body]:
        """Return the educational, prison and youth custody authorities that must do something for an action."""
        return [body for body in self.named((*action.owners, *action.falls_on)) if body.kind in RELEVANT_KINDS]

    def named(self, references: Iterable[str]) -> list[Body]:
        """Return the bodies that some references mean; one that means none is a fault of form, told by the loader."""
        return [self.bodies[reference] for reference in references if reference in self.bodies]


def serves(body: Body, area: LocalGovernmentArea) -> bool:
    """Whether a body serves an area: it names the area or the county above it, or names none and serves all."""
    return not body.areas or area.id in body.areas or area.county in body.areas


def is_specified(body: Body) -> bool:
    """Whether a body is listed as a specified authority."""
    return Role.SPECIFIED in body.roles
