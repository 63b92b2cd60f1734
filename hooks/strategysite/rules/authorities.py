"""Which specified authorities an area must have, and which of them are not listed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..blanks import listed, name_of
from ..model.area import LocalGovernmentArea
from ..model.partnership import Body
from ..model.text import Text
from ..model.vocabulary import BodyKind
from ..phrase import Phrase, phrase
from ..register import Areas
from .case import Case, is_specified, serves
from .rule import Finding

_COMMON = (BodyKind.POLICE, BodyKind.PROBATION, BodyKind.FIRE_AND_RESCUE)
_HEALTH = {"england": BodyKind.INTEGRATED_CARE_BOARD, "wales": BodyKind.LOCAL_HEALTH_BOARD}
_GENERIC = frozenset(
    "a ac achub addysgu and authority awdurdod board borough bwrdd bwrdeistref city constabulary council county cyngor"
    " dinas fire gwasanaeth health heddlu iechyd isle local lleol of police prifysgol rescue service sir sirol tân"
    " teaching the university y ynys yr".split()
)
"""Words that do not set one authority apart from another of its kind."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A specified authority that an area must have; ``official`` is its name where the register knows it."""

    kind: BodyKind
    official: Text | None = None


def missing_authorities(case: Case, nation: str, kinds: Iterable[BodyKind] = ()) -> Iterator[Finding]:
    """Yield a finding for each specified authority of the areas in a nation that partnership.yml does not list.

    ``kinds`` are the kinds to look at; without them, all but the youth offending team, which has its own rule.
    """
    lacking: dict[Wanted, list[LocalGovernmentArea]] = {}
    for area in case.areas:
        if area.kind.nation == nation:
            for wanted in _wanted(case, area, tuple(kinds)):
                if not any(_is(body, wanted) and serves(body, area) for body in case.bodies.values()):
                    lacking.setdefault(wanted, []).append(area)
    for wanted, areas in lacking.items():
        yield _missing(case, wanted, areas)


def _wanted(case: Case, area: LocalGovernmentArea, kinds: tuple[BodyKind, ...]) -> Iterator[Wanted]:
    councils = case.registers.areas.kinds[area.kind].councils
    for kind in kinds or (*_COMMON, _HEALTH[area.kind.nation], *councils):
        yield Wanted(kind, _official(case.registers.areas, area.code, kind))


def _official(areas: Areas, code: str | None, kind: BodyKind) -> Text | None:
    """Return the name of the authority of a kind for an area of Wales; None where the register does not hold it."""
    known = areas.by_code.get(code or "")
    if known is None:
        return None
    if kind is BodyKind.POLICE:
        return areas.police_areas[known.police_area].force
    if kind is BodyKind.FIRE_AND_RESCUE:
        return areas.fire_and_rescue_authorities[known.fire_and_rescue_authority].name
    if kind is BodyKind.LOCAL_HEALTH_BOARD:
        return areas.local_health_boards[known.local_health_board].name
    return known.council if kind in areas.kinds[known.kind].councils else None


def _is(body: Body, wanted: Wanted) -> bool:
    """Whether a body is the authority: of its kind, listed as specified and, where the name is known, of that name."""
    return body.kind is wanted.kind and is_specified(body) and (not wanted.official or _named(body, wanted.official))


def _named(body: Body, official: Text) -> bool:
    """Whether a body's names hold the words that set the official name apart, in one of the languages.

    Partnerships write "Hywel Dda UHB" or "Chief Constable of Dyfed-Powys Police"; that is name enough.
    """
    own = [body.name.en, body.name.cy, *((body.short_name.en, body.short_name.cy) if body.short_name else ())]
    written = {word for name in own if name for word in _words(name)}
    return any(_words(name) - _GENERIC <= written for name in (official.en, official.cy) if name)


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", name.casefold()))


def areas_in_words(case: Case, areas: Sequence[LocalGovernmentArea]) -> Phrase:
    """Return areas as a list in a sentence; "all 12 areas" where they are many and all."""
    everywhere = len(areas) == len(case.areas) > 3
    if everywhere:
        return phrase("all {number} areas", number=len(areas))
    return listed(name_of(area.name) for area in areas)


def _missing(case: Case, wanted: Wanted, areas: list[LocalGovernmentArea]) -> Finding:
    where = areas_in_words(case, areas)
    authority = case.registers.authorities.by_kind[wanted.kind]
    kind = name_of(authority.name)
    add = phrase(
        'In partnership.yml, under bodies, add it with "kind: {kind}" and "roles: [specified]".', kind=wanted.kind
    )
    for position, body in case.of_kind(wanted.kind):
        if not is_specified(body) and any(serves(body, area) for area in areas):
            message = phrase(
                "{body} is listed in partnership.yml, but not as a specified authority.", body=name_of(body.name)
            )
            remedy = phrase('Add "specified" to its roles: the Duty is its own in law.')
            return Finding("partnership", ("bodies", position, "roles"), message, remedy)
    if wanted.official:
        message = phrase(
            "{official} is the {kind} for {where} and is not listed in partnership.yml.",
            official=name_of(wanted.official),
            kind=kind,
            where=where,
        )
        return Finding("partnership", ("bodies",), message, add)
    if authority.plural == authority.name:
        message = phrase(
            "The {kind} is not listed in partnership.yml as a specified authority for {where}.", kind=kind, where=where
        )
    else:
        message = phrase(
            "No {kind} is listed in partnership.yml as a specified authority for {where}.", kind=kind, where=where
        )
    return Finding("partnership", ("bodies",), message, add)
