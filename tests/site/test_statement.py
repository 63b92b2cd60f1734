"""What the statement on accessibility and the contact page take from settings and tests; letters about a page."""

import json
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from strategysite.language.catalogue import read_words
from strategysite.model import Text
from strategysite.phrase import ToldError
from strategysite.site.letters import letters
from strategysite.site.page import Page
from strategysite.site.settings import Settings
from strategysite.site.statement import FILE, PARTS, QUESTIONS, Contact, Statement, pieces, read_judged
from strategysite.site.statement_check import statement_problems

from ..support.built import ADDRESS, BuiltSite
from ..support.project import PROJECT

STATEMENT = {"cy": "cy/hygyrchedd/", "en": "en/accessibility/"}
CONTACT = {"cy": "cy/cysylltu/", "en": "en/contact/"}
NAMES = Text(en="A site", cy="Gwefan")


def test_a_page_is_taken_apart_where_its_parts_are_named() -> None:
    assert list(pieces("<p>One.</p><p>[[judged]]</p><p>Two.</p>")) == [
        ("html", "<p>One.</p>"),
        ("judged", ""),
        ("html", "<p>Two.</p>"),
    ]


def test_a_part_that_there_is_not_is_told_with_those_that_there_are() -> None:
    with pytest.raises(ToldError, match=r"There is no part \[\[judges\]\]\. Write one of: \[\[contact\]\], "):
        list(pieces("<p>[[judges]]</p>"))


def test_a_statement_that_nobody_looked_at_for_a_year_is_told_at_its_date(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text(
        "extra:\n  accessibility_statement:\n    reviewed: 2026-01-10\n", encoding="utf-8"
    )
    reviewed = Statement(date(2025, 1, 1), date(2026, 1, 10))

    (late,) = statement_problems(reviewed, tmp_path, date(2027, 1, 12))

    assert str(late) == (
        "mkdocs.yml:3:15: The accessibility statement was last looked at on 10 January 2026, more than a year "
        "ago. See whether it still says truly how the site can be used, and write today's date after reviewed:. "
        "(Accessibility Regulations 2018, regulation 8)"
    )
    assert list(statement_problems(reviewed, tmp_path, date(2027, 1, 11))) == []
    assert list(statement_problems(Statement(), tmp_path, date(2027, 1, 12))) == []


@pytest.mark.parametrize("part", PARTS)
def test_every_part_has_a_template_and_is_used_in_both_languages(part: str) -> None:
    folder = PROJECT / "content" / "pages"

    assert (PROJECT / "templates" / "pages" / "parts" / "written" / f"{part}.html").is_file()
    for language in ("cy", "en"):
        written = "".join(path.read_text(encoding="utf-8") for path in (folder / language).glob("*.md"))
        assert f"[[{part}]]" in written


def test_each_question_that_the_tests_ask_has_words_for_the_public() -> None:
    judged = read_judged(PROJECT)

    assert set(judged.questions) == QUESTIONS.keys()
    assert judged.faults == 0


@pytest.mark.parametrize("language", STATEMENT)
def test_the_statement_says_what_was_judged_by_whom_and_when_it_was_reviewed(site: BuiltSite, language: str) -> None:
    said = json.loads((PROJECT / FILE).read_text(encoding="utf-8"))
    words = site.pages[STATEMENT[language]].main.text

    for judge, version in said["judges"].items():
        assert judge in words
        assert version in words
    assert {"cy": "26 Tachwedd 2026", "en": "26 November 2026"}[language] in words
    assert {"cy": "Partneriaeth enghreifftiol", "en": "Example partnership"}[language] in words
    assert "[[" not in words


@pytest.mark.parametrize("language", CONTACT)
def test_the_contact_page_says_who_answers_and_when(site: BuiltSite, language: str) -> None:
    page = site.pages[CONTACT[language]]

    assert "mailto:strategy@example.org" in [link["href"] for link in page.main.all("a")]
    assert {"cy": "O fewn deg diwrnod gwaith", "en": "Within ten working days"}[language] in page.main.text


def test_every_page_has_a_letter_that_begins_with_its_address(site: BuiltSite) -> None:
    for page in site.pages.values():
        if page.kind in ("door", "not_found", "missing"):  # in both languages, or only pointing elsewhere
            continue
        canonical = page.html.one("link", rel="canonical")["href"]
        sent = [link["href"] for link in page.html.one("ul", class_="page-tools").all("a")]
        bodies = [parse_qs(urlsplit(link).query)["body"][0] for link in sent if link.startswith("mailto:")]
        assert len(bodies) == 2, page.address
        assert all(canonical in body for body in bodies), page.address


def test_what_stands_in_a_title_stands_in_the_subject_as_it_is() -> None:
    page = Page("action", "cy", "cy/a/", "Mynd i'r ysgol & 100%?", "", canonical=ADDRESS + "cy/a/")
    settings = Settings(NAMES, NAMES, Contact("team@example.org"), ADDRESS)

    about, _ = letters(page, read_words(PROJECT / "translations", "cy"), settings)

    assert parse_qs(urlsplit(about.address).query) == {
        "subject": ["Mynd i'r ysgol & 100%?"],
        "body": ["Ynghylch y dudalen hon: https://example.org/cy/a/"],
    }


def test_without_an_address_to_write_to_there_are_no_letters() -> None:
    page = Page("action", "en", "en/a/", "An action", "")

    assert list(letters(page, read_words(PROJECT / "translations", "en"), Settings(NAMES, NAMES, Contact()))) == []


def test_dates_of_the_statement_are_days() -> None:
    settings = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    dates = [
        line.partition(": ")[2] for line in settings.splitlines() if line.strip().startswith(("prepared:", "reviewed:"))
    ]

    assert len(dates) == 2
    assert date.fromisoformat(dates[0]) <= date.fromisoformat(dates[1])
