"""What the project is made with: the licence of every locked library, and whether a weakness of it is known."""

import json
import re
import subprocess
from importlib import util
from pathlib import Path
from subprocess import CompletedProcess
from types import ModuleType
from typing import Any

import pytest

from .test_tooling import LOCKS, PROJECT, locked


def script(name: str) -> ModuleType:
    found = util.spec_from_file_location(name, PROJECT / ".ci" / f"{name}.py")
    assert found
    assert found.loader
    module = util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.fixture
def licences() -> ModuleType:
    """Return the script that writes the list."""
    return script("licences")


@pytest.fixture
def vulnerabilities() -> ModuleType:
    """Return the script that asks for known weaknesses."""
    return script("vulnerabilities")


def test_every_locked_library_is_listed_with_its_version() -> None:
    rows = re.findall(r"^\| (\S+) \| (\S+) \|", (PROJECT / "LICENCES.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert {lock: dict(rows).items() >= locked(lock).items() for lock in LOCKS} == dict.fromkeys(LOCKS, True), (
        "LICENCES.md is behind the locks: run `make licences`"
    )


def test_the_list_says_what_the_libraries_say_and_each_may_be_used(licences: ModuleType) -> None:
    text, refused = licences.listed()

    assert refused == []
    assert (PROJECT / "LICENCES.md").read_text(encoding="utf-8") == text, "run `make licences`"


@pytest.mark.parametrize(
    ("licence", "may_be_used"),
    [
        ("MIT", True),
        ("Apache-2.0 OR BSD-2-Clause", True),
        ("GPL-2.0-or-later OR MIT", True),
        ("MIT AND PSF-2.0", True),
        ("GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("nothing", False),
        ("", False),
        ("Other/Proprietary License", False),
    ],
)
def test_a_licence_that_is_not_known_or_asks_for_more_is_refused(
    licence: str, may_be_used: bool, licences: ModuleType
) -> None:
    assert licences.goes_with_ours(licence) is may_be_used


def test_a_locked_library_that_may_not_be_used_is_told(licences: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "licence_of", lambda library: "SSPL-1.0" if library == "jinja2" else "MIT")

    _, refused = licences.listed()

    assert [one.partition(" ")[0] for one in refused] == ["jinja2"]


def answering(monkeypatch: pytest.MonkeyPatch, output: object, complaint: str = "") -> None:
    def run(command: list[str], **_: Any) -> CompletedProcess[str]:
        return CompletedProcess(command, 0, output if isinstance(output, str) else json.dumps(output), complaint)

    monkeypatch.setattr(subprocess, "run", run)


GOOD = {"name": "jinja2", "version": "3.1.6", "vulns": []}
BAD = {"name": "lxml", "version": "6.1.3", "vulns": [{"id": "PYSEC-2026-1", "fix_versions": ["6.1.4"]}]}
UNKNOWN = {"name": "typer", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("libraries", "code", "said"),
    [
        ([GOOD], 0, "0 known weaknesses in what is locked.\n"),
        ([GOOD, BAD], 1, "lxml 6.1.3: PYSEC-2026-1; mended in 6.1.4\n"),
        ([GOOD, UNKNOWN], 1, "Nothing is on record of typer"),
        ([UNKNOWN], 0, "The data of known weaknesses cannot be reached from here, so nothing was looked up.\n"),
    ],
)
def test_a_known_weakness_fails_and_data_out_of_reach_is_told(
    libraries: list[Any],
    code: int,
    said: str,
    vulnerabilities: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    answering(monkeypatch, {"dependencies": libraries})

    assert vulnerabilities.main() == code
    ended = capsys.readouterr()
    assert said in ended.out + ended.err


@pytest.mark.parametrize(
    ("complaint", "code"), [("requests.exceptions.ConnectionError: no route", 0), ("a fault of its own", 1)]
)
def test_only_a_network_that_is_not_there_excuses(
    complaint: str, code: int, vulnerabilities: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, "", complaint)

    assert vulnerabilities.main() == code


def test_what_is_asked_is_every_locked_library_without_installing_any(
    vulnerabilities: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[list[str]] = []

    def run(command: list[str], **_: Any) -> CompletedProcess[str]:
        commands.append(command)
        return CompletedProcess(command, 0, json.dumps({"dependencies": [GOOD]}), "")

    monkeypatch.setattr(subprocess, "run", run)
    vulnerabilities.main()

    assert [Path(command[-1]).name for command in commands] == list(LOCKS)
    assert all({"--disable-pip", "--require-hashes"} <= set(command) for command in commands)
