"""The index of a site: what is read of a page, what stands in the site, and what happens when it cannot be made."""

import json
from pathlib import Path

import pytest

from strategysite.site import search_index
from strategysite.site.search_index import SearchError, write_index
from strategysite.site.searched import read_page, texts

run = search_index._run

PAGE = """<!DOCTYPE html>
<html lang="cy"><head><meta name="description" content="Am y t&#375; a&#39;r stryd"></head>
<body class="kind-help"><nav>Cyntaf</nav><main id="content"{attribute}>
<h1>Tr<b>ais</b><br>difrifol</h1><p>Un <span lang="en">violence</span> &amp; tri</p><nav><h2>Ar y dudalen</h2></nav>
<p data-pagefind-ignore>Argraffu</p><svg><title>Siart</title><path d="M0 0"/></svg><p hidden>Cudd</p><h2>Dau</h2>
</main><footer>Olaf</footer></body></html>"""
SEARCHED = " data-pagefind-body"


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
    assert not (tmp_path / "pagefind").exists()


def test_the_index_brings_nothing_that_the_search_page_does_not_use(tmp_path: Path) -> None:
    write_index(site(tmp_path, SEARCHED))
    kinds = {path.name.split(".")[-1] for path in (tmp_path / "pagefind").rglob("*") if path.is_file()}
    scripts = [path.name for path in (tmp_path / "pagefind").rglob("*.js")]

    assert kinds == {"js", "json", "pagefind", "pf_fragment", "pf_index", "pf_meta"}
    assert scripts == ["pagefind.js"]


def test_the_languages_are_indexed_apart_and_stand_in_one_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[list[str]] = []

    def noted(copies: Path, output: Path) -> None:
        ran.append(sorted(path.name for path in copies.rglob("*.html")))
        run(copies, output)

    monkeypatch.setattr(search_index, "_run", noted)
    site(tmp_path, SEARCHED, SEARCHED)
    english = tmp_path / "1.html"
    english.write_text(english.read_text(encoding="utf-8").replace('lang="cy"', 'lang="en"', 1), encoding="utf-8")

    write_index(tmp_path)

    entry = json.loads((tmp_path / "pagefind" / "pagefind-entry.json").read_text(encoding="utf-8"))
    assert ran == [["0.html"], ["1.html"]]
    assert {language: told["page_count"] for language, told in entry["languages"].items()} == {"cy": 1, "en": 1}


def test_the_pages_stay_as_they_are(tmp_path: Path) -> None:
    page = site(tmp_path, SEARCHED) / "0.html"
    before = page.read_bytes()

    write_index(tmp_path)

    assert page.read_bytes() == before


def test_an_index_that_cannot_be_made_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(tmp_path / "not-here"))

    with pytest.raises(SearchError, match="The search index could not be made, so the site was not built"):
        write_index(site(tmp_path, SEARCHED))
