"""The reference of the rules, and the table of the Duty that they were made from."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from strategysite.editors.pages import RULES as PAGES
from strategysite.language.catalogue import read_words
from strategysite.rules import RULES
from strategysite.rules.reference import reference

PROJECT = Path(__file__).parents[2]
TABLE = PROJECT.parent / "shared" / "duty.md"


@pytest.mark.parametrize("language", PAGES)
def test_the_page_for_editors_says_what_the_rules_say(language: str) -> None:
    page = (PROJECT / "content" / PAGES[language]).read_text(encoding="utf-8")

    assert page == reference(read_words(PROJECT / "translations", language)), "write it anew: make schema"


def test_every_rule_is_told_in_welsh_on_the_welsh_page() -> None:
    pages = [reference(read_words(PROJECT / "translations", language)) for language in ("en", "cy")]
    english, welsh = ([line.split(" | ") for line in page.splitlines() if line.count(" | ") > 2] for page in pages)

    assert [row[0] for row in english if "-" in row[0]] == [row[0] for row in welsh if "-" in row[0]]
    assert [row for row in welsh if "-" in row[0] and row in english] == []


def test_every_row_of_the_table_of_the_duty_is_a_rule_and_every_rule_a_row() -> None:
    if not TABLE.is_file():
        pytest.skip("the table of the Duty is not at hand: it is kept outside the project")

    assert {(rule.id, rule.level.value, _where(rule.nations)) for rule in RULES} == _rows(TABLE)


DIFFERENT = {
    "who-specified-w": "the table leaves out the section that says who is specified",
    "who-yot": "the same; and paragraph 20 lists the teams",
    "who-local-policing-body": "the table leaves out section 14, which says what the body may do",
    "consult-w-language": "the table names its own list of rules for websites; the standards are the source of that",
    "act-prevention": "the four kinds of prevention stand in the case study after paragraph 151",
}
"""Rules whose source is given otherwise than in the table, and why."""


def test_every_rule_gives_the_source_that_the_table_gives() -> None:
    if not TABLE.is_file():
        pytest.skip("the table of the Duty is not at hand: it is kept outside the project")

    sources = {row[0]: _places(row[-1]) for row in _cells(TABLE)}

    assert {rule.id for rule in RULES if _places(rule.source) != sources[rule.id]} == set(DIFFERENT)


def _places(source: str) -> set[str]:
    """Return the places that a source names, each with its document; a range stands for the places in it."""
    found, document = set(), ""
    for part in re.split(r"[;,] ?| and ", source):
        named = re.match(r"Act s\.|s\.|Sch\.? |IG |G |[A-Z]\w+", part)
        document = {"s.": "Act s.", "Sch. ": "Sch "}.get(named[0], named[0]) if named else document
        place = part[named.end() :] if named else part
        found |= {f"{document}{one}" for one in _range(place)}
    return found


def _range(place: str) -> Iterator[str]:
    """Yield the places from one to another: ``51-52`` is 51 and 52, ``6.1-6.3`` is three."""
    first, _, last = place.partition("-")
    head, _, number = first.rpartition(".")
    end = last.rpartition(".")[2] or number
    if not (number.isdigit() and end.isdigit()):
        yield place
        return
    yield from (f"{head}.{one}".strip(".") for one in range(int(number), int(end) + 1))


def _where(nations: frozenset[str]) -> str:
    return {frozenset({"england"}): "E", frozenset({"wales"}): "W"}.get(nations, "")


def _rows(table: Path) -> set[tuple[str, str, str]]:
    """Return the id, level and nation of each row; the last table is of Wales alone and has no column for it."""
    return {(cells[0], cells[1], cells[2] if len(cells) == 5 else "W") for cells in _cells(table)}


def _cells(table: Path) -> Iterator[list[str]]:
    """Yield the cells of each row that has the id of a rule."""
    for line in table.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", cells[0]):
            yield cells
