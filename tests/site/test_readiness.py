"""What is left to do is shown to the partnership: in previews alone, of a strategy that is not published yet."""

from dataclasses import replace
from pathlib import Path

import material
import pytest

from strategysite.model import Text
from strategysite.model.vocabulary import Status
from strategysite.project import Project, read_project
from strategysite.publication import Site
from strategysite.rules import RULES, Case, Outcome, assess
from strategysite.site.settings import Settings
from strategysite.site.statement import Contact

from ..support.project import TODAY
from ..support.tree import Element, read_html
from .conftest import copy_mini

ICONS = Path(material.__file__).parent / "templates" / ".icons"
LEVELS = ("must", "should", "could")


@pytest.fixture(scope="module")
def consultation(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return a project whose only strategy is a consultation draft, with much left to do."""
    project, _ = read_project(copy_mini(tmp_path_factory.mktemp("readiness") / "project"), TODAY)
    return project


def with_status(project: Project, status: Status) -> Project:
    """Return a project with its strategy at another status."""
    [loaded] = project.strategies
    assert loaded.definition
    strategy = loaded.definition.strategy
    edition = strategy.edition.model_copy(update={"status": status})
    definition = replace(loaded.definition, strategy=strategy.model_copy(update={"edition": edition}))
    return replace(project, strategies=(replace(loaded, definition=definition),))


def shown(project: Project, *, drafts: bool) -> dict[str, Element]:
    """Return the page in each language in which there is one."""
    words = Text(en="A site", cy="Gwefan")
    site = Site(project, Settings(words, words, Contact("team@example.org"), drafts=drafts), ICONS)
    return {page.language: read_html(site.render(page)) for page in site.pages() if page.kind == "readiness"}


@pytest.fixture(scope="module")
def pages(consultation: Project) -> dict[str, Element]:
    return shown(consultation, drafts=True)


@pytest.fixture(scope="module")
def left(consultation: Project) -> list[Outcome]:
    """Return the rules that the strategy does not meet yet."""
    [loaded] = consultation.strategies
    assert loaded.definition
    case = Case(loaded.definition, consultation.registers, TODAY)
    return [outcome for outcome in assess(case) if outcome.state == "not_yet"]


@pytest.mark.parametrize("status", [Status.DRAFT, Status.CONSULTATION])
def test_a_preview_has_the_page_in_both_languages(consultation: Project, status: Status) -> None:
    assert set(shown(with_status(consultation, status), drafts=True)) == {"cy", "en"}


@pytest.mark.parametrize("status", [Status.INTERIM, Status.FINAL, Status.SUPERSEDED])
def test_a_preview_of_a_published_edition_has_none(consultation: Project, status: Status) -> None:
    assert shown(with_status(consultation, status), drafts=True) == {}


@pytest.mark.parametrize("status", [Status.DRAFT, Status.CONSULTATION])
def test_the_published_site_has_none(consultation: Project, status: Status) -> None:
    assert shown(with_status(consultation, status), drafts=False) == {}


def test_it_can_be_reached_from_the_navigation(pages: dict[str, Element]) -> None:
    for language, page in pages.items():
        current = [link.text for link in page.one("nav", id="sections").all("a") if link["aria-current"] == "page"]
        assert current == [page.one("h1").text], language


def test_every_rule_that_is_not_met_stands_under_its_level(pages: dict[str, Element], left: list[Outcome]) -> None:
    main = pages["en"].one("main")
    headings = [heading for heading in main.walk() if heading.tag in ("h2", "h3")]
    level, found = "", []
    for heading in headings:
        level = heading["id"] if heading.tag == "h2" else level
        found += [(level, heading.text)] if heading.tag == "h3" and level in LEVELS else []

    assert len(left) > 20
    assert found == [
        (level, outcome.rule.public) for level in LEVELS for outcome in left if outcome.rule.level.value == level
    ]


def test_what_to_write_stands_there_for_every_rule_in_the_language_of_the_page(
    pages: dict[str, Element], left: list[Outcome], consultation: Project
) -> None:
    for language, page in pages.items():
        said, words = page.one("main").text, consultation.words[language]
        for outcome in left:
            for finding in outcome.findings:
                assert finding.message.told_in(words) in said, language
                assert (finding.remedy or outcome.rule.remedy).told_in(words) in said, language


def test_in_welsh_nothing_is_said_in_english(pages: dict[str, Element], left: list[Outcome]) -> None:
    said = pages["cy"].one("main").text

    assert not [finding.message for outcome in left for finding in outcome.findings if finding.message in said]
    assert not [outcome.rule.public for outcome in left if outcome.rule.public in said]


def test_the_count_is_that_of_the_rules(pages: dict[str, Element], left: list[Outcome], consultation: Project) -> None:
    [loaded] = consultation.strategies
    assert loaded.definition
    outcomes = assess(Case(loaded.definition, consultation.registers, TODAY), RULES)
    asked = sum(outcome.state != "does_not_apply" for outcome in outcomes)

    words = pages["en"].one("p", class_="progress-words").text

    assert words == f"{asked - len(left)} of {asked} points are met."


def test_the_guidance_that_helps_stands_beside_what_is_left_in_the_language_of_the_page(
    pages: dict[str, Element],
) -> None:
    helped = {
        language: [p.text for p in page.all("p") if p.text.startswith(("What helps:", "Beth sy'n helpu:"))]
        for language, page in pages.items()
    }

    assert "What helps: Wales Violence Prevention Unit: research and practice" in helped["en"]
    assert "Beth sy'n helpu: Uned Atal Trais Cymru: ymchwil ac arfer" in helped["cy"]
    assert len(helped["en"]) == len(helped["cy"])
