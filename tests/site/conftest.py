"""The project's own strategies built once, and copies of a very small project for tests that change something."""

import shutil
from pathlib import Path

import pytest

from ..support.built import BuiltSite
from ..support.project import built, copy_project, real_site

MINI = Path(__file__).parent / "mini"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return the site of the strategies of this project."""
    return BuiltSite(real_site(tmp_path_factory.getbasetemp()))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project that holds the very small strategy of ``mini/`` alone."""
    return copy_mini(tmp_path / "project")


@pytest.fixture(scope="session")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project with the very small strategy that was built once; it must stay as it is."""
    project = copy_mini(tmp_path_factory.mktemp("first") / "project")
    built(project)
    return project


def copy_mini(to: Path) -> Path:
    """Return a copy of the project with the very small strategy and few services."""
    copy_project(to, MINI / "strategies")
    shutil.copytree(MINI / "registers", to / "content" / "registers", dirs_exist_ok=True)
    return to
