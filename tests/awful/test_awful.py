"""The deliberately awful strategy: every message of its report, read as somebody reads it who has never programmed."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from strategysite.load import Loaded, read_strategy
from strategysite.report import report

from ..support.recording import recording_welsh

HERE = Path(__file__).parent
Golden = Callable[[Path, str], None]

JARGON = set(
    """
    null None True False tuple key keys string str int integer float bool boolean dict dictionary array object schema
    parse parser parsed syntax token scalar mapping sequence node validation validator valid invalid pydantic yaml json
    regex pattern enum literal attribute parameter argument instance type exception traceback utf-8 encode decode
    indentation alias anchor field_name input loc
    """.split()
)


@pytest.fixture(scope="module")
def awful() -> Loaded:
    return read_strategy(HERE / "strategy", HERE)


def test_the_whole_report_is_as_agreed(awful: Loaded, golden: Golden) -> None:
    golden(HERE / "expected.txt", report(awful.problems) + "\n")


def test_the_whole_report_in_welsh_is_as_agreed(awful: Loaded, golden: Golden) -> None:
    welsh, missed = recording_welsh()

    golden(HERE / "expected.cy.txt", report(awful.problems, welsh) + "\n")

    assert missed.phrases == set(), "run `make translations`, and write the Welsh of these"


def test_an_awful_strategy_defines_nothing(awful: Loaded) -> None:
    assert awful.definition is None


def test_the_report_is_the_same_each_time(awful: Loaded) -> None:
    assert all(read_strategy(HERE / "strategy", HERE).problems == awful.problems for _ in range(5))


def test_every_file_of_the_awful_strategy_has_a_fault(awful: Loaded) -> None:
    faulty = {problem.file for problem in awful.problems}
    there = {path.relative_to(HERE).as_posix() for path in (HERE / "strategy").rglob("*") if path.is_file()}
    whole = {f"strategy/sections/school-inclusion.{language}.md" for language in ("cy", "en")}

    assert there - faulty == whole


def test_each_message_says_what_is_wrong_and_what_to_write_instead_in_whole_sentences(awful: Loaded) -> None:
    for problem in awful.problems:
        assert re.fullmatch(r"""["“A-Z0-9£-].*[.!?]""", problem.message), problem
        assert problem.remedy, problem
        assert problem.remedy[0].isupper(), problem


def test_no_message_speaks_like_a_programmer(awful: Loaded) -> None:
    for problem in awful.problems:
        own_words = re.sub(r'"[^"]*"|“[^”]*”|(?<=: ).*$|[a-z_]+: \d+$', "", f"{problem.message} {problem.remedy}")
        spoken = set(re.findall(r"[A-Za-z_]+", own_words))

        assert not (spoken | {word.lower() for word in spoken}) & JARGON, problem


def test_each_place_is_in_the_file(awful: Loaded) -> None:
    for problem in awful.problems:
        path = HERE / problem.file
        lines = path.read_text(encoding="utf-8").split("\n") if path.is_file() else [""]

        assert 1 <= problem.line <= len(lines), problem
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1, problem
