"""The examples of content/hosting: they can be read, their commands run, and the server serves the site."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any

import pytest

from strategysite.ledger.addresses import addresses_in
from strategysite.ledger.record import add
from strategysite.load import read_strategies
from strategysite.site.hosting import HEADERS
from strategysite.source import read_yaml

from ..site.conftest import copy_mini
from ..support.project import PROJECT, built, environment

HOSTING = PROJECT / "content" / "hosting"
SETS_UP = "python .ci/setup.py"
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
PATIENCE = 30


def said(name: str) -> Any:
    document = read_yaml(HOSTING / name, name)
    assert document.problems == ()
    return document.plain


def commands() -> list[str]:
    """Return every command of both pipelines, each once, in their order."""
    github = [step["run"] for step in said("github-actions.yml")["jobs"]["build"]["steps"] if "run" in step]
    jobs = [job for job in said("gitlab-ci.yml").values() if isinstance(job, dict) and "script" in job]
    gitlab = [
        line for job in jobs for entry in job["script"] for line in ([entry] if isinstance(entry, str) else entry)
    ]
    return list(dict.fromkeys([*github, *gitlab]))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small project that was built, all of its addresses on record."""
    folder = copy_mini(tmp_path_factory.mktemp("hosted") / "project")
    add(folder, addresses_in(built(folder)), {})
    return folder


def test_a_pipeline_checks_builds_and_publishes() -> None:
    github, gitlab = said("github-actions.yml"), said("gitlab-ci.yml")

    assert github["on"].keys() >= {"pull_request", "push"}
    assert github["permissions"] == {"contents": "read"}
    assert github["jobs"]["publish"]["needs"] == "build"
    assert gitlab["pages"]["artifacts"] == {"paths": ["public"]}
    assert gitlab["check"]["rules"] == [{"if": '$CI_PIPELINE_SOURCE == "merge_request_event"'}]


def test_every_command_of_the_pipelines_runs(project: Path) -> None:
    ready = {**environment(), "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    every = commands()

    assert SETS_UP in every
    assert (PROJECT / ".ci" / "setup.py").is_file(), "this is run by each fresh clone, and so by the build server"
    for command in (command for command in every if command != SETS_UP):
        ran = subprocess.run(
            ["bash", "-c", command.replace(".venv/bin/", "")],
            cwd=project,
            env=ready,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, f"{command}\n{ran.stdout}{ran.stderr}"
    assert (project / "public" / "index.html").is_file()


def test_a_folder_for_each_partnership_is_read_as_the_example_of_owners_has_it(tmp_path: Path) -> None:
    lines = (HOSTING / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    owned = [line.split()[0] for line in lines if line.startswith("/strategies/")]
    for pattern in owned:
        name = Path(pattern).name
        for edition in (PROJECT / "strategies").glob(f"{name}-*"):
            shutil.copytree(edition, tmp_path / pattern[1:] / edition.name)

    grouped = read_strategies(tmp_path / "strategies", tmp_path)
    flat = read_strategies(PROJECT / "strategies", PROJECT)

    assert [loaded.definition for loaded in grouped] == [loaded.definition for loaded in flat]
    assert all(re.fullmatch(r"\S+\s+@\S+", line) for line in lines if line and not line.startswith("#"))


def test_two_partnerships_cannot_name_an_edition_alike(tmp_path: Path) -> None:
    for partnership in ("north", "south"):
        shutil.copytree(PROJECT / "strategies" / "aldermere-2026", tmp_path / "strategies" / partnership / "plan-2026")

    first, second = read_strategies(tmp_path / "strategies", tmp_path)

    assert (first.problems, second.definition) == ((), None)
    [told] = [str(problem) for problem in second.problems]
    assert told == (
        "strategies/south/plan-2026/strategy.yml:1:1: There is another strategy of this name: "
        '"strategies/north/plan-2026". '
        "Give this folder another name: every strategy on the site is known by the name of its folder."
    )


def test_the_server_says_of_pages_what_the_site_says() -> None:
    written = (HOSTING / "nginx.conf").read_text(encoding="utf-8")

    assert dict(re.findall(r'add_header (\S+) "(.*)" always;', written)) == HEADERS


@contextmanager
def served(folder: Path, site: Path) -> Iterator[int]:
    """Serve a site with nginx as the example has it, and give the port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = (HOSTING / "nginx.conf").read_text(encoding="utf-8")
    server = server.replace("listen 80;", f"listen 127.0.0.1:{port};").replace("/srv/strategy/site", str(site))
    user = "user root;\n" if hasattr(os, "geteuid") and os.geteuid() == 0 else ""
    (folder / "logs").mkdir()
    (folder / "nginx.conf").write_text(f"{user}pid nginx.pid;\nevents {{}}\nhttp {{\n{server}\n}}\n", encoding="utf-8")
    command = [str(NGINX), "-p", f"{folder}/", "-c", "nginx.conf", "-e", "logs/error.log", "-g", "daemon off;"]
    with subprocess.Popen(command) as process:
        try:
            yield port
        finally:
            process.terminate()
            process.wait(PATIENCE)


def asked(port: int, path: str) -> tuple[HTTPResponse, bytes]:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            with closing(HTTPConnection("127.0.0.1", port, timeout=PATIENCE)) as connection:
                connection.request("GET", path)
                answer = connection.getresponse()
                return answer, answer.read()
        except ConnectionError:
            assert time.monotonic() < until, "nginx does not answer"
            time.sleep(0.05)


@pytest.mark.skipif(NGINX is None, reason="nginx is not installed: Debian has it as nginx-light")
def test_nginx_serves_the_site(project: Path, tmp_path: Path) -> None:
    site = next(folder for folder in (project / "site", project / "public") if folder.is_dir())

    with served(tmp_path, site) as port:
        page, html = asked(port, "/cy/cwm-bach/")
        missing, not_found = asked(port, "/en/nowhere/")
        days, _ = asked(port, "/cy/cwm-bach/calendr.ics")
        hidden = [asked(port, path)[0].status for path in ("/_headers", "/_redirects", "/.git/config")]

    assert (page.status, page.getheader("Content-Type")) == (200, "text/html; charset=utf-8")
    assert html == (site / "cy" / "cwm-bach" / "index.html").read_bytes()
    assert {name: page.getheader(name) for name in HEADERS} == HEADERS
    assert (missing.status, not_found) == (404, (site / "en" / "404.html").read_bytes())
    assert missing.getheader("Referrer-Policy") == "no-referrer"
    assert days.getheader("Content-Type") == "text/calendar"
    assert hidden == [404, 404, 404]
