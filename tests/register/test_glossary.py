"""The glossary: the terms of the statutory guidance and of the Welsh sources, in words of our own."""

import csv
from pathlib import Path

import pytest

from strategysite.register import Registers

TERMS = Path(__file__).parents[3] / "shared" / "reference" / "welsh-terms.csv"

STATUTORY_GLOSSARY = {
    "local-government-area",
    "local-policing-body",
    "partnership",
    "responsible-authority",
    "serious-violence",
    "serious-violence-duty",
    "specified-authority",
    "strategic-needs-assessment",
    "strategy",
    "violence-reduction-unit",
}
"""The ten terms of the statutory guidance's own glossary, its "local area" under the name that the Act gives it."""

SINGULAR = {
    "awdurdodau penodedig": "awdurdod penodedig",
    "awdurdodau perthnasol": "awdurdod perthnasol",
    "awdurdodau addysgol": "awdurdod addysgol",
    "awdurdodau carchardai": "awdurdod carchar",
    "awdurdodau dalfa ieuenctid": "awdurdod dalfa ieuenctid",
    "cyrff plismona lleol": "corff plismona lleol",
    "byrddau gofal integredig": "bwrdd gofal integredig",
    "ffactorau risg": "ffactor risg",
    "ffactorau amddiffynnol": "ffactor amddiffynnol",
    "mannau problemus": "man problemus",
    "awdurdodau cyfrifol": "awdurdod cyfrifol",
}


def test_the_terms_of_the_statutory_glossary_are_there(registers: Registers) -> None:
    assert set(registers.glossary.by_id) >= STATUTORY_GLOSSARY


def test_no_term_stands_twice_in_either_language(registers: Registers) -> None:
    for language in ("en", "cy"):
        terms = [str(term.term.said_in(language)).casefold() for term in registers.glossary.all]
        assert len(terms) == len(set(terms)), language


def test_a_meaning_is_short_and_whole(registers: Registers) -> None:
    for term in registers.glossary.all:
        for words in (term.meaning.en, term.meaning.cy):
            assert words.endswith("."), term.id
            assert all(len(sentence.split()) <= 45 for sentence in words.split(". ")), term.id


def test_a_term_does_not_send_the_reader_to_itself(registers: Registers) -> None:
    assert [term.id for term in registers.glossary.all if term.id in term.see] == []


def test_welsh_terms_are_those_of_the_table_of_sources(registers: Registers) -> None:
    if not TERMS.is_file():
        pytest.skip("the table of Welsh terms is not at hand: it is kept outside the project and not copied into it")
    with TERMS.open(encoding="utf-8", newline="") as lines:
        seen = {SINGULAR.get(row["welsh"].casefold(), row["welsh"].casefold()) for row in csv.DictReader(lines)}

    ours = {term.term.cy.casefold() for term in registers.glossary.all}

    assert ours - seen == NOT_IN_THE_TABLE, "record in translations/REVIEW.md each Welsh term that no source gives"


NOT_IN_THE_TABLE = {
    "ardal llywodraeth leol",
    "ardal berthnasol",
    "partneriaeth",
    "strategaeth",
    "pwyllgor trosedd ac anhrefn",
    "atal sylfaenol",
    "atal eilaidd",
    "atal trydyddol",
    "grŵp",
    "camfanteisio troseddol ar blant",
    "bwrdd cynllunio ardal",
    "trais yn erbyn menywod, cam-drin domestig a thrais rhywiol",
}
