"""Documents made without a site, from blocks or from a very small strategy; and those of the built site."""

import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path

import material
import pytest

from strategysite.documents.blocks import Block, Heading
from strategysite.documents.document import Document
from strategysite.documents.look import Look
from strategysite.model import Text
from strategysite.project import read_project
from strategysite.publication import Site
from strategysite.site.design_check import colours_of
from strategysite.site.settings import Settings
from strategysite.site.statement import Contact

from ..site.conftest import MINI
from ..support.built import BuiltSite
from ..support.project import PROJECT, TODAY, real_site

ICONS = Path(material.__file__).parent / "templates" / ".icons"

NOW = datetime.combine(TODAY, time(12), UTC)

Write = Callable[..., dict[str, bytes]]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return the site of the strategies of this project."""
    return BuiltSite(real_site(tmp_path_factory.getbasetemp()))


def site_of(root: Path, *, drafts: bool = False) -> Site:
    """Return the site of a project, ready to make its documents."""
    project, problems = read_project(root, TODAY)
    assert not [problem for problem in problems if problem.severity.word == "error"]
    words = Text(en="A site", cy="Gwefan")
    contact = Contact("team@example.org")
    return Site(project, Settings(words, words, contact, "https://example.org/", drafts=drafts, now=NOW), ICONS)


@pytest.fixture(scope="session")
def look(tmp_path_factory: pytest.TempPathFactory) -> Look:
    """Return what documents look like in this project."""
    site = site_of(mini(tmp_path_factory.mktemp("look")))
    return Look(PROJECT / "templates", colours_of(site._tokens(site._settings.design)))


def mini(root: Path) -> Path:
    """Return a project that holds the very small strategy, and what it needs from this one as links."""
    for name in ("templates", "translations", "content"):
        (root / name).symlink_to(PROJECT / name)
    (root / ".cache").symlink_to(PROJECT / ".cache")
    shutil.copytree(MINI / "strategies", root / "strategies")
    return root


@pytest.fixture
def made(tmp_path: Path) -> Write:
    """Return a way to change words of the very small strategy and to make its documents, by ending and language."""

    def changed(words: dict[str, str], *, drafts: bool = False) -> dict[str, bytes]:
        root = mini(tmp_path)
        for file in root.rglob("cwm-bach-2026/*.yml"):
            text = file.read_text(encoding="utf-8")
            for before, after in words.items():
                text = text.replace(before, after)
            file.write_text(text, encoding="utf-8")
        site = site_of(root, drafts=drafts)
        area = site._areas[0]
        (edition,) = area.editions
        return {
            f"{form}.{language}": file
            for language in edition.views
            for form, file in site._documents(area, edition, language)
        }

    return changed


def document(*blocks: Block, language: str = "cy", on: date | None = TODAY) -> Document:
    """Return a document that holds some blocks below one heading."""
    start = Heading(1, ("Dechrau",), "dechrau")
    return Document(language, "Teitl", "Partneriaeth", "Am y peth", on, "Troed", "Cynnwys", (), (), (start, *blocks))
