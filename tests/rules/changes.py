"""For each rule, changes to a complete strategy that the rule must see, and no other rule may."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from .complete import SAID, TODAY, Plain, action, both, declaration, english, event, having, welsh, without

Change = Callable[[Plain], Plain]


class Seen(NamedTuple):
    """A change, the rule that sees it, and words that its message must hold."""

    rule: str
    change: Change
    words: str
    base: Callable[[], Plain] = welsh
    today: date = TODAY


def out(path: str) -> Change:
    return lambda plain: without(plain, path)


def put(path: str, value: Plain) -> Change:
    return lambda plain: having(plain, path, value)


def both_changes(*changes: Change) -> Change:
    def change(plain: Plain) -> Plain:
        for each in changes:
            plain = each(plain)
        return plain

    return change


def also_specified(place: int, role: str) -> Change:
    """Add the role of a specified authority to a body, with the officer that such a body has."""
    officer = put(f"partnership.bodies.{place}.senior_officer", both("Director", "Cyfarwyddwr"))
    return both_changes(officer, put(f"partnership.bodies.{place}.roles", [role, "specified"]))


def _in_england(rule: str, change: Change, words: str) -> Seen:
    return Seen(rule, change, words, english)


SERIES = {"points": [{"period": "2024/25", "value": 41}]}
FINDING = {"topic": "time", "heading": both("After school", "Ar ôl ysgol")}

AREA_AND_WHO = [
    Seen(
        "area-minimum",
        put("strategy.area.areas.0.code", "E07000001"),
        'Glanmorfa is given the kind "welsh_county_borough"',
    ),
    Seen("area-wider", out("strategy.legal_basis"), "no section of the Act is given"),
    _in_england("area-wider", put("strategy.legal_basis", "section_8"), "section 8 alone"),
    Seen("area-boundary", out("strategy.area.boundary"), "boundary"),
    _in_england("who-specified", out("partnership.bodies.0"), "No chief officer of police"),
    _in_england("who-specified", out("partnership.bodies.1"), "No provider of probation services"),
    _in_england("who-specified", out("partnership.bodies.3"), "No fire and rescue authority"),
    _in_england("who-specified", put("partnership.bodies.8.areas", ["southmoor"]), "care board is listed"),
    _in_england("who-specified", put("partnership.bodies.11.areas", ["southmoor"]), "district council"),
    _in_england("who-specified", put("partnership.bodies.11.roles", ["other"]), "not as a specified authority"),
    Seen("who-specified-w", out("partnership.bodies.0"), "No chief officer of police"),
    Seen("who-specified-w", out("partnership.bodies.1"), "No provider of probation services"),
    Seen("who-specified-w", out("partnership.bodies.3"), "for Glanmorfa and Brynderi"),
    Seen("who-specified-w", put("partnership.bodies.4.roles", ["other"]), "Coast Health Board is listed"),
    Seen("who-specified-w", put("partnership.bodies.6.roles", ["local_policing_body"]), "Brynderi Council is listed"),
    Seen("who-yot", out("partnership.bodies.2"), "No youth offending team"),
    _in_england("who-yot", put("partnership.bodies.2.areas", ["northmoor"]), "for Southmoor"),
    Seen("who-not", also_specified(7, "local_policing_body"), "Coast Commissioner (local policing body)"),
    Seen("who-not", also_specified(10, "relevant"), "Brynderi Prison (prison authority)"),
    Seen("who-not", put("partnership.bodies.0.name.en", "British Transport Police"), "another force"),
    Seen("who-lead", out("partnership.arrangement"), "arrangement"),
    Seen("who-lead", out("partnership.coordinator"), "co-ordinating role"),
    Seen("who-local-policing-body", out("partnership.local_policing_body_role"), "local policing body does"),
    Seen("who-local-policing-body", out("partnership.bodies.7"), "No local policing body"),
    Seen("who-officer", out("partnership.bodies.4.senior_officer"), "Coast Health Board"),
    Seen("who-education-rep", out("partnership.education_link"), "schools and colleges"),
    _in_england("who-multiple-icb", out("partnership.bodies.9.speaks_for"), "North care board and South care board"),
]

CONSULTATION = [
    Seen("consult-relevant", out("consultation.events.1"), "prison authorities"),
    Seen("consult-relevant", out("consultation.none_here"), "youth custody authorities"),
    Seen("consult-relevant", put("consultation.events.0.bodies", ["carchar"]), "Glanmorfa College takes part"),
    Seen("consult-relevant", put("consultation.events.1.areas", ["glanmorfa"]), "not held for Brynderi"),
    Seen(
        "consult-relevant",
        put("partnership.bodies.11", {"id": "x", "name": SAID, "kind": "youth_custody", "roles": ["relevant"]}),
        "it is said that there is none",
    ),
    Seen("consult-relevant", out("consultation.events.1.methods"), "how people were asked"),
    Seen("consult-relevant", out("consultation.events.1.result"), "what changed"),
    Seen(
        "consult-relevant",
        both_changes(out("consultation.events.1.opened"), out("consultation.events.1.closed")),
        "when it was",
    ),
    Seen("consult-relevant", put("consultation.events.1.opened", "2026-03-03"), "before publication reached prison"),
    Seen("consult-s9", out("consultation.events.2"), "other specified authorities"),
    Seen("consult-manage", out("governance.education_and_prisons"), "stay involved"),
    Seen("consult-people", out("consultation.events.4"), "children and young people"),
    Seen("consult-people", out("consultation.events.5"), "victims"),
    Seen("consult-people", out("consultation.events.6"), "businesses"),
    Seen("consult-why", out("partnership.working_with"), "That is so of Community safety partnership"),
    Seen("consult-w-language", out("consultation.events.3.welsh_language"), "Welsh language"),
    Seen("consult-w-groups", out("consultation.events.7"), "survivors"),
    Seen("consult-w-groups", out("consultation.events.8"), "older people"),
    Seen("consult-w-groups", out("consultation.events.9"), "marginalised groups"),
    Seen("consult-w-groups", out("consultation.engagement"), "people who have caused harm"),
]

VIOLENCE = [
    *(
        Seen("define-factors", out(f"strategy.definition.factors.{factor}"), factor)
        for factor in ("maximum_penalty", "impact_on_victims", "prevalence", "impact_on_community")
    ),
    Seen("define-kinds", out("strategy.definition.considered.1"), "threats of violence"),
    Seen("define-kinds", out("strategy.definition.considered.0"), "violence against property"),
    Seen(
        "define-terrorism",
        put("strategy.definition.additions", [both("Terrorism too.", "Terfysgaeth hefyd.")]),
        "Terrorism is spoken of",
    ),
    Seen(
        "define-terrorism",
        put("strategy.definition.local.cy", "Trais difrifol, a therfysgaeth hefyd."),
        "spoken of as if it were serious violence",
    ),
    Seen("define-focus", out("strategy.definition.kinds.0"), "homicide"),
    Seen("define-focus", out("strategy.definition.kinds.1"), "knives or guns"),
    Seen("define-focus", out("strategy.definition.kinds.2"), "county lines"),
    Seen("define-domestic", out("strategy.definition.domestic_and_sexual"), "domestic abuse, sexual violence"),
    Seen("needs-cohorts", out("needs.cohorts"), "most affected"),
    Seen("needs-cohorts", out("needs.drivers"), "No driver"),
    Seen("needs-summary", out("needs.summary"), "no summary of the needs assessment"),
    Seen("needs-framework", out("needs.sources.0.reliability"), "how reliable"),
    Seen("needs-framework", out("needs.sources.0.owner"), "who keeps it"),
    Seen("needs-gaps", both_changes(out("needs.gaps"), out("needs.limits")), "not known"),
    Seen("needs-other", out("needs.stand_in"), "not said which"),
    Seen("needs-other", put("needs.stand_in.same_definition", False), "Regional assessment"),
]

GOVERNANCE = [
    Seen("gov-arrangements", out("governance.fulfilment"), "fulfilment"),
    Seen("gov-arrangements", out("governance.monitoring"), "monitoring"),
    Seen("gov-scrutiny", put("governance.scrutiny.0.independent", False), "Nobody independent"),
    Seen("gov-safeguarding", out("governance.safeguarding"), "safeguarding"),
    Seen("gov-commissioning", out("governance.commissioning"), "commissioned"),
    Seen("gov-csp", out("strategy.crime_and_disorder_act"), "serves the 1998 Act"),
    Seen("gov-csp", out("strategy.also_crime_and_disorder_act"), "not that it is a strategy under it"),
    Seen("gov-csp", out("partnership.bodies.8"), "community safety partnership whose duty"),
    Seen("gov-groups", put("governance.groups.0.meets", "twice_a_year"), "strategic group is said to meet"),
    Seen("gov-groups", put("governance.groups.1.meets", "quarterly"), "at least every month"),
    Seen("gov-groups", out("governance.groups.1"), "No tactical group"),
    Seen("gov-groups", out("governance.groups.0.functions"), "its functions"),
    Seen("gov-groups", out("governance.groups.1.members"), "its members"),
    Seen("gov-links", out("governance.linked_plans"), "No other plan"),
    Seen("gov-links", out("governance.linked_plans.0.depends"), "Well-being plan"),
    Seen("gov-sharing", out("governance.sharing"), "No agreement"),
    Seen("gov-sharing", out("governance.sharing.0.gateway"), "power in law"),
    Seen("gov-sharing", out("governance.sharing.0.waspi"), "Wales Accord"),
]

ACTIONS = [
    Seen("act-whole", put("actions.actions.0.coverage", "sector"), "whole_partnership"),
    Seen("act-complement", out("priorities.priorities.0.existing"), "what it adds"),
    Seen("act-smart", out("actions.actions.0.when"), "has no time"),
    Seen("act-smart", out("actions.actions.0.resources"), "has no resource"),
    Seen("act-smart", out("actions.actions.0.measures"), "has no measure"),
    Seen("act-agreed", put("actions.actions.1.agreed_by", ["heddlu"]), "Glanmorfa College must act"),
    Seen("act-relevant", put("actions.actions.2.binding", {"applies": False}), "without the reason"),
    Seen("act-cost", out("actions.actions.1.binding.cost"), "no agreed cost"),
    Seen("act-cost", out("actions.actions.1.binding.cost.agreed"), "no agreed cost"),
    Seen("act-evidence", out("priorities.priorities.0.evidence"), "No evidence is given"),
    Seen("act-prevention", out("actions.actions.0.prevention"), "Patrol the parks"),
    Seen("act-risk", out("governance.risks"), "No risk"),
    Seen("act-risk", out("governance.risks.0.mitigation"), "has no mitigation"),
    *(
        Seen("measure-core", put(f"measures.measures.{place}", local), core)
        for place, core in enumerate(("hospital_admissions", "knife_enabled", "homicide"))
        if (local := {"id": "x", "name": SAID, "core": ("homicide", "homicide", "knife_enabled")[place]})
    ),
    Seen("measure-local", out("measures.measures.3"), "No local measure"),
    Seen("measure-local", out("measures.measures.3.baseline"), "no baseline"),
    Seen("measure-local", out("measures.measures.3.series.source"), "no source"),
]

PUBLICATION = [
    Seen("pub-summary", out("strategy.summary"), "executive summary"),
    Seen("pub-date", out("strategy.dates.published"), "date of publication"),
    Seen("pub-place", out("strategy.published_at.0"), "for Glanmorfa"),
    Seen("pub-place", put("strategy.published_at.0.body", "pdc"), "for Glanmorfa"),
    Seen("pub-home-office", out("strategy.sent.0"), "the Home Office"),
    Seen("pub-home-office", out("strategy.sent.0.on"), "by 9 March 2026, and that day has passed"),
    Seen("pub-home-office", put("strategy.sent.0.on", "2026-03-10"), "the last day for that was 9 March 2026"),
    Seen("pub-home-office", out("strategy.sent.0.on"), "by 9 March 2026.", today=date(2026, 3, 9)),
    Seen("pub-welsh", put("strategy.languages", ["en"]), "one language only"),
    Seen("pub-welsh", out("strategy.summary.cy"), '"summary" is not there in Welsh'),
    Seen("pub-welsh", out("actions.actions.0.title.en"), '"title" is not there in English'),
    Seen("pub-welsh-ministers", out("strategy.sent.1"), "the Welsh Ministers"),
    Seen("pub-welsh-ministers", put("strategy.sent.1.on", "2026-04-01"), "1 April 2026"),
    Seen("pub-withhold", out("strategy.declarations"), "Nobody is recorded"),
    Seen("pub-withhold", put("strategy.declarations.0.on", "2025-01-20"), "more than a year before"),
    Seen("pub-withhold", put("strategy.declarations.0.on", "2026-12-20"), "still to come"),
    Seen("pub-withhold", out("strategy.declarations.0.statement"), "does not say what was done"),
    Seen("pub-equality", out("impacts.assessments.0"), "Equality (equality)"),
    Seen("pub-equality", out("impacts.assessments.0.done"), "has no date"),
    Seen("pub-equality", out("impacts.assessments.0.summary"), "does not say what it found"),
    Seen("pub-equality", put("impacts.assessments.0.done", "2027-01-01"), "still to come"),
    Seen("pub-equality", out("impacts.assessments.0.monitoring"), "watched"),
    Seen("rev-annual", out("strategy.dates.next_review"), "not given"),
    Seen("rev-annual", put("strategy.dates.next_review", "2026-11-19"), "was due on 19 November 2026"),
    Seen("rev-annual", put("strategy.dates.next_review", "2027-09-16"), "more than 12 months after 15 September 2026"),
    Seen("rev-previous", out("review.years"), "the edition before"),
    Seen("rev-previous", out("review.years.0.assessment"), "the edition before"),
    Seen("rev-considers", out("review.reviews.0.effect"), "The review of 15 September 2026"),
]

WALES = [
    Seen("w-wellbeing", out("impacts.well_being_goals.2"), "A healthier Wales"),
    Seen("w-wellbeing", out("impacts.ways_of_working.4"), "involvement"),
    Seen("w-vawdasv", out("impacts.assessments.1"), "vawdasv"),
    Seen("w-socio-economic", out("impacts.assessments.2"), "socio_economic"),
    Seen("w-children", out("impacts.assessments.3"), "childrens_rights"),
    Seen("w-anti-racist", out("impacts.assessments.4"), "anti_racist"),
    Seen("w-lgbtq", out("impacts.assessments.5"), "lgbtq"),
    Seen("w-trauma", out("impacts.assessments.6"), "trauma"),
    Seen("w-partnerships", out("governance.wales_links"), "Public Services Board"),
]


def pinned(item: str) -> Plain:
    return {"pin": [{"item": item, "reason": "We answer to it."}]}


def hidden(item: str) -> Plain:
    return {"hide": [{"item": item, "reason": "It is not for us."}]}


KEEPING = [
    Seen("date-order", put("strategy.dates.starts", "2029-04-01"), "before starts (1 April 2029)"),
    Seen("date-order", put("strategy.dates.prepared", "2026-03-03"), "published (2 March 2026) is before prepared"),
    Seen("date-sent-early", put("strategy.sent.0.on", "2026-03-01"), "before publication on 2 March 2026"),
    Seen(
        "date-consultation-closed",
        put("consultation.events.4.answer_at", "https://example.org/answer"),
        '"Young people" closed on 12 October 2025',
    ),
    Seen("date-review-overdue", put("review.reviews.1.on", "2026-11-19"), "planned for 19 November 2026"),
    Seen("date-action-overdue", put("actions.actions.0.when", "2026-11-19"), "ran out on 19 November 2026"),
    Seen("date-action-overdue", put("actions.actions.0.when", "October 2026"), "ran out on 31 October 2026"),
    Seen(
        "date-action-overdue",
        put("actions.actions.0.when", {"words": both("autumn", "yr hydref"), "ends": "2026-11-01"}),
        "1 November 2026",
    ),
    Seen("date-data-old", put("needs.next", "2026-11-19"), "The needs assessment was to be"),
    Seen("date-data-old", put("impacts.assessments.0.next", "2026-11-19"), "Equality, was to be"),
    Seen("date-data-old", put("measures.measures.3.series.extracted", "2025-09-13"), "People who feel safe"),
    Seen(
        "date-data-old",
        put("needs.findings", [{**FINDING, "series": [{**SERIES, "extracted": "2025-09-13"}]}]),
        "After school",
    ),
    Seen("declaration-unknown", put("strategy.declarations.1", {**declaration("pub-witholding")}), "pub-witholding"),
    Seen("waiver-unknown", put("strategy.waivers", [{"rule": "pub-date", "reason": "Later"}]), "pub-date"),
    Seen("edition-order", put("strategy.edition.replaces", "tair-afon-2026"), "replace itself"),
    Seen(
        "edition-withdrawn",
        put("strategy.edition.withdrawn", {"on": "2026-05-01", "reason": SAID}),
        'has the status "final"',
    ),
    Seen(
        "guidance-unknown",
        put("strategy.guidance", pinned("equality-act-2011")),
        '"equality-act-2011" in the registers',
    ),
    Seen("guidance-unknown", put("priorities.priorities.0.guidance", hidden("nothing")), '"nothing" in the registers'),
    Seen(
        "guidance-nation", put("actions.actions.0.guidance", pinned("homelessness-code-england")), "not for the nation"
    ),
    Seen(
        "guidance-both",
        put("strategy.guidance", {**pinned("equality-act-2010"), **hidden("equality-act-2010")}),
        "it is hidden too",
    ),
    _in_england("text-one-language", out("actions.actions.0.title.cy"), '"title" is not there in Welsh'),
    _in_england("text-one-language", out("strategy.summary.en"), '"summary" is not there in English'),
]

ALONE = [*AREA_AND_WHO, *CONSULTATION, *VIOLENCE, *GOVERNANCE, *ACTIONS, *PUBLICATION, *WALES, *KEEPING]
"""Changes that one rule sees and no other."""

MORE_THAN_ONE = [
    Seen("area-minimum", put("strategy.area.areas", [{"id": "a", "name": SAID, "kind": "county"}]), "above districts"),
    Seen("area-wider", out("strategy.area.areas.1"), "this strategy names one"),
    Seen("define-terrorism", out("strategy.definition"), "What counts as serious violence here is not said"),
    Seen("define-kinds", out("strategy.definition.kinds"), "No kind of serious violence"),
    Seen("act-smart", out("actions.actions"), "No action is listed yet"),
    Seen("act-relevant", out("actions.actions.1.binding"), "not said whether it binds"),
    Seen("act-agreed", out("actions.actions.0.owners"), "it has no owners"),
    Seen(
        "needs-causes",
        both_changes(out("needs.causes"), out("needs.drivers")),
        "No cause of serious violence",
    ),
    Seen("gov-arrangements", out("governance.groups"), "No group that decides"),
    Seen("gov-csp", out("governance.scrutiny"), "crime and disorder committee"),
    Seen("pub-welsh", put("strategy.languages", ["cy"]), "one language only"),
    Seen("rev-considers", out("review.reviews"), "A year has passed", today=date(2027, 3, 3)),
    Seen("date-consultation-closed", put("strategy.edition.status", "consultation"), "no consultation is open"),
    Seen("date-order", put("strategy.dates.published", "2026-12-01"), "still to come"),
    Seen(
        "act-relevant",
        put("actions", {"kept_at": "https://example.org/plan"}),
        "The action plan is kept elsewhere",
    ),
    *(
        Seen("section-missing", out(file), f"no {file}.yml yet")
        for file in ("governance", "needs", "priorities", "actions", "measures", "consultation")
    ),
    Seen("edition-withdrawn", put("strategy.edition.status", "withdrawn"), "neither when nor why"),
    Seen("act-prevention", put("actions.actions", [action("x", "Act", "Gweithredu", prevention="tertiary")]), "early"),
    Seen("consult-people", put("consultation.events", [event("x", "Asked", "Holwyd", "residents")]), "voluntary"),
]
"""Changes that a rule must see and others see too."""
