"""What the page of each part of a strategy is about: the subjects of the part, and what stands in it."""

from collections.abc import Callable, Iterable, Mapping

from ..model.vocabulary import ConsultationGroup, ImpactKind, Part, Subject, ViolenceKind
from ..model.whole import Definition
from .profile import Profile

PART_SUBJECTS: Mapping[str, frozenset[Subject]] = {
    Part.OVERVIEW: frozenset({Subject.GOVERNANCE, Subject.WELLBEING, Subject.PREVENTION, Subject.PUBLICATION}),
    Part.DEFINITION: frozenset({Subject.EVIDENCE, Subject.PREVENTION}),
    Part.AREA: frozenset({Subject.NEEDS_ASSESSMENT, Subject.EQUALITY}),
    Part.PARTNERSHIP: frozenset({Subject.GOVERNANCE, Subject.ENGAGEMENT}),
    Part.GOVERNANCE: frozenset({Subject.GOVERNANCE, Subject.INFORMATION_SHARING, Subject.COMMISSIONING}),
    Part.NEEDS: frozenset({Subject.NEEDS_ASSESSMENT, Subject.EVIDENCE, Subject.INFORMATION_SHARING}),
    Part.PRIORITIES: frozenset({Subject.PREVENTION, Subject.EVIDENCE}),
    Part.ACTIONS: frozenset({Subject.PREVENTION, Subject.COMMISSIONING}),
    Part.MEASURES: frozenset({Subject.MONITORING, Subject.EVIDENCE}),
    Part.CONSULTATION: frozenset({Subject.ENGAGEMENT}),
    Part.IMPACTS: frozenset({Subject.EQUALITY, Subject.WELSH_LANGUAGE, Subject.WELLBEING}),
    Part.REVIEW: frozenset({Subject.MONITORING, Subject.EVIDENCE}),
}
"""What each part of a strategy is about, whatever stands in it."""

_OTHER_PAGES: Mapping[str, frozenset[Subject]] = {
    "actions_by_owner": PART_SUBJECTS[Part.ACTIONS],
    "actions_by_priority": PART_SUBJECTS[Part.ACTIONS],
    "duty": frozenset({Subject.GOVERNANCE, Subject.PUBLICATION, Subject.MONITORING}),
    "readiness": frozenset({Subject.GOVERNANCE, Subject.PUBLICATION, Subject.MONITORING}),
    "cycle": frozenset({Subject.NEEDS_ASSESSMENT, Subject.MONITORING, Subject.PUBLICATION}),
    "editions": frozenset({Subject.PUBLICATION}),
    "changes": frozenset({Subject.PUBLICATION, Subject.MONITORING}),
}
_OF_GROUPS = {
    ConsultationGroup.CHILDREN_AND_YOUNG_PEOPLE: Subject.CHILDREN,
    ConsultationGroup.VICTIMS: Subject.VICTIMS,
    ConsultationGroup.SURVIVORS: Subject.VICTIMS,
}
_OF_IMPACTS = {
    ImpactKind.CHILDRENS_RIGHTS: Subject.CHILDREN,
    ImpactKind.VAWDASV: Subject.VICTIMS,
    ImpactKind.TRAUMA: Subject.PREVENTION,
    ImpactKind.DATA_PROTECTION: Subject.INFORMATION_SHARING,
}


def profile_of_part(definition: Definition, page: str) -> Profile | None:
    """Return what the page of a part is about; None where nothing is to be pointed to.

    That is so of the page that lists the guidance, of help and support, the glossary, and the page that gathers all.
    """
    subjects = PART_SUBJECTS.get(page) or _OTHER_PAGES.get(page)
    if subjects is None:
        return None
    more = _MORE[page](definition) if page in _MORE else ()
    kinds = all_kinds(definition)
    return Profile(definition.nations, subjects=subjects | frozenset(more), within=kinds)


def all_kinds(definition: Definition) -> frozenset[ViolenceKind]:
    """Return every kind of violence that the strategy is about: its definition's and its priorities'."""
    defined = definition.strategy.definition
    named = (kind for priority in definition.priorities.priorities for kind in priority.kinds)
    return frozenset((*(defined.kinds if defined else ()), *named))


def _governance(definition: Definition) -> Iterable[Subject]:
    return (Subject.SAFEGUARDING,) if definition.governance.safeguarding else ()


def _consultation(definition: Definition) -> Iterable[Subject]:
    groups = {group for event in definition.consultation.events for group in event.groups}
    return (subject for group, subject in _OF_GROUPS.items() if group in groups)


def _impacts(definition: Definition) -> Iterable[Subject]:
    kinds = {assessment.kind for assessment in definition.impacts.assessments}
    return (subject for kind, subject in _OF_IMPACTS.items() if kind in kinds)


_MORE: Mapping[str, Callable[[Definition], Iterable[Subject]]] = {
    Part.GOVERNANCE: _governance,
    Part.CONSULTATION: _consultation,
    Part.IMPACTS: _impacts,
}
"""What a part is about besides, because of what stands in it."""
