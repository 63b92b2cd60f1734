"""Copies of the project in scratch folders, and building them as a person would: with MkDocs, in a process apart."""

import os
import shutil
import sys
from datetime import date
from pathlib import Path
from subprocess import CompletedProcess, run

import pytest

from .once import once

PROJECT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 20)
NOON_OF_TODAY = "1795176000"  # the same in seconds, as SOURCE_DATE_EPOCH has it
"""The day that every test build takes for today, so that nothing in them becomes overdue while the tests grow old."""

_NEEDED = ("hooks", "templates", "translations", "content")
_NOT_NEEDED = shutil.ignore_patterns("__pycache__", ".*", "*.mo", "addresses")
"""The ledger of addresses is that of the project's own strategies; other strategies would lose them all."""


def copy_project(to: Path, strategies: Path = PROJECT / "strategies") -> Path:
    """Return a folder with everything that a build reads, and the strategies of a folder.

    What builds keep is shared among all copies: compiled templates and documents, each named by what went into it.
    """
    for name in _NEEDED:
        shutil.copytree(PROJECT / name, to / name, ignore=_NOT_NEEDED)
    shutil.copytree(strategies, to / "strategies", ignore=_NOT_NEEDED)
    shutil.copy(PROJECT / "mkdocs.yml", to)
    if os.name != "nt":  # where a link needs no special right
        (PROJECT / ".cache").mkdir(exist_ok=True)
        (to / ".cache").symlink_to(PROJECT / ".cache", target_is_directory=True)
    return to


def environment(**more: str) -> dict[str, str]:
    """Return the environment of a test build: that of the tests, without what would change what is built."""
    left_out = ("PYTHONPATH", "PREVIEW", "SITE_URL", "SOURCE_DATE_EPOCH")
    inherited = {name: value for name, value in os.environ.items() if name not in left_out}
    return inherited | {"SOURCE_DATE_EPOCH": NOON_OF_TODAY, "NO_MKDOCS_2_WARNING": "1"} | more


def build(project: Path, *arguments: str | Path, cwd: Path | None = None, **more: str) -> CompletedProcess[str]:
    """Build a project with ``mkdocs build --strict``, to whatever end; ``more`` goes into the environment."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", *arguments]
    return run(command, cwd=cwd or project, env=environment(**more), capture_output=True, encoding="utf-8", check=False)


def built(project: Path, *arguments: str | Path, cwd: Path | None = None, **more: str) -> Path:
    """Build a project, which must succeed, and return the folder of its site."""
    ran = build(project, *arguments, cwd=cwd, **more)
    if ran.returncode:
        grave = ran.stderr.partition("ERROR")[2].partition("\n\n")[0] or ran.stderr[-2000:]
        pytest.fail(f"The project cannot be built. Mend this first:{grave}", pytrace=False)
    return project / ("preview" if more.get("PREVIEW") == "1" else "site")


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder by its path from there."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def real_site(scratch: Path) -> Path:
    """Build the project's own strategies once for all tests, and return the folder of the site.

    ``scratch`` is the base folder of the tests.
    """
    return once("project", scratch, lambda folder: built(copy_project(folder)))


def real_cases_site(scratch: Path) -> Path:
    """Build the real strategies of ``tests/real`` once for all tests; as a preview, for they are drafts."""

    def make(folder: Path) -> Path:
        for strategy in sorted((PROJECT / "tests" / "real").glob("*/strategy.yml")):
            shutil.copytree(strategy.parent, folder / "cases" / strategy.parent.name)
        return built(copy_project(folder / "project", folder / "cases"), PREVIEW="1")

    return once("real-cases", scratch, make)


def rare_site(scratch: Path, strategies: Path) -> Path:
    """Build pages that the project's own strategies have none of, once: of what is left to do, withdrawn, and moved.

    strategies: the folder of the very small strategy. It is built as it is, as a preview, and once more as withdrawn.
    """

    def make(folder: Path) -> Path:
        project = copy_project(folder / "project", strategies)
        gone = shutil.copytree(next(strategies.iterdir()), project / "strategies" / "gone") / "strategy.yml"
        told = (
            "status: withdrawn, withdrawn: {on: 2026-11-01, reason: {en: The area changed., cy: Newidiodd yr ardal.}}"
        )
        text = gone.read_text(encoding="utf-8").replace("2026 to 2029", "Interim").replace("2026 i 2029", "Interim")
        gone.write_text(text.replace("status: consultation", told), encoding="utf-8")
        redirects = project / "content" / "addresses" / "redirects.yml"
        redirects.parent.mkdir(exist_ok=True)
        moved = ("  - {from: /en/valley/, to: /en/little-valley/}", "  - {from: /cy/dyffryn/, to: /cy/cwm-bach/}")
        redirects.write_text("\n".join(("redirects:", *moved, "")), encoding="utf-8")
        return built(project, PREVIEW="1")

    return once("rare", scratch, make)
