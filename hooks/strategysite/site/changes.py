"""What one edition adds to, drops from and carries on of the edition before: worked out from the data alone."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from ..model.actions import Action
from ..model.measures import Measure
from ..model.partnership import Body
from ..model.priorities import Priority
from ..model.text import Text
from ..model.vocabulary import Progress
from ..model.whole import Definition
from .carried import how_it_ended, successor


class HasId(Protocol):
    """An entry with an id that stays."""

    @property
    def id(self) -> str:
        """The id."""
        ...


class Named(HasId, Protocol):
    """An entry with an id that stays and a name that may change."""

    @property
    def name(self) -> Text:
        """The name."""
        ...


Entry = TypeVar("Entry", bound=Named)


@dataclass(frozen=True, slots=True)
class Compared(Generic[Entry]):
    """Entries of one kind. ``renamed``: each as it was and as it is, where its name has changed."""

    added: tuple[Entry, ...] = ()
    gone: tuple[Entry, ...] = ()
    renamed: tuple[tuple[Entry, Entry], ...] = ()


@dataclass(frozen=True, slots=True)
class Ended:
    """An action of the edition before that was done or dropped. how: what is said of it, newest words first."""

    action: Action
    how: Text | None


@dataclass(frozen=True, slots=True)
class Moved:
    """An action that goes on in another way: for other priorities, with other owners, or to another time."""

    before: Action
    after: Action

    @property
    def has_other_priorities(self) -> bool:
        """Whether it serves other priorities now."""
        return set(self.before.priorities) != set(self.after.priorities)

    @property
    def has_other_owners(self) -> bool:
        """Whether other bodies own it now."""
        return set(self.before.owners) != set(self.after.owners)

    @property
    def has_other_time(self) -> bool:
        """Whether it is due at another time now."""
        return self.before.when != self.after.when


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed between two editions, each list in the order of its own edition."""

    priorities: Compared[Priority]
    measures: Compared[Measure]
    partners: Compared[Body]
    actions_added: tuple[Action, ...] = ()
    actions_done: tuple[Ended, ...] = ()
    actions_dropped: tuple[Ended, ...] = ()
    actions_moved: tuple[Moved, ...] = ()
    actions_kept: tuple[Action, ...] = ()


def compare(before: Definition, after: Definition) -> Changes:
    """Return what changed from one edition to the next.

    Entries are the same where their id is; an action also where the later one says what it was before. An action is
    done if the earlier edition ended with it done. It is dropped if either edition says so, or if it was not done and
    is not there any more.
    """
    later = {action.id: successor(after, action.id) for action in before.actions.actions}
    carried = {action.id for action in later.values() if action}
    ended = {action.id: _end(before, after, action, later[action.id]) for action in before.actions.actions}
    pairs = [(action, now) for action in before.actions.actions if not ended[action.id] and (now := later[action.id])]
    moved = [pair for pair in (Moved(was, now) for was, now in pairs) if _is_moved(pair)]
    return Changes(
        priorities=_compared(before.priorities.priorities, after.priorities.priorities),
        measures=_compared(before.measures.measures, after.measures.measures),
        partners=_compared(before.partnership.bodies, after.partnership.bodies),
        actions_added=tuple(action for action in after.actions.actions if action.id not in carried),
        actions_done=_ended(before, after, lambda id: ended[id] is Progress.DONE),
        actions_dropped=_ended(before, after, lambda id: ended[id] is Progress.DROPPED),
        actions_moved=tuple(moved),
        actions_kept=tuple(now for was, now in pairs if not _is_moved(Moved(was, now))),
    )


def _end(before: Definition, after: Definition, was: Action, now: Action | None) -> Progress | None:
    """Return whether an action was done or dropped; None where it goes on."""
    progress = before.actions.progress_of(was)
    if progress is Progress.DONE:
        return Progress.DONE
    is_dropped = now is None or progress is Progress.DROPPED or after.actions.progress_of(now) is Progress.DROPPED
    return Progress.DROPPED if is_dropped else None


def _ended(before: Definition, after: Definition, is_wanted: Callable[[str], bool]) -> tuple[Ended, ...]:
    actions = (action for action in before.actions.actions if is_wanted(action.id))
    return tuple(Ended(action, how_it_ended(before, after, action.id)) for action in actions)


def _is_moved(pair: Moved) -> bool:
    return pair.has_other_priorities or pair.has_other_owners or pair.has_other_time


def _compared(before: Sequence[Entry], after: Sequence[Entry]) -> Compared[Entry]:
    was, now = _by_id(before), _by_id(after)
    return Compared(
        added=tuple(entry for entry in after if entry.id not in was),
        gone=tuple(entry for entry in before if entry.id not in now),
        renamed=tuple((was[entry.id], entry) for entry in after if _is_renamed(was.get(entry.id), entry)),
    )


def _by_id(entries: Iterable[Entry]) -> dict[str, Entry]:
    return {entry.id: entry for entry in entries}


def _is_renamed(was: Named | None, now: Named) -> bool:
    return was is not None and was.name != now.name
