"""A site appears whole or not at all, from any folder, and the same each time."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ..support.built import BuiltSite
from ..support.project import PROJECT, build, built, copy_project, environment, tree

PATIENCE = 60
FAULT = "motto: Nobody declared this field.\n"
HALF_WAY = """

_whole = on_post_page


def on_post_page(output, *, page, config):
    import pathlib, time

    pathlib.Path("half-way").touch()
    time.sleep(60)
    return _whole(output, page=page, config=config)
"""


@pytest.fixture
def published(first: Path, tmp_path: Path) -> Path:
    """Return a project that was built once, for one test to change."""
    return shutil.copytree(first, tmp_path / "project", symlinks=True)


def strategy(project: Path) -> Path:
    return project / "strategies" / "cwm-bach-2026" / "strategy.yml"


def break_it(project: Path) -> None:
    """Write something wrong into a strategy."""
    with strategy(project).open("a", encoding="utf-8") as file:
        file.write(FAULT)


def hidden(project: Path) -> list[str]:
    """Return what a build leaves beside the site, which should be nothing."""
    return [path.name for path in project.glob(".site*")]


def problems(words: str) -> list[str]:
    """Return the lines of a report that name a place."""
    return [line for line in words.splitlines() if line.startswith("strategies/")]


def stopped_half_way(project: Path, how: signal.Signals) -> int:
    """Begin a build, stop it while pages are being written, and return how it ended."""
    with (project / "hooks" / "mkdocs_hooks.py").open("a", encoding="utf-8") as file:
        file.write(HALF_WAY)
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    with subprocess.Popen(command, cwd=project, env=environment(), stderr=subprocess.DEVNULL) as process:
        wait_for(project / "half-way")
        process.send_signal(how)
        return process.wait(PATIENCE)


def wait_for(path: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not path.exists():
        assert time.monotonic() < until, f"{path.name} has not come"
        time.sleep(0.02)


def test_a_fault_stops_the_build_and_leaves_the_site_as_it_was(published: Path) -> None:
    before = tree(published / "site")
    break_it(published)

    ran = build(published)

    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr
    assert tree(published / "site") == before
    assert hidden(published) == []


def test_a_mended_fault_lets_the_site_be_built(published: Path) -> None:
    whole = strategy(published).read_text(encoding="utf-8")
    break_it(published)
    assert build(published).returncode == 1
    strategy(published).write_text(whole.replace("keep one small", "watch over one small"), encoding="utf-8")

    built(published)

    page = published / "site" / "en" / "little-valley" / "index.html"
    assert "How we watch over one small valley safe." in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(("language", "ending"), [("en", "is blocked by this:"), ("cy", "yn rhwystro cyhoeddi:")])
def test_the_build_and_the_check_report_the_same_lines(language: str, ending: str, published: Path) -> None:
    break_it(published)
    command = [sys.executable, "-c", "from strategysite.cli import main; main()", "check"]
    spoken = {"PYTHONPATH": str(published / "hooks"), "STRATEGYSITE_LANG": language}

    built_says = build(published, STRATEGYSITE_LANG=language)
    check_says = subprocess.run(
        command, cwd=published, env=environment(**spoken), capture_output=True, text=True, encoding="utf-8", check=False
    )

    assert ending in built_says.stderr
    assert (built_says.returncode, check_says.returncode) == (1, 1)
    assert problems(built_says.stderr) == problems(check_says.stdout)
    assert any('"motto"' in line for line in problems(built_says.stderr))


def test_a_first_build_that_fails_leaves_no_site(project: Path) -> None:
    break_it(project)

    assert build(project).returncode == 1
    assert not (project / "site").exists()
    assert hidden(project) == []


def test_a_build_that_is_killed_leaves_the_site_and_the_next_one_is_whole(published: Path) -> None:
    before = tree(published / "site")

    ended = stopped_half_way(published, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    left = tree(published / "site")
    shutil.copy(PROJECT / "hooks" / "mkdocs_hooks.py", published / "hooks")
    built(published)

    assert ended != 0
    assert left == before
    assert tree(published / "site") == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has another way to stop a command")
def test_a_build_that_is_stopped_by_hand_leaves_the_site_and_nothing_beside_it(published: Path) -> None:
    before = tree(published / "site")

    ended = stopped_half_way(published, signal.SIGINT)

    assert ended != 0
    assert tree(published / "site") == before
    assert hidden(published) == []


def test_a_site_is_built_from_another_folder_with_the_package_that_lies_beside(project: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    report = project / "hooks" / "strategysite" / "report.py"
    report.write_text(report.read_text(encoding="utf-8").replace('"Checked: ', '"Looked over: '), encoding="utf-8")

    ran = build(project, "-f", project / "mkdocs.yml", cwd=elsewhere)

    assert ran.returncode == 0, ran.stderr
    assert "Looked over: " in ran.stderr, "an installed package was used, and not the one beside the hook"
    assert (project / "site" / "index.html").is_file()
    assert list(elsewhere.iterdir()) == []


def test_the_same_strategies_make_the_same_site_to_the_last_byte(site: BuiltSite, tmp_path: Path) -> None:
    again = copy_project(tmp_path / "another place")

    built(again, "-f", again / "mkdocs.yml", cwd=tmp_path, PYTHONHASHSEED="4021", TZ="Pacific/Kiritimati", LC_ALL="C")

    first, second = tree(site.folder), tree(again / "site")
    assert [name for name in sorted(first.keys() | second.keys()) if first.get(name) != second.get(name)] == []
