"""The Welsh example in a project of its own, and the command line as somebody in that folder uses it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from strategysite.cli.main import app

from ..support.project import NOON_OF_TODAY, PROJECT, copy_project

EDITION = "tair-afon-2026"
Run = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the project; it must stay as it is."""
    chosen = tmp_path_factory.mktemp("chosen")
    for name in (EDITION, "tair-afon-2025"):
        shutil.copytree(PROJECT / "strategies" / name, chosen / name)
    return copy_project(tmp_path_factory.mktemp("sending") / "project", chosen)


@pytest.fixture
def project(whole: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return a copy of the project to change. The command line starts in it, on the day of the tests."""
    folder = shutil.copytree(whole, tmp_path / "project", symlinks=True)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", NOON_OF_TODAY)
    monkeypatch.delenv("SITE_URL", raising=False)
    return folder


@pytest.fixture
def run() -> Run:
    """Return a way to give ``submit`` arguments, and to have the code that it ended with and all that it said."""

    def command(*arguments: str) -> tuple[int, str]:
        ended = CliRunner().invoke(app, ["submit", *arguments], catch_exceptions=False)
        return ended.exit_code, ended.output

    return command
