"""How each kind of fault is told: what is wrong, and what to write instead."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from strategysite.model.whole import FILES
from strategysite.shape import shape
from strategysite.shape.text_wording import _FORMS
from strategysite.shape.wording import _WORDINGS
from strategysite.source import read_yaml_text
from strategysite.source.faults import shown

BOTH, ENGLISH = ("cy", "en"), ("en",)
LONG = 200

WRITTEN = [
    # fields that are missing, unknown, empty
    ("partnership", "bodies: [{}]"),
    ("partnership", "colour: red"),
    ("partnership", "bodys: []"),
    ("partnership", "coordinator: {role: {en: Lead}, bodies: []}"),
    ("measures", "measures: [{id: a, name: {en: A}, points: []}]"),
    ("review", "years: [{year: }]"),
    # lists, groups and texts in each other's places
    ("partnership", "bodies: {id: a}"),
    ("needs", "findings: [{topic: time, heading: {en: A}, sources: police}]"),
    ("needs", "stand_in: [a]"),
    ("needs", "gaps: [nothing]"),
    ("needs", "- state: done"),
    ("needs", "title: 2026"),
    ("needs", "title: [a]"),
    ("needs", "title: [a, b]"),
    ("needs", "title: []"),
    ("governance", "meetings: [{on: 2027-01-20, group: [board]}]"),
    ("needs", "internal: true"),
    ("needs", "address: 5"),
    ("consultation", "events: [{id: a, title: {en: A}, groups: []}]"),
    # texts
    ("needs", "title: Needs"),
    ("needs", "title: {}"),
    ("needs", 'title: {en: ""}'),
    ("consultation", 'reference: " "'),
    ("consultation", f"reference: {'a' * 501}"),
    ("needs", f"title: {{en: {'a' * 50_001}}}"),
    # words of a list
    ("needs", "state: Done"),
    ("needs", "state: 5"),
    ("impacts", "assessments: [{kind: well-being}]"),
    ("strategy", "languages: [en, welsh]"),
    ("strategy", "schema: two"),
    ("strategy", "languages: [en, cy, en]"),
    # addresses and names
    ("needs", "address: javascript:alert(1)"),
    ("consultation", "events: [{id: a, title: {en: A}, groups: [other], answer_email: a at b}]"),
    ("partnership", "lead: Cyngor Tŷ Gŵyr"),
    ("partnership", 'lead: "?"'),
    # numbers
    ("needs", "cohorts: [{id: a, name: {en: A}, size: 12.5}]"),
    ("needs", 'cohorts: [{id: a, name: {en: A}, size: "6,200"}]'),
    ("needs", "cohorts: [{id: a, name: {en: A}, size: -1}]"),
    ("governance", "funding: [{year: a, source: {en: A}, amount: £12k}]"),
    ("governance", "funding: [{year: a, source: {en: A}, amount: £12500.50}]"),
    ("governance", "funding: [{year: a, source: {en: A}, amount: 0.125}]"),
    ("governance", "funding: [{year: a, source: {en: A}, amount: 900000000000}]"),
    ("governance", "funding: [{year: a, source: {en: A}, amount: true}]"),
    ("governance", "funding: [{year: a, source: {en: A}, amount: NaN}]"),
    ("measures", "measures: [{id: a, name: {en: A}, target: {value: ten}}]"),
    ("partnership", "bodies: [{id: a, name: {en: A}, kind: police, roles: [other], concordat: yes}]"),
    # days, times, periods
    ("needs", "done: 2026-02-30"),
    ("needs", "done: 31/03/2026"),
    ("needs", "done: 1 Mawrth 2026"),
    ("needs", "done: 31/02/2026"),
    ("needs", "done: 2026"),
    ("strategy", "dates: {publish_at: 2026-03-31}"),
    ("strategy", "dates: {publish_at: 9}"),
    ("strategy", "dates: {publish_at: at noon}"),
    ("review", "reviews: [{when: sometime soon}]"),
    ("review", "reviews: [{when: 2028 to 2027}]"),
    ("review", "reviews: [{when: by 31 February 2027}]"),
    ("measures", "measures: [{id: a, name: {en: A}, baseline: {point: {period: 2010/12}}}]"),
    ("measures", "measures: [{id: a, name: {en: A}, series: {points: [{period: 2023 - 24}]}}]"),
    ("measures", "measures: [{id: a, name: {en: A}, series: {points: [{period: 2024/25}, {period: 2024/25}]}}]"),
    ("measures", "measures: [{id: a, name: {en: A}, series: {points: [{period: 2024/25, value: 3, withheld: true}]}}]"),
]


def told(name: str, text: str, languages: tuple[str, ...] = BOTH) -> list[str]:
    _, problems = shape(FILES[name], read_yaml_text(text, name), {"languages": languages})
    return [str(problem).removeprefix(f"{name}:") for problem in problems]


def test_each_fault_is_told_with_its_place_and_its_remedy(golden: Callable[[Path, str], None]) -> None:
    parts = []
    for name, text in WRITTEN:
        written = text if len(text) < LONG else shown(text)
        rest_of_file = " is missing from this file."
        parts.append(
            "\n".join([f"{name}.yml  {written}", *(line for line in told(name, text) if rest_of_file not in line)])
        )

    golden(Path(__file__).parent / "told.txt", "\n\n".join(parts) + "\n")


def test_every_wording_is_shown() -> None:
    kinds = {kind for name, text in WRITTEN for kind in kinds_of_fault(name, text)}

    assert set(_WORDINGS) - kinds == set(), "write an example of it into WRITTEN"


def kinds_of_fault(name: str, text: str) -> Iterator[str]:
    plain = json.dumps(read_yaml_text(text, name).plain)
    try:
        FILES[name].model_validate_json(plain, strict=True, context={"languages": BOTH})
    except ValidationError as error:
        yield from (details["type"] for details in error.errors())


def test_an_amount_that_is_no_amount_is_told() -> None:
    for amount in ('"12500"', "Infinity", ".nan", "-", "[]", "{}"):
        (said,) = told("governance", f"funding: [{{year: a, source: {{en: A}}, amount: {amount}}}]")

        assert " is not a plain number. " in said


def test_a_list_is_not_said_to_be_empty_because_its_items_have_faults() -> None:
    said = told("partnership", "bodies: [{id: a, name: {en: A}, kind: police, roles: [boss]}]")

    assert len(said) == 1
    assert '"boss" is not one of the words for "roles".' in said[0]


def test_examples_speak_the_language_of_the_strategy() -> None:
    english, both = told("needs", "title: []", ENGLISH), told("needs", "title: []", BOTH)

    assert english[0].endswith("For example: title: Needs assessment 2025")
    assert both[0].endswith("For example: title: {en: Needs assessment 2025, cy: Asesiad anghenion 2025}")


def test_a_time_in_own_words_is_suggested_in_the_languages_of_the_strategy() -> None:
    (said,) = told("review", "reviews: [{when: sometime soon}]", ENGLISH)

    assert said.endswith("the last day that is meant: when: {words: …, ends: 2027-11-30}")


def test_a_fault_in_ones_own_words_for_a_time_is_told_at_its_field() -> None:
    said = told("review", "reviews: [{when: {words: {en: Soon}, end: 2027-11-30}}]")

    assert said == [
        '1:38: "end" is not a field that can stand here, so it would not be published. Did you mean "ends"?'
    ]


def test_a_long_text_is_cut_in_the_message() -> None:
    (said,) = told("needs", f"state: {'very ' * 40}late")

    assert said.startswith('1:8: "very very very')
    assert '…" is not one of the words for "state".' in said
    assert len(said) < 250


def test_every_form_of_text_has_words_of_its_own() -> None:
    patterns = {pattern for model in FILES.values() for pattern in patterns_in(model.model_json_schema())}
    of_money = {pattern for pattern in patterns if pattern.startswith("^(?!")}

    assert [pattern for pattern in sorted(patterns - of_money) if not pattern.startswith(tuple(_FORMS))] == []


def patterns_in(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str):
            yield schema["pattern"]
        for inside in schema.values():
            yield from patterns_in(inside)
    elif isinstance(schema, list):
        for inside in schema:
            yield from patterns_in(inside)
