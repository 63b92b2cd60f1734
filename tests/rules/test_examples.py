"""What is said of the strategies that come with the project: nothing of the Welsh ones, a few pieces of the English."""

from pathlib import Path

import pytest

from strategysite.problem import Problem, Severity
from strategysite.project import read_project

from .complete import TODAY

PROJECT = Path(__file__).parents[2]
NOT_COVERED = ["act-complement", "gov-commissioning", "gov-groups", "who-lead", "who-officer"]


@pytest.fixture(scope="module")
def problems() -> list[Problem]:
    return read_project(PROJECT, TODAY)[1]


def of(name: str, problems: list[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.file.startswith(f"strategies/{name}/")]


def test_nothing_is_said_of_the_registers(problems: list[Problem]) -> None:
    assert [problem for problem in problems if not problem.file.startswith("strategies/")] == []


@pytest.mark.parametrize("name", ["tair-afon-2025", "tair-afon-2026"])
def test_the_welsh_example_needs_no_mending(name: str, problems: list[Problem]) -> None:
    assert of(name, problems) == []


def test_the_english_example_leaves_out_a_few_things_that_the_guidance_suggests(problems: list[Problem]) -> None:
    found = of("aldermere-2026", problems)

    advice = [problem for problem in found if problem.severity is Severity.ADVICE]
    assert sorted(problem.rule for problem in advice) == NOT_COVERED
    assert [problem.rule for problem in found if problem not in advice] == ["text-long-sentences"], "set aside"
    assert {problem.severity for problem in found} == {Severity.ADVICE, Severity.WAIVED}
