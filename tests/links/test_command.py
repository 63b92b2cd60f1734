"""``strategysite links`` as somebody runs it: report, memory, no network, and never part of a build."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from strategysite.cli.main import app
from strategysite.links.kept import KEPT

from ..support.project import NOON_OF_TODAY, PROJECT
from .world import World

pytestmark = pytest.mark.usefixtures("web", "folder")
STRATEGY = """\
links:
  - address: http://www.one.wales/here
  - address: http://www.two.wales/moved
  - address: http://www.three.gov.uk/gone
  - address: http://www.four.wales/refuses
  - address: http://www.five.wales/circle
  - address: https://example.org/made-up
again: http://www.three.gov.uk/gone
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project that holds nothing but a few links."""
    (tmp_path / "strategies" / "glanmorfa").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("")
    (tmp_path / "strategies" / "glanmorfa" / "strategy.yml").write_text(STRATEGY)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", NOON_OF_TODAY)
    return tmp_path


def links(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["--lang", "en", "links", "--pause", "0", *arguments], catch_exceptions=False)


REPORT = """\
Gone (1):
strategies/glanmorfa/strategy.yml:4 and strategies/glanmorfa/strategy.yml:8: http://www.three.gov.uk/gone
    The server says 404.
    A copy is kept at https://webarchive.nationalarchives.gov.uk/ukgwa/*/http://www.three.gov.uk/gone

Moved for good (1):
strategies/glanmorfa/strategy.yml:3: http://www.two.wales/moved
    It is now at http://www.two.wales/here. Write that.

Not sure (1):
strategies/glanmorfa/strategy.yml:6: http://www.five.wales/circle
    The server sends round in a circle.

Does not answer programs (1):
strategies/glanmorfa/strategy.yml:5: http://www.four.wales/refuses
    The server says 403.

6 addresses outside this site. \
Gone: 1; Moved for good: 1; Not sure: 1; Does not answer programs: 1; Not asked: 1; Answers: 1.
"""


def test_the_report_says_what_became_of_each_address_and_where_it_stands() -> None:
    said = links()

    assert (said.exit_code, said.stdout) == (1, REPORT)


def test_the_report_speaks_welsh() -> None:
    said = CliRunner().invoke(app, ["--lang", "cy", "links", "--pause", "0"], catch_exceptions=False)

    assert "Wedi diflannu (1):" in said.stdout
    assert "Gone" not in said.stdout


def test_programs_have_the_same_as_json() -> None:
    rows = {row["address"]: row for row in json.loads(links("--format", "json").stdout)}

    assert rows["http://www.three.gov.uk/gone"] == {
        "address": "http://www.three.gov.uk/gone",
        "verdict": "gone",
        "why": "404",
        "moved_to": "",
        "archived": "https://webarchive.nationalarchives.gov.uk/ukgwa/*/http://www.three.gov.uk/gone",
        "on": "2026-11-20",
        "since": "2026-11-20",
        "places": [
            {"file": "strategies/glanmorfa/strategy.yml", "line": 4},
            {"file": "strategies/glanmorfa/strategy.yml", "line": 8},
        ],
    }
    assert rows["https://example.org/made-up"]["verdict"] == "not_asked"


def test_what_answered_is_not_asked_again_within_a_week_and_what_did_not_is(web: World) -> None:
    links()
    web.asked.clear()

    links()

    hosts = {path.split("/")[2] for _, path, _ in web.asked}
    assert "www.one.wales" not in hosts
    assert {"www.two.wales", "www.three.gov.uk", "www.four.wales", "www.five.wales"} <= hosts


def test_everything_is_asked_again_on_demand(web: World) -> None:
    links()
    web.asked.clear()

    links("--days", "0")

    assert "http://www.one.wales/here" in {path for _, path, _ in web.asked}


def test_how_long_an_address_has_been_gone_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    links()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(NOON_OF_TODAY) + 3 * 86400))

    assert "It has been so since 20 November 2026." in links().stdout


def test_what_is_no_longer_linked_is_forgotten(folder: Path) -> None:
    links()
    (folder / "strategies" / "glanmorfa" / "strategy.yml").write_text("a: http://www.one.wales/here\n")

    links()

    assert [row["address"] for row in json.loads((folder / KEPT).read_text())] == ["http://www.one.wales/here"]


def test_without_a_network_it_says_so_and_changes_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    links()
    before = (folder / KEPT).read_bytes()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # nobody listens there
        for name in ("HTTP_PROXY", "http_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{taken.getsockname()[1]}")
        said = links("--days", "0")

    assert said.exit_code == 3
    assert said.stderr == "There is no network, so nothing was asked and nothing was changed.\n"
    assert (folder / KEPT).read_bytes() == before


def test_a_memory_that_cannot_be_read_is_begun_anew(folder: Path) -> None:
    (folder / KEPT).parent.mkdir()
    (folder / KEPT).write_text("[{")

    assert links().exit_code == 1
    assert json.loads((folder / KEPT).read_text())


@pytest.mark.parametrize("module", ["mkdocs_hooks", "strategysite.publication", "strategysite.cli.main"])
def test_neither_a_build_nor_another_command_loads_what_asks_the_network(module: str) -> None:
    seen = f"import sys, {module}; print([m for m in sys.modules if m == 'httpx' or '.links.' in m])"

    ran = subprocess.run(
        [sys.executable, "-c", seen], cwd=PROJECT / "hooks", capture_output=True, text=True, check=True
    )

    assert ran.stdout.strip().splitlines()[-1] == "[]"
