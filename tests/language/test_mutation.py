"""Welsh mutations: each table both ways, letters of two signs, capitals, accents."""

import pytest

from strategysite.language.mutation import aspirate, first_letter, folded, forms, nasal, radicals, soft, with_h

SOFT = [
    ("pen", "ben"),
    ("trais", "drais"),
    ("cyllell", "gyllell"),
    ("bwrdd", "fwrdd"),
    ("dyletswydd", "ddyletswydd"),
    ("gwasanaeth", "wasanaeth"),
    ("gŵyl", "ŵyl"),
    ("glan", "lan"),
    ("menyw", "fenyw"),
    ("llyfr", "lyfr"),
    ("rhestr", "restr"),
    ("Deddf", "Ddeddf"),
    ("Gwent", "Went"),
    ("Llanelli", "Lanelli"),
    ("TRAIS", "DRAIS"),
]
NASAL = [
    ("pentref", "mhentref"),
    ("Tregaron", "Nhregaron"),
    ("Caerdydd", "Nghaerdydd"),
    ("bwrdd", "mwrdd"),
    ("Dyffryn", "Nyffryn"),
    ("Glanmorfa", "Nglanmorfa"),
]
ASPIRATE = [("partneriaeth", "phartneriaeth"), ("tŷ", "thŷ"), ("cyllell", "chyllell"), ("PLANT", "PHLANT")]
UNCHANGED = ["ysgol", "heddlu", "siarad", "nos", "chwaer", "ffordd", "theatr", "ddoe", "jôc", "ngêm", "rygbi", "g", ""]


@pytest.mark.parametrize(("word", "changed"), SOFT)
def test_soft_mutation(word: str, changed: str) -> None:
    assert soft(word) == changed
    assert word in radicals(changed)


@pytest.mark.parametrize(("word", "changed"), NASAL)
def test_nasal_mutation(word: str, changed: str) -> None:
    assert nasal(word) == changed
    assert word in radicals(changed)


@pytest.mark.parametrize(("word", "changed"), ASPIRATE)
def test_aspirate_mutation(word: str, changed: str) -> None:
    assert aspirate(word) == changed
    assert word in radicals(changed)


@pytest.mark.parametrize("word", UNCHANGED)
def test_other_letters_stay_as_they_are(word: str) -> None:
    assert (soft(word), nasal(word), aspirate(word)) == (word, word, word)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("fam", {"fam", "bam", "mam"}),
        ("lan", {"lan", "llan", "glan"}),
        ("ardd", {"ardd", "gardd"}),
        ("ddeddf", {"ddeddf", "deddf"}),
        ("deddf", {"deddf", "teddf"}),
        ("mhobl", {"mhobl", "pobl"}),
        ("mobl", {"mobl", "bobl"}),
        ("nhad", {"nhad", "tad"}),
        ("ngŵydd", {"ngŵydd", "gŵydd"}),
        ("nghath", {"nghath", "cath"}),
        ("ffon", {"ffon"}),
        ("heddlu", {"heddlu"}),
        ("Ŵyl", {"Ŵyl", "Gŵyl"}),
    ],
)
def test_undoing_gives_every_word_that_it_can_be(word: str, expected: set[str]) -> None:
    assert radicals(word) == expected


def test_what_is_done_can_be_undone_and_nothing_else() -> None:
    starts = ["p", "t", "c", "b", "d", "g", "m", "ll", "rh", "l", "r", "n", "s", "ch", "ff", "f", "mh", "ngh", "dd", ""]
    words = [start + rest for start in starts for rest in ("afon", "ŵyr", "ryn", "io")]

    for one in words:
        for other in words:
            assert (other in {one, soft(one), nasal(one), aspirate(one)}) == (one in radicals(other)), (one, other)


@pytest.mark.parametrize(
    ("word", "changed"),
    [("ardal", "hardal"), ("Ysgol", "Hysgol"), ("ŵyr", "hŵyr"), ("heddlu", "heddlu"), ("pen", "pen")],
)
def test_h_before_a_vowel(word: str, changed: str) -> None:
    assert with_h(word) == changed


def test_every_form_of_a_word() -> None:
    assert forms("plant") == {"plant", "blant", "mhlant", "phlant"}
    assert forms("awdurdod") == {"awdurdod", "hawdurdod"}


def test_letters_of_two_signs_are_one_letter() -> None:
    assert [first_letter(word) for word in ("Llan", "nghath", "ngardd", "chwech", "tŷ", "ôl")] == [
        *("ll", "ngh", "ng", "ch", "t", "o")
    ]


def test_words_are_compared_without_accents_and_capitals() -> None:
    assert folded("Tŷ’r Gŵyr") == "ty'r gwyr"
