"""A copy of the project with one small strategy, and its command line as somebody in that folder uses it."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from typer.testing import CliRunner

from strategysite.cli.main import app

from ..support.project import copy_project


class Said(NamedTuple):
    """What a command said, and the code that it ended with."""

    code: int
    words: str
    complaint: str


Run = Callable[..., Said]
Write = Callable[..., Path]


@pytest.fixture
def project(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the copy. The command line starts in it."""
    write()
    folder = copy_project(tmp_path / "project", tmp_path / "strategies")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def run() -> Run:
    """Return a way to give a command, to whatever end."""

    def command(*arguments: str) -> Said:
        ended = CliRunner().invoke(app, arguments, catch_exceptions=False)
        return Said(ended.exit_code, ended.stdout, ended.stderr)

    return command
