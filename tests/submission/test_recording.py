"""A day is put into strategy.yml in the manner of its neighbours, and nothing else changes."""

from datetime import date

import pytest

from strategysite.submission.recording import with_day
from strategysite.translate.rewrite import RewriteError

DAY = date(2026, 2, 2)


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("sent:\n  - recipient: other # them<>\n    email: a@b.example\n", "\n    on: 2026-02-02"),
        ("sent:\n- recipient: other<>", "\n  on: 2026-02-02"),
        ("sent:\n  - {recipient: other<>, email: a@b.example}\n", ", on: 2026-02-02"),
        ("sent: [{recipient: other<>}]\n", ", on: 2026-02-02"),
        ("# why\nsent:\n\n  - email: a@b.example\n    recipient: 'other'<>\n\nz: 1\n", "\n    on: 2026-02-02"),
    ],
)
def test_the_day_goes_in_and_every_other_letter_stays(text: str, added: str) -> None:
    assert with_day(text.replace("<>", ""), [0], DAY) == text.replace("<>", added)


def test_a_day_that_was_a_slip_is_put_right() -> None:
    text = "sent:\n  - on: 2026-01-01 # a slip\n    recipient: other\n"

    assert with_day(text, [0], DAY) == text.replace("2026-01-01", "2026-02-02")


def test_an_entry_that_is_shared_by_a_label_is_refused() -> None:
    with pytest.raises(RewriteError):
        with_day("a: &it\n  - recipient: other\nsent: *it\n", [0], DAY)
