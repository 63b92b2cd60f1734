"""How far a translation is, page by page: each text is counted on the page on which a reader finds it."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from strategysite.cli.main import app
from strategysite.load import Loaded, read_strategy
from strategysite.model.strategy import Strategy
from strategysite.site.parts import BY_KEY, PARTS
from strategysite.translate.pages import page_of
from strategysite.translate.pairs import pairs_of

from ..support.small import PARTNERSHIP, STRATEGY
from .conftest import EXAMPLE, PROJECT, Run

Read = Callable[..., Loaded]
_ROW = re.compile(r"^ *([\d,]+) +([\d,]+) +([\d,]+) +([\d,]+)  (.+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def pages() -> dict[str, tuple[str, str]]:
    """Return the part and the id of the page of each text of the Welsh example, by the key of the text."""
    loaded = read_strategy(PROJECT / "strategies" / EXAMPLE, PROJECT)
    assert loaded.definition
    found = {pair.key: page_of(pair, loaded.definition) for pair in pairs_of(loaded)}
    return {key: (page.part, page.id) for key, page in found.items()}


def rows(output: str) -> dict[str, tuple[int, ...]]:
    """Return the four counts of each line of a table, by its title with the space that sets it in."""
    return {title: tuple(int(one.replace(",", "")) for one in counts) for *counts, title in _ROW.findall(output)}


@pytest.mark.parametrize(
    ("key", "page"),
    [
        ("strategy:foreword.text", ("overview", "")),
        ("strategy:partnership", ("overview", "")),
        ("strategy:definition.local", ("definition", "")),
        ("strategy:area.areas.glanmorfa.about", ("area", "")),
        ("strategy:glossary._1.meaning", ("glossary", "")),
        ("strategy:services._1.who_for", ("help", "")),
        ("strategy:declarations._1.by", ("duty", "")),
        ("strategy:chapters.school-inclusion.title", ("", "school-inclusion")),
        ("sections:school-inclusion", ("", "school-inclusion")),
        ("partnership:arrangement", ("partnership", "")),
        ("actions:introduction", ("actions", "")),
        ("governance:introduction", ("governance", "")),
    ],
)
def test_a_text_is_on_the_page_where_a_reader_finds_it(
    key: str, page: tuple[str, str], pages: dict[str, tuple[str, str]]
) -> None:
    assert pages[key] == page


@pytest.mark.parametrize("of", ["partnership:bodies", "priorities:priorities", "actions:actions", "measures:measures"])
def test_every_text_of_an_entry_is_on_the_page_of_the_entry(of: str, pages: dict[str, tuple[str, str]]) -> None:
    part = of.partition(":")[0]
    inside = {key.removeprefix(f"{of}.").split(".")[0]: page for key, page in pages.items() if key.startswith(f"{of}.")}

    assert len(inside) > 4
    assert inside == {id: (part, id) for id in inside}


def test_a_field_of_the_strategy_is_on_one_part_at_most() -> None:
    fields = [name for part in BY_KEY.values() for name in part.fields]

    assert len(fields) == len(set(fields))
    assert set(fields) <= set(Strategy.model_fields)
    assert not PARTS[0].fields


def test_a_page_with_something_left_is_named_and_the_others_are_summed_up(project: Path, run: Run) -> None:
    run("agree", EXAMPLE)
    everything = rows(run("status", EXAMPLE).output)
    file = project / "strategies" / EXAMPLE / "partnership.yml"
    name = "{en: Noddfa Tair Afon, cy: Noddfa'r Tair Afon}"
    text = file.read_text(encoding="utf-8")
    assert name in text
    file.write_text(text.replace(name, "{en: Noddfa Tair Afon}"), encoding="utf-8")

    found = rows(run("status", EXAMPLE).output)

    assert not [title for title in everything if title.startswith(" ")]
    assert [title for title in found if title.startswith(" ")] == ["  Noddfa Tair Afon"]
    assert found["  Noddfa Tair Afon"] == (2, 0, 0, 1)
    assert "Partnership: 26 of 27 pages agreed" in found
    assert "Partnership: 27 of 27 pages agreed" in everything
    agreed, *others = everything["all"]
    assert others == [0, 0, 0]
    assert found["all"] == (agreed - 1, 0, 0, 1)


def test_the_parts_and_the_pages_add_up_to_the_whole(run: Run) -> None:
    found = rows(run("status", EXAMPLE, "--all").output)
    whole = found.pop("all")
    parts = {title: counts for title, counts in found.items() if not title.startswith(" ")}
    below = [counts for title, counts in found.items() if title.startswith(" ")]
    single = [counts for title, counts in parts.items() if " of " not in title.partition(":")[2]]

    assert len(below) > 60
    assert tuple(map(sum, zip(*parts.values(), strict=True))) == whole
    assert tuple(map(sum, zip(*below, *single, strict=True))) == whole


def test_pages_are_named_in_the_language_of_the_report(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = "priority_words: {one: {en: Pillar, cy: Colofn}, many: {en: Pillars, cy: Colofnau}}\n"
    priorities = "introduction: {en: What comes first., cy: Beth ddaw gyntaf.}\n"
    read({"strategy.yml": STRATEGY + own, "partnership.yml": PARTNERSHIP, "priorities.yml": priorities})
    (tmp_path / "mkdocs.yml").touch()
    monkeypatch.chdir(tmp_path)

    def told(language: str) -> list[str]:
        return list(rows(CliRunner().invoke(app, ["--lang", language, "translate", "status"]).output))

    assert told("en") == [
        "Overview",
        "Area and people",
        "Partnership: 0 of 1 page agreed",
        "  Council",
        "Pillars",
        "all",
    ]
    assert told("cy")[2:] == ["Y bartneriaeth: cytunwyd ar 0 o 1 dudalen", "  Cyngor", "Colofnau", "y cyfan"]
