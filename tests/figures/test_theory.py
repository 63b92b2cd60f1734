"""The theory of change: every step in its column, every link as a line or in words."""

import json

from strategysite.figures.diagrams.theory import Column, columns
from strategysite.model.priorities import TheoryOfChange


def theory(**kinds: dict[str, list[str]]) -> tuple[Column, ...]:
    """Return the columns of a theory, given as the steps of each kind with what they lead to."""
    written = {
        kind: [{"id": id, "text": {"en": id, "cy": id}, "leads_to": leads_to} for id, leads_to in steps.items()]
        for kind, steps in kinds.items()
    }
    return columns(TheoryOfChange.model_validate_json(json.dumps(written)))


def ids(column: Column) -> list[str | None]:
    """Return the steps of a column in their order."""
    return [placed.step.id for placed in column.steps]


def test_columns_that_have_no_steps_are_left_out() -> None:
    found = theory(inputs={"money": ["safer"]}, impact={"safer": []})

    assert [column.kind for column in found] == ["inputs", "impact"]
    assert found[0].curves == ((50, 50),)


def test_steps_stand_so_that_no_lines_cross() -> None:
    found = theory(inputs={"a": ["y"], "b": ["x"], "c": ["x", "y"]}, outputs={"x": [], "y": []})

    assert ids(found[0]).index("c") == 1
    assert sorted(found[0].curves) == [(16.67, 25), (50, 25), (50, 75), (83.33, 75)]


def test_steps_that_are_free_keep_their_order() -> None:
    found = theory(inputs={"b": ["x"], "a": ["x"]}, outputs={"x": []})

    assert ids(found[0]) == ["b", "a"]


def test_what_leads_to_the_next_column_is_drawn_and_what_leads_elsewhere_is_told() -> None:
    found = theory(inputs={"a": ["x", "z"]}, outputs={"x": []}, outcomes={"z": ["q"], "q": []})

    (placed,) = found[0].steps
    assert [step.id for step in placed.drawn] == ["x"]
    assert [step.id for step in placed.told] == ["z"]
    assert [step.id for placed in found[2].steps for step in placed.told] == ["q"]


def test_every_link_is_told_once() -> None:
    leads_to = {"a": ["x", "y"], "b": ["y", "z"]}
    found = theory(inputs=leads_to, outputs={"x": ["z"], "y": ["z"]}, outcomes={"z": []})

    told = [
        (placed.step.id, step.id)
        for column in found
        for placed in column.steps
        for step in (*placed.drawn, *placed.told)
    ]
    assert sorted(told) == [("a", "x"), ("a", "y"), ("b", "y"), ("b", "z"), ("x", "z"), ("y", "z")]
    assert sum(len(column.curves) for column in found) == 5
