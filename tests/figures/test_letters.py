"""Words in a drawing break into lines that fit, and nothing of them is lost."""

from hypothesis import given
from hypothesis import strategies as st

from strategysite.figures.letters import Label, width, wrapped


def test_words_break_between_words() -> None:
    assert wrapped("Safer Aldermere Partnership Board", 130) == ("Safer Aldermere", "Partnership Board")


def test_a_word_that_is_too_long_is_cut() -> None:
    assert wrapped("Llanfairpwllgwyngyll", 70) == ("Llanfairp", "wllgwyng", "yll")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=80), st.floats(30, 300))
def test_every_line_fits_and_every_letter_stays(words: str, room: float) -> None:
    lines = wrapped(words, room)

    assert "".join("".join(lines).split()) == "".join(words.split())
    assert all(width(line) <= room for line in lines)


def test_a_label_knows_where_its_words_begin_and_end() -> None:
    start, middle, end = (Label(("wwww",), 100, 50, anchor) for anchor in ("start", "middle", "end"))

    assert (start.left, middle.left, end.right) == (100, 100 - middle.wide / 2, 100)
