"""Every template is used by some page: what no page needs is taken out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import material
import pytest

from strategysite.model import Text
from strategysite.model.vocabulary import Status
from strategysite.project import Project, day_of_build, moment_of_build, read_project
from strategysite.publication import Site
from strategysite.site.hand_written import HandWritten
from strategysite.site.moved import moved_pages
from strategysite.site.page import Page
from strategysite.site.settings import Settings
from strategysite.site.site_pages import site_pages
from strategysite.site.statement import PARTS, Contact

from ..support.project import NOON_OF_TODAY, PROJECT, TODAY
from .conftest import copy_mini

TEMPLATES = PROJECT / "templates" / "pages"
ICONS = Path(material.__file__).parent / "templates" / ".icons"


def one_of_each(pages: list[Page]) -> Iterator[Page]:
    """Yield the first page of each kind in each edition and language."""
    seen = set()
    for page in pages:
        which = (page.kind, *page.address.split("/")[:3])
        if which not in seen:
            seen.add(which)
            yield page


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Return the names of the templates that some page of the project, or of the preview of a draft, needs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", NOON_OF_TODAY)
        project, _ = read_project(PROJECT, day_of_build())
        now = moment_of_build()
    words = Text(en="A site", cy="Gwefan")
    settings = Settings(words, words, Contact("team@example.org"), now=now)
    site = Site(project, settings, ICONS)
    pages = list(site.pages())
    for page in one_of_each([*pages, *site_pages(project, settings, site._areas, pages, {"cy": [], "en": []})]):
        site.render(page)
    site.render(replace(next(page for page in pages if page.kind == "whole"), kind="document"))
    list(site.faults("A fault.", "cy"))
    for moved in moved_pages({"/en/old/": "/en/"}, project.words, settings):
        site.render(moved)
    parts = "".join(f"<p>[[{part}]]</p>" for part in PARTS)
    site.hand_written(HandWritten("en/contact/", "Contact", parts, {"twin": "cy/cysylltu.md"}))
    return (
        rendered(site)
        | of_a_withdrawn_edition(project, settings)
        | of_a_preview(copy_mini(tmp_path_factory.mktemp("templates") / "project"), settings)
    )


def of_a_withdrawn_edition(project: Project, settings: Settings) -> set[str]:
    """Return the names of the templates that are needed once an edition is withdrawn."""
    loaded = project.strategies[0]
    assert loaded.definition
    strategy = loaded.definition.strategy
    edition = strategy.edition.model_copy(update={"status": Status.WITHDRAWN})
    withdrawn = replace(loaded.definition, strategy=strategy.model_copy(update={"edition": edition}))
    site = Site(replace(project, strategies=(replace(loaded, definition=withdrawn),)), settings, ICONS)
    site.render(next(site.pages()))
    return rendered(site)


def of_a_preview(root: Path, settings: Settings) -> set[str]:
    """Return the names of the templates that the preview of a strategy that is not published yet needs besides."""
    project, _ = read_project(root, TODAY)
    preview = Site(project, replace(settings, drafts=True), ICONS)
    for page in preview.pages():
        if page.kind == "readiness":
            preview.render(page)
    return rendered(preview)


def rendered(site: Site) -> set[str]:
    """Return the names of the templates that a site has used so far."""
    environments = (renderer._environment for renderer in site._renderers.values())
    return {name for environment in environments for _, name in environment.cache or ()}


def test_every_template_is_used(used: set[str]) -> None:
    there = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html")}

    assert there - used == set(), "no page of the example strategies needs these: take them out, or give an example"
