"""The hostile strategies and their site."""

from pathlib import Path

import pytest

from ..support.built import BuiltSite
from . import project
from .planting import Hostile


@pytest.fixture(scope="session")
def strategies() -> tuple[Hostile, ...]:
    """Return a strategy for each load of hostile words."""
    return project.strategies()


@pytest.fixture(scope="session")
def hostile_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the project that holds them, built."""
    return project.hostile_project(tmp_path_factory.getbasetemp())


@pytest.fixture(scope="session")
def hostile_site(hostile_project: Path) -> BuiltSite:
    """Return the site of that project."""
    return BuiltSite(hostile_project / "preview")
