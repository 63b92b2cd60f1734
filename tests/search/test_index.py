"""The index of a site: what is read of a page, what a word weighs, and what stands in the files."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from strategysite.language.searching import keys
from strategysite.site import search_index
from strategysite.site.search_index import FOLDER, write_index
from strategysite.site.search_words import HIGHEST, weights
from strategysite.site.searched import Passage, SearchedPage, read_page, texts

PAGE = """<!DOCTYPE html>
<html lang="cy"><head><meta name="description" content="Am y t&#375; a&#39;r stryd"></head>
<body class="kind-help"><nav>Cyntaf</nav><main id="content"{attribute}>
<h1>Tr<b>ais</b><br>difrifol</h1><p>Un <span lang="en">violence</span> &amp; tri</p><nav><h2>Ar y dudalen</h2></nav>
<p data-not-searched>Argraffu</p><svg><title>Siart</title><path d="M0 0"/></svg><p hidden>Cudd</p><h2>Dau</h2>
</main><footer>Olaf</footer></body></html>"""
SEARCHED = " data-searched"


def site(folder: Path, *attributes: str) -> Path:
    """Write a site of pages whose main part has these attributes."""
    for number, attribute in enumerate(attributes):
        (folder / f"{number}.html").write_text(PAGE.replace("{attribute}", attribute), encoding="utf-8")
    return folder


def test_a_page_is_found_by_its_own_words_alone() -> None:
    page = read_page(PAGE.replace("{attribute}", SEARCHED))
    said = [(heading, language, " ".join(text.split())) for heading, language, text in texts(page)]

    assert (page.language, page.title, page.description) == ("cy", "Trais difrifol", "Am y tŷ a'r stryd")
    assert said == [
        ("h1", "cy", "Trais difrifol"),
        ("", "cy", "Un"),
        ("", "en", "violence"),
        ("", "cy", "& tri"),
        ("h2", "cy", "Dau"),
    ]


def test_a_page_that_is_not_marked_is_not_found(tmp_path: Path) -> None:
    assert write_index(site(tmp_path, SEARCHED, "", SEARCHED)) == 2


def test_a_site_with_nothing_to_find_has_no_index(tmp_path: Path) -> None:
    assert write_index(site(tmp_path, "")) == 0
    assert not (tmp_path / FOLDER).exists()


def test_the_pages_stay_as_they_are(tmp_path: Path) -> None:
    page = site(tmp_path, SEARCHED) / "0.html"
    before = page.read_bytes()

    write_index(tmp_path)

    assert page.read_bytes() == before


def of(*passages: tuple[str, str]) -> SearchedPage:
    """Return an English page of passages: of each its heading and its words."""
    return SearchedPage("en", "", [Passage(heading, "en", text) for heading, text in passages])


def test_a_word_weighs_more_in_a_heading_more_often_and_on_a_short_page() -> None:
    once = weights(of(("", "knife crime")))["knife"]

    assert once < weights(of(("h2", "knife"), ("", "crime")))["knife"]
    assert once < weights(of(("", "knife knife crime")))["knife"]
    assert once > weights(of(("", "knife" + " crime" * 500)))["knife"]
    assert weights(of(("h1", "knife " * 100)))["knife"] == HIGHEST


def test_a_title_is_kept_with_the_number_of_its_words() -> None:
    assert weights(of(("h1", "Knife crimes")))["title:knife"] == 2
    assert weights(of(("h1", "Knife crimes")))["title:crime"] == 2
    assert not any(word.startswith("title:") for word in weights(of(("h1", "knife " * 20), ("", "crime"))))


def read(folder: Path, language: str) -> tuple[Any, dict[str, Any], list[list[str]]]:
    """Return an index: its entry, all its words, and all its pages."""
    folder = folder / FOLDER / language
    entry = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    words: dict[str, Any] = {}
    for first, name in entry["words"]:
        held = json.loads((folder / name).read_text(encoding="utf-8"))
        assert min(held, default="") == first
        words |= held
    pages = [page for name in entry["lists"] for page in json.loads((folder / name).read_text(encoding="utf-8"))]
    return entry, words, pages


def unfolded(numbers: list[int]) -> dict[int, int]:
    """Return the pages of a word, each with what it weighs there."""
    found, page = {}, 0
    for number in numbers:
        page += number // 10
        found[page] = number % 10
    return found


@pytest.mark.parametrize("share", [1, 3, 1000])
def test_the_index_has_every_word_of_every_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, share: int) -> None:
    """However the pages are shared out between processes, the files are small, and nothing is lost or doubled."""
    monkeypatch.setattr(search_index, "_SHARE", share)
    monkeypatch.setattr(search_index, "_LONGEST", 300)
    expected: dict[str, Mapping[str, int]] = {}
    for number in range(23):
        folder = tmp_path / "cy" / f"ardal-{number // 4}" / "2026" / f"{number:02}"
        folder.mkdir(parents=True)
        text = PAGE.replace("{attribute}", SEARCHED).replace("Un <", f"Gair{'abc'[number % 3]} <")
        (folder / "index.html").write_text(text, encoding="utf-8")
        expected[f"cy/ardal-{number // 4}/2026/{number:02}/"] = weights(read_page(text))

    assert write_index(tmp_path) == 23
    entry, words, pages = read(tmp_path, "cy")

    addresses = [address for address, _, _ in pages]
    found: dict[str, dict[str, int]] = {address: {} for address in addresses}
    for word, numbers in words.items():
        for page, weight in unfolded(numbers).items():
            found[addresses[page]][word] = weight
    assert found == expected
    assert len(entry["words"]) > 3
    assert (entry["pages"], entry["editions"]["cy/ardal-2/2026/"]) == (23, [8, 4])
    assert pages[0][1:] == ["Trais difrifol", "Am y tŷ a'r stryd"]


def test_the_index_is_the_same_however_the_work_is_shared_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    for share in (1, 2, 50):
        monkeypatch.setattr(search_index, "_SHARE", share)
        folder = tmp_path / str(share)
        folder.mkdir()
        write_index(site(folder, SEARCHED, SEARCHED, SEARCHED))
        made.append({path.name: path.read_bytes() for path in folder.rglob("*.json")})

    assert made[0] == made[1] == made[2]


def test_a_page_without_a_word_that_is_compared_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "0.html").write_text('<html lang="en"><body><main data-searched><p>It is.</p></main>', encoding="utf-8")

    assert write_index(tmp_path) == 1
    assert read(tmp_path, "en")[1] == {}


def test_a_file_is_named_by_what_it_holds_so_that_no_browser_takes_an_old_one(tmp_path: Path) -> None:
    write_index(site(tmp_path, SEARCHED))
    before = {path.name for path in tmp_path.rglob("*.json")}
    page = tmp_path / "0.html"
    page.write_text(page.read_text(encoding="utf-8").replace("Dau", "Saith"), encoding="utf-8")
    write_index(tmp_path)

    assert len({path.name for path in tmp_path.rglob("words-*.json")} - before) == 1


def test_the_languages_have_an_index_each(tmp_path: Path) -> None:
    english = site(tmp_path, SEARCHED, SEARCHED) / "1.html"
    english.write_text(english.read_text(encoding="utf-8").replace('lang="cy"', 'lang="en"', 1), encoding="utf-8")

    write_index(tmp_path)

    assert {language: read(tmp_path, language)[0]["pages"] for language in ("cy", "en")} == {"cy": 1, "en": 1}
    assert set(keys("cy", "difrifol")) <= read(tmp_path, "cy")[1].keys()
    assert "violence" in read(tmp_path, "en")[1]
