"""Who decides, meets, scrutinises, pays and shares."""

from collections.abc import Iterator

from ..blanks import listed, name_of, small
from ..model.governance import Group
from ..model.vocabulary import BodyKind, GroupTier, MeetingCycle, Part, PlanRelation
from ..phrase import Phrase, phrase
from ..words import N_
from .case import Case
from .rule import COULD, SHOULD, Finding, rule, where

_MONTHLY = (MeetingCycle.WEEKLY, MeetingCycle.FORTNIGHTLY, MeetingCycle.MONTHLY)
_QUARTERLY = (*_MONTHLY, MeetingCycle.SIX_WEEKLY, MeetingCycle.TWO_MONTHLY, MeetingCycle.QUARTERLY)


@rule(
    "gov-arrangements",
    COULD,
    "G 154(b)",
    Part.GOVERNANCE,
    public=N_("Who decides is said, how often they meet, how progress is watched and how the law is met."),
    remedy=phrase("In governance.yml, write groups with meets, monitoring and fulfilment."),
)
def arrangements(case: Case) -> Iterator[Finding]:
    """Governance is described: who decides, regular meetings, monitoring, how the law is met."""
    governance = case.definition.governance
    if not governance.groups:
        yield Finding("governance", ("groups",), phrase("No group that decides is listed."))
    elif not any(group.meets or group.meets_words for group in governance.groups):
        yield Finding("governance", ("groups",), phrase("It is not said how often any of the groups meets."))
    if governance.monitoring is None:
        yield Finding("governance", (), phrase("It is not said how progress is watched (monitoring)."))
    if governance.fulfilment is None:
        yield Finding(
            "governance", (), phrase("It is not said how the partnership sees to it that the law is met (fulfilment).")
        )


@rule(
    "gov-scrutiny",
    COULD,
    "G 154(k), 314",
    Part.GOVERNANCE,
    public=N_("Somebody independent scrutinises the strategy."),
    remedy=phrase(
        "In governance.yml, under scrutiny, name who does, such as the crime and disorder committee, and how."
    ),
)
def scrutiny(case: Case) -> Iterator[Finding]:
    """There is independent scrutiny, including by the crime and disorder committee."""
    if not any(entry.independent for entry in case.definition.governance.scrutiny):
        yield Finding("governance", ("scrutiny",), phrase("Nobody independent is named who scrutinises the strategy."))


@rule(
    "gov-safeguarding",
    COULD,
    "G 154(h)",
    Part.GOVERNANCE,
    public=N_("The links with the safeguarding of children and adults are described."),
    remedy=phrase("In governance.yml, write safeguarding: a sentence or two."),
)
def safeguarding(case: Case) -> Iterator[Finding]:
    """The strategy says how it is linked with safeguarding arrangements."""
    if case.definition.governance.safeguarding is None:
        yield Finding("governance", (), phrase("It is not said how the work is tied to safeguarding."))


@rule(
    "gov-commissioning",
    COULD,
    "G 154(j)",
    Part.GOVERNANCE,
    public=N_("How further services are commissioned is said, and how that fits with existing funding."),
    remedy=phrase("In governance.yml, write commissioning: a sentence or two."),
)
def commissioning(case: Case) -> Iterator[Finding]:
    """The strategy says how further services are commissioned, and the links with existing funding."""
    if case.definition.governance.commissioning is None:
        yield Finding("governance", (), phrase("It is not said how further services are commissioned."))


def _also_crime_and_disorder_act(case: Case) -> bool:
    strategy = case.definition.strategy
    return strategy.also_crime_and_disorder_act or strategy.crime_and_disorder_act is not None


@where(_also_crime_and_disorder_act)
@rule(
    "gov-csp",
    SHOULD,
    "G 166, 325-326",
    Part.OVERVIEW,
    public=N_("A strategy that also meets the Crime and Disorder Act 1998 says so plainly."),
    remedy=phrase(
        "In strategy.yml, write also_crime_and_disorder_act: true, and crime_and_disorder_act: in "
        "plain words, how it serves that Act too."
    ),
)
def two_statutes(case: Case) -> Iterator[Finding]:
    """Where one strategy also meets the Crime and Disorder Act 1998 duty, it says so plainly.

    It then names the community safety partnership whose duty that is, and is open to its scrutiny committee.
    """
    strategy = case.definition.strategy
    if strategy.crime_and_disorder_act is None:
        pointer = ("also_crime_and_disorder_act",)
        yield Finding("strategy", pointer, phrase("It is not said in words how the strategy serves the 1998 Act too."))
    if not strategy.also_crime_and_disorder_act:
        message = phrase("It is said how the strategy serves the 1998 Act, but not that it is a strategy under it.")
        yield Finding("strategy", ("crime_and_disorder_act",), message)
    if not any(True for _ in case.of_kind(BodyKind.COMMUNITY_SAFETY_PARTNERSHIP)):
        message = phrase("The community safety partnership whose duty this strategy meets is not listed.")
        remedy = phrase('In partnership.yml, add it with "kind: community_safety_partnership" and "roles: [other]".')
        yield Finding("partnership", ("bodies",), message, remedy)
    if not case.definition.governance.scrutiny:
        message = phrase(
            "The crime and disorder committee that scrutinises the community safety partnership is not named."
        )
        yield Finding("governance", ("scrutiny",), message, phrase("In governance.yml, add it under scrutiny."))


