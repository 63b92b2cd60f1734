"""What a page can point to: the entries of several registers, told alike."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from ..model.vocabulary import Sector, Subject, ViolenceKind
from ..register.base import Entry
from ..register.registers import Registers
from ..register.vocabulary import GuidanceStatus


class Sort(StrEnum):
    """The register that an entry stands in."""

    GUIDANCE = "guidance"


@dataclass(frozen=True, slots=True)
class Signpost:
    """One entry that a page can point to. Kinds and sectors that are empty mean all of them.

    standing: whether it still holds. entry: the entry itself, for those who show it.
    """

    sort: Sort
    id: str
    nations: frozenset[str]
    kinds: frozenset[ViolenceKind]
    sectors: frozenset[Sector]
    subjects: frozenset[Subject]
    standing: GuidanceStatus = GuidanceStatus.IN_FORCE
    entry: Entry | None = field(default=None, compare=False)


def signposts_of(registers: Registers) -> tuple[Signpost, ...]:
    """Return all that pages can point to, each register in its own order."""
    return tuple(_guidance(registers))


def _guidance(registers: Registers) -> Iterator[Signpost]:
    for item in registers.guidance.all:
        yield Signpost(
            sort=Sort.GUIDANCE,
            id=item.id,
            nations=frozenset(item.nations),
            kinds=frozenset(item.kinds),
            sectors=frozenset(item.sectors),
            subjects=frozenset(item.subjects),
            standing=item.status,
            entry=item,
        )
