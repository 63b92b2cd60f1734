"""A copy of the Welsh example in a project of its own, and the commands run in it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from strategysite.cli.main import app

PROJECT = Path(__file__).parents[2]
EXAMPLE = "tair-afon-2026"

Run = Callable[..., Result]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with the Welsh example and nothing agreed."""
    shutil.copytree(PROJECT / "content" / "registers", tmp_path / "content" / "registers")
    shutil.copytree(PROJECT / "strategies" / EXAMPLE, tmp_path / "strategies" / EXAMPLE)
    shutil.copytree(PROJECT / "translations" / "cy", tmp_path / "translations" / "cy")
    (tmp_path / "mkdocs.yml").touch()
    return tmp_path


@pytest.fixture
def run(project: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a way to run ``strategysite translate`` in the project."""
    monkeypatch.chdir(project)

    def translate(*arguments: str) -> Result:
        return CliRunner().invoke(app, ["translate", *arguments])

    return translate
