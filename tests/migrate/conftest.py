"""An edition as the first version of the model had it, in a project of its own."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from strategysite.cli.main import app

FROZEN = Path(__file__).parent / "schema-1"
"""It stays as it is: editions like it lie on other people's disks."""


@pytest.fixture
def edition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of it. The command line starts in its project."""
    folder = tmp_path / "strategies" / "glanmorfa-2023"
    shutil.copytree(FROZEN, folder)
    (tmp_path / "mkdocs.yml").touch()
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.fixture
def migrate() -> Callable[..., tuple[int, str]]:
    """Return a way to give the command; it returns with what code it ended, and what it said."""

    def command(*arguments: str) -> tuple[int, str]:
        ended = CliRunner().invoke(app, ["migrate", *arguments], catch_exceptions=False)
        return ended.exit_code, ended.output

    return command
