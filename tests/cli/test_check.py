"""strategysite check: every fault in one go, in three forms, for all strategies or some."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from strategysite.problem import Severity

from ..support.small import PARTNERSHIP, STRATEGY
from .conftest import Run

FAULT = (
    'strategies/glanmorfa/partnership.yml:6:13: "areas" of the body "council" names an area "elsewhere", '
    "and strategy.yml has none with that id. Add it to strategy.yml, or use one of these: glanmorfa."
)


@pytest.fixture
def broken(project: Path) -> Path:
    """Return the project with one fault in one strategy and another, whole strategy beside it."""
    strategies = project / "strategies"
    (strategies / "glanmorfa" / "partnership.yml").write_text(
        PARTNERSHIP.replace("[glanmorfa]", "[elsewhere]"), "utf-8"
    )
    (strategies / "whole").mkdir()
    (strategies / "whole" / "strategy.yml").write_text(STRATEGY.replace("Glanmorfa", "Hallt"), "utf-8")
    return project


@pytest.mark.usefixtures("project")
def test_a_draft_without_a_fault_ends_well(run: Run) -> None:
    said = run("check")

    assert said.code == 0
    assert "strategies/glanmorfa/" in said.words
    assert "which stop" not in said.words


@pytest.mark.usefixtures("broken")
def test_a_fault_is_told_at_its_place_and_ends_with_one(run: Run) -> None:
    said = run("check")

    assert said.code == 1
    assert FAULT in said.words.splitlines()
    assert "1 error, which stops the build" in said.words


@pytest.mark.usefixtures("broken")
def test_as_json_every_problem_is_an_entry_with_its_place(run: Run) -> None:
    said = run("check", "--format", "json")
    faults = [entry for entry in json.loads(said.words) if entry["severity"] == "error"]

    assert said.code == 1
    assert [(entry["file"], entry["line"], entry["column"], entry["rule"]) for entry in faults] == [
        ("strategies/glanmorfa/partnership.yml", 6, 13, "form-reference")
    ]
    assert {entry["severity"] for entry in json.loads(said.words)} <= {severity.word for severity in Severity}


@pytest.mark.usefixtures("broken")
def test_for_github_every_problem_is_shown_at_its_line(run: Run) -> None:
    said = run("check", "--format", "github")
    (fault,) = [line for line in said.words.splitlines() if line.startswith("::error ")]

    assert said.code == 1
    assert fault.startswith(
        '::error file=strategies/glanmorfa/partnership.yml,line=6,col=13,title=form-reference::"areas" of the body'
    )
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in said.words.splitlines())


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("strategies/glanmorfa", 1),
        ("strategies/glanmorfa/", 1),
        ("strategies/glanmorfa/partnership.yml", 1),
        ("strategies", 1),
        (".", 1),
        ("strategies/whole", 0),
        ("strategies/glanmorfa/strategy.yml", 0),
    ],
)
def test_only_what_was_asked_for_is_told(run: Run, path: str, code: int) -> None:
    said = run("check", path)

    assert said.code == code
    assert (FAULT in said.words) is bool(code)


@pytest.mark.usefixtures("broken")
def test_several_paths_may_be_asked_for(run: Run) -> None:
    assert run("check", "strategies/whole", "strategies/glanmorfa/partnership.yml").code == 1
    assert run("check", "strategies/whole", "strategies/glanmorfa/strategy.yml").code == 0


def test_it_runs_from_any_folder_of_the_project(run: Run, broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(broken / "strategies" / "whole")

    assert FAULT in run("check").words
    assert FAULT in run("check", "../glanmorfa").words
    assert FAULT not in run("check", ".").words


@pytest.mark.usefixtures("broken")
def test_a_path_that_is_not_there_is_not_said_to_be_in_order(run: Run) -> None:
    said = run("check", "strategies/glanmorva")

    assert said.code == 2
    assert "does not exist" in said.complaint


def test_a_path_outside_the_project_is_not_said_to_be_in_order(run: Run, broken: Path) -> None:
    said = run("check", str(broken.parent / "strategies"))

    assert said.code == 2
    assert said.complaint.endswith(f"is not in this project, which is {broken}.\n")


def test_outside_a_project_it_says_where_to_go(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    said = run("check")

    assert (said.code, said.words) == (2, "")
    assert said.complaint == "There is no project here: go to the folder that holds mkdocs.yml and strategies/.\n"


@pytest.mark.usefixtures("broken")
def test_the_same_faults_are_told_in_the_same_order_each_time(run: Run) -> None:
    assert len({run("check").words for _ in range(5)}) == 1


def test_welsh_letters_are_printed_on_computers_with_other_letters(broken: Path) -> None:
    (broken / "strategies" / "whole" / "needs.yml").write_text("state: Tŷ Gŵyr\n", "utf-8")

    said = subprocess.run(
        [sys.executable, "-m", "strategysite.cli", "check", "strategies/whole"],
        env={**os.environ, "PYTHONPATH": str(broken / "hooks"), "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        cwd=broken,
        capture_output=True,
        check=False,
    )

    assert said.stderr == b""
    assert '"Tŷ Gŵyr" is not one of the words for "state".' in said.stdout.decode("utf-8")
