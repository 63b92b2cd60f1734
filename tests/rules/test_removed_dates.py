"""Whichever date or summary is taken out of the Welsh example, exactly the rule that asks for it says so there."""

from collections.abc import Iterator
from datetime import date

import pytest

from strategysite.model.moment import Moment
from strategysite.model.vocabulary import ConsultationGroup
from strategysite.model.whole import Pointer, walk

from .example import Change, Example, Told, each, told, where

REQUIRED = "form-missing"
NOBODY_ASKS = ""
ASSESSED = {
    "equality": "pub-equality",
    "vawdasv": "w-vawdasv",
    "socio_economic": "w-socio-economic",
    "childrens_rights": "w-children",
    "anti_racist": "w-anti-racist",
    "lgbtq": "w-lgbtq",
    "trauma": "w-trauma",
}
SENT_TO = {"home_office": "pub-home-office", "welsh_ministers": "pub-welsh-ministers"}
BY_LAW = {
    ConsultationGroup.EDUCATION: "consult-relevant",
    ConsultationGroup.PRISON: "consult-relevant",
    ConsultationGroup.SPECIFIED_AUTHORITIES: "consult-s9",
}
DATES = {
    "actions.actions.*.binding.cost.agreed": "of what binds",
    "actions.actions.*.milestones.*.done": NOBODY_ASKS,
    "actions.actions.*.milestones.*.when": REQUIRED,
    "actions.actions.*.status_on": NOBODY_ASKS,
    "actions.actions.*.when": "act-smart",
    "actions.actions.*.when.ends": NOBODY_ASKS,
    "actions.actions.*.when.starts": NOBODY_ASKS,
    "actions.plans.*.ends": NOBODY_ASKS,
    "actions.plans.*.starts": NOBODY_ASKS,
    "consultation.events.*.closed": "of its group",
    "consultation.events.*.opened": "of its group",
    "consultation.events.*.when.ends": NOBODY_ASKS,
    "consultation.events.*.when.starts": NOBODY_ASKS,
    "governance.linked_plans.*.ends": NOBODY_ASKS,
    "governance.linked_plans.*.starts": NOBODY_ASKS,
    "governance.meetings.*.on": REQUIRED,
    "governance.risks.*.review": NOBODY_ASKS,
    "governance.risks.*.review.ends": NOBODY_ASKS,
    "governance.risks.*.review.starts": NOBODY_ASKS,
    "governance.sharing.*.reviewed": NOBODY_ASKS,
    "impacts.assessments.*.done": "of its impact",
    "impacts.assessments.*.next": NOBODY_ASKS,
    "measures.measures.*.series.extracted": NOBODY_ASKS,
    "measures.measures.*.target.by": NOBODY_ASKS,
    "needs.done": NOBODY_ASKS,
    "needs.findings.*.series.*.extracted": NOBODY_ASKS,
    "needs.links.*.published": NOBODY_ASKS,
    "needs.next": NOBODY_ASKS,
    "review.evaluations.*.when": NOBODY_ASKS,
    "review.reviews.*.on": NOBODY_ASKS,
    "strategy.area.figures.*.as_at": NOBODY_ASKS,
    "strategy.dates.ends": NOBODY_ASKS,
    "strategy.dates.next_review": "rev-annual",
    "strategy.dates.prepared": NOBODY_ASKS,
    "strategy.dates.publish_at": NOBODY_ASKS,
    "strategy.dates.published": "pub-date",
    "strategy.dates.starts": NOBODY_ASKS,
    "strategy.dates.updated": NOBODY_ASKS,
    "strategy.declarations.*.on": REQUIRED,
    "strategy.law_and_policy.*.published": NOBODY_ASKS,
    "strategy.published_at.*.on": NOBODY_ASKS,
    "strategy.sent.*.on": "of its recipient",
    "strategy.updates.*.on": REQUIRED,
}
"""Every kind of date that the example holds, and the rule that asks for it."""

