"""The same strategies make the same site to the last byte: in whatever locale, time zone and order, on each Python."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ..support.project import NOON_OF_TODAY, PROJECT, built, tree

ELSEWHERE = {
    "a turkish machine far east": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"},
    "a plain machine far west": {"LC_ALL": "C", "LANG": "C", "TZ": "Pacific/Pago_Pago", "PYTHONUTF8": "0"},
    "another order of what is hashed": {"PYTHONHASHSEED": "4711"},
}
OTHER_PYTHONS = ("3.12", "3.13", "3.14")


def unbuilt(first: Path, project: Path) -> None:
    """Copy a project without what a build of it has left."""
    shutil.copytree(first, project, symlinks=True)
    shutil.rmtree(project / "site")
    kept = project / ".cache"
    kept.unlink() if kept.is_symlink() else shutil.rmtree(kept, ignore_errors=True)


@pytest.mark.parametrize("where", ELSEWHERE)
def test_on_another_machine(where: str, first: Path, tmp_path: Path) -> None:
    project = tmp_path / "project"
    unbuilt(first, project)

    with_other_settings = built(project, cwd=None, **ELSEWHERE[where])

    assert tree(with_other_settings) == tree(first / "site")


def test_an_order_that_is_left_to_chance_would_be_seen(first: Path, tmp_path: Path) -> None:
    project = tmp_path / "project"
    shutil.copytree(first, project, symlinks=True)
    hooks = project / "hooks" / "mkdocs_hooks.py"
    words = hooks.read_text(encoding="utf-8")
    rendered = "    return rendered\n"
    assert words.count(rendered) == 1, "mkdocs_hooks.py has changed: say here how chance gets into a page"
    by_chance = '    return rendered + " ".join({"one", "two", "three", "four", "five"})\n'
    hooks.write_text(words.replace(rendered, by_chance), encoding="utf-8")

    sites = [tree(built(project, PYTHONHASHSEED=seed)) for seed in ("1", "2")]

    assert sites[0] != sites[1]


def test_whatever_the_order_of_files_on_the_disk(first: Path, tmp_path: Path) -> None:
    project = tmp_path / "project"
    for path in sorted(first.rglob("*"), reverse=True):
        inside = path.relative_to(first)
        if path.is_file() and inside.parts[0] not in ("site", ".cache"):
            (project / inside).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, project / inside)

    assert tree(built(project)) == tree(first / "site")


@pytest.mark.parametrize("version", OTHER_PYTHONS)
def test_on_another_python(version: str, first: Path, tmp_path: Path) -> None:
    python = other_python(version)
    project = tmp_path / "project"
    unbuilt(first, project)

    ran = subprocess.run(
        [python, "-m", "mkdocs", "build", "--strict", "--quiet"],
        cwd=project,
        env=os.environ | {"SOURCE_DATE_EPOCH": NOON_OF_TODAY, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert ran.returncode == 0, ran.stderr[-2000:]
    assert tree(project / "site") == tree(first / "site")


def other_python(version: str) -> str:
    """Return another Python that has the locked libraries: that of ``.venv-3.12``, where somebody made it."""
    if sys.version_info[:2] == tuple(map(int, version.split("."))):
        pytest.skip(f"Python {version} is the one that runs the tests")
    python = PROJECT / f".venv-{version}" / "bin" / "python"
    if not python.exists():
        pytest.skip(f"There is no .venv-{version} with the locked libraries: make other-pythons")
    return str(python)
