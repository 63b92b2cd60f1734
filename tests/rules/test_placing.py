"""Problems stand where the editor can mend them, as the files were written."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from strategysite.load import Loaded, read_strategy
from strategysite.phrase import as_typed
from strategysite.problem import Problem, Severity
from strategysite.register import Registers
from strategysite.rules import check

from .complete import TODAY, Plain, having, welsh, without

Report = Callable[[Plain], list[Problem]]


def written(plain: Plain, root: Path) -> Path:
    """Write a strategy to a folder, and return it. JSON is YAML too."""
    folder = root / "strategies" / "tair-afon-2026"
    folder.mkdir(parents=True)
    for name, value in plain.items():
        text = json.dumps(value, indent=1, ensure_ascii=False)
        (folder / f"{name}.yml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def report(tmp_path: Path, registers: Registers) -> Report:
    """Return a way to write a strategy, to read it as any other, and to check it."""

    def checked(plain: Plain) -> list[Problem]:
        loaded = read_strategy(written(plain, tmp_path), tmp_path)
        assert loaded.problems == ()
        return check(loaded, registers, TODAY)

    return checked


def line_of(tmp_path: Path, name: str, words: str) -> int:
    text = (tmp_path / "strategies" / "tair-afon-2026" / name).read_text(encoding="utf-8")
    return 1 + next(place for place, line in enumerate(text.splitlines()) if words in line)


def test_a_complete_strategy_has_no_problem_of_any_kind(report: Report) -> None:
    assert report(welsh()) == []


def test_a_problem_stands_at_the_nearest_thing_that_is_there(report: Report, tmp_path: Path) -> None:
    [problem] = report(without(welsh(), "strategy.dates.published"))

    assert problem == Problem(
        "strategies/tair-afon-2026/strategy.yml",
        line_of(tmp_path, "strategy.yml", '"dates"'),
        problem.column,
        "pub-date",
        Severity.ERROR,
        as_typed("The date of publication is not given."),
        as_typed("In strategy.yml, under dates, write published: the day, as 2026-01-30."),
        as_typed("Police, Crime, Sentencing and Courts Act 2022, section 8(7); statutory guidance, paragraph 160"),
        helps=problem.helps,
    )


def test_a_problem_of_one_entry_stands_at_that_entry(report: Report, tmp_path: Path) -> None:
    [problem] = report(without(welsh(), "actions.actions.2.resources"))

    assert problem.file == "strategies/tair-afon-2026/actions.yml"
    assert problem.line == line_of(tmp_path, "actions.yml", '"id": "carchar"') - 1


def test_a_problem_of_a_file_that_is_not_there_says_to_add_it(report: Report) -> None:
    found = {problem.rule: problem for problem in report(without(welsh(), "review"))}

    assert set(found) == {"section-missing", "rev-previous"}
    assert found["rev-previous"].file == "strategies/tair-afon-2026/review.yml"
    assert (found["rev-previous"].line, found["rev-previous"].column) == (1, 1)
    assert found["rev-previous"].remedy.startswith("Add the file review.yml. ")
    assert found["section-missing"].severity is Severity.ADVICE


def test_a_problem_in_a_chapter_stands_in_the_file_of_the_chapter(tmp_path: Path, registers: Registers) -> None:
    chapter = {"id": "schools", "title": {"en": "Schools", "cy": "Ysgolion"}}
    folder = written(having(welsh(), "strategy.chapters", [chapter]), tmp_path)
    (folder / "sections").mkdir()
    (folder / "sections" / "schools.en.md").write_text("# Schools\n\nOFFICIAL-SENSITIVE\n", encoding="utf-8")
    (folder / "sections" / "schools.cy.md").write_text("# Ysgolion\n\nGeiriau.\n", encoding="utf-8")

    [problem] = check(read_strategy(folder, tmp_path), registers, TODAY)

    assert (problem.file, problem.line, problem.rule) == (
        "strategies/tair-afon-2026/sections/schools.en.md",
        3,
        "withheld-marking",
    )
    assert not problem.remedy.startswith("Add the file")


def test_a_language_that_is_missing_is_told_once_where_the_whole_file_lacks_it(report: Report) -> None:
    plain = having(welsh(), "priorities", {"priorities": [{"id": "cyllyll", "name": {"en": "Fewer knives"}}]})
    plain["priorities"]["priorities"][0] |= {"existing": {"en": "Little."}, "evidence": {"en": "Some."}}

    [problem] = report(plain)

    assert (problem.rule, problem.message) == ("pub-welsh", "Nothing in this file is in Welsh.")


def test_an_edition_that_is_history_is_never_more_than_advised(report: Report) -> None:
    plain = having(welsh(), "strategy.edition.status", "superseded")

    problems = report(without(without(plain, "strategy.summary.cy"), "partnership.education_link"))

    assert [(problem.rule, problem.severity) for problem in problems] == [
        ("who-education-rep", Severity.ADVICE),
        ("pub-welsh", Severity.ADVICE),
    ]


def test_a_strategy_whose_form_is_faulty_is_not_judged(tmp_path: Path, registers: Registers) -> None:
    assert check(Loaded(tmp_path, None, {}, ()), registers, TODAY) == []


@pytest.mark.parametrize("status", ["draft", "final", "superseded"])
def test_what_must_not_be_published_is_an_error_at_every_status(status: str, report: Report) -> None:
    plain = having(having(welsh(), "strategy.edition.status", status), "strategy.summary.en", "OFFICIAL-SENSITIVE")

    assert [problem.severity for problem in report(plain) if problem.rule == "withheld-marking"] == [Severity.ERROR]


@pytest.mark.parametrize(("status", "severity"), [("final", Severity.WARNING), ("superseded", Severity.ADVICE)])
def test_what_a_person_must_judge_is_a_warning(status: str, severity: Severity, report: Report) -> None:
    plain = having(having(welsh(), "strategy.edition.status", status), "strategy.summary.en", "Gareth Evans leads it.")

    assert [problem.severity for problem in report(plain) if problem.rule == "withheld-name"] == [severity]
