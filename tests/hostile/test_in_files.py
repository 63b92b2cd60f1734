"""Hostile words in every field of the model stay words, in every file that is published."""

from pathlib import Path, PurePosixPath

import pytest

from ..support.built import BuiltSite
from ..support.inside import contents
from ..support.project import tree
from ..support.tree import read_html
from .active import in_csv, in_file, in_page
from .payloads import COMPUTED, FAMILIES, PAYLOADS
from .planting import Hostile, texts_of_the_model
from .project import DEFENCES, defenceless


def test_there_are_many_kinds_of_hostile_words() -> None:
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 150
    assert min(len(family) for family in FAMILIES.values()) > 15


def test_every_field_of_the_model_that_holds_words_holds_hostile_ones(strategies: tuple[Hostile, ...]) -> None:
    texts = set(texts_of_the_model())

    assert len(texts) > 200
    for strategy in strategies:
        assert texts <= strategy.planted, "tests/hostile/planting.py does not reach a field"


def test_together_the_strategies_say_all_of_them(strategies: tuple[Hostile, ...]) -> None:
    said = " ".join(strategy.plain["strategy"]["summary"]["en"] for strategy in strategies)

    assert [payload for payload in PAYLOADS if payload not in said] == []


def test_every_strategy_is_published_in_both_languages(
    hostile_site: BuiltSite, strategies: tuple[Hostile, ...]
) -> None:
    for strategy in strategies:
        for language in ("en", "cy"):
            files = [file for file in hostile_site.files if file.startswith(f"{language}/{strategy.name}/")]
            assert sum(file.endswith("/index.html") for file in files) > 25, strategy.name
            assert {".pdf", ".docx", ".csv", ".json"} <= {PurePosixPath(file).suffix for file in files}, strategy.name


def test_nothing_in_any_file_is_active(hostile_site: BuiltSite) -> None:
    found = {name: list(in_file(name, content)) for name, content in tree(hostile_site.folder).items()}

    assert {name: active for name, active in found.items() if active} == {}


def test_nothing_was_computed_or_read_from_elsewhere(hostile_site: BuiltSite) -> None:
    signs = (COMPUTED.encode(), b"root:x:0:0", b"uid=")

    assert [name for name, content in contents(hostile_site.folder) if any(sign in content for sign in signs)] == []


def test_the_words_are_there_to_be_read(hostile_site: BuiltSite, strategies: tuple[Hostile, ...]) -> None:
    page = read_html((hostile_site.folder / "en" / strategies[0].name / "index.html").read_text(encoding="utf-8"))

    assert "<script>alert(1)</script>" in page.text


@pytest.mark.parametrize("defence", DEFENCES)
def test_without_a_defence_it_is_seen(defence: str, tmp_path: Path) -> None:
    site = defenceless(defence, tmp_path)

    assert any(seen_in(path.read_text("utf-8")) for path in site.folder.rglob("*.html"))


def seen_in(html: str) -> bool:
    """Whether a page holds what it should not, or is not even closed as it was opened."""
    try:
        return bool(list(in_page(html)))
    except AssertionError:
        return True


@pytest.mark.parametrize("cell", ["=1+1", "+1+cmd", "-2+3+cmd", "@SUM(1)", "\t=1", " =1+1", "\n=1"])
def test_a_formula_in_a_table_would_be_seen(cell: str) -> None:
    assert list(in_csv(f'"a","{cell}"\r\n'))
