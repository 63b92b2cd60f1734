"""A document is made once: what is kept by the same words and means is not made again, and only whole files count."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from strategysite.documents import making
from strategysite.documents.document import Document
from strategysite.documents.look import Look
from strategysite.documents.making import DocumentMaker
from strategysite.site.page import Page

from .conftest import mini, site_of

Made = list[str]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Made:
    """Return the titles of the documents that are made from here on, by a form that is quick."""
    calls: Made = []

    def make(document: Document, look: Look) -> bytes:
        del look
        calls.append(document.title)
        return b"made"

    monkeypatch.setattr(making, "FORMS", {"pdf": make})
    return calls


@pytest.fixture
def page(tmp_path_factory: pytest.TempPathFactory) -> tuple[Page, str, str]:
    """Return the page of a whole strategy, its HTML and that of its cover."""
    site = site_of(mini(tmp_path_factory.mktemp("page")))
    page = next(page for page in site.pages() if page.kind == "whole" and page.language == "en")
    return page, site.render(page), site.render(replace(page, kind="document"))


def maker(root: Path, colours: Mapping[str, str] | None = None) -> DocumentMaker:
    (root / "templates" / "documents").mkdir(parents=True, exist_ok=True)
    (root / "templates" / "documents" / "figures.css").touch()
    return DocumentMaker(root, colours or {})


def made(maker: DocumentMaker, page: tuple[Page, str, str]) -> Iterator[tuple[str, bytes]]:
    return maker.documents(*page, "https://example.org/")


def test_what_did_not_change_is_not_made_again(calls: Made, page: tuple[Page, str, str], tmp_path: Path) -> None:
    first = dict(made(maker(tmp_path), page))
    again = dict(made(maker(tmp_path), page))

    assert first == again == {"pdf": b"made"}
    assert len(calls) == 1


def test_what_did_not_change_is_not_even_read_again(
    calls: Made, page: tuple[Page, str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dict(made(maker(tmp_path), page))
    monkeypatch.setattr(making, "read_document", lambda _: pytest.fail("It was read again"))

    assert dict(made(maker(tmp_path), page)) == {"pdf": b"made"}
    assert len(calls) == 1


def test_what_stands_around_the_strategy_on_its_page_does_not_count(
    calls: Made, page: tuple[Page, str, str], tmp_path: Path
) -> None:
    around = (page[0], page[1].replace("</footer>", "<p>Another foot.</p></footer>"), page[2])
    dict(made(maker(tmp_path), page))
    dict(made(maker(tmp_path), around))

    assert len(calls) == 1


@pytest.mark.parametrize("change", ["words", "colours", "template"])
def test_what_changed_is_made_again(change: str, calls: Made, page: tuple[Page, str, str], tmp_path: Path) -> None:
    dict(made(maker(tmp_path), page))
    if change == "words":
        page = (page[0], page[1].replace("Little Valley", "Small Valley"), page[2])
    if change == "template":
        (tmp_path / "templates" / "documents" / "strategy.typ").write_text("// another look", encoding="utf-8")
    dict(made(maker(tmp_path, {"brand": "#123456"} if change == "colours" else None), page))

    assert len(calls) == 2


def test_a_file_that_was_cut_off_is_not_taken_for_a_document(
    calls: Made, page: tuple[Page, str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replaced = Path.replace

    def stopped(half: Path, target: Path) -> Path:
        if target.suffix == ".pdf":
            raise KeyboardInterrupt
        return replaced(half, target)

    monkeypatch.setattr(Path, "replace", stopped)
    with pytest.raises(KeyboardInterrupt):
        dict(made(maker(tmp_path), page))
    monkeypatch.undo()
    monkeypatch.setattr(making, "FORMS", {"pdf": lambda *_: b"made again"})

    assert dict(made(maker(tmp_path), page)) == {"pdf": b"made again"}
    assert len(calls) == 1


def test_a_file_that_lost_what_it_held_is_made_again(calls: Made, page: tuple[Page, str, str], tmp_path: Path) -> None:
    first = dict(made(maker(tmp_path), page))
    for file in (tmp_path / ".cache" / "documents").iterdir():
        file.write_bytes(b"")

    assert dict(made(maker(tmp_path), page)) == first
    assert len(calls) == 2
    assert all(file.stat().st_size for file in (tmp_path / ".cache" / "documents").iterdir())


def test_what_no_build_has_used_for_months_is_taken_away_and_what_is_used_stays(
    calls: Made, page: tuple[Page, str, str], tmp_path: Path
) -> None:
    dict(made(maker(tmp_path), page))
    used = [*(tmp_path / ".cache" / "documents").iterdir()]
    unused = used[0].with_name("unused.pdf")
    for file in (*used, unused):
        file.touch()
        os.utime(file, (0, 0))

    dict(made(maker(tmp_path), page))
    dict(made(maker(tmp_path, {"brand": "#123456"}), page))

    assert len(calls) == 2
    assert all(file.exists() for file in used)
    assert not unused.exists()


def test_a_folder_that_cannot_be_written_to_costs_time_and_nothing_else(
    calls: Made, page: tuple[Page, str, str], tmp_path: Path
) -> None:
    (tmp_path / ".cache").write_text("no folder", encoding="utf-8")

    assert dict(made(maker(tmp_path), page)) == {"pdf": b"made"}
    assert len(calls) == 1
