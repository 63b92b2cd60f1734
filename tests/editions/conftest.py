"""Sites made in memory from small strategies, to see what one edition does to another."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import material
import pytest

from strategysite.language.catalogue import read_words
from strategysite.load import Loaded
from strategysite.model import Definition, Text
from strategysite.project import Project
from strategysite.publication import Site
from strategysite.register import Registers, read_registers
from strategysite.site.settings import Settings
from strategysite.site.statement import Contact

from ..support.project import PROJECT, TODAY, tree

ICONS = Path(material.__file__).parent / "templates" / ".icons"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ADDRESS = "https://example.org/"
Make = Callable[..., Site]
Write = Callable[[Site], dict[str, bytes]]


@cache
def registers() -> Registers:
    return read_registers(PROJECT / "content" / "registers", PROJECT)[0]


@pytest.fixture
def made() -> Make:
    """Return a way to make the site of some definitions; settings can be given by name."""

    def make(*definitions: Definition, address: str = ADDRESS, now: datetime | None = NOW, **given: object) -> Site:
        words = {language: read_words(PROJECT / "translations", language) for language in ("cy", "en")}
        loaded = tuple(Loaded(PROJECT / "strategies" / each.name, each, {}, ()) for each in definitions)
        names = Text(en="A site", cy="Gwefan")
        settings = Settings(names, names, Contact("team@example.org"), address, now=now, **given)  # type: ignore[arg-type]
        return Site(Project(PROJECT, TODAY, loaded, registers(), words), settings, ICONS)

    return make


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a way to write a site, and to have its files by their paths."""

    def written(site: Site) -> dict[str, bytes]:
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        folder.mkdir()
        site.write(folder)
        return tree(folder)

    return written