SUMMARIES = {
    "strategy.summary": "pub-summary",
    "needs.summary": "needs-summary",
    "impacts.assessments.*.summary": "of its impact",
}
Found = tuple[str, Pointer]


def kind_of(file: str, pointer: Pointer) -> str:
    return ".".join((file, *("*" if isinstance(step, int) else step for step in pointer)))


def dates_in(example: Example) -> Iterator[Found]:
    for file, record in example.definition.files():
        yield from ((file, pointer) for pointer, value in walk(record) if isinstance(value, date | Moment))


def summaries_in(example: Example) -> Iterator[Found]:
    for file, record in example.definition.files():
        for pointer, value in walk(record):
            if pointer[-1:] == ("summary",) and value is not None:
                yield file, pointer


def test_the_lists_here_name_every_kind_of_date_and_of_summary_that_the_example_holds(example: Example) -> None:
    assert {kind_of(*found) for found in dates_in(example)} == set(DATES)
    assert {kind_of(*found) for found in summaries_in(example)} == set(SUMMARIES)


@pytest.mark.parametrize("kind", DATES)
def test_any_date(kind: str, example: Example) -> None:
    dates = [found for found in dates_in(example) if kind_of(*found) == kind]

    assert dates
    for file, pointer in dates:
        rule = rule_for(DATES[kind], file, pointer, example)
        assert taken_out(file, pointer, rule, example) == expected(rule, file, pointer, example), (file, pointer)


@pytest.mark.parametrize("kind", SUMMARIES)
def test_any_summary(kind: str, example: Example) -> None:
    for file, pointer in summaries_in(example):
        if kind_of(file, pointer) == kind:
            rule = rule_for(SUMMARIES[kind], file, pointer, example)
            assert taken_out(file, pointer, rule, example) == expected(rule, file, pointer, example), (file, pointer)


def rule_for(rule: str, file: str, pointer: Pointer, example: Example) -> str:
    """Return the rule that asks for what stands at a path; where it is one for each entry, that of the entry."""
    if not rule.startswith("of "):
        return rule
    record = getattr(example.definition, file)
    entry = getattr(record, str(pointer[0]))[pointer[1]]
    if rule == "of what binds":
        return "act-cost" if entry.binding.applies else NOBODY_ASKS
    if rule == "of its impact":
        return ASSESSED.get(entry.kind.value, NOBODY_ASKS)
    if rule == "of its recipient":
        return SENT_TO.get(entry.recipient.value, NOBODY_ASKS)
    return next((BY_LAW[group] for group in entry.groups if group in BY_LAW), NOBODY_ASKS)


def expected(rule: str, file: str, pointer: Pointer, example: Example) -> list[Told]:
    """Return what is to be told: one thing, at the entry or block that lacks it."""
    place = example.loaded.documents[file].place(pointer[:-1])
    return [(rule, f"{file}.yml", place.line)] if rule else []


def taken_out(file: str, pointer: Pointer, rule: str, example: Example) -> list[Told]:
    """Return what is told without what stands at a path, and without what would do in its place.

    A declaration can stand for an assessment, a link for its summary, and the day on which a consultation ended for
    that on which it began.
    """
    instead = {"summary": ("link",), "opened": ("closed",), "closed": ("opened",)}.get(str(pointer[-1]), ())
    change = each(*(absent((*pointer[:-1], name)) for name in (pointer[-1], *instead)))
    if file == "strategy":
        return told(example.changed(strategy=change))
    return told(example.changed(**{file: change}, strategy=where("declarations", "rule", rule)))


def absent(pointer: Pointer) -> Change:
    """Return the change after which nothing stands at a path."""

    def change(plain: object) -> None:
        *steps, last = pointer
        for step in steps:
            plain = plain[step]  # type: ignore[index]
        if isinstance(plain, dict):
            plain.pop(last, None)

    return change
