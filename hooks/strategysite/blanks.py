"""What stands in the blanks of a phrase: names, days and lists, in the language in which the phrase is told."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol

from .language.catalogue import Words
from .language.numbers import day as day_in_words
from .language.order import joined
from .phrase import Phrase, phrase, told


class Named(Protocol):
    """Words that stand in one language or in both."""

    def best(self, language: str) -> tuple[str, str]:
        """Return the words and their language."""


def name_of(text: Named) -> Phrase:
    """Return a name in the language of the report, else in the other."""
    return Phrase(_name, text)


def quoted(name: str) -> Phrase:
    """Return a name in quotation marks."""
    return Phrase(_quoted, name)


def small(label: str) -> Phrase:
    """Return a label of the catalogue as it stands inside a sentence: it begins with a small letter."""
    return Phrase(_small, label)


def day(value: date) -> Phrase:
    """Return a day as people write it: 30 January 2026."""
    return Phrase(_day, value)


def listed(names: Iterable[str]) -> Phrase:
    """Return names as a list in a sentence: "a, b and c". A plain string among them is left as it is typed."""
    return Phrase(_listed, *names)


def first_few(names: Sequence[str]) -> Phrase:
    """Return up to three names, and how many more there are: "a, b, c and 4 more"."""
    if len(names) <= 3:
        return listed(names)
    return phrase("{names} and {number} more", names=in_a_row(names[:3]), number=len(names) - 3)


def either(names: Iterable[str]) -> Phrase:
    """Return what may be chosen: "a or b". In Welsh *neu* changes no name that stands as it is typed."""
    return Phrase(_either, *names)


def in_a_row(names: Iterable[str], between: str = ", ") -> Phrase:
    """Return names, or short phrases, with a sign between them."""
    return Phrase(_in_a_row, between, *names)


def _name(words: Words, text: Named) -> str:
    return text.best(words.language)[0]


def _quoted(words: Words, name: str) -> str:
    return f'"{told(words, name)}"'


def _small(words: Words, label: str) -> str:
    told = words(label)
    return f"{told[:1].lower()}{told[1:]}"


def _day(words: Words, value: date) -> str:
    return day_in_words(words.language, value)


def _listed(words: Words, *names: str) -> str:
    is_typed = bool(names) and not isinstance(names[-1], Phrase)
    return joined(words.language, [told(words, name) for name in names], as_typed=is_typed)


def _either(words: Words, *names: str) -> str:
    return words("{first} or {last}", first=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else "".join(names)


def _in_a_row(words: Words, between: str, *names: str) -> str:
    return between.join(told(words, name) for name in names)
