"""The published folder is always the old site or the new one: whatever happens to a build, and whenever it does."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ..support.project import build, built, environment, tree

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes and disks are handled as Linux has them")

MOMENTS = 50 if os.environ.get("CI") else 8
STRATEGY = "strategies/cwm-bach-2026/strategy.yml"
OLD, NEW = "{en: Safer valley strategy,", "{en: Safer valley strategy again,"

Site = dict[str, bytes]


@pytest.fixture(scope="module")
def sites(first: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Site, Site]:
    """Return a project that is built, and its site before and after a change of its title."""
    project = tmp_path_factory.mktemp("whole") / "project"
    shutil.copytree(first, project, symlinks=True)
    old = tree(project / "site")
    retitled(project, NEW)
    new = tree(built(project))
    assert old != new
    retitled(project, OLD)
    shutil.rmtree(project / "site")
    shutil.copytree(first / "site", project / "site")
    return project, old, new


@pytest.fixture
def ready(sites: tuple[Path, Site, Site]) -> Iterator[tuple[Path, Site, Site]]:
    """Return the same with the old site published and the new words written; put back after the test."""
    project, old, new = sites
    retitled(project, NEW)
    yield project, old, new
    retitled(project, OLD)
    if tree(project / "site") != old or beside(project):
        assert tree(built(project)) == old, "the build after it needs cleaning"
        assert beside(project) == set(), "the build after it has left what others left"


def retitled(project: Path, title: str) -> None:
    file = project / STRATEGY
    words = file.read_text(encoding="utf-8")
    file.write_text(words.replace(OLD, title).replace(NEW, title), encoding="utf-8")


def started(project: Path) -> "subprocess.Popen[bytes]":
    """Begin a build in a group of its own, so that all of its processes can be ended."""
    return subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=project,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def beside(project: Path) -> set[str]:
    """Return the folders in which builds take place; of those that were cut off the next build leaves none."""
    return {path.name for path in project.iterdir() if path.name.startswith(".site")}


def how_long(project: Path) -> float:
    began = time.monotonic()
    built(project)
    return time.monotonic() - began


def killed_after(project: Path, *moments: float) -> None:
    """Begin a build for each moment, all at once, and kill each when so many seconds have passed."""
    builds = [started(project) for _ in moments]
    began = time.monotonic()
    for moment, process in sorted(zip(moments, builds, strict=True), key=lambda pair: pair[0]):
        time.sleep(max(0, began + moment - time.monotonic()))
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def test_a_build_that_is_killed_at_any_moment(ready: tuple[Path, Site, Site]) -> None:
    project, old, new = ready
    whole = how_long(project)  # beside another one it takes longer, so a build is rarely done before its moment
    chance = random.Random(MOMENTS)  # noqa: S311 - moments, not secrets

    for _ in range(MOMENTS // 2):
        retitled(project, OLD if tree(project / "site") == new else NEW)
        killed_after(project, chance.uniform(0, whole), chance.uniform(0, whole))

        found = tree(project / "site")
        assert found in (old, new)

    retitled(project, NEW)
    assert tree(built(project)) == new
    assert beside(project) == set(), "what was cut off is still there after the next build"


def test_without_the_folder_beside_the_site_a_mixture_would_be_seen(
    ready: tuple[Path, Site, Site], tmp_path: Path
) -> None:
    project, old, new = ready
    bare = tmp_path / "project"
    shutil.copytree(project, bare, symlinks=True)
    hooks = bare / "hooks" / "mkdocs_hooks.py"
    defence = "config.site_dir = str(staging.begin(_asked().folder(Path(config.site_dir))))"
    words = hooks.read_text(encoding="utf-8")
    assert defence in words, "mkdocs_hooks.py has changed: say here how a build goes straight into the site"
    hooks.write_text(
        words.replace(defence, "config.site_dir = str(_asked().folder(Path(config.site_dir)))"), encoding="utf-8"
    )
    whole = how_long(bare)

    for part in range(1, 20):
        retitled(bare, OLD if part % 2 else NEW)
        killed_after(bare, whole * (0.5 + part / 40))
        if tree(bare / "site") not in (old, new):
            return
    pytest.fail("A build without its defence was never seen half done: the test above cannot fail")


def test_two_builds_at_once(ready: tuple[Path, Site, Site]) -> None:
    project, _, new = ready
    builds = [started(project) for _ in range(2)]
    ended = [process.wait() for process in builds]

    assert ended == [0, 0]
    assert tree(project / "site") == new
    assert beside(project) == set()


def test_an_edit_while_the_site_is_built(ready: tuple[Path, Site, Site]) -> None:
    project, old, new = ready
    process = started(project)

    turn = 0
    while process.poll() is None:
        retitled(project, (OLD, NEW)[turn % 2])
        turn += 1
        time.sleep(0.01)

    assert turn > 10
    assert tree(project / "site") in (old, new)


@pytest.mark.parametrize(
    "file",
    [
        STRATEGY,
        "strategies/cwm-bach-2026/partnership.yml",
        "content/registers/glossary.yml",
        "templates/pages/overview.html",
        "translations/cy/LC_MESSAGES/strategysite.po",
    ],
)
def test_a_file_that_cannot_be_read(file: str, ready: tuple[Path, Site, Site]) -> None:
    project, old, _ = ready
    beside = (project / file).with_name("set-aside")
    (project / file).rename(beside)
    (project / file).symlink_to(file.rpartition("/")[2])  # a link to itself: nobody can read it, not even root

    ran = build(project)

    (project / file).unlink()
    beside.rename(project / file)
    assert ran.returncode == 1, "it was published all the same"
    assert tree(project / "site") == old


def test_a_disk_that_is_full(ready: tuple[Path, Site, Site], tmp_path: Path) -> None:
    project, old, _ = ready
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=200m", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("A small disk cannot be made here: mounting one is not permitted")
    try:
        shutil.copytree(project, disk / "project")
        free = 300 * 1024
        used = shutil.disk_usage(disk).used
        subprocess.run(["mount", "-o", f"remount,size={used + free}", disk], check=True)

        ran = build(disk / "project")

        assert ran.returncode != 0, "the disk was not small enough"
        assert tree(disk / "project" / "site") == old
        subprocess.run(["mount", "-o", "remount,size=200m", disk], check=True)
        built(disk / "project")
    finally:
        subprocess.run(["umount", disk], check=True)
