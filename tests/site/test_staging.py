"""The folder beside the site in which a build takes place."""

import os
import time
from pathlib import Path

import pytest

from strategysite.site.publish import Staging

from ..support.project import tree


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
    folder.mkdir()
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


@pytest.mark.parametrize(("hours", "left"), [(0, True), (2, False)], ids=["under way", "cut off long ago"])
def test_what_another_build_left_is_taken_away_once_it_cannot_be_under_way(
    target: Path, hours: int, left: bool
) -> None:
    other = target.with_name(".site-new-1")
    other.mkdir()
    os.utime(other, (time.time() - 3600 * hours,) * 2)

    Staging().begin(target)

    assert other.exists() is left
