"""What a word is found under: its forms share a key, and other words do not."""

import pytest

from strategysite.language.searching import keys, tables, words_of


def share(language: str, one: str, other: str) -> bool:
    """Whether a search for one word finds the other."""
    (first,), (second,) = words_of(language, one), words_of(language, other)
    return bool(set(keys(language, first)) & set(keys(language, second)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("partneriaeth", "bartneriaeth"),
        ("bartneriaeth", "phartneriaeth"),
        ("partneriaeth", "mhartneriaethau"),
        ("trais", "thrais"),
        ("tŷ", "dŷ"),
        ("ty", "nhai"),
        ("cyllell", "chyllyll"),
        ("bwrdd", "fyrddau"),
        ("gwasanaeth", "wasanaethau"),
        ("gweithiwr", "weithwyr"),
        ("cynghorydd", "gynghorwyr"),
        ("swyddfa", "swyddfeydd"),
        ("plentyn", "blant"),
    ],
)
def test_the_forms_of_a_welsh_word_find_each_other(one: str, other: str) -> None:
    assert share("cy", one, other)
    assert share("cy", other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("mam", "pam"), ("tŷ", "tyst"), ("cyllell", "cyllid"), ("heddlu", "heddwch"), ("plant", "planhigyn")],
)
def test_other_welsh_words_do_not(one: str, other: str) -> None:
    assert not share("cy", one, other)


def test_english_words_have_no_mutations() -> None:
    assert not share("en", "dad", "tad")
    assert share("en", "knives", "knife")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("report", "reporting"), ("police", "policing"), ("stop", "stopped"), ("strategy", "strategies"),
        ("partnership", "partnerships"), ("carried", "carry"), ("knife", "knives"), ("search", "searches"),
    ],
)  # fmt: skip
def test_the_forms_of_an_english_word_find_each_other(one: str, other: str) -> None:
    assert share("en", one, other)


@pytest.mark.parametrize(("one", "other"), [("police", "policy"), ("need", "never"), ("bed", "being"), ("sing", "sed")])
def test_other_english_words_do_not(one: str, other: str) -> None:
    assert not share("en", one, other)


def test_words_that_say_nothing_are_left_out_and_accents_tell_them_from_others() -> None:
    assert words_of("cy", "Mae'r bobl hŷn hyn yn y tŷ, a'r 5 arall") == ["bobl", "hyn", "ty", "5", "arall"]
    assert words_of("en", "The children’s Llŷn") == ["children", "llyn"]


def test_what_a_browser_is_given_is_all_that_is_needed() -> None:
    assert set(tables()["singulars"]) == set(tables()["leftOut"]) == {"cy", "en"}
