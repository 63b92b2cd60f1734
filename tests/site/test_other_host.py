"""ProperDocs, which goes on where MkDocs 1 has stopped, builds the same site to the last byte."""

import sys
from pathlib import Path
from subprocess import run

import pytest

from ..support.project import environment, tree

WITHOUT_MKDOCS = """
import sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "mkdocs":
            raise ModuleNotFoundError("MkDocs is not there")

sys.meta_path.insert(0, Absent())
"""
"""As where MkDocs is not installed: only what ProperDocs puts in its place can be imported."""

BUILD = """
from properdocs.__main__ import cli
cli()
"""
HOSTS = {"with MkDocs beside it": BUILD, "without MkDocs": WITHOUT_MKDOCS + BUILD}


@pytest.mark.parametrize("host", HOSTS)
def test_properdocs_builds_the_same_site(host: str, first: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOSTS[host], "build", "--strict", "--quiet", "-f", "mkdocs.yml"]

    ran = run(
        [*command, "--site-dir", str(tmp_path / "site")],
        cwd=first,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert ran.returncode == 0, ran.stderr[-2000:]
    assert tree(tmp_path / "site") == tree(first / "site")


def test_where_neither_is_there_the_build_stops(first: Path, tmp_path: Path) -> None:
    ran = run(
        [sys.executable, "-c", WITHOUT_MKDOCS + "import mkdocs"],
        cwd=first,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert "MkDocs is not there" in ran.stderr
    assert list(tmp_path.iterdir()) == []
