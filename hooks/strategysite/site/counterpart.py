"""The page of the newest edition that says the same as a page of one that it replaced."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..model.vocabulary import Status
from ..model.whole import Definition
from .carried import successor
from .changes import HasId
from .editions import Edition

_NOT_YET = (Status.DRAFT, Status.CONSULTATION)
"""An edition that stands so replaces none yet."""


@dataclass(frozen=True, slots=True)
class Counterpart:
    """An address in the newest edition. ``is_same``: whether it is the same page there, and not its overview."""

    address: str
    is_same: bool


def counterpart(edition: Edition, language: str, kind: str, id: str = "") -> Counterpart | None:
    """Return where a page of an edition goes on in the newest one; None where no edition replaced this one.

    kind: of the page, the key of a part or what the page is about. id: of what it is about, empty for a part. An
    entry is followed from edition to edition: by its id, and an action also by what it says that it was before.
    """
    newest, found = edition, id
    while newest.newer and newest.newer.status not in _NOT_YET:
        newest = newest.newer
        found = followed(newest.definition, kind, found) if found else ""
    view = newest.views.get(language)
    if newest is edition or view is None:
        return None
    if found:
        return Counterpart(view.addresses.entry(kind, found), is_same=True)
    if not id and any(part.key == kind for part in newest.parts):
        return Counterpart(view.addresses.part(kind), is_same=True)
    return Counterpart(view.addresses.edition, is_same=False)


def followed(newer: Definition, kind: str, id: str) -> str:
    """Return the id in the next edition of an entry of this one; empty where it is not carried on."""
    if kind == "action":
        action = successor(newer, id)
        return action.id if action else ""
    every: Mapping[str, Sequence[HasId]] = {
        "priority": newer.priorities.priorities,
        "body": newer.partnership.bodies,
        "measure": newer.measures.measures,
        "chapter": newer.strategy.chapters,
    }
    return id if any(entry.id == id for entry in every[kind]) else ""
