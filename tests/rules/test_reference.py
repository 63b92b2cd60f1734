"""The reference of the rules, and the table of the Duty that they were made from."""

import re
from pathlib import Path

import pytest

from strategysite.rules import RULES
from strategysite.rules.reference import reference

PROJECT = Path(__file__).parents[2]
PAGE = PROJECT / "content" / "rules.md"
TABLE = PROJECT.parent / "shared" / "duty.md"


def test_the_page_for_editors_says_what_the_rules_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == reference(), "write it anew: make schema"


def test_every_row_of_the_table_of_the_duty_is_a_rule_and_every_rule_a_row() -> None:
    if not TABLE.is_file():
        pytest.skip("the table of the Duty is not at hand: it is kept outside the project")

    assert {(rule.id, rule.level.value, _where(rule.nations)) for rule in RULES} == _rows(TABLE)


def _where(nations: frozenset[str]) -> str:
    return {frozenset({"england"}): "E", frozenset({"wales"}): "W"}.get(nations, "")


def _rows(table: Path) -> set[tuple[str, str, str]]:
    """Return the id, level and nation of each row; the last table is of Wales alone and has no column for it."""
    rows = set()
    for line in table.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", cells[0]):
            rows.add((cells[0], cells[1], cells[2] if len(cells) == 5 else "W"))
    return rows
