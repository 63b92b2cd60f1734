"""What is asked in Wales besides."""

from collections.abc import Iterator, Mapping

from ..blanks import listed
from ..model.impacts import Contribution
from ..model.vocabulary import ImpactKind, Part
from ..phrase import Phrase, counted, phrase
from ..words import N_
from .assessed import assessed
from .case import Case
from .rule import COULD, MUST, SHOULD, Finding, only_in, or_declared, rule

_GOALS = {
    phrase("A prosperous Wales"): ("prosperous", "lewyrchus"),
    phrase("A resilient Wales"): ("resilient", "gydnerth"),
    phrase("A healthier Wales"): ("healthier", "iachach"),
    phrase("A more equal Wales"): ("more equal", "fwy cyfartal", "mwy cyfartal"),
    phrase("A Wales of cohesive communities"): ("cohesive", "cydlynus"),
    phrase("A Wales of vibrant culture and thriving Welsh language"): ("vibrant culture", "diwylliant bywiog"),
    phrase("A globally responsible Wales"): ("globally", "fyd-eang"),
}
_WAYS = {
    phrase("long term"): ("long term", "long-term", "hirdymor", "tymor hir"),
    phrase("prevention"): ("prevent", "atal"),
    phrase("integration"): ("integrat", "integreiddio"),
    phrase("collaboration"): ("collaborat", "cydweith"),
    phrase("involvement"): ("involv", "cynnwys"),
}


@only_in("wales")
@rule(
    "w-wellbeing",
    MUST,
    "G 55-57",
    Part.IMPACTS,
    public=N_("What it does for the seven well-being goals is said, and for the five ways of working."),
    remedy=phrase(
        "In impacts.yml, under well_being_goals or ways_of_working, add an entry with its name "
        "and, under about, what the strategy does for it."
    ),
)
def well_being(case: Case) -> Iterator[Finding]:
    """The strategy says what it contributes to the seven well-being goals, and how it works in the five ways."""
    impacts = case.definition.impacts
    if missing := _missing(_GOALS, impacts.well_being_goals):
        message = counted(
            "Nothing is said of this well-being goal: {goals}.",
            "Nothing is said of these {number} well-being goals: {goals}.",
            len(missing),
            goals=listed(missing),
        )
        yield Finding("impacts", ("well_being_goals",), message)
    if missing := _missing(_WAYS, impacts.ways_of_working):
        message = counted(
            "Nothing is said of this way of working: {ways}.",
            "Nothing is said of these {number} ways of working: {ways}.",
            len(missing),
            ways=listed(missing),
        )
        yield Finding("impacts", ("ways_of_working",), message)


def _missing(wanted: Mapping[Phrase, tuple[str, ...]], said: tuple[Contribution, ...]) -> list[Phrase]:
    """Return the goals or ways that no entry is named after, in either language."""
    names = [f"{entry.name.en or ''} {entry.name.cy or ''}".casefold() for entry in said]
    return [goal for goal, words in wanted.items() if not any(word in name for name in names for word in words)]


@or_declared
@only_in("wales")
@rule(
    "w-vawdasv",
    SHOULD,
    "G 51, 52, 62-67",
    Part.IMPACTS,
    public=N_("How it fits with the regional strategy on violence against women is said, and with its board."),
    remedy=phrase(
        'In impacts.yml, add an assessment with "kind: vawdasv", done, and summary: how the two '
        "strategies and boards fit together."
    ),
)
def vawdasv(case: Case) -> Iterator[Finding]:
    """The strategy says how it fits with the regional VAWDASV strategy and board."""
    return assessed(case, ImpactKind.VAWDASV)


@or_declared
@only_in("wales")
@rule(
    "w-socio-economic",
    MUST,
    "G 79, 80",
    Part.IMPACTS,
    public=N_("Due regard was had to reducing the inequality that comes of socio-economic disadvantage."),
    remedy=phrase(
        'In impacts.yml, add an assessment with "kind: socio_economic", done, and summary or link; '
        'or declare it in strategy.yml with "rule: w-socio-economic".'
    ),
)
def socio_economic(case: Case) -> Iterator[Finding]:
    """Due regard was had to inequalities of outcome from socio-economic disadvantage (Equality Act 2010, Part 1)."""
    return assessed(case, ImpactKind.SOCIO_ECONOMIC)


@or_declared
@only_in("wales")
@rule(
    "w-children",
    SHOULD,
    "G 72-74",
    Part.IMPACTS,
    public=N_("Where children are affected, it starts from their rights."),
    remedy=phrase(
        'In impacts.yml, add an assessment with "kind: childrens_rights", done, and summary: how '
        "it starts from their rights, or why no child is affected."
    ),
)
def childrens_rights(case: Case) -> Iterator[Finding]:
    """The strategy is grounded in children's rights where children are affected."""
    return assessed(case, ImpactKind.CHILDRENS_RIGHTS)


@or_declared
@only_in("wales")
@rule(
    "w-anti-racist",
    SHOULD,
    "G 95-97",
    Part.IMPACTS,
    public=N_("It takes an anti-racist approach."),
    remedy=phrase('In impacts.yml, add an assessment with "kind: anti_racist", done, and summary.'),
)
def anti_racist(case: Case) -> Iterator[Finding]:
    """The strategy takes an anti-racist approach."""
    return assessed(case, ImpactKind.ANTI_RACIST)


@or_declared
@only_in("wales")
@rule(
    "w-lgbtq",
    SHOULD,
    "G 98, 99",
    Part.IMPACTS,
    public=N_("The LGBTQ+ Action Plan for Wales was considered."),
    remedy=phrase('In impacts.yml, add an assessment with "kind: lgbtq", done, and summary.'),
)
def lgbtq(case: Case) -> Iterator[Finding]:
    """The LGBTQ+ Action Plan was considered."""
    return assessed(case, ImpactKind.LGBTQ)


@only_in("wales")
@rule(
    "w-partnerships",
    COULD,
    "G 48-53, 103-109",
    Part.GOVERNANCE,
    public=N_("The links with Public Services Boards, Regional Partnership Boards and others in Wales are described."),
    remedy=phrase("In governance.yml, write wales_links: a paragraph."),
)
def welsh_partnerships(case: Case) -> Iterator[Finding]:
    """The strategy describes its links with other partnerships in Wales.

    They are the Public Services Board, Regional Partnership Board, safeguarding boards, Area Planning Board, Violence
    Prevention Unit and Safer Communities Network.
    """
    if case.definition.governance.wales_links is None:
        message = phrase(
            "Nothing is said of the ties with the Public Services Board, Regional Partnership Board and others."
        )
        yield Finding("governance", (), message)


@or_declared
@only_in("wales")
@rule(
    "w-trauma",
    COULD,
    "G 45, 112-114",
    Part.IMPACTS,
    public=N_("It takes account of adverse childhood experiences and of trauma."),
    remedy=phrase('In impacts.yml, add an assessment with "kind: trauma", done, and summary.'),
)
def trauma_informed(case: Case) -> Iterator[Finding]:
    """The strategy is aware of adverse childhood experiences and is trauma-informed."""
    return assessed(case, ImpactKind.TRAUMA)
