"""Whatever is taken out of the Welsh example, exactly the rule that asks for it says so, at the right line."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from strategysite.model import Prose
from strategysite.model.vocabulary import ConsultationGroup
from strategysite.problem import Problem, Severity
from strategysite.register import Registers

from .example import Change, Example, Plain, each, out, where

AUTHORITIES = {
    "heddlu-arfordir": ("who-specified-w", "No chief officer of police"),
    "gwasanaeth-prawf": ("who-specified-w", "No provider of probation services"),
    "cyfiawnder-ieuenctid-glanmorfa": ("who-yot", "for Glanmorfa county borough"),
    "cyfiawnder-ieuenctid-y-cymoedd": ("who-yot", "for Cwm Derwen county borough and Dyffryn Hallt county borough"),
    "tan-ac-achub": ("who-specified-w", "No fire and rescue authority"),
    "bwrdd-iechyd": ("who-specified-w", "No Local Health Board"),
    "cyngor-glanmorfa": ("who-specified-w", "for Glanmorfa county borough"),
    "cyngor-cwm-derwen": ("who-specified-w", "for Cwm Derwen county borough"),
    "cyngor-dyffryn-hallt": ("who-specified-w", "for Dyffryn Hallt county borough"),
}
GROUPS = {
    "education": "consult-relevant",
    "prison": "consult-relevant",
    "youth_custody": "consult-relevant",
    "specified_authorities": "consult-s9",
    "voluntary_sector": "consult-people",
    "children_and_young_people": "consult-people",
    "victims": "consult-people",
    "businesses": "consult-people",
    "survivors": "consult-w-groups",
    "perpetrators": "consult-w-groups",
    "older_people": "consult-w-groups",
    "marginalised_groups": "consult-w-groups",
}
MUST_BE_ASKED = {"schools-2026", "college-2026", "prison-2026", "specified-2026"}
ASSESSED = {
    "equality": "pub-equality",
    "vawdasv": "w-vawdasv",
    "socio_economic": "w-socio-economic",
    "childrens_rights": "w-children",
    "anti_racist": "w-anti-racist",
    "lgbtq": "w-lgbtq",
    "trauma": "w-trauma",
}
TEXTS = {
    "strategy": "title partnership area.name area.boundary crime_and_disorder_act summary definition.local "
    "definition.considered.0.reason definition.domestic_and_sexual definition.factors.maximum_penalty "
    "definition.factors.impact_on_victims definition.factors.prevalence definition.factors.impact_on_community "
    "contact.team declarations.0.by declarations.0.statement",
    "partnership": "arrangement coordinator.role local_policing_body_role education_link.representative working_with "
    "bodies.0.name bodies.0.senior_officer",
    "governance": "fulfilment monitoring safeguarding commissioning education_and_prisons wales_links groups.0.name "
    "groups.0.functions.0 scrutiny.0.name sharing.0.gateway linked_plans.0.title risks.0.mitigation risks.0.lead",
    "needs": "summary causes drivers.0.name cohorts.0.name gaps.0.gap sources.0.name",
    "priorities": "priorities.0.name priorities.0.existing priorities.0.evidence",
    "actions": "actions.0.title actions.0.resources.0.what",
    "measures": "measures.0.name",
    "consultation": "events.1.title events.1.result events.1.welsh_language none_here.0.statement engagement.0.about",
    "impacts": "assessments.0.summary assessments.0.monitoring well_being_goals.0.name ways_of_working.0.about",
    "review": "years.0.assessment reviews.0.effect",
}


@pytest.fixture(scope="module")
def example(registers: Registers) -> Example:
    return Example(registers)


def told(problems: list[Problem]) -> list[tuple[str, str, int]]:
    """Return the rule, the file and the line of each problem."""
    return [(problem.rule, problem.file.rpartition("/")[2], problem.line) for problem in problems]


def without_group(name: str) -> Change:
    """Return the change after which a group was not asked; a consultation of it alone was of others instead."""

    def change(plain: Plain) -> None:
        for event in plain["events"]:
            event["groups"] = [group for group in event["groups"] if group != name] or ["other"]

    return each(change, where("none_here", "group", name), where("engagement", "group", name))


def test_nothing_is_said_of_it_as_it_stands(example: Example) -> None:
    assert example.problems() == []


def test_the_lists_here_name_every_authority_and_every_group_that_there_is(example: Example) -> None:
    bodies = example.definition.partnership.bodies
    nobody_asks_for = {"residents", "practitioners", "community_safety_partnerships", "other"}

    assert {body.id for body in bodies if "specified" in body.roles} == set(AUTHORITIES)
    assert {group.value for group in ConsultationGroup} == set(GROUPS) | nobody_asks_for


@pytest.mark.parametrize("name", AUTHORITIES)
def test_a_specified_authority(name: str, example: Example) -> None:
    rule, words = AUTHORITIES[name]

    [problem] = example.changed(partnership=where("bodies", "id", name))

    assert told([problem]) == [(rule, "partnership.yml", example.line("partnership", "bodies"))]
    assert words in problem.message
    assert problem.severity is Severity.ERROR


@pytest.mark.parametrize("name", GROUPS)
def test_a_group_that_was_consulted(name: str, example: Example) -> None:
    [problem] = example.changed(consultation=without_group(name))

    assert told([problem]) == [(GROUPS[name], "consultation.yml", example.line("consultation", "events"))]
    assert ConsultationGroup.of(name).label.lower() in problem.message


@pytest.mark.parametrize(
    ("path", "rule"),
    [
        ("dates.published", "pub-date"),
        ("dates.next_review", "rev-annual"),
        ("sent.0.on", "pub-home-office"),
        ("sent.1.on", "pub-welsh-ministers"),
    ],
)
def test_a_date_of_the_strategy(path: str, rule: str, example: Example) -> None:
    around, _, _ = path.rpartition(".")

    assert told(example.changed(strategy=out(path))) == [(rule, "strategy.yml", example.line("strategy", around))]


@pytest.mark.parametrize("name", sorted(MUST_BE_ASKED))
def test_the_dates_of_a_consultation_that_the_law_requires(name: str, example: Example) -> None:
    place = [event.id for event in example.definition.consultation.events].index(name)
    change = each(out(f"events.{place}.opened"), out(f"events.{place}.closed"))
    rule = "consult-s9" if name == "specified-2026" else "consult-relevant"

    [problem] = example.changed(consultation=change)

    assert told([problem]) == [(rule, "consultation.yml", example.line("consultation", f"events.{place}"))]
    assert "when it was" in problem.message


@pytest.mark.parametrize("kind", ASSESSED)
def test_the_date_of_an_assessment(kind: str, example: Example) -> None:
    place = [entry.kind.value for entry in example.definition.impacts.assessments].index(kind)
    not_declared = where("declarations", "rule", ASSESSED[kind])

    found = example.changed(impacts=out(f"assessments.{place}.done"), strategy=not_declared)

    assert told(found) == [(ASSESSED[kind], "impacts.yml", example.line("impacts", f"assessments.{place}"))]


def test_the_time_of_each_action(example: Example) -> None:
    found = {
        action.id: told(example.changed(actions=out(f"actions.{place}.when")))
        for place, action in enumerate(example.definition.actions.actions)
        if action.when
    }

    assert len(found) > 20
    assert found == {
        action.id: [("act-smart", "actions.yml", example.line("actions", f"actions.{place}"))]
        for place, action in enumerate(example.definition.actions.actions)
    }


def test_the_day_on_which_each_cost_was_agreed(example: Example) -> None:
    binding = [
        (place, action)
        for place, action in enumerate(example.definition.actions.actions)
        if action.binding and action.binding.applies
    ]
    not_declared = where("declarations", "rule", "act-cost")

    found = {
        action.id: told(example.changed(actions=out(f"actions.{place}.binding.cost.agreed"), strategy=not_declared))
        for place, action in binding
    }

    assert found == {
        action.id: [("act-cost", "actions.yml", example.line("actions", f"actions.{place}"))]
        for place, action in binding
    }


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize(("file", "path"), [(file, path) for file, paths in TEXTS.items() for path in paths.split()])
def test_a_language(file: str, path: str, language: str, example: Example) -> None:
    changes: Mapping[str, Change] = {file: out(f"{path}.{language}")}

    [problem] = example.changed(**changes)

    assert told([problem]) == [("pub-welsh", f"{file}.yml", example.line(file, path))]
    assert problem.message.endswith(f" is not there in {'English' if language == 'en' else 'Welsh'}.")


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("chapter", ["school-inclusion", "communications"])
def test_a_language_of_a_chapter(chapter: str, language: str, example: Example) -> None:
    other = "cy" if language == "en" else "en"
    left = Prose(**{other: example.definition.chapters[chapter].said_in(other)})
    chapters = example.definition.chapters | {chapter: left}
    place = [entry.id for entry in example.definition.strategy.chapters].index(chapter)

    found = example.problems(replace(example.loaded, definition=replace(example.definition, chapters=chapters)))

    assert told(found) == [("pub-welsh", "strategy.yml", example.line("strategy", f"chapters.{place}"))]


def test_a_language_of_the_whole(example: Example) -> None:
    in_english = example.definition.strategy.model_copy(update={"languages": ("en",)})

    found = example.problems(replace(example.loaded, definition=replace(example.definition, strategy=in_english)))

    assert told(found) == [("pub-welsh", "strategy.yml", example.line("strategy", "languages"))]


def test_the_summary(example: Example) -> None:
    assert told(example.changed(strategy=out("summary"))) == [
        ("pub-summary", "strategy.yml", example.line("strategy", ""))
    ]
