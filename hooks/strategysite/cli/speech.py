"""The language in which the commands speak: which one it is, and the one way in which they say anything."""

from collections.abc import Sequence
from contextvars import ContextVar
from itertools import pairwise
from pathlib import Path
from typing import Final

import typer

from ..language.catalogue import Words, read_words
from ..phrase import ENGLISH, Phrase

OPTION: Final = "--lang"
_TRANSLATIONS: Final = Path(__file__).resolve().parents[3] / "translations"

WORDS: ContextVar[Words] = ContextVar("words", default=ENGLISH)
"""The words of the command that runs now."""


def asked_for(arguments: Sequence[str]) -> list[str]:
    """Return what stands after ``--lang``. It is needed before click reads the arguments: its help is told in it."""
    told = [value for name, value in pairwise(arguments) if name == OPTION]
    return [*told, *(value.removeprefix(f"{OPTION}=") for value in arguments if value.startswith(f"{OPTION}="))]


def words_of(language: str) -> Words:
    """Return the words of a language from the project's own catalogue, which stands beside the code."""
    return read_words(_TRANSLATIONS, language)


def say(told: Phrase, *, is_complaint: bool = False) -> None:
    """Print a phrase in the language of the command; a complaint goes where errors go."""
    typer.echo(told.told_in(WORDS.get()), err=is_complaint)
