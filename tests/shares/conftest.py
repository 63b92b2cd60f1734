"""The examples and the very small strategy, built in shares as the example for a build server has it."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from strategysite.ledger.addresses import addresses_in
from strategysite.ledger.record import add
from strategysite.source import read_yaml

from ..editions.conftest import made
from ..site.conftest import MINI
from ..support.project import PROJECT, built, copy_project, environment

__all__ = ["made"]
PIPELINE = PROJECT / "content" / "hosting" / "github-actions-shares.yml"
OF_GITLAB = PIPELINE.with_name("gitlab-ci-shares.yml")
NUMBER = "${{ matrix.number }}"


@dataclass(frozen=True)
class Joined:
    """A project that was built whole, and then in shares that were joined.

    project: the folder; the site that was joined is in it. whole: the site that was built at once. shares: the folder
    of the shares.
    """

    project: Path
    whole: Path
    shares: Path


def jobs() -> Any:
    """Return the jobs of the pipeline."""
    return pipeline(PIPELINE)["jobs"]


def pipeline(path: Path) -> Any:
    """Return what an example for a build server says."""
    document = read_yaml(path, path.name)
    assert document.problems == ()
    return document.plain


@pytest.fixture(scope="session")
def three_strategies(tmp_path_factory: pytest.TempPathFactory) -> Joined:
    """Return the project, built by the commands of the pipeline: each share with as many machines as its matrix has."""
    project = copy_project(tmp_path_factory.mktemp("shares") / "project")
    shutil.copytree(MINI / "strategies", project / "strategies", dirs_exist_ok=True)
    whole = built(project).rename(project / "whole")
    add(project, addresses_in(whole), {})
    share, site = jobs()["share"], jobs()["site"]
    for number in map(str, share["strategy"]["matrix"]["number"]):
        _run_steps(project, share, number)
        uploaded = _step(share, "upload-artifact")["with"]
        folder = project / "shares" / uploaded["name"].replace(NUMBER, number)
        shutil.move(project / uploaded["path"].replace(NUMBER, number), folder)
    _run_steps(project, site, "")
    return Joined(project, whole, project / _step(site, "download-artifact")["with"]["path"])


def _step(job: Any, action: str) -> Any:
    return next(step for step in job["steps"] if action in step.get("uses", ""))


def _run_steps(project: Path, job: Any, number: str) -> None:
    ready = {**environment(), "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    for step in job["steps"]:
        command = step.get("run", "").replace(NUMBER, number).replace(".venv/bin/", "")
        if command and ".ci/setup.py" not in command:
            ran = subprocess.run(
                ["bash", "-c", command], cwd=project, env=ready, capture_output=True, encoding="utf-8", check=False
            )
            assert ran.returncode == 0, f"{command}\n{ran.stdout}{ran.stderr}"
