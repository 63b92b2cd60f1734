"""Words of the glossary are explained on the page that uses them, and abbreviations where they stand."""

import pytest

from strategysite.site.explaining import Explained, Explaining

from ..support.built import BuiltSite

ENGLISH = Explaining(
    [
        Explained("community safety partnership", "CSP", "Partners who work together."),
        Explained("county lines", "", "Drugs sold by telephone."),
        Explained("adverse childhood experiences", "ACEs", "What harms a child."),
    ],
    "en",
)
WELSH = Explaining(
    [Explained("partneriaeth diogelwch cymunedol", "PDC", "Partneriaid."), Explained("trais", "", "…")], "cy"
)


def marked(short: str, term: str) -> str:
    return f"[{short}={term}]"


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("Both community safety partnerships met.", {0}),
        ("The CSP met about *county lines*.", {0, 1}),
        ("Lines of the county, and safety of the community.", set()),
    ],
)
def test_english_words_are_found_in_singular_and_plural_and_by_their_letters(words: str, places: set[int]) -> None:
    assert ENGLISH.used(words) == places


@pytest.mark.parametrize("words", ["Y bartneriaeth diogelwch cymunedol", "ei phartneriaeth diogelwch cymunedol", "PDC"])
def test_welsh_words_are_found_however_their_first_letter_has_changed(words: str) -> None:
    assert WELSH.used(words) == {0}


def test_abbreviations_are_marked_in_words_and_not_in_addresses() -> None:
    html = '<p>The CSP and <a href="https://example.org/CSP">ACEs</a>, not CSPX.</p>'

    assert ENGLISH.abbreviated(html, marked) == (
        '<p>The [CSP=community safety partnership] and <a href="https://example.org/CSP">'
        "[ACEs=adverse childhood experiences]</a>, not CSPX.</p>"
    )


@pytest.mark.parametrize("language", ["cy", "en"])
def test_pages_explain_the_words_that_their_prose_uses_without_a_script(site: BuiltSite, language: str) -> None:
    found = {page: page.html.all("details", class_="words") for page in site.in_language(language)}
    terms = {term.text for boxes in found.values() for box in boxes for term in box.all("dt")}

    assert [page.address for page, boxes in found.items() if len(boxes) > 1] == []
    assert any("VAWDASV" in term for term in terms)
    for page, boxes in found.items():
        for box in boxes:
            assert len(box.all("dd")) == len(box.all("dt")) > 0, page.address
            assert all(site.leads_somewhere(page.goes_to(link["href"])) for link in box.all("a")), page.address


def test_every_abbreviation_that_is_marked_says_what_it_stands_for(site: BuiltSite) -> None:
    marked_ones = [abbr for page in site.pages.values() for abbr in page.html.all("abbr")]

    assert marked_ones
    assert [abbr.text for abbr in marked_ones if len(abbr["title"]) <= len(abbr.text)] == []
