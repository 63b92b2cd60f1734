"""Which areas are in a share, and what is said of shares that do not make one site."""

from collections.abc import Callable
from pathlib import Path

import pytest

from strategysite.language.catalogue import read_words
from strategysite.phrase import ToldError
from strategysite.publication import Site
from strategysite.shares import Made, built_shares, misfits, write_record
from strategysite.site.share import Share

from ..support.project import PROJECT

MADE = Made("2026-11-20", "these files", "these settings")
AREAS = [f"area-{number}" for number in range(400)]


def shares_of(areas: list[str], of: int) -> dict[str, list[int]]:
    """Return the numbers of the shares that have each area."""
    every = [Share(number, of) for number in range(1, of + 1)]
    return {area: [share.number for share in every if share.has(area)] for area in areas}


def test_every_area_is_in_one_share() -> None:
    assert {len(numbers) for numbers in shares_of(AREAS, 8).values()} == {1}


def test_the_shares_are_of_like_size() -> None:
    sizes = [sum(Share(number, 8).has(area) for area in AREAS) for number in range(1, 9)]

    assert min(sizes) > 30
    assert max(sizes) < 70


def test_an_area_that_is_added_moves_no_other() -> None:
    before, after = shares_of(AREAS, 8), shares_of(["aaa", *AREAS, "zzz"], 8)

    assert before.items() <= after.items()


def test_a_share_is_the_same_on_every_machine() -> None:
    assert [Share(1, 3).has("aldermere"), Share(2, 3).has("tair-afon")] == [True, True]


@pytest.mark.parametrize("written", ["0/8", "9/8", "2", "2/", "two/8", "2/8/1", "-1/8", "2 / 8", "2/99999"])
def test_what_names_no_share_is_told(written: str) -> None:
    with pytest.raises(ToldError, match="SHARD says which share of the site to build") as told:
        Share.read(written)

    assert f'"{written}" names no share.' in str(told.value)


def test_two_numbers_of_shares_do_not_belong_together(tmp_path: Path) -> None:
    for share in (Share(1, 2), Share(2, 3)):
        write_record(tmp_path / f"share-{share.number}", share, MADE, [])

    assert list(misfits(tmp_path, built_shares(tmp_path), MADE, [])) == [
        "The shares do not belong together: of some there are 2 in all, and of others 3."
    ]


def test_where_no_share_is_that_is_told_in_both_languages(made: Callable[..., Site], tmp_path: Path) -> None:
    with pytest.raises(ToldError) as refused:
        made().join(tmp_path)

    welsh = refused.value.told.told_in(read_words(PROJECT / "translations", "cy")).splitlines()
    assert str(refused.value).splitlines()[0] == "The shares cannot be joined, so the site was not built:"
    assert welsh[0] == "Ni ellir uno'r cyfrannau, felly ni chafodd y wefan ei hadeiladu:"
    assert welsh[1].startswith(f'Nid oes cyfrannau yn "{tmp_path.as_posix()}".')


def test_what_is_no_record_is_named(made: Callable[..., Site], tmp_path: Path) -> None:
    record = tmp_path / "broken" / "share.json"
    record.parent.mkdir()
    record.write_text('{"share": "1/1"}', encoding="utf-8")

    with pytest.raises(ToldError, match="is not the record of a share") as refused:
        made().join(tmp_path)

    assert str(record) in str(refused.value)
