"""The report in its forms: for people, for programs, for GitHub."""

import json

from strategysite.formats import as_github, as_json
from strategysite.phrase import as_typed
from strategysite.problem import Problem, Severity, has_errors
from strategysite.report import report, summary

ERROR = Problem(
    "strategies/a/needs.yml", 9, 3, "form-word", Severity.ERROR, as_typed("This is wrong."), as_typed("Write that.")
)
WARNING = Problem(
    "strategies/a/actions.yml",
    1,
    1,
    "date-order",
    Severity.WARNING,
    as_typed("Odd."),
    as_typed("Look."),
    as_typed("Act, section 8"),
)
ADVICE = Problem(
    "strategies/b/strategy.yml", 2, 1, "text-long", Severity.ADVICE, as_typed("Long."), as_typed("Shorten it.")
)


def test_a_problem_is_one_line_that_editors_can_jump_to() -> None:
    assert str(ERROR) == "strategies/a/needs.yml:9:3: This is wrong. Write that."
    assert str(WARNING) == "strategies/a/actions.yml:1:1: Odd. Look. (Act, section 8)"


def test_only_an_error_stops_the_build() -> None:
    assert has_errors([WARNING, ERROR])
    assert not has_errors([WARNING, ADVICE])
    assert not has_errors([])


def test_problems_stand_in_the_order_of_places() -> None:
    places = [("b", 1, 1), ("a", 10, 1), ("a", 9, 12), ("a", 9, 2)]

    found = sorted(
        Problem(*place, "form-word", Severity.ERROR, as_typed("Wrong."), as_typed("Mend it.")) for place in places
    )

    assert [(problem.file, problem.line, problem.column) for problem in found] == places[::-1]


def test_for_people_the_gravest_comes_first() -> None:
    lines = report([ADVICE, WARNING, ERROR]).splitlines()

    assert lines.index(str(ERROR)) < lines.index(str(WARNING)) < lines.index(str(ADVICE))


def test_at_the_end_stands_how_many_there_are_of_each() -> None:
    assert summary([ERROR, WARNING, WARNING]) == "Checked: 1 error, which stops the build, 2 warnings."
    assert summary([ADVICE, ERROR, ERROR]) == "Checked: 2 errors, which stop the build, 1 piece of advice."
    assert summary([]) == "Checked: nothing to mend."


def test_as_json_each_problem_is_an_entry_with_all_that_is_known() -> None:
    assert json.loads(as_json([WARNING])) == [
        {
            "file": "strategies/a/actions.yml",
            "line": 1,
            "column": 1,
            "rule": "date-order",
            "severity": "warning",
            "message": "Odd.",
            "remedy": "Look.",
            "source": "Act, section 8",
            "waived": "",
            "helps": "",
        }
    ]
    assert json.loads(as_json([])) == []


def test_as_json_welsh_letters_stay_readable() -> None:
    welsh = Problem("a", 1, 1, "form-word", Severity.ERROR, as_typed("Tŷ Gŵyr."), as_typed("Ysgrifennwch."))

    assert "Tŷ Gŵyr." in as_json([welsh])


def test_for_github_signs_that_mean_something_there_are_written_otherwise() -> None:
    odd = Problem("a,b:c.yml", 1, 2, "form-word", Severity.ADVICE, as_typed("100%\nsure: yes."), as_typed("No,\rno."))

    assert as_github([odd]) == (
        "::notice file=a%2Cb%3Ac.yml,line=1,col=2,title=form-word::100%25%0Asure: yes. No,%0Dno."
    )


def test_for_github_each_severity_has_its_own_kind_of_note() -> None:
    kinds = [line.partition(" ")[0] for line in as_github([ADVICE, WARNING, ERROR]).splitlines()]

    assert kinds == ["::warning", "::error", "::notice"]
