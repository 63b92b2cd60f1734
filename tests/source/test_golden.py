"""Every kind of fault as it is told: golden/*.yml, and beside each the report and what could still be read."""

import json
import os
import re
from pathlib import Path

import pytest

from strategysite.source import Document, read_yaml
from strategysite.source.form_wording import FORM
from strategysite.source.syntax_wording import SYNTAX

LIMITS = {"yaml-alias-limit", "yaml-alias-size", "yaml-depth", "yaml-length", "yaml-nodes"}  # see test_limits.py
GOLDEN = Path(__file__).parent / "golden"
FILES = sorted(GOLDEN.glob("*.yml"))
JARGON = set("scalar mapping sequence token flow block anchor alias tag node key keys indicator YAML stream".split())


def report(document: Document) -> str:
    told = [f"{problem} [{problem.rule}]" for problem in document.problems]
    read = json.dumps(document.plain, ensure_ascii=False, indent=1)
    return "\n".join([*told, "", "What could be read:", read, ""])


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_fault_is_told_in_plain_words_and_the_rest_is_read(file: Path) -> None:
    found = report(read_yaml(file, file.name))
    expected = file.with_suffix(".txt")
    if os.environ.get("ACCEPT_GOLDEN"):
        expected.write_text(found, encoding="utf-8", newline="\n")

    assert expected.read_text(encoding="utf-8") == found, (
        f"The report on {file.name} has changed. If the new one is right, accept it: ACCEPT_GOLDEN=1 pytest {__file__}"
    )


def test_every_wording_is_shown_by_an_example() -> None:
    reports = "\n".join(file.with_suffix(".txt").read_text(encoding="utf-8") for file in FILES)
    shown = set(re.findall(r"\[([a-z-]+)\]$", reports, re.MULTILINE))

    assert {*FORM, *SYNTAX} - shown == LIMITS


def test_no_golden_report_is_left_without_its_file() -> None:
    assert [file.stem for file in sorted(GOLDEN.glob("*.txt"))] == [file.stem for file in FILES]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_word_of_the_parser_reaches_the_editor(file: Path) -> None:
    words = {word for problem in read_yaml(file, "f").problems for word in problem.message.strip(".").split()}

    assert words & JARGON == set()
