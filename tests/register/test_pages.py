"""The hand-written pages: both languages, equal, plain."""

import re
from pathlib import Path

import pytest

PAGES = Path(__file__).parents[2] / "content" / "pages"

TWINS = {
    "about-the-duty.md": "am-y-ddyletswydd.md",
    "accessibility.md": "hygyrchedd.md",
    "contact.md": "cysylltu.md",
    "privacy.md": "preifatrwydd.md",
}

ENGLISH = set("the and of with for from this that which who they their is are was were be been not what when".split())

pairs = pytest.mark.parametrize(("english", "welsh"), sorted(TWINS.items()))


def page(language: str, name: str) -> tuple[dict[str, str], str]:
    """Read a page as its front matter and its text."""
    _, matter, text = (PAGES / language / name).read_text(encoding="utf-8").split("---\n", 2)
    return dict(line.split(": ", 1) for line in matter.strip().splitlines()), text


def lines(text: str, start: str) -> list[str]:
    return re.findall(rf"^{start}", text, re.MULTILINE)


def words(text: str) -> str:
    """Return the words of a page without the addresses of its links."""
    return re.sub(r"\]\([^)]*\)", "]", text)


@pairs
def test_each_page_has_its_twin_and_names_it(english: str, welsh: str) -> None:
    assert page("en", english)[0]["twin"] == f"cy/{welsh}"
    assert page("cy", welsh)[0]["twin"] == f"en/{english}"


def test_there_is_no_page_without_a_twin() -> None:
    """help.md is made by the system, so it is not among these; nor is any page in one language alone."""
    found = {
        language: {path.name for path in (PAGES / language).glob("*.md")} - {"help.md", "help-a-chymorth.md"}
        for language in ("en", "cy")
    }

    assert found == {"en": set(TWINS), "cy": set(TWINS.values())}


@pairs
def test_each_page_has_a_title_and_a_description_of_its_own(english: str, welsh: str) -> None:
    for key in ("title", "description"):
        assert page("en", english)[0][key] != page("cy", welsh)[0][key]


@pairs
@pytest.mark.parametrize("start", ["## ", "### ", "- ", r"\d\. "])
def test_twins_have_the_same_headings_and_lists(english: str, welsh: str, start: str) -> None:
    assert len(lines(page("en", english)[1], start)) == len(lines(page("cy", welsh)[1], start))


@pairs
def test_twins_have_as_many_paragraphs_links_and_words_in_bold(english: str, welsh: str) -> None:
    for pattern in (r"\n\n", r"\]\(", r"\*\*"):
        assert len(re.findall(pattern, page("en", english)[1])) == len(re.findall(pattern, page("cy", welsh)[1]))


@pairs
def test_the_same_numbers_stand_on_both(english: str, welsh: str) -> None:
    figures = [sorted(re.findall(r"\d+", words(page(*one)[1]))) for one in (("en", english), ("cy", welsh))]

    assert figures[0] == figures[1]


@pairs
def test_pages_are_markdown_without_html_and_begin_below_the_title(english: str, welsh: str) -> None:
    for one in (("en", english), ("cy", welsh)):
        text = page(*one)[1]
        assert not re.search(r"<[a-z/!]", text), one
        assert not lines(text, "# "), one


@pairs
def test_sentences_are_short(english: str, welsh: str) -> None:
    for one in (("en", english), ("cy", welsh)):
        sentences = [part for part in re.split(r"[.!?:]\s|\n+", words(page(*one)[1])) if len(part.split()) > 2]
        lengths = [len(sentence.split()) for sentence in sentences]
        assert sum(lengths) / len(lengths) < 15, one
        assert max(lengths) <= 36, max(sentences, key=lambda sentence: len(sentence.split()))


@pairs
def test_no_english_is_left_on_a_welsh_page(english: str, welsh: str) -> None:
    del english
    matter, text = page("cy", welsh)
    said = " ".join([matter["title"], matter["description"], words(text)])

    assert not ENGLISH & set(re.findall(r"[a-z]+", said.casefold()))


@pairs
def test_links_are_to_pages_that_are_there_or_to_secure_addresses(english: str, welsh: str) -> None:
    for language, name in (("en", english), ("cy", welsh)):
        for address in re.findall(r"\]\(([^)]+)\)", page(language, name)[1]):
            assert address.startswith("https://") or (PAGES / language / address).is_file(), f"{name}: {address}"


def test_the_accessibility_statement_has_every_part_that_the_regulations_ask_for() -> None:
    text = page("en", "accessibility.md")[1]
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)

    assert headings == [
        "How accessible this website is",
        "Feedback and contact",
        "Telling us about a problem",
        "Enforcement",
        "Technical information",
        "Compliance status",
        "Content that is not accessible",
        "How this website is tested",
        "What we are doing to improve",
        "Preparation of this statement",
    ]
    for named in ("Equality and Human Rights Commission (EHRC)", "Equality Advisory and Support Service (EASS)"):
        assert named in text