@rule(
    "gov-groups",
    COULD,
    "IG 6.1, 6.2, 6.3",
    Part.GOVERNANCE,
    public=N_("A strategic group meets at least every three months and a tactical group at least every month."),
    remedy=phrase("In governance.yml, give each group its tier, meets, functions and members."),
)
def groups(case: Case) -> Iterator[Finding]:
    """A strategic group meets at least quarterly, a tactical group at least monthly.

    That group has functions, and members by role and seniority. No other shape is asked for, of it or of others.
    """
    yield from _tier(case, GroupTier.STRATEGIC, _QUARTERLY, phrase("every three months"))
    yield from _tier(case, GroupTier.TACTICAL, _MONTHLY, phrase("every month"))


def _tier(case: Case, tier: GroupTier, cycles: tuple[MeetingCycle, ...], often_enough: Phrase) -> Iterator[Finding]:
    """Yield what is missing of a tier: a group at all, one that meets often enough, functions and members."""
    found = [(place, group) for place, group in enumerate(case.definition.governance.groups) if group.tier is tier]
    often = [(place, group) for place, group in found if group.meets in cycles]
    name = small(tier.label)
    if not found:
        yield Finding("governance", ("groups",), phrase("No {tier} group is listed.", tier=name))
    elif not often:
        message = phrase("No {tier} group is said to meet at least {cycle}.", tier=name, cycle=often_enough)
        yield Finding("governance", ("groups", found[0][0]), message)
    elif all(_not_told(group) for _, group in often):
        place, group = often[0]
        message = phrase(
            'The group "{group}" does not list {lacking}.', group=name_of(group.name), lacking=listed(_not_told(group))
        )
        yield Finding("governance", ("groups", place), message)


def _not_told(group: Group) -> list[Phrase]:
    told = {phrase("its functions"): group.functions, phrase("its members"): group.members}
    return [what for what, value in told.items() if not value]


@rule(
    "gov-links",
    SHOULD,
    "G 156; IG 5.2.4",
    Part.GOVERNANCE,
    public=N_("Linked plans and strategies are named, and what depends on what."),
    remedy=phrase(
        "In governance.yml, under linked_plans, list the plans with their relation, and write "
        "depends where one depends on another."
    ),
)
def linked_plans(case: Case) -> Iterator[Finding]:
    """Linked plans and strategies are named, and what depends on what."""
    plans = case.definition.governance.linked_plans
    if not plans:
        yield Finding(
            "governance", ("linked_plans",), phrase("No other plan or strategy that this one is tied to is listed.")
        )
    for position, plan in enumerate(plans):
        if plan.relation is PlanRelation.DEPENDS_ON and plan.depends is None:
            message = phrase(
                'This strategy depends on "{title}", and it is not said in what (depends).', title=name_of(plan.title)
            )
            yield Finding("governance", ("linked_plans", position), message)


@rule(
    "gov-sharing",
    COULD,
    "G 102, 168-196",
    Part.GOVERNANCE,
    public=N_("How information is shared is said: the agreement, the level and the power in law."),
    remedy=phrase(
        "In governance.yml, under sharing, give the agreement its levels and gateway; in Wales say "
        "whether it follows WASPI (waspi: true)."
    ),
)
def sharing(case: Case) -> Iterator[Finding]:
    """How information is shared is said: agreement, level (area, hotspot, person), legal gateway; WASPI in Wales."""
    agreements = case.definition.governance.sharing
    if not agreements:
        yield Finding("governance", ("sharing",), phrase("No agreement to share information is listed."))
    for position, agreement in enumerate(agreements):
        told = {
            phrase("at what level it shares"): agreement.levels,
            phrase("on what power in law it rests"): agreement.gateway,
        }
        if lacking := [what for what, value in told.items() if not value]:
            message = phrase(
                'The agreement "{agreement}" does not say {lacking}.',
                agreement=name_of(agreement.name),
                lacking=listed(lacking),
            )
            yield Finding("governance", ("sharing", position), message)
    if agreements and case.in_wales and not any(agreement.waspi for agreement in agreements):
        message = phrase(
            "None of the agreements is said to follow the Wales Accord on the Sharing of Personal Information."
        )
        yield Finding("governance", ("sharing",), message)
