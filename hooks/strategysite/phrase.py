"""What is told to an editor: a whole phrase that can be told in English and in Welsh.

A phrase is a string, and as a string it is the English. It keeps what it was made from, so that the report can tell it
in another language at the last moment. Whatever stands in a blank is told in that language too if it is a phrase, and
stays as it is typed if it is a plain string: the name of a file, of a field, or a value.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from gettext import NullTranslations
from typing import Final, Protocol, Self, SupportsIndex

from .language.catalogue import Words
from .language.numbers import day as day_in_words
from .language.order import joined

ENGLISH: Final = Words("en", NullTranslations())


class Named(Protocol):
    """Words that stand in one language or in both."""

    def best(self, language: str) -> tuple[str, str]:
        """Return the words and their language."""


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


def small(label: str) -> Phrase:
    """Return a label of the catalogue as it stands inside a sentence, with small letters."""
    return Phrase(_small, label)


def as_typed(text: str) -> Phrase:
    """Return what is the same in each language: a name, a value, a line of a file; or nothing at all."""
    return Phrase(_as_typed, text)


def sentences(*told: str) -> Phrase:
    """Return whole sentences one after another, without those that are empty."""
    return Phrase(_sentences, *told)


def listed(names: Iterable[str]) -> Phrase:
    """Return names as a list in a sentence: "a, b and c". A plain string among them is left as it is typed."""
    return Phrase(_listed, *names)


def first_few(names: Sequence[str]) -> Phrase:
    """Return up to three names, and how many more there are: "a, b, c and 4 more"."""
    if len(names) <= 3:
        return listed(names)
    return phrase("{names} and {number} more", names=in_a_row(names[:3]), number=len(names) - 3)


def quoted(name: str) -> Phrase:
    """Return a name in quotation marks."""
    return Phrase(_quoted, name)


def either(names: Iterable[str]) -> Phrase:
    """Return what may be chosen: "a or b". In Welsh *neu* changes no name that stands as it is typed."""
    return Phrase(_either, *names)


def in_a_row(names: Iterable[str], between: str = ", ") -> Phrase:
    """Return names, or short phrases, with a sign between them."""
    return Phrase(_in_a_row, between, *names)


def name_of(text: Named) -> Phrase:
    """Return a name in the language of the report, else in the other."""
    return Phrase(_name, text)


def day(value: date) -> Phrase:
    """Return a day as people write it: 30 January 2026."""
    return Phrase(_day, value)


def told(words: Words, value: str) -> str:
    """Return a phrase in the language of some words, and any other string as it is."""
    return value.told_in(words) if isinstance(value, Phrase) else value


def _values(words: Words, values: tuple[tuple[str, object], ...]) -> dict[str, object]:
    return {blank: value.told_in(words) if isinstance(value, Phrase) else value for blank, value in values}


def _phrase(words: Words, message: str, values: tuple[tuple[str, object], ...]) -> str:
    return words(message, **_values(words, values))


def _counted(words: Words, one: str, many: str, number: int, values: tuple[tuple[str, object], ...]) -> str:
    return words.count(one, many, number, **_values(words, values))


def _small(words: Words, label: str) -> str:
    return words(label).lower()


def _as_typed(words: Words, text: str) -> str:  # noqa: ARG001 - the same in each language
    return text


def _quoted(words: Words, name: str) -> str:
    return f'"{told(words, name)}"'


def _sentences(words: Words, *parts: str) -> str:
    return " ".join(told(words, one) for one in parts if one)


def _listed(words: Words, *names: str) -> str:
    is_typed = bool(names) and not isinstance(names[-1], Phrase)
    return joined(words.language, [told(words, name) for name in names], as_typed=is_typed)


def _either(words: Words, *names: str) -> str:
    return words("{first} or {last}", first=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else "".join(names)


def _in_a_row(words: Words, between: str, *names: str) -> str:
    return between.join(told(words, name) for name in names)


def _name(words: Words, text: Named) -> str:
    return text.best(words.language)[0]


def _day(words: Words, value: date) -> str:
    return day_in_words(words.language, value)


NOTHING: Final = as_typed("")
