"""Guidance and law, seen four ways: by subject, by sector, by kind of violence, by nation; and what is history."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...model.vocabulary import Nation, Sector, Subject, ViolenceKind, Vocabulary
from ...register.base import Citation, Entry
from ...register.guidance import GuidanceItem
from ...register.vocabulary import GuidanceStatus
from ...words import N_, address_word
from ..guidance_view import described_once
from ..page import Link
from ..sources import citing
from .practice import CASE_STUDIES, DATA_SETS
from .room import Ground, SitePage

BY_SUBJECT = SitePage(
    "guidance_by_subject",
    N_("Guidance and law"),
    N_("The guidance and law behind serious violence strategies, by subject."),
    address_word("web address", "guidance"),
    kind="guidance_register",
    in_footer=True,
)
BY_SECTOR = SitePage(
    "guidance_by_sector",
    N_("Guidance by sector"),
    N_("The guidance and law behind serious violence strategies, by sector."),
    address_word("web address", "by-sector"),
    BY_SUBJECT,
    "guidance_register",
)
BY_KIND = SitePage(
    "guidance_by_kind",
    N_("Guidance by kind of violence"),
    N_("The guidance, law, case studies and data on each kind of serious violence."),
    address_word("web address", "by-kind-of-violence"),
    BY_SUBJECT,
    "guidance_register",
)
BY_NATION = SitePage(
    "guidance_by_nation",
    N_("Guidance by nation"),
    N_("The guidance and law behind serious violence strategies, for England and for Wales."),
    address_word("web address", "by-nation"),
    BY_SUBJECT,
    "guidance_register",
)
HISTORY = SitePage(
    "guidance_history",
    N_("Guidance of the past"),
    N_("Guidance and plans of the past, by the document that names them, with what to read today."),
    address_word("web address", "history"),
    BY_SUBJECT,
    "guidance_register",
)
WAYS: Mapping[SitePage, tuple[type[Vocabulary], str]] = {
    BY_SUBJECT: (Subject, "subjects"),
    BY_SECTOR: (Sector, "sectors"),
    BY_KIND: (ViolenceKind, "kinds"),
    BY_NATION: (Nation, "nations"),
}
"""Each way to look, with the list that makes its groups and the field that says where an item stands."""


@dataclass(frozen=True, slots=True)
class Group:
    """The items under one heading: those described there, those described further up, and what other registers have."""

    anchor: str
    name: str
    items: tuple[GuidanceItem, ...]
    again: tuple[GuidanceItem, ...] = ()
    more: tuple[Link, ...] = ()


def guidance_seen(page: SitePage, ground: Ground) -> Mapping[str, Any]:
    """Return what the register of guidance sees, looked at in one way.

    Who names each item is told on every way but by subject, whose page is the longest: it must stay light.
    """
    cite = None if page is BY_SUBJECT else citing(ground.words, ground.registers.guidance)
    return _seen(_groups(page, ground), ground) | {"cite": cite}


def history_seen(ground: Ground) -> Mapping[str, Any]:
    """Return the items that are kept for history, by the document that names them, the newest document first."""
    guidance = ground.registers.guidance
    old = in_title_order((item for item in guidance.all if not _holds(item)), ground)
    named = sorted({item.source.document for item in old}, key=lambda id: -(guidance.by_id[id].year or 0))
    cite = citing(ground.words, guidance)
    groups = [
        Group(
            anchor=f"named-{id}",
            name=cite(Citation(document=id)).words,
            items=tuple(item for item in old if item.source.document == id),
        )
        for id in named
    ]
    return _seen(groups, ground) | {"cite": cite}


def _seen(groups: list[Group], ground: Ground) -> dict[str, Any]:
    return {
        "groups": groups,
        "ways": [way.link(ground.words) for way in (*WAYS, HISTORY)],
        "register": ground.registers.guidance,
    }


def anchor_of(member: Vocabulary) -> str:
    """Return the anchor of the heading under which a subject, sector, kind or nation stands: ``kind-knife-crime``."""
    sort = {Subject: "subject", Sector: "sector", ViolenceKind: "kind", Nation: "nation"}[type(member)]
    return f"{sort}-{member.value.replace('_', '-')}"


def still_holding(items: Iterable[GuidanceItem]) -> list[GuidanceItem]:
    """Return the items that are neither withdrawn nor history."""
    return [item for item in items if _holds(item)]


def _holds(item: GuidanceItem) -> bool:
    return item.status in (GuidanceStatus.IN_FORCE, GuidanceStatus.UPDATED)


def in_title_order(items: Iterable[GuidanceItem], ground: Ground) -> tuple[GuidanceItem, ...]:
    """Return items by their titles, in the alphabet of the language."""
    return tuple(sorted(items, key=lambda item: ground.order(item.title)))


def _groups(page: SitePage, ground: Ground) -> list[Group]:
    """Return the groups that hold something, in the order of their list; an item may stand in several."""
    listed, field = WAYS[page]
    members: Iterable[Vocabulary] = ground.nations if listed is Nation else listed
    holding = in_title_order(still_holding(ground.registers.guidance.all), ground)
    groups = []
    for under in described_once((member, _under(holding, field, member)) for member in members):
        member = under.heading
        more = _of_kind(member, ground) if isinstance(member, ViolenceKind) else ()
        if under.items or under.again or more:
            groups.append(Group(anchor_of(member), ground.words(member.label), under.items, under.again, more))
    return groups


def _under(items: Sequence[Any], field: str, member: Vocabulary) -> list[Any]:
    return [item for item in items if member in getattr(item, field)]


def _of_kind(kind: ViolenceKind, ground: Ground) -> tuple[Link, ...]:
    """Return the case studies and data sets that are about a kind of violence."""
    studies = _under(ground.registers.case_studies.all, "kinds", kind)
    data = _under(ground.registers.data_sets.all, "kinds", kind)
    links = [_entry(CASE_STUDIES, study, ground.say(study.title), ground) for study in studies]
    return (*links, *(_entry(DATA_SETS, one, ground.say(one.name), ground) for one in data))


def _entry(page: SitePage, entry: Entry, title: str, ground: Ground) -> Link:
    return Link(title, f"{page.address(ground.words)}#{entry.name_in_register}")
