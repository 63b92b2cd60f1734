"""How far long work has come: a bar on a terminal, plain lines elsewhere, nothing where quiet is asked for."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from contextvars import copy_context
from pathlib import Path

import pytest

from strategysite import progress
from strategysite.language.catalogue import read_words
from strategysite.parallel import in_parallel
from strategysite.phrase import ENGLISH, phrase
from strategysite.progress import counting, show_progress

from .support.project import PROJECT, copy_project, environment

WORK = phrase("Writing the pages")


@pytest.fixture
def apart() -> Callable[[Callable[[], object]], object]:
    """Return a way to do something whose way of showing progress does not last."""
    return copy_context().run


@pytest.fixture
def _long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take all work for long."""
    monkeypatch.setattr(progress, "LONG", 0)


def lines_of(language: str, things: int, apart: Callable[[Callable[[], object]], object]) -> list[str]:
    words = ENGLISH if language == "en" else read_words(PROJECT / "translations", language)
    told: list[str] = []

    def work() -> None:
        show_progress(words, told.append)
        in_parallel(lambda number: number, range(things), WORK)

    apart(work)
    return told


def test_of_work_that_is_done_at_once_there_is_no_line(apart: Callable[..., object]) -> None:
    assert lines_of("en", 7, apart) == []


@pytest.mark.usefixtures("_long")
def test_without_a_terminal_there_is_one_line_when_work_is_done(apart: Callable[..., object]) -> None:
    assert lines_of("en", 7, apart) == ["Writing the pages: 7 of 7"]


@pytest.mark.usefixtures("_long")
def test_the_lines_are_in_the_language_of_the_editor(apart: Callable[..., object]) -> None:
    assert lines_of("cy", 7, apart) == ["Yn ysgrifennu'r tudalennau: 7 o 7"]


@pytest.mark.usefixtures("_long")
def test_long_work_is_told_of_on_the_way(apart: Callable[..., object], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "EVERY", 0)

    assert lines_of("en", 3, apart) == [f"Writing the pages: {done} of 3" for done in (1, 2, 3)]


@pytest.mark.usefixtures("_long")
def test_one_thing_is_not_counted(apart: Callable[..., object]) -> None:
    assert lines_of("en", 1, apart) == []


@pytest.mark.usefixtures("_long")
def test_work_that_fails_is_not_said_to_be_done(apart: Callable[..., object]) -> None:
    told: list[str] = []

    def work() -> None:
        show_progress(ENGLISH, told.append)
        with counting(WORK, 3):
            raise ConnectionError

    with pytest.raises(ConnectionError):
        apart(work)
    assert told == []


def on_a_terminal(*command: str | Path, folder: Path) -> str:
    """Run a command whose complaints go to a terminal, and return what that shows."""
    main, side = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", *command], cwd=folder, env=environment(TERM="xterm"), stdout=subprocess.PIPE, stderr=side
    ) as process:
        os.close(side)
        shown = b""
        try:
            while read := os.read(main, 4096):
                shown += read
        except OSError:  # the other side is closed
            pass
        process.communicate()
    os.close(main)
    return shown.decode()


SCRIPT = """
import sys
from strategysite.parallel import in_parallel
from strategysite.phrase import ENGLISH, phrase
from strategysite.progress import show_progress
show_progress(ENGLISH, None if sys.argv[1:] else print)
in_parallel(lambda number: number, range(40), phrase("Writing the pages"))
"""


def test_on_a_terminal_a_bar_counts_what_all_processes_have_done(tmp_path: Path) -> None:
    (tmp_path / "work.py").write_text(SCRIPT, encoding="utf-8")

    shown = on_a_terminal("work", folder=tmp_path)

    assert "Writing the pages" in shown
    assert "40/40" in shown


def test_a_terminal_where_quiet_is_asked_for_stays_empty(tmp_path: Path) -> None:
    (tmp_path / "work.py").write_text(SCRIPT, encoding="utf-8")

    assert on_a_terminal("work", "quiet", folder=tmp_path) == ""


def test_the_command_line_is_quiet_where_it_is_told_to_be() -> None:
    at_once = "from strategysite import progress; progress.LONG = 0; from strategysite.cli import main; main()"

    def ran(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", at_once, *arguments, "check"]
        return subprocess.run(command, cwd=PROJECT, env=environment(), capture_output=True, text=True, check=False)

    told, quiet = ran(), ran("-q")

    assert "Reading the strategies: " in told.stderr
    assert quiet.stderr == ""
    assert quiet.stdout == told.stdout


@pytest.mark.parametrize(("quiet", "drawn"), [((), True), (("--quiet",), False)])
def test_a_build_draws_its_bars_unless_it_is_told_to_be_quiet(
    quiet: tuple[str, ...], drawn: bool, tmp_path: Path
) -> None:
    project = copy_project(tmp_path / "project")
    (project / "strategies" / "tair-afon-2026" / "strategy.yml").write_text("a: b\n", encoding="utf-8")

    shown = on_a_terminal("mkdocs", "build", *quiet, folder=project)

    assert ("Reading the strategies" in shown) is drawn
    assert "tair-afon-2026/strategy.yml" in shown, "the build ends where it has read what is wrong"
