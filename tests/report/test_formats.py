"""The report for programs, field by field: others rely on it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from strategysite.formats import as_github, as_json
from strategysite.load import read_strategy
from strategysite.phrase import as_typed
from strategysite.problem import Problem
from strategysite.rules import KEEPING, LOOKS, RULES
from strategysite.sarif import as_sarif

from .conftest import ADVICE, ERROR, WARNING, problem, set_aside

AWFUL = Path(__file__).parents[1] / "awful"
PAGE = Path(__file__).parents[2] / "content" / "reports.md"
ASIDE = set_aside("cwm", 7, "withheld-name", "The founder.")
MANY = [
    problem("cwm", 4, "who-yot", ERROR, "No team, no “hope”: 100% gone."),
    problem("cwm", 2, "act-agreed", WARNING),
    problem("cwm", 9, "form-reference", ADVICE),
]


def test_json_is_a_list_of_objects_in_the_order_of_places() -> None:
    assert json.loads(as_json(MANY))[1] == {
        "file": "strategies/cwm/partnership.yml",
        "line": 4,
        "column": 3,
        "rule": "who-yot",
        "severity": "error",
        "message": "No team, no “hope”: 100% gone.",
        "remedy": "Mend it.",
        "source": "the Act",
        "waived": "",
        "helps": "",
    }
    assert [entry["line"] for entry in json.loads(as_json(MANY))] == [2, 4, 9]
    assert as_json([]) == "[]"


def test_the_page_on_reports_names_every_field_of_json() -> None:
    told = PAGE.read_text(encoding="utf-8").partition("## json")[2].partition("\n## ")[0]

    assert set(re.findall(r"`([a-z]+)`(?=[ ,|])", "".join(re.findall(r"^\| `.*? \|", told, re.MULTILINE)))) == set(
        json.loads(as_json(MANY))[0]
    )


def test_for_github_a_problem_is_a_command_on_one_line_with_its_source() -> None:
    assert as_github(MANY).splitlines()[1] == (
        "::error file=strategies/cwm/partnership.yml,line=4,col=3,title=who-yot"
        "::No team, no “hope”: 100%25 gone. Mend it. (the Act)"
    )


def test_for_github_a_name_with_a_comma_or_a_colon_breaks_nothing() -> None:
    odd = Problem(
        "strategies/a,b:c/needs.yml", 1, 1, "form-other", ADVICE, as_typed("One.\nTwo."), as_typed("Mend it.")
    )

    assert as_github([odd]) == (
        "::notice file=strategies/a%2Cb%3Ac/needs.yml,line=1,col=1,title=form-other::One.%0ATwo. Mend it."
    )


def test_in_json_what_is_set_aside_is_of_a_severity_of_its_own_with_the_reason() -> None:
    [told] = json.loads(as_json([ASIDE]))

    assert (told["severity"], told["rule"], told["waived"]) == ("waived", "withheld-name", "The founder.")


def test_for_github_what_is_set_aside_is_no_annotation() -> None:
    assert as_github([ASIDE]) == ""


def run_of(problems: list[Problem]) -> dict[str, Any]:
    said = json.loads(as_sarif(problems))
    assert (said["version"], len(said["runs"])) == ("2.1.0", 1)
    run: dict[str, Any] = said["runs"][0]
    return run


def test_sarif_has_every_rule_whether_it_found_something_or_not() -> None:
    rules = run_of([])["tool"]["driver"]["rules"]

    assert [rule["id"] for rule in rules] == [*(rule.id for rule in (*RULES, *KEEPING)), *(look.id for look in LOOKS)]
    assert rules[0]["properties"] == {"level": "must"}
    assert "statutory guidance, paragraph 36" in rules[0]["help"]["text"]


def test_sarif_has_a_result_for_each_problem_with_its_level_and_place() -> None:
    run = run_of(MANY)

    assert [result["level"] for result in run["results"]] == ["warning", "error", "note"]
    assert run["results"][1]["message"]["text"] == "No team, no “hope”: 100% gone. Mend it. (the Act)"
    assert run["results"][1]["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "strategies/cwm/partnership.yml", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 4, "startColumn": 3},
            }
        }
    ]


def test_in_sarif_what_is_set_aside_is_a_result_that_is_suppressed_in_the_source() -> None:
    open_, closed = run_of([problem("cwm", 2, "act-agreed", WARNING), ASIDE])["results"]

    assert "suppressions" not in open_
    assert closed["level"] == "note"
    assert closed["suppressions"] == [{"kind": "inSource", "justification": "The founder."}]


@pytest.fixture(scope="module")
def awful() -> dict[str, Any]:
    return run_of(list(read_strategy(AWFUL / "strategy", AWFUL).problems))


def test_sarif_describes_the_faults_of_form_that_were_found(awful: dict[str, Any]) -> None:
    rules = awful["tool"]["driver"]["rules"]

    assert len(awful["results"]) > 100
    for result in awful["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


def test_every_rule_in_sarif_says_what_it_asks_and_helps(awful: dict[str, Any]) -> None:
    for rule in awful["tool"]["driver"]["rules"]:
        assert all(rule[part]["text"].strip() for part in ("shortDescription", "fullDescription", "help")), rule["id"]
        assert "\n" not in rule["shortDescription"]["text"], rule["id"]
        assert "`" not in rule["fullDescription"]["text"], rule["id"]


def test_sarif_is_the_same_each_time() -> None:
    assert as_sarif(MANY) == as_sarif(reversed(MANY))
