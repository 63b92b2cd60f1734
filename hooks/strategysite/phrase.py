"""What is told to an editor: a whole phrase that can be told in English and in Welsh.

A phrase is a string, and as a string it is the English. It keeps what it was made from, so that the report can tell it
in another language at the last moment. Whatever stands in a blank is told in that language too if it is a phrase, and
stays as it is typed if it is a plain string: the name of a file, of a field, or a value.
"""

from collections.abc import Callable
from gettext import NullTranslations
from typing import Final, Self, SupportsIndex

from .language.catalogue import Words

ENGLISH: Final = Words("en", NullTranslations())


class Phrase(str):
    """A phrase in English that can be told in another language. Made by the functions below."""

    __slots__ = ("parts", "telling")

    telling: Callable[..., str]
    parts: tuple[object, ...]

    def __new__(cls, telling: Callable[..., str], *parts: object) -> Self:
        """Keep how the phrase is told, ``telling(words, *parts)``, and tell it in English."""
        phrase = str.__new__(cls, telling(ENGLISH, *parts))
        phrase.telling, phrase.parts = telling, parts
        return phrase

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[object, ...]:
        """Travel between processes as what it was made from."""
        return (Phrase, (self.telling, *self.parts))

    def told_in(self, words: Words) -> str:
        """Return the phrase in the language of some words."""
        return self.telling(words, *self.parts)


class ToldError(Exception):
    """Why something cannot be done, and what to do: ``told`` says it to an editor."""

    def __init__(self, told: Phrase) -> None:
        """Keep the words; as a string they are English."""
        super().__init__(told)
        self.told = told


def phrase(message: str, /, **values: object) -> Phrase:
    """Return a phrase of the catalogue, with what stands in its ``{blanks}``."""
    return Phrase(_phrase, message, tuple(values.items()))


def counted(one: str, many: str, number: int, /, **values: object) -> Phrase:
    """Return the phrase of the catalogue that goes with a number, which fills ``{number}``."""
    return Phrase(_counted, one, many, number, tuple(values.items()))


def as_typed(text: str) -> Phrase:
    """Return what is the same in each language: a name, a value, a line of a file; or nothing at all."""
    return Phrase(_as_typed, text)


def sentences(*told: str) -> Phrase:
    """Return whole sentences one after another, without those that are empty."""
    return Phrase(_sentences, *told)


def lines(*told: str) -> Phrase:
    """Return what is told about several things, each on a line of its own."""
    return Phrase(_lines, *told)


def told(words: Words, value: str) -> str:
    """Return a phrase in the language of some words, and any other string as it is."""
    return value.told_in(words) if isinstance(value, Phrase) else value


def _values(words: Words, values: tuple[tuple[str, object], ...]) -> dict[str, object]:
    return {blank: value.told_in(words) if isinstance(value, Phrase) else value for blank, value in values}


def _phrase(words: Words, message: str, values: tuple[tuple[str, object], ...]) -> str:
    return words(message, **_values(words, values))


def _counted(words: Words, one: str, many: str, number: int, values: tuple[tuple[str, object], ...]) -> str:
    return words.count(one, many, number, **_values(words, values))


def _as_typed(words: Words, text: str) -> str:  # noqa: ARG001 - the same in each language
    return text


def _sentences(words: Words, *parts: str) -> str:
    return " ".join(told(words, one) for one in parts if one)


def _lines(words: Words, *parts: str) -> str:
    return "\n".join(told(words, one) for one in parts)


NOTHING: Final = as_typed("")
