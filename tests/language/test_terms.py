"""Terms are found in every form that they take."""

import pytest

from strategysite.language.terms import is_said

SAID = [
    ("domestic abuse", "Domestic abuse is a crime.", "en"),
    ("specified authority", "All specified authorities agree.", "en"),
    ("protected characteristics", "A protected characteristic", "en"),
    ("minutes (of a meeting)", "The minutes are public.", "en"),
    ("trais difrifol", "atal a lleihau drais difrifol", "cy"),
    ("trais difrifol", "ymateb i drais difrifol", "cy"),
    ("partneriaeth", "y Bartneriaeth", "cy"),
    ("partneriaeth", "a phartneriaethau eraill", "cy"),
    ("Y Ddyletswydd Trais Difrifol", "o dan Ddyletswydd Trais Difrifol", "cy"),
    ("Deddf Cydraddoldeb 2010", "yn Neddf Cydraddoldeb 2010", "cy"),
    ("Bwrdd Iechyd Lleol", "y Byrddau Iechyd Lleol", "cy"),
    ("awdurdod lleol", "eu hawdurdodau lleol", "cy"),
    ("cam-drin domestig", "a cham-drin domestig", "cy"),
    ("Cymru a Lloegr", "yng Nghymru a Lloegr", "cy"),
    ("tîm troseddau ieuenctid", "y timau troseddau ieuenctid", "cy"),
    ("gweithio mewn partneriaeth", "drwy weithio mewn partneriaeth", "cy"),
]
NOT_SAID = [
    ("domestic abuse", "abuse that is domestic", "en"),
    ("prison", "imprisoned", "en"),
    ("knife crime", "a knife and a crime", "en"),
    ("trais difrifol", "trosedd ddifrifol", "cy"),
    ("trais", "traws", "cy"),
    ("dynladdiad", "lladdiadau", "cy"),
    ("Y Swyddfa Gartref", "y cartref", "cy"),
    ("carchar", "cartref", "cy"),
    ("trais difrifol", "", "cy"),
]


@pytest.mark.parametrize(("term", "words", "language"), SAID)
def test_a_term_is_found(term: str, words: str, language: str) -> None:
    assert is_said(term, words, language)


@pytest.mark.parametrize(("term", "words", "language"), NOT_SAID)
def test_what_is_another_word_is_not(term: str, words: str, language: str) -> None:
    assert not is_said(term, words, language)
