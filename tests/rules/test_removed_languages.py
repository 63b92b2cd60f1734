"""Whichever text of the Welsh example loses a language, the rule that asks for both says so, at the line of the text.

Each of its texts is taken in turn, a third of a file at a time: all of a file together would be told in one sentence.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from strategysite.model import FILES, Prose, Text
from strategysite.model.base import Record
from strategysite.model.whole import Pointer

from .example import Example, Told, told

PARTS = 3
SPELT_OUT = {"HMP", "LGBTQ", "CEF", "LHDTC"}
"""Abbreviations that one text alone spells out: without its words they are told of besides."""


def texts_in(value: object, pointer: Pointer = ()) -> Iterator[Pointer]:
    """Yield the path to each text of a record."""
    if isinstance(value, Text):
        yield pointer
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            yield from texts_in(getattr(value, name), (*pointer, name))
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from texts_in(item, (*pointer, place))


def without(value: Any, pointer: Pointer, language: str) -> Any:
    """Return a record in which the text at a path has lost a language."""
    if not pointer:
        return value.model_copy(update={language: None})
    step, rest = pointer[0], pointer[1:]
    if isinstance(step, int):
        return (*value[:step], without(value[step], rest, language), *value[step + 1 :])
    return value.model_copy(update={step: without(getattr(value, step), rest, language)})


@pytest.mark.parametrize(("file", "language", "part"), list(product(FILES, ("en", "cy"), range(PARTS))))
def test_a_language_of_any_text(file: str, language: str, part: int, example: Example) -> None:
    record = getattr(example.definition, file)
    taken = list(texts_in(record))[part::PARTS]
    for pointer in taken:
        record = without(record, pointer, language)

    found = [one for one in example.with_record(file, record) if not spelt_out_elsewhere(one.rule, one.message)]

    assert len(taken) > 10
    assert sorted(told(found)) == sorted(asked_for(example, file, pointer) for pointer in taken)
    name = {"en": "English", "cy": "Welsh"}[language]
    assert {problem.message.endswith(f" is not there in {name}.") for problem in found} == {True}


def asked_for(example: Example, file: str, pointer: Pointer) -> Told:
    return "pub-welsh", f"{file}.yml", example.loaded.documents[file].place(pointer).line


def spelt_out_elsewhere(rule: str, message: str) -> bool:
    return rule == "text-abbreviation" and message.split('"')[1] in SPELT_OUT


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("chapter", ["school-inclusion", "communications"])
def test_a_language_of_a_chapter(chapter: str, language: str, example: Example) -> None:
    other = "cy" if language == "en" else "en"
    left = Prose(**{other: example.definition.chapters[chapter].said_in(other)})
    chapters = example.definition.chapters | {chapter: left}
    place = [entry.id for entry in example.definition.strategy.chapters].index(chapter)

    found = example.problems(replace(example.loaded, definition=replace(example.definition, chapters=chapters)))

    assert told(found) == [("pub-welsh", "strategy.yml", example.line("strategy", f"chapters.{place}"))]


def test_the_chapters_tried_are_all_that_there_are(example: Example) -> None:
    assert set(example.definition.chapters) == {"school-inclusion", "communications"}


def test_a_language_of_the_whole(example: Example) -> None:
    in_english = example.definition.strategy.model_copy(update={"languages": ("en",)})

    assert told(example.with_record("strategy", in_english)) == [
        ("pub-welsh", "strategy.yml", example.line("strategy", "languages"))
    ]
