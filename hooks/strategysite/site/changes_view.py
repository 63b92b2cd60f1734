"""What changed since the edition before, as a reader sees it: lists with links to both editions."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..model.actions import Action
from ..model.text import Text
from ..words import N_
from .carried import how_it_ended, predecessor
from .changes import Changes, Compared, Entry, Moved, compare
from .editions import Edition
from .page import Link
from .view import StrategyView

_PRIORITIES = (N_("New"), N_("No longer there"), N_("Under a new name"))
_MEASURES = (N_("New measures"), N_("Measures no longer used"), N_("Measures under a new name"))
_PARTNERS = (N_("New partners"), N_("No longer a partner"), N_("Partners under a new name"))


@dataclass(frozen=True, slots=True)
class Changed:
    """One entry that changed. link: its page, without an address where it has none here. how: words of the strategy."""

    link: Link
    notes: tuple[str, ...] = ()
    how: Text | None = None


@dataclass(frozen=True, slots=True)
class ChangedGroup:
    """Entries that changed in the same way, under a heading."""

    title: str
    entries: tuple[Changed, ...]


@dataclass(frozen=True, slots=True)
class ChangesView:
    """The changes by kind; kinds in which nothing changed are left out. kept: how many actions go on as they were."""

    before: Link
    priorities: tuple[ChangedGroup, ...]
    actions: tuple[ChangedGroup, ...]
    measures: tuple[ChangedGroup, ...]
    partners: tuple[ChangedGroup, ...]
    kept: int


@dataclass(frozen=True, slots=True)
class Before:
    """An action as it stood in the edition before. link: its page there."""

    link: Link
    status: str
    how: Text | None


def changes_view(edition: Edition, view: StrategyView) -> ChangesView | None:
    """Return what changed since the edition before; None where that one was withdrawn, and says nothing any more."""
    older = edition.older
    if older is None or older.is_withdrawn:
        return None
    changes = compare(older.definition, edition.definition)
    lists = _Lists(view, older.views.get(view.language), older)
    return ChangesView(
        before=Link(view.say(older.definition.strategy.edition.name), lists.old_address),
        priorities=lists.compared(_PRIORITIES, changes.priorities, "priority"),
        actions=lists.actions(changes),
        measures=lists.compared(_MEASURES, changes.measures, "measure"),
        partners=lists.compared(_PARTNERS, changes.partners, "body"),
        kept=len(changes.actions_kept),
    )


def action_before(edition: Edition, view: StrategyView, action: Action) -> Before | None:
    """Return how an action stood in the edition before; None where it is new or that edition says nothing any more."""
    older = edition.older
    there = older.views.get(view.language) if older and not older.is_withdrawn else None
    was = predecessor(older.definition, action) if older and there else None
    if older is None or there is None or was is None:
        return None
    seen = there.actions[was.id]
    return Before(seen.link, seen.status, how_it_ended(older.definition, edition.definition, was.id))


class _Lists:
    """Makes the lists, with the words of one language and links to both editions."""

    def __init__(self, view: StrategyView, there: StrategyView | None, older: Edition) -> None:
        """``there``: the edition before in the same language, if it has that."""
        self._view = view
        self._there = there
        self._older = older
        self.old_address = there.addresses.edition if there else ""

    def compared(self, titles: tuple[str, str, str], changed: Compared[Entry], kind: str) -> tuple[ChangedGroup, ...]:
        """Return what was added, what is gone and what bears another name."""
        was = self._view.words
        return self._groups(
            (titles[0], [Changed(self._new(kind, entry.id, entry.name)) for entry in changed.added]),
            (titles[1], [Changed(self._old(kind, entry.id, entry.name)) for entry in changed.gone]),
            (
                titles[2],
                [
                    Changed(self._new(kind, now.id, now.name), (was("Before: {name}", name=self._view.say(old.name)),))
                    for old, now in changed.renamed
                ],
            ),
        )

    def actions(self, changes: Changes) -> tuple[ChangedGroup, ...]:
        """Return the new actions, those done, those dropped, and those that go on in another way."""
        new = [Changed(self._new("action", action.id, action.title)) for action in changes.actions_added]
        done, dropped = (
            [Changed(self._old("action", one.action.id, one.action.title), how=one.how) for one in ended]
            for ended in (changes.actions_done, changes.actions_dropped)
        )
        moved = [
            Changed(self._new("action", pair.after.id, pair.after.title), tuple(self._notes(pair)))
            for pair in changes.actions_moved
        ]
        return self._groups(
            (N_("New actions"), new),
            (N_("Done"), done),
            (N_("Dropped"), dropped),
            (N_("Carried on in another way"), moved),
        )

    def _notes(self, pair: Moved) -> Iterable[str]:
        view, words = self._view, self._view.words
        if pair.has_other_priorities:
            names = [link.title for link in view.actions[pair.after.id].priorities]
            yield words("Priorities now: {names}", names=view.joined(names) if names else words("none"))
        if pair.has_other_owners:
            names = [link.title for link in view.actions[pair.after.id].owners]
            yield words("Owners now: {names}", names=view.joined(names) if names else words("none"))
        if pair.has_other_time:
            yield words("By when now: {time}", time=view.when(pair.after.when) or words("Not stated"))
            yield words("Before: {name}", name=view.when(pair.before.when) or words("Not stated"))

    def _groups(self, *groups: tuple[str, list[Changed]]) -> tuple[ChangedGroup, ...]:
        return tuple(ChangedGroup(self._view.words(title), tuple(entries)) for title, entries in groups if entries)

    def _new(self, kind: str, id: str, name: Text) -> Link:
        return Link(self._view.say(name), self._view.addresses.entry(kind, id))

    def _old(self, kind: str, id: str, name: Text) -> Link:
        return Link(self._view.say(name), self._there.addresses.entry(kind, id) if self._there else "")
