"""The folder beside the site in which a build takes place."""

import multiprocessing
import os
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from strategysite.site import hold
from strategysite.site.hold import Hold, take_away
from strategysite.site.publish import Staging

from ..support.project import tree

locks = pytest.mark.skipif(sys.platform == "win32", reason="Windows locks no folders")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Return the folder of a site that is published."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("old", encoding="utf-8")
    return site


def begun(target: Path) -> Staging:
    """Return a build that has written a page."""
    staging = Staging()
    folder = staging.begin(target)
    (folder / "index.html").write_text("new", encoding="utf-8")
    return staging


def beside(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())


def test_a_whole_build_takes_the_place_of_the_site(target: Path) -> None:
    staging = begun(target)
    staging.finish()

    staging.publish()

    assert tree(target) == {"index.html": b"new"}
    assert beside(target) == ["site"]


def test_a_whole_build_says_where_it_will_stand(target: Path) -> None:
    assert begun(target).finish() == target


def test_until_then_the_site_is_the_old_one(target: Path) -> None:
    begun(target).finish()

    assert tree(target) == {"index.html": b"old"}


def test_a_build_that_is_not_whole_is_never_published(target: Path) -> None:
    begun(target).publish()

    assert tree(target) == {"index.html": b"old"}
    assert beside(target) == ["site"]


def test_a_build_that_failed_leaves_nothing_behind(target: Path) -> None:
    staging = begun(target)

    staging.abandon()
    staging.publish()

    assert tree(target) == {"index.html": b"old"}
    assert beside(target) == ["site"]


def test_a_site_that_was_being_replaced_when_the_build_was_cut_off_is_put_back(target: Path) -> None:
    target.rename(target.with_name(".site-old"))

    Staging().begin(target)

    assert tree(target) == {"index.html": b"old"}


def test_the_first_build_needs_no_site_before_it(tmp_path: Path) -> None:
    staging = begun(tmp_path / "site")
    staging.finish()

    staging.publish()

    assert tree(tmp_path / "site") == {"index.html": b"new"}


def cut_off(target: Path) -> None:
    """Begin a build in a process of its own, and kill it there."""
    process = multiprocessing.get_context("fork").Process(target=_begins_and_dies, args=(target,))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL


def _begins_and_dies(target: Path) -> None:
    begun(target)
    os.kill(os.getpid(), signal.SIGKILL)


@locks
def test_what_a_build_left_that_was_cut_off_is_taken_away_by_the_next(target: Path) -> None:
    cut_off(target)
    assert len(beside(target)) == 2

    staging = begun(target)

    assert len(beside(target)) == 2
    staging.abandon()
    assert beside(target) == ["site"]


@locks
def test_a_build_under_way_keeps_its_folder_however_long_it_takes(target: Path) -> None:
    held = Hold(target.with_name(".site-new-"))
    page = held.folder / "index.html"
    page.touch()
    os.utime(held.folder, (time.time() - 7200,) * 2)

    Staging().begin(target)
    there_while_held = page.exists()
    held.let_go()
    Staging().begin(target)

    assert there_while_held
    assert not page.exists()


@pytest.mark.parametrize(("hours", "left"), [(0, True), (2, False)], ids=["under way", "cut off long ago"])
def test_on_a_disk_that_locks_nothing_its_age_decides(
    target: Path, hours: int, left: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hold, "_locked", lambda _: None)
    other = target.with_name(".site-new-1")
    other.mkdir()
    os.utime(other, (time.time() - 3600 * hours,) * 2)

    Staging().begin(target)

    assert other.exists() is left


@locks
def test_builds_that_begin_at_the_same_time_do_not_take_away_each_others_folder(tmp_path: Path) -> None:
    def begin_and_look(number: int) -> bool:
        for _ in range(50):
            held = Hold(tmp_path / f".site-new-{number}-")
            for other in tmp_path.glob(".site-new-*"):
                take_away(other)
            if not held.folder.exists():
                return False
            held.let_go()
        return True

    with ThreadPoolExecutor(4) as builds:
        assert all(builds.map(begin_and_look, range(4)))
