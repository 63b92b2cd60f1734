"""Phrases: English as strings, and told in Welsh at the end with what stands in their blanks."""

import ast
import pickle
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from strategysite.blanks import day, either, first_few, in_a_row, listed, name_of, quoted, small
from strategysite.language.catalogue import Words
from strategysite.model import Text
from strategysite.phrase import Phrase, ToldError, as_typed, counted, phrase, sentences

HOOKS = Path(__file__).parents[2] / "hooks"
COUNCIL = Text(en="Glanmorfa Council", cy="Cyngor Glanmorfa")
POLICE = Text(en="Coast Police", cy="Heddlu'r Arfordir")
FUNCTIONS = {"phrase", "counted", "words", "N_"}
"""The names by which phrases are found in the code."""


@pytest.fixture
def welsh(speak: Callable[[str], Words]) -> Words:
    return speak("cy")


@pytest.mark.parametrize(
    ("told", "english", "in_welsh"),
    [
        (phrase("This line cannot be read."), "This line cannot be read.", "Ni ellir darllen y llinell hon."),
        (
            phrase('Did you mean "{guess}"?', guess="council"),
            'Did you mean "council"?',
            'Ai "council" oedd gennych mewn golwg?',
        ),
        (
            phrase("That is so of {bodies}.", bodies=listed([name_of(POLICE), name_of(COUNCIL)])),
            "That is so of Coast Police and Glanmorfa Council.",
            "Mae hynny'n wir am y rhain: Heddlu'r Arfordir a Chyngor Glanmorfa.",
        ),
        (
            counted("{number} warning", "{number} warnings", 2),
            "2 warnings",
            "2 rybudd",
        ),
        (listed(["needs.yml", "pub-date"]), "needs.yml and pub-date", "needs.yml a pub-date"),
        (listed([quoted("Cwm"), quoted("Afon")]), '"Cwm" and "Afon"', '"Cwm" ac "Afon"'),
        (listed([quoted("Afon"), quoted("Cwm")]), '"Afon" and "Cwm"', '"Afon" a "Cwm"'),
        (listed([]), "", ""),
        (first_few(["a", "b", "c", "d", "e"]), "a, b, c and 2 more", "a, b, c (a rhagor: 2)"),
        (either(["a", "b", "c"]), "a, b or c", "a, b neu c"),
        (either(["a"]), "a", "a"),
        (in_a_row([phrase("no owner"), phrase("no time")]), "no owner, no time", "heb berchennog, heb amser"),
        (small("Draft"), "draft", "drafft"),
        (day(date(2026, 3, 1)), "1 March 2026", "1 Mawrth 2026"),
        (as_typed("strategy.yml"), "strategy.yml", "strategy.yml"),
        (
            sentences(phrase("Add it."), as_typed(""), phrase("Shorten it.")),
            "Add it. Shorten it.",
            "Ychwanegwch ef. Byrhewch ef.",
        ),
    ],
)
def test_a_phrase_is_english_as_a_string_and_welsh_when_it_is_told_so(
    told: Phrase, english: str, in_welsh: str, welsh: Words
) -> None:
    assert told == english
    assert told.told_in(welsh) == in_welsh


def test_a_name_in_one_language_is_told_in_that(welsh: Words) -> None:
    assert name_of(Text(en="Coast Police")).told_in(welsh) == "Coast Police"


def test_braces_that_stand_for_themselves_stay(welsh: Words) -> None:
    assert "{en: …, cy: …}" in phrase("Write them: {field}: {{en: …, cy: …}}", field="title").told_in(welsh)


def test_a_phrase_travels_between_processes_with_all_that_it_knows(welsh: Words) -> None:
    told = phrase("That is so of {bodies}.", bodies=listed([name_of(COUNCIL)]))

    travelled = pickle.loads(pickle.dumps(told))  # noqa: S301 - written in the line itself

    assert travelled == told
    assert travelled.told_in(welsh) == told.told_in(welsh)


def test_an_error_keeps_its_words_in_both_languages(welsh: Words) -> None:
    error = ToldError(phrase("The file is empty."))

    assert str(error) == "The file is empty."
    assert error.told.told_in(welsh) == "Mae'r ffeil yn wag."


@pytest.mark.parametrize("file", sorted(HOOKS.rglob("*.py")), ids=lambda file: file.relative_to(HOOKS).as_posix())
def test_no_phrase_stands_inside_an_f_string_where_the_catalogue_does_not_look(file: Path) -> None:
    joined = (node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.JoinedStr))
    calls = (node for one in joined for node in ast.walk(one) if isinstance(node, ast.Call))
    hidden = [ast.unparse(call) for call in calls if isinstance(call.func, ast.Name) and call.func.id in FUNCTIONS]

    assert [call for call in hidden if "'" in call.partition("(")[2][:1]] == []
