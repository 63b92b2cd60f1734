"""Every template is used by some page: what no page needs is taken out."""

from pathlib import Path

import material
import pytest

from strategysite.project import day_of_build, read_project
from strategysite.publication import Site
from strategysite.model import Text
from strategysite.site.hand_written import HandWritten
from strategysite.site.settings import Settings

from ..support.project import NOON_OF_TODAY, PROJECT

PAGES = PROJECT / "templates" / "pages"


@pytest.fixture(scope="module")
def used() -> set[str]:
    """Return the names of the templates that were needed to render the project's pages."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", NOON_OF_TODAY)
        project, _ = read_project(PROJECT, day_of_build())
    words = Text(en="A site", cy="Gwefan")
    site = Site(project, Settings(words, words, "team@example.org"), Path(material.__file__).parent / "templates" / ".icons")
    list(site.files())
    list(site.faults("A fault."))
    site.hand_written(HandWritten("en/contact/", "Contact", "<p>Write.</p>", {"twin": "cy/cysylltu.md"}))
    renderers = site._renderers.values()
    return {name for renderer in renderers for _, name in renderer._environment.cache}  # type: ignore[union-attr]  # it has one


def test_every_template_is_used(used: set[str]) -> None:
    there = {path.relative_to(PAGES).as_posix() for path in PAGES.rglob("*.html")}

    assert there - used == set(), "no page of the example strategies needs these: take them out, or give an example of it"
