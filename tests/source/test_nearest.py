"""Did you mean."""

import pytest

from strategysite.source import nearest

FIELDS = ["name", "owner", "reports_to", "start_date", "end_date", "crynodeb", "Police", "fire-and-rescue"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("nmae", "name"),
        ("names", "name"),
        ("NAME", "name"),
        ("ower", "owner"),
        ("report_to", "reports_to"),
        ("reports-to", "reports_to"),
        ("Reports to", "reports_to"),
        ("star_date", "start_date"),
        ("crynodab", "crynodeb"),
        ("police", "Police"),
        ("fire_and_resuce", "fire-and-rescue"),
    ],
)
def test_a_word_nearly_right_is_known(written: str, meant: str) -> None:
    assert nearest(written, FIELDS) == meant


@pytest.mark.parametrize("written", ["", "x", "population", "budget", "ow", "n" * 1000])
def test_a_word_like_none_of_them_is_not_guessed_at(written: str) -> None:
    assert nearest(written, FIELDS) is None


def test_of_two_that_are_equally_near_the_first_is_meant() -> None:
    assert nearest("Name", ["NAME", "name"]) == "NAME"


def test_nothing_is_near_where_nothing_is_known() -> None:
    assert nearest("name", []) is None
