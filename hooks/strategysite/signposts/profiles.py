"""What each page of a strategy is about, from what the strategy itself says."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..model.actions import Action
from ..model.measures import Measure
from ..model.partnership import Body
from ..model.priorities import Priority
from ..model.strategy import Chapter
from ..model.vocabulary import Prevention, Role, Sector, Subject, ViolenceKind
from ..model.whole import Definition
from .parts import PART_SUBJECTS, all_kinds, profile_of_part
from .profile import Profile
from .sectors import sectors_of, subjects_of

_RELEVANT = {Sector.EDUCATION, Sector.PRISON}
_EARLY = (Prevention.PRIMARY, Prevention.SECONDARY, Prevention.ATTITUDES)


def profile_of(definition: Definition, page: str, entry: Any = None) -> Profile | None:
    """Return what a page is about: ``page`` is its kind, ``entry`` the priority, action, body, measure or chapter.

    None where nothing is to be pointed to: see ``profile_of_part``.
    """
    return _ENTRIES[page](definition, entry) if entry is not None else profile_of_part(definition, page)


def leading_kind(definition: Definition, entry: Any) -> ViolenceKind | None:
    """Return the kind of violence that the editor named first for an entry, or for the priorities of an action."""
    served = getattr(entry, "priorities", ())
    priorities = [priority for priority in definition.priorities.priorities if priority.id in served]
    named = [*getattr(entry, "kinds", ()), *(kind for priority in priorities for kind in priority.kinds)]
    return named[0] if named else None


def _priority(definition: Definition, priority: Priority) -> Profile:
    return Profile(
        definition.nations,
        kinds=frozenset(priority.kinds),
        sectors=frozenset(priority.sectors),
        subjects=frozenset(priority.subjects) or frozenset({Subject.PREVENTION}),
        within=all_kinds(definition),
    )


def _action(definition: Definition, action: Action) -> Profile:
    """Return what an action is about: the violence of its priorities, and whom and what it says that it is for.

    What falls on schools, colleges, prisons or youth custody is for them before all, whoever owns it: section 15 of
    the Act may bind them. Where an action names no subjects, its level of prevention or its priorities say them.
    """
    bodies = {body.id: body for body in definition.partnership.bodies}
    served = [priority for priority in definition.priorities.priorities if priority.id in action.priorities]
    kinds = frozenset(kind for priority in served for kind in priority.kinds)
    bound = _bound(action, bodies)
    return Profile(
        definition.nations,
        kinds=frozenset() if bound else kinds,
        sectors=bound or frozenset(action.sectors),
        subjects=frozenset(action.subjects) or _subjects_of(action, served),
        around=kinds if bound else frozenset(),
        within=all_kinds(definition),
        among=frozenset(sector for id in action.owners if id in bodies for sector in sectors_of(bodies[id].kind)),
    )


def _bound(action: Action, bodies: Mapping[str, Body]) -> frozenset[Sector]:
    """Return the sectors of the educational, prison and youth custody authorities that an action falls on."""
    named = [bodies[id] for id in (*action.owners, *action.falls_on) if id in bodies]
    found = {sector for body in named if Role.RELEVANT in body.roles for sector in sectors_of(body.kind)}
    return frozenset(found) or (frozenset(action.sectors) if set(action.sectors) <= _RELEVANT else frozenset())


def _subjects_of(action: Action, served: Iterable[Priority]) -> frozenset[Subject]:
    if action.early_intervention or action.prevention in _EARLY:
        return frozenset({Subject.PREVENTION})
    return frozenset(subject for priority in served for subject in priority.subjects)


def _body(definition: Definition, body: Body) -> Profile:
    sectors, subjects = sectors_of(body.kind), subjects_of(body.kind)
    return Profile(definition.nations, sectors=sectors, subjects=subjects, within=all_kinds(definition))


def _measure(definition: Definition, measure: Measure) -> Profile:
    """Return what a measure is about: counting and evidence, of the violence that it counts."""
    subjects = frozenset({Subject.MONITORING, Subject.EVIDENCE})
    around, within = frozenset(measure.kinds), all_kinds(definition)
    return Profile(definition.nations, subjects=subjects, around=around, within=within)


def _chapter(definition: Definition, chapter: Chapter) -> Profile:
    return Profile(definition.nations, subjects=PART_SUBJECTS[chapter.after], within=all_kinds(definition))


_ENTRIES: Mapping[str, Callable[[Definition, Any], Profile]] = {
    "priority": _priority,
    "action": _action,
    "body": _body,
    "measure": _measure,
    "chapter": _chapter,
}
