"""What a page can point to: the entries of several registers, told alike."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from ..model.vocabulary import Sector, Subject, ViolenceKind
from ..register.base import Citation, Entry
from ..register.registers import Registers
from ..register.vocabulary import GuidanceStatus
from .sectors import sectors_of


class Sort(StrEnum):
    """The register that an entry stands in."""

    GUIDANCE = "guidance"
    CASE_STUDY = "case_study"
    DATA_SET = "data_set"


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
    return (*_guidance(registers), *_case_studies(registers), *_data_sets(registers))


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


def _case_studies(registers: Registers) -> Iterator[Signpost]:
    """Yield the case studies. One fits the nation where it took place: elsewhere other bodies and laws hold."""
    for study in registers.case_studies.all:
        yield Signpost(
            sort=Sort.CASE_STUDY,
            id=study.id,
            nations=frozenset(study.nations),
            kinds=frozenset(study.kinds),
            sectors=frozenset(study.sectors),
            subjects=frozenset(study.subjects),
            standing=_standing(registers, study.source),
            entry=study,
        )


def _data_sets(registers: Registers) -> Iterator[Signpost]:
    """Yield the data sets. One fits the nations and the sectors of those who can share it."""
    nations = {kind: authority.nations for kind, authority in registers.authorities.by_kind.items()}
    for data in registers.data_sets.all:
        yield Signpost(
            sort=Sort.DATA_SET,
            id=data.id,
            nations=frozenset(nation for kind in data.shared_by for nation in nations[kind]),
            kinds=frozenset(data.kinds),
            sectors=frozenset(sector for kind in data.shared_by for sector in sectors_of(kind)),
            subjects=frozenset(data.subjects),
            standing=_standing(registers, data.source),
            entry=data,
        )


def _standing(registers: Registers, source: Citation) -> GuidanceStatus:
    """Return whether an entry still holds: what only a document of the past tells is history with it."""
    return registers.guidance.by_id[source.document].status
