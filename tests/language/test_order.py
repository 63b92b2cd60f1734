"""The order of names, and names as a list in words."""

import random

import pytest

from strategysite.language.order import joined, sort_key

WELSH = [
    ["Aberhonddu", "Afan", "Arfon", "Bala", "Cwm", "Chwilog", "Dolgellau", "Ddu", "Efail", "Felin", "Ffestiniog"],
    ["Glyn", "Gŵyr", "Ngwynedd", "Harlech", "Ial", "Iâl", "Jones", "Lampeter", "Llan", "Machynlleth", "Nefyn"],
    ["Oernant", "Powys", "Phowys", "Quarry", "Radur", "Rhyl", "Sir", "Tywyn", "Thywyn", "Ucheldir", "Wrecsam", "Ynys"],
    ["cwm", "cyngor", "chwarel"],
    ["golau", "gwlad", "ngardd"],
    ["lôn", "lwc", "llaeth"],
    ["at", "atgof", "ath", "awyr"],
    ["addysg", "affwys"],
    ["ad", "adar", "add"],
    ["1 Cam", "2 Gam", "Cam"],
]
ENGLISH = ["Chester", "Côte", "Cumbria", "Llandudno", "Luton", "Rhyl", "Rye"]


def mixed(names: list[str]) -> list[str]:
    return random.Random(3).sample(names, len(names))  # noqa: S311 - any other order will do


@pytest.mark.parametrize("names", WELSH)
def test_welsh_names_are_in_the_order_of_the_welsh_alphabet(names: list[str]) -> None:
    assert sorted(mixed(names), key=lambda name: sort_key("cy", name)) == names


def test_english_names_are_in_the_order_of_the_english_alphabet() -> None:
    assert sorted(mixed(ENGLISH), key=lambda name: sort_key("en", name)) == ENGLISH


def test_names_that_differ_in_an_accent_alone_keep_one_order() -> None:
    names = ["Ial", "Iâl", "ial", "iâl"]

    assert sorted(mixed(names), key=lambda name: sort_key("cy", name)) == names


def test_nothing_and_one_name_need_no_word_between() -> None:
    for language in ("cy", "en"):
        assert joined(language, []) == ""
        assert joined(language, ["Powys"]) == "Powys"


def test_names_in_english_are_joined_with_and() -> None:
    assert joined("en", ["Hallt", "Derwen"]) == "Hallt and Derwen"
    assert joined("en", ["Hallt", "Derwen", "Gwerni"]) == "Hallt, Derwen and Gwerni"


@pytest.mark.parametrize(
    ("last", "with_and"),
    [
        # before a consonant
        ("Bangor", "a Bangor"),
        ("Gwynedd", "a Gwynedd"),
        ("Llanelli", "a Llanelli"),
        ("heddlu", "a heddlu"),
        # c, p and t change
        ("Caerdydd", "a Chaerdydd"),
        ("Casnewydd", "a Chasnewydd"),
        ("Powys", "a Phowys"),
        ("Torfaen", "a Thorfaen"),
        ("cyngor", "a chyngor"),
        # these have changed already, or are letters of their own
        ("Chwilog", "a Chwilog"),
        ("Phillips", "a Phillips"),
        ("theatr", "a theatr"),
        # before a vowel
        ("Abertawe", "ac Abertawe"),
        ("Ynys Môn", "ac Ynys Môn"),
        ("iechyd", "ac iechyd"),
        ("Ŵyl", "ac Ŵyl"),
        ("wyth", "ac wyth"),
        # w is no vowel here
        ("Wrecsam", "a Wrecsam"),
        ("Waunfawr", "a Waunfawr"),
        # the article joins the word before it
        ("Yr heddlu", "a'r heddlu"),
        ("y gwasanaeth prawf", "a'r gwasanaeth prawf"),
        ("Ysgolion", "ac Ysgolion"),
        # initials and names in quotation marks stay as they are
        ("PCC", "a PCC"),
        ("“Cam”", "a “Cam”"),
        ("C", "a C"),
    ],
)
def test_names_in_welsh_are_joined_with_a_or_ac_and_change_after_a(last: str, with_and: str) -> None:
    assert joined("cy", ["Sir y Fflint", last]) == f"Sir y Fflint {with_and}"
    assert joined("cy", ["Dinbych", "Sir y Fflint", last]) == f"Dinbych, Sir y Fflint {with_and}"
