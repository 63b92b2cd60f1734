"""Every template is used by some page: what no page needs is taken out."""

from collections.abc import Iterator
from pathlib import Path

import material
import pytest

from strategysite.model import Text
from strategysite.project import day_of_build, read_project
from strategysite.publication import Site
from strategysite.site.hand_written import HandWritten
from strategysite.site.page import Page
from strategysite.site.settings import Settings
from strategysite.site.site_pages import site_pages

from ..support.project import NOON_OF_TODAY, PROJECT

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
def used() -> set[str]:
    """Return the names of the templates that some page of the project needs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", NOON_OF_TODAY)
        project, _ = read_project(PROJECT, day_of_build())
    words = Text(en="A site", cy="Gwefan")
    settings = Settings(words, words, "team@example.org")
    site = Site(project, settings, ICONS)
    pages = list(site.pages())
    for page in one_of_each([*pages, *site_pages(project, settings, site._areas, pages)]):
        site.render(page)
    list(site.faults("A fault."))
    site.hand_written(HandWritten("en/contact/", "Contact", "<p>Write.</p>", {"twin": "cy/cysylltu.md"}))
    environments = (renderer._environment for renderer in site._renderers.values())
    return {name for environment in environments for _, name in environment.cache or ()}


def test_every_template_is_used(used: set[str]) -> None:
    there = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html")}

    assert there - used == set(), "no page of the example strategies needs these: take them out, or give an example"
