"""Guidance under several headings: each item is described under the first that it stands under, and named below others.

A page on which every item were described under each of its headings would be twice as long, and heavy on a telephone.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from ..model.vocabulary import Subject
from ..register.guidance import GuidanceItem
from ..register.vocabulary import GuidanceStatus

M = TypeVar("M")


@dataclass(frozen=True, slots=True)
class Under(Generic[M]):
    """The items under one heading: those that are described there, and those that were described further up."""

    heading: M
    items: tuple[GuidanceItem, ...]
    again: tuple[GuidanceItem, ...]


def described_once(groups: Iterable[tuple[M, Sequence[GuidanceItem]]]) -> list[Under[M]]:
    """Return groups of items so that each item is described once; empty groups stay."""
    described: set[str] = set()
    found = []
    for heading, items in groups:
        new = tuple(item for item in items if item.id not in described)
        found.append(Under(heading, new, tuple(item for item in items if item.id in described)))
        described |= {item.id for item in new}
    return found


def guidance_by_subject(items: Sequence[GuidanceItem], pinned: Collection[str]) -> list[Under[Subject]]:
    """Return the items under each subject that they are about; ``pinned`` are the ids that come first in each.

    What is kept for history is left out, unless an editor pinned it.
    """
    shown = [item for item in items if item.status is not GuidanceStatus.HISTORICAL or item.id in pinned]
    ordered = sorted(shown, key=lambda item: item.id not in pinned)
    of_subject = [(subject, [item for item in ordered if subject in item.subjects]) for subject in Subject]
    return described_once((subject, found) for subject, found in of_subject if found)
