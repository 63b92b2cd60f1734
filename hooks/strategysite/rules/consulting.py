"""Who was asked."""

from collections.abc import Iterator

from ..blanks import listed, name_of, small
from ..model.vocabulary import BodyKind, ConsultationGroup, LegalBasis, Part, Role
from ..phrase import phrase, sentences
from ..words import N_
from .asked import events_with, not_reached, unanswered
from .case import Case
from .rule import COULD, MUST, SHOULD, Finding, only_in, rule, where

_RELEVANT = {
    ConsultationGroup.EDUCATION: BodyKind.EDUCATION,
    ConsultationGroup.PRISON: BodyKind.PRISON,
    ConsultationGroup.YOUTH_CUSTODY: BodyKind.YOUTH_CUSTODY,
}
_PEOPLE = (
    ConsultationGroup.VOLUNTARY_SECTOR,
    ConsultationGroup.CHILDREN_AND_YOUNG_PEOPLE,
    ConsultationGroup.VICTIMS,
    ConsultationGroup.BUSINESSES,
)
_WELSH_GROUPS = (
    ConsultationGroup.SURVIVORS,
    ConsultationGroup.PERPETRATORS,
    ConsultationGroup.OLDER_PEOPLE,
    ConsultationGroup.MARGINALISED_GROUPS,
)


@rule(
    "consult-relevant",
    MUST,
    "Act s.8(4); G 13, 25, 26, 41(b), 293",
    Part.CONSULTATION,
    public=N_("Schools and colleges, prisons and youth custody were consulted, or it is said that the area has none."),
    remedy=phrase(
        "In consultation.yml, add an event with the group, when, methods and result; or, if the "
        "area has none, say so under none_here."
    ),
)
def relevant_authorities(case: Case) -> Iterator[Finding]:
    """Each educational, prison and youth custody authority for the area was consulted: who, when, how, what changed.

    That there is none in the area is an answer, and is said. Each one listed in partnership.yml was among those asked.
    """
    for group in _RELEVANT:
        yield from unanswered(case, group)
        yield from _left_out(case, group)


def _left_out(case: Case, group: ConsultationGroup) -> Iterator[Finding]:
    """Yield a finding for each body of the kind that no consultation reached."""
    events = [event for _, event in events_with(case, group)]
    for _, body in case.of_kind(_RELEVANT[group]):
        if not any(not event.bodies or body.id in event.bodies for event in events) and (events or _none(case, group)):
            name = name_of(body.name)
            yield Finding(
                "consultation",
                ("events",) if events else ("none_here",),
                phrase("{body} takes part, and no consultation names it.", body=name)
                if events
                else phrase(
                    "{body} takes part, and it is said that there is none ({group}).",
                    body=name,
                    group=small(group.label),
                ),
                phrase('Add "{body}" to the bodies of the consultation that reached it.', body=body.id),
            )


def _none(case: Case, group: ConsultationGroup) -> bool:
    return any(none.group is group for none in case.definition.consultation.none_here)


@where(lambda case: case.definition.strategy.legal_basis is LegalBasis.SECTION_9)
@rule(
    "consult-s9",
    MUST,
    "Act s.9(4)",
    Part.CONSULTATION,
    public=N_("The other specified authorities of the areas were consulted."),
    remedy=phrase(
        'In consultation.yml, add an event with the group "specified_authorities", when, methods '
        "and result; or say under none_here that every one of them prepared the strategy."
    ),
)
def other_specified_authorities(case: Case) -> Iterator[Finding]:
    """A strategy under section 9 also consulted every other specified authority of the relevant area."""
    return unanswered(case, ConsultationGroup.SPECIFIED_AUTHORITIES)


@rule(
    "consult-manage",
    COULD,
    "G 154(g)",
    Part.GOVERNANCE,
    public=N_("How schools, colleges and prisons stay involved is described."),
    remedy=phrase("In governance.yml, write education_and_prisons: a sentence or two."),
)
def stays_involved(case: Case) -> Iterator[Finding]:
    """The strategy says how engagement with education and prisons is managed so that they stay involved."""
    if case.definition.governance.education_and_prisons is None:
        yield Finding("governance", (), phrase("It is not said how schools, colleges and prisons stay involved."))


@rule(
    "consult-people",
    SHOULD,
    "G 154(d,e), 156, 210-222",
    Part.CONSULTATION,
    public=N_("Charities, children and young people, adult victims and businesses were asked beforehand."),
    remedy=phrase(
        "In consultation.yml, add an event for each of these groups, with the days on which it opened and closed."
    ),
)
def people_asked(case: Case) -> Iterator[Finding]:
    """Voluntary sector, children and young people, adult victims and businesses were asked before it was final."""
    for group in _PEOPLE:
        if not list(events_with(case, group)):
            yield not_reached(group)


@rule(
    "consult-why",
    COULD,
    "G 154(d)",
    Part.PARTNERSHIP,
    public=N_("Whom the partnership works with is said, why they were chosen and how they work together."),
    remedy=phrase(
        "In partnership.yml, write working_with: a paragraph; or why_chosen for each partner with the role other."
    ),
)
def chosen_partners(case: Case) -> Iterator[Finding]:
    """The strategy says who the partnership works with, why they were chosen, how they collaborate."""
    partnership = case.definition.partnership
    others = [body for body in partnership.bodies if body.roles == (Role.OTHER,)]
    unexplained = [name_of(body.name) for body in others if body.why_chosen is None]
    if partnership.working_with is None and (unexplained or not others):
        message = phrase("It is not said whom the partnership works with, and why.")
        if unexplained:
            message = sentences(message, phrase("That is so of {bodies}.", bodies=listed(unexplained)))
        yield Finding("partnership", (), message)


@only_in("wales")
@rule(
    "consult-w-language",
    SHOULD,
    "WLS policy making",
    Part.CONSULTATION,
    public=N_("People were asked about effects on the Welsh language."),
    remedy=phrase(
        "In consultation.yml, write welsh_language on the event that asked: what was asked, and the answers."
    ),
)
def welsh_language(case: Case) -> Iterator[Finding]:
    """The consultation sought views on effects on the Welsh language."""
    if not any(event.welsh_language for event in case.definition.consultation.events):
        yield Finding(
            "consultation", ("events",), phrase("No consultation says that it asked about the Welsh language.")
        )


@only_in("wales")
@rule(
    "consult-w-groups",
    SHOULD,
    "G 115-118",
    Part.CONSULTATION,
    public=N_("Survivors, people who have caused harm, older people and marginalised groups were reached."),
    remedy=phrase("In consultation.yml, add an event or an entry under engagement for each of these groups."),
)
def welsh_groups(case: Case) -> Iterator[Finding]:
    """Consultation or engagement reaches survivors, perpetrators, older people and marginalised groups.

    Victims and the third sector, whom the same paragraphs name, are asked for by ``consult-people``.
    """
    engaged = {entry.group for entry in case.definition.consultation.engagement}
    for group in _WELSH_GROUPS:
        if group not in engaged and not list(events_with(case, group)):
            message = phrase("Neither consultation nor engagement reached {group}.", group=small(group.label))
            yield Finding("consultation", ("events",), message)
