"""Plain letters and the form of names in web addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategysite.language.fold import plain_letters, slug


@pytest.mark.parametrize(
    ("words", "plain"),
    [("Tŷ Gŵyr", "Ty Gwyr"), ("Ynys Môn", "Ynys Mon"), ("straße", "strasse"), ("Æbbe’s", "AEbbes"), ("café", "cafe")],
)
def test_accents_are_taken_away(words: str, plain: str) -> None:
    assert plain_letters(words).lower() == plain.lower()


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("Y Tair Afon", "y-tair-afon"),
        ("Fewer knives on our streets", "fewer-knives-on-our-streets"),
        ("Troseddau â chyllyll", "troseddau-a-chyllyll"),
        ("Children's & young people’s voices", "childrens-young-peoples-voices"),
        ("LGBTQ+ people", "lgbtq-plus-people"),
        ("2026 to 2029", "2026-to-2029"),
        ("  --A -- b--  ", "a-b"),
        ("ÉCOLE", "ecole"),
        ("…", ""),
        ("Україна", ""),
    ],
)
def test_a_name_becomes_the_word_of_an_address(words: str, address: str) -> None:
    assert slug(words) == address


def test_a_long_name_is_cut_between_words() -> None:
    assert slug("one two three four", longest=9) == "one-two"
    assert slug("one two three four", longest=7) == "one-two"
    assert slug("onetwothreefour", longest=7) == "onetwot"


@given(st.text())
def test_an_address_has_nothing_in_it_that_could_be_misread(words: str) -> None:
    address = slug(words)

    assert set(address) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert not address.startswith("-")
    assert not address.endswith("-")
    assert "--" not in address
    assert len(address) <= 60
    assert slug(address) == address
