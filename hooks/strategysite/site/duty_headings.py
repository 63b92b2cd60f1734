"""Below which heading of its page a strategy answers a rule, where there is such a heading."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..model import Definition, Text
from ..model.vocabulary import ImpactKind, Role
from ..words import N_


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: an interface phrase or the strategy's own words, and its anchor, empty where its words make it."""

    title: str | Text
    anchor: str = ""


Find = Callable[[Definition], Heading | None]


def _under(title: str, written: Callable[[Definition], object], anchor: str = "") -> Find:
    """Return how a heading is found that is on its page where something is written."""
    return lambda definition: Heading(title, anchor) if written(definition) else None


def _first(*finds: Find) -> Find:
    return lambda definition: next((found for find in finds if (found := find(definition))), None)


def _with_role(title: str, role: Role) -> Find:
    anchor = f"role-{role.value.replace('_', '-')}"
    return _under(title, lambda d: any(role in body.roles for body in d.partnership.bodies), anchor)


def _impact(kind: ImpactKind) -> Find:
    def found(definition: Definition) -> Heading | None:
        kinds = [assessment.kind for assessment in definition.impacts.assessments]
        return Heading(kind.label, f"impact-{kinds.index(kind) + 1}") if kind in kinds else None

    return found


def _welsh_language(definition: Definition) -> Heading | None:
    asked = (event for event in definition.consultation.events if event.welsh_language)
    return next((Heading(event.title, f"event-{event.id}") for event in asked), None)


def _assessed_year(definition: Definition) -> Heading | None:
    assessed = (number for number, year in enumerate(definition.review.years, 1) if year.assessment)
    title = N_("How we did against the strategy before")
    return next((Heading(title, f"year-{number}-assessed") for number in assessed), None)


def _actions(definition: Definition) -> Heading | None:
    """Return the heading above the actions: of those in no plan, else of the first plan."""
    actions = definition.actions
    if any(action.plan is None for action in actions.actions):
        return Heading(N_("All actions"), "all-actions")
    return Heading(actions.plans[0].name, f"plan-{actions.plans[0].id}") if actions.actions else None


def _always(definition: Definition) -> bool:  # noqa: ARG001 - asked as all are
    return True


_ABOUT = _under(N_("About this strategy"), _always, "glance-about")
_AREAS = _under(N_("Areas covered"), _always)
_SPECIFIED = _with_role(N_("Specified authorities"), Role.SPECIFIED)
_ASKED = _under(N_("Who has been asked"), lambda d: d.consultation.events or d.consultation.none_here)
_KINDS = _under(
    N_("Kinds of serious violence in this area"), lambda d: d.strategy.definition and d.strategy.definition.kinds
)
_GROUPS = _under(N_("Boards and groups"), lambda d: d.governance.groups)

HEADINGS: Mapping[str, Find] = {
    "area-minimum": _AREAS,
    "area-wider": _AREAS,
    "area-boundary": _under(N_("The boundary"), lambda d: d.strategy.area.boundary),
    "who-specified": _SPECIFIED,
    "who-specified-w": _SPECIFIED,
    "who-yot": _SPECIFIED,
    "who-not": _SPECIFIED,
    "who-officer": _SPECIFIED,
    "who-multiple-icb": _SPECIFIED,
    "who-lead": _under(N_("Who leads"), lambda d: d.partnership.lead or d.partnership.coordinator),
    "who-local-policing-body": _under(
        N_("What the local policing body does"), lambda d: d.partnership.local_policing_body_role
    ),
    "who-education-rep": _under(N_("The link with schools and colleges"), lambda d: d.partnership.education_link),
    "consult-relevant": _ASKED,
    "consult-s9": _ASKED,
    "consult-people": _ASKED,
    "consult-w-groups": _ASKED,
    "consult-w-language": _welsh_language,
    "consult-manage": _under(
        N_("How schools, colleges and prisons stay involved"), lambda d: d.governance.education_and_prisons
    ),
    "consult-why": _first(
        _under(N_("Whom we work with, and why"), lambda d: d.partnership.working_with),
        _with_role(N_("Other partners"), Role.OTHER),
    ),
    "define-kinds": _KINDS,
    "define-focus": _KINDS,
    "define-terrorism": _under(
        N_("What we leave out"), lambda d: d.strategy.definition and d.strategy.definition.exclusions
    ),
    "define-factors": _under(N_("How we decided"), lambda d: d.strategy.definition and d.strategy.definition.factors),
    "define-domestic": _under(
        N_("Domestic abuse and sexual offences"),
        lambda d: d.strategy.definition and d.strategy.definition.domestic_and_sexual,
    ),
    "needs-causes": _under(N_("What causes violence here"), lambda d: d.needs.causes or d.needs.drivers),
    "needs-cohorts": _under(N_("Who is most affected or at risk"), lambda d: d.needs.cohorts),
    "needs-framework": _under(N_("The data behind it"), lambda d: d.needs.sources),
    "needs-gaps": _first(
        _under(N_("What we do not know yet"), lambda d: d.needs.gaps),
        _under(N_("Its limits"), lambda d: d.needs.limits),
    ),
    "needs-other": _under(N_("About the assessment"), lambda d: d.needs.stand_in),
    "gov-arrangements": _GROUPS,
    "gov-groups": _GROUPS,
    "gov-scrutiny": _under(N_("Scrutiny"), lambda d: d.governance.scrutiny),
    "gov-safeguarding": _under(N_("Safeguarding"), lambda d: d.governance.safeguarding),
    "gov-commissioning": _under(N_("Commissioning services"), lambda d: d.governance.commissioning),
    "gov-links": _under(N_("Linked plans and strategies"), lambda d: d.governance.linked_plans),
    "gov-sharing": _under(N_("Sharing information"), lambda d: d.governance.sharing),
    "gov-csp": _ABOUT,
    **dict.fromkeys(
        (
            "act-whole",
            "act-complement",
            "act-smart",
            "act-agreed",
            "act-relevant",
            "act-cost",
            "act-evidence",
            "act-prevention",
        ),
        _actions,
    ),
    "act-risk": _under(N_("Risks"), lambda d: d.governance.risks),
    "measure-core": _under(N_("The three national measures"), lambda d: d.measures.measures, "national-measures"),
    "measure-local": _under(N_("Our own measures"), lambda d: d.measures.measures, "own-measures"),
    "pub-summary": _under(N_("Summary"), lambda d: d.strategy.summary),
    "pub-date": _ABOUT,
    "pub-place": _under(N_("Where it is published"), lambda d: d.strategy.published_at, "published-at"),
    "pub-home-office": _ABOUT,
    "pub-welsh-ministers": _ABOUT,
    "pub-equality": _impact(ImpactKind.EQUALITY),
    "rev-previous": _assessed_year,
    "rev-considers": _under(N_("Reviews"), lambda d: d.review.reviews),
    "w-wellbeing": _under(N_("The seven well-being goals"), lambda d: d.impacts.well_being_goals),
    "w-vawdasv": _impact(ImpactKind.VAWDASV),
    "w-socio-economic": _impact(ImpactKind.SOCIO_ECONOMIC),
    "w-children": _impact(ImpactKind.CHILDRENS_RIGHTS),
    "w-anti-racist": _impact(ImpactKind.ANTI_RACIST),
    "w-lgbtq": _impact(ImpactKind.LGBTQ),
    "w-trauma": _impact(ImpactKind.TRAUMA),
    "w-partnerships": _under(N_("Ties with other boards in Wales"), lambda d: d.governance.wales_links),
}
"""The heading for each rule that has one. What a whole page meets (``needs-summary``, ``pub-welsh``) has none."""
