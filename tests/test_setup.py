"""The set-up: an environment as the lock files say, made once, and one line where something is missing."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")

needs_make = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed; .ci/setup.py does without")


def make(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run make in a folder with nothing handed down from a make that runs these tests."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS", "PYTHON"))}
    return subprocess.run(["make", *arguments], cwd=project, env=inherited, capture_output=True, text=True, check=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a folder with the set-up's own files and nothing installed."""
    shutil.copytree(PROJECT / ".ci", tmp_path / ".ci", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("Makefile", "pyproject.toml", *LOCKS):
        shutil.copy(PROJECT / name, tmp_path)
    return tmp_path


@pytest.fixture
def setup(project: Path) -> ModuleType:
    """Return the set-up script, working in that folder."""
    spec = importlib.util.spec_from_file_location("project_setup", project / ".ci" / "setup.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def steps_done(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """Return a way to run the set-up with nothing installed in truth: it returns what each step was about."""

    def run() -> list[str]:
        done = []

        def note(command: tuple[str, ...], **_: object) -> None:
            if "venv" in command:
                shutil.rmtree(setup.ENVIRONMENT, ignore_errors=True)
                setup.ENVIRONMENT.mkdir()
            done.append(command[-1])

        monkeypatch.setattr(subprocess, "run", note)
        setup.set_up(list(LOCKS))
        return done

    return run


def test_the_first_set_up_makes_the_environment_and_fills_it(
    steps_done: Callable[[], list[str]], project: Path
) -> None:
    this_project = "."

    assert steps_done() == [str(project / ".venv"), "requirements.lock", this_project, "requirements-dev.lock"]


def test_the_second_set_up_does_nothing(steps_done: Callable[[], list[str]]) -> None:
    steps_done()

    assert steps_done() == []


def test_a_changed_lock_is_installed_and_nothing_else(steps_done: Callable[[], list[str]], project: Path) -> None:
    steps_done()

    (project / "requirements-dev.lock").write_text("changed", encoding="utf-8")

    assert steps_done() == ["requirements-dev.lock"]


def test_another_python_starts_the_environment_afresh(
    steps_done: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = steps_done()

    monkeypatch.setattr(sys, "base_prefix", "/another/python")

    assert steps_done() == first


def test_a_step_that_failed_is_done_again(
    setup: ModuleType, steps_done: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(command: tuple[str, ...], **_: object) -> None:
        raise subprocess.CalledProcessError(1, command)

    steps_done()
    setup.ENVIRONMENT.joinpath("project.stamp").write_text("older", encoding="utf-8")
    monkeypatch.setattr(subprocess, "run", fail)
    monkeypatch.setattr(sys, "argv", ["setup.py", "--dev"])

    assert setup.main() == 1
    assert len(steps_done()) == 1


def test_a_lock_with_windows_line_endings_is_the_same_lock(setup: ModuleType, project: Path) -> None:
    lock = project / "requirements.lock"
    before = setup.digest(lock.name)

    lock.write_bytes(lock.read_bytes().replace(b"\n", b"\r\n"))

    assert setup.digest(lock.name) == before


def test_an_old_python_is_told_what_to_install_in_one_line(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))

    assert setup.main() == 1
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    assert said[0].startswith("Python 3.11 or newer is needed and this is Python 3.9. Install one (sudo apt install")


def test_a_python_without_venv_is_told_what_to_install_in_one_line(project: Path, tmp_path: Path) -> None:
    (tmp_path / "ensurepip.py").write_text("raise ImportError\n", encoding="utf-8")

    ran = subprocess.run(
        [sys.executable, project / ".ci" / "setup.py"],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    package = f"python3.{sys.version_info.minor}-venv"
    assert (ran.returncode, ran.stderr.count("\n")) == (1, 1)
    assert ran.stderr.endswith(f"sudo apt install {package}\n")
    assert not (project / ".venv").exists()


@needs_make
def test_make_without_python_says_what_to_install(project: Path) -> None:
    ran = make(project, "site", "PYTHON=no-such-python")

    said, *rest = ran.stderr.splitlines()
    assert said.startswith("Python 3.11 or newer is needed and 'no-such-python' is not there")
    assert said.endswith("sudo apt install python3 python3-venv")
    assert [line.partition(":")[0] for line in rest] == ["make"]
    assert not (project / ".venv").exists()


@needs_make
def test_make_keeps_to_the_python_of_the_environment_once_there_is_one(project: Path) -> None:
    before = make(project, "--dry-run", "site").stdout
    project.joinpath(".venv", "bin").mkdir(parents=True)
    project.joinpath(".venv", "bin", "python").touch(mode=0o755)
    after = make(project, "--dry-run", "site").stdout

    assert "\npython3 .ci/setup.py" in before
    assert "\n.venv/bin/python .ci/setup.py" in after


@needs_make
def test_make_alone_lists_every_command(project: Path) -> None:
    commands = re.findall(r"^([a-z]+):", (project / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)

    listed = re.findall(r"^make ([a-z]+) +\S", make(project).stdout, re.MULTILINE)

    assert listed == [command for command in commands if command != "environment"]
