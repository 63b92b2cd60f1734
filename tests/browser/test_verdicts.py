"""Other people's judges: the HTML validator, and pa11y and Lighthouse, which worked beside the other browser tests.

This file comes last of those in its folder, so that nothing waits for them any longer than it must.
"""

import json
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest

from strategysite.site.statement import FILE

from ..support.built import BuiltSite
from ..support.project import PROJECT
from .matrix.judges import Outside, jobs, validated
from .matrix.pages import WIDTHS, Judged
from .matrix.visits import AUDITS, ON_A_DESK, QUESTIONS, Findings, Table, new_table

JUDGES = {"axe-core": "axe-core", "pa11y": "pa11y", "Nu Html Checker": "vnu-jar", "Lighthouse": "lighthouse"}
"""The judges by the names that readers know, and the packages that hold them."""

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("judges")]


def faults(row: dict[str, Findings]) -> list[str]:
    return list(chain.from_iterable(found.faults for found in row.values()))


@pytest.fixture(scope="module")
def judged(outside: Outside | None, table: Table) -> Table:
    """Return what was found once pa11y and Lighthouse have ended."""
    assert outside
    outside.wait(table)
    return table


def test_the_html_validator_finds_nothing_on_any_page(
    site: BuiltSite, rare: BuiltSite, cases: list[Judged], table: Table
) -> None:
    for folder in (site.folder, rare.folder, cases[0].site.folder):
        validated(folder, table)

    assert faults(table["HTML validator"]) == []


def test_the_html_validator_finds_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!DOCTYPE html><html lang=en><title>t</title><p><div id=a id=b></div>")
    found = new_table()

    validated(tmp_path, found)

    assert any("Duplicate attribute" in fault for fault in faults(found["HTML validator"]))


def test_pa11y_finds_nothing_on_any_kind_of_page(judged: Table) -> None:
    assert faults(judged["pa11y"]) == []


def test_lighthouse_gives_every_kind_of_page_full_marks_four_times(judged: Table) -> None:
    assert faults(judged["lighthouse"]) == []


def test_every_judge_sees_every_kind_of_page_in_both_languages(examples: list[Judged], cases: list[Judged]) -> None:
    listed = jobs(examples, cases)
    kinds = {judged.page.kind for judged in examples}

    assert {job.judged.page.kind for job in listed if job.tool == "lighthouse"} >= kinds
    for language in ("cy", "en"):
        for width in (360, 1280):
            seen = [job for job in listed if job.width == width and job.judged.group == language]
            assert {job.judged.page.kind for job in seen if job.tool == "pa11y"} >= kinds - {"door", "not_found"}
            assert [job for job in seen if job.tool == "lighthouse"]


def test_who_asks_for_every_view_gets_each_page_at_both_widths(examples: list[Judged], cases: list[Judged]) -> None:
    listed = {job.key for job in jobs(examples, cases, every=True)}
    wanted = {
        (tool, judged.address, width)
        for tool in ("pa11y", "lighthouse")
        for judged in (*examples, *cases)
        for width in WIDTHS
        if (tool, judged.page.kind, width) != ("lighthouse", "whole", WIDTHS[0])
    }

    assert listed == wanted


def test_the_accessibility_statement_says_what_was_judged(judged: Table, golden: Callable[[Path, str], None]) -> None:
    asked = json.loads((AUDITS / "package.json").read_text(encoding="utf-8"))["dependencies"]
    said = {
        "judges": {name: asked[package] for name, package in JUDGES.items()},
        "widths": list(WIDTHS),
        "questions": [*QUESTIONS, *ON_A_DESK],
        "faults": sum(len(faults(row)) for row in judged.values()),
    }

    assert judged.keys() >= {"axe", "pa11y", "HTML validator", "lighthouse", *QUESTIONS, *ON_A_DESK}
    golden(PROJECT / FILE, json.dumps(said, indent=2) + "\n")
