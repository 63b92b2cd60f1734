"""What a search compares: the words of a text, and in Welsh the words that each may be a form of.

``templates/theme/assets/search-words.js`` does the same to what a reader types, from the tables that
``tables`` gives it; a test holds the two to the same answers.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from . import mutation, plurals
from .fold import SPOKEN, plain_letters

LEFT_OUT: Final[Mapping[str, frozenset[str]]] = {
    "cy": frozenset(
        "ac ag ai ar at am bod bydd byddai chi cyn dan dros ddim ei ein eich er eu fe fel gan ger gyda hefyd heb hi "
        "hon hwn hyn hynny iddo iddi iddynt i'w mae maent mai mewn na nac nad nag neu ni nid ninnau nhw nes oddi oedd "
        "oeddent ond os pa pan pob rhag roedd rydym rydych sef sut sydd sy taw trwy tu tua un unrhyw wedi wrth yma "
        "yn yng ym yna yno yr yw ydy ydynt ydyn yw'r drwy dro fod".replace("'", " ").split()
    ),
    "en": frozenset(
        "about all also an and any are as at be been but by can do for from had has have how if in into is it its may "
        "more no nor not of off on or our out so some such than that the their them then there these they this those "
        "to under up upon was we were what when where which who will with would you your".split()
    ),
}
"""Words that stand nearly everywhere and say nothing about a page. They are not compared.

In Welsh they also look like forms of other words (*yn* of *gyn*, *wedi* of *gwedi*), and hardly ever are.
"""


LANGUAGES: Final = tuple(sorted(LEFT_OUT))
"""The languages that are searched."""

_WRITTEN: Final = re.compile(r"[^\W_]+")


def words_of(language: str, text: str) -> list[str]:
    """Return the words of a text that are compared, small and without accents, in their order.

    An apostrophe ends a word (``i'r``), and a letter alone says nothing. Figures count. A word left out is left out
    without its accents only: *hyn* is, *hŷn* (older) is not.
    """
    return [word for one in _written(text) for word in _compared(language, one)]


def found_under(language: str, text: str) -> list[str]:
    """Return the keys of the words of a text that are compared, in their order."""
    return [key for one in _written(text) for key in _keys_of_written(language, one)]


def _written(text: str) -> list[str]:
    return _WRITTEN.findall(unicodedata.normalize("NFC", text.lower()))


@lru_cache(maxsize=65536)
def _compared(language: str, written: str) -> tuple[str, ...]:
    """Return the words that are compared for one that is written: none, one, or several for some signs."""
    if written in LEFT_OUT[language]:
        return ()
    return tuple(word for word in _plain(written) if len(word) > 1 or word.isdigit())


@lru_cache(maxsize=65536)
def _keys_of_written(language: str, written: str) -> tuple[str, ...]:
    return tuple(key for word in _compared(language, written) for key in keys(language, word))


def _plain(word: str) -> list[str]:
    """Return a small word without accents; some signs stand for several words, and some for none."""
    return re.findall(r"[a-z0-9]+", plain_letters(word))


@lru_cache(maxsize=65536)
def keys(language: str, word: str) -> tuple[str, ...]:
    """Return what a word of ``words_of`` is found under; words that share one find each other.

    An English word is found under itself and what it may be a form of. A Welsh one is found under all that it may be
    a mutation of (``dai``: *dai*, *tai*), and what each of those may be the plural of (*ty*).
    """
    radicals = mutation.radicals(word) if language == "cy" and not word[0].isdigit() else {word}
    return tuple(sorted({*radicals, *(one for radical in radicals for one in plurals.singulars(language, radical))}))


def tables() -> dict[str, Any]:
    """Return all that a browser needs to do the same, ready for JSON."""
    return {
        "spoken": SPOKEN,
        "letters": mutation.LETTERS,
        "mutations": [dict(table) for table in (mutation.SOFT, mutation.NASAL, mutation.ASPIRATE)],
        "afterLostG": "".join(sorted(mutation.AFTER_LOST_G)),
        "singulars": {language: dict(listed) for language, listed in plurals.SINGULARS.items()},
        "endings": plurals.ENDINGS,
        "shortestStem": plurals.SHORTEST_STEM,
        "leftOut": {language: sorted(words) for language, words in LEFT_OUT.items()},
    }
