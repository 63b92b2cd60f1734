"""The mutations of Welsh: the first letter of a word changes with the word before it, and the word stays the same.

The tables are those of every grammar of Welsh. Names of places and bodies change as other words do.
"""

from collections.abc import Callable, Mapping
from typing import Final

from .fold import plain_letters

SOFT: Final[Mapping[str, str]] = {
    "p": "b", "t": "d", "c": "g", "b": "f", "d": "dd", "g": "", "m": "f", "ll": "l", "rh": "r",
}  # fmt: skip
"""*Treiglad meddal*: pen, ei ben; llaw, ei law; gardd, ei ardd."""

NASAL: Final[Mapping[str, str]] = {"p": "mh", "t": "nh", "c": "ngh", "b": "m", "d": "n", "g": "ng"}
"""*Treiglad trwynol*: Powys, ym Mhowys; Caerdydd, yng Nghaerdydd."""

ASPIRATE: Final[Mapping[str, str]] = {"p": "ph", "t": "th", "c": "ch"}
"""*Treiglad llaes*: tŷ, ei thŷ hi."""

LETTERS: Final = ("ngh", "mh", "nh", "ng", "ch", "dd", "ff", "ll", "ph", "rh", "th")
"""The letters, and the nasal groups, that are written with more than one sign: they change as one."""

VOWELS: Final = frozenset("aeiouwy")
AFTER_LOST_G: Final = VOWELS | {"l", "r", "n"}
"""What can stand first where a soft mutation has taken ``g`` away: gardd, ardd; glan, lan; gwlad, wlad."""


def soft(word: str) -> str:
    """Return a word after the soft mutation, or as it is where its first letter does not change."""
    return _changed(word, SOFT)


def nasal(word: str) -> str:
    """Return a word after the nasal mutation, or as it is where its first letter does not change."""
    return _changed(word, NASAL)


def aspirate(word: str) -> str:
    """Return a word after the aspirate mutation, or as it is where its first letter does not change."""
    return _changed(word, ASPIRATE)


def with_h(word: str) -> str:
    """Return a word with the ``h`` that ``ei`` (her), ``ein`` and ``eu`` put before a vowel: ardal, eu hardal."""
    return _joined(word, "", "h") if len(word) > 1 and first_letter(word) in VOWELS else word


FORMS: Final[tuple[Callable[[str], str], ...]] = (soft, nasal, aspirate, with_h)


def forms(word: str) -> frozenset[str]:
    """Return every form that a word can take: itself, the three mutations, and with ``h`` before a vowel."""
    return frozenset({word, *(form(word) for form in FORMS)})


def radicals(word: str) -> frozenset[str]:
    """Return every word of which this can be a form after one of the three mutations, itself included.

    ``fam`` gives ``fam``, ``bam`` and ``mam``: which of them is a word, only a dictionary can say. What ``h`` before
    a vowel hides is not looked for: too many words begin with an ``h`` of their own.
    """
    first = first_letter(word)
    undone = [
        _joined(word, first, radical)
        for table in (SOFT, NASAL, ASPIRATE)
        for radical, mutated in table.items()
        if mutated == first
    ]
    lost = [_joined(word, "", "g")] if _can_have_lost_g(word) else []
    return frozenset({word, *undone, *lost})


def folded(words: str) -> str:
    """Return words as they are compared: small letters, no accents (tŷ and Ty are the same), straight apostrophes.

    An apostrophe stays, since it ends a word: ``i'r``.
    """
    parts = words.replace("’", "'").lower().split("'")
    return "'".join(plain_letters(part) for part in parts)


def first_letter(word: str) -> str:
    """Return the first letter of a word, small and plain; ``ch`` and the like are one letter."""
    start = plain_letters(word[:3]).lower()
    return next((letter for letter in LETTERS if start.startswith(letter)), start[:1])


def _changed(word: str, table: Mapping[str, str]) -> str:
    first = first_letter(word)
    is_word = len(word) > len(first)
    return _joined(word, first, table[first]) if is_word and first in table else word


def _can_have_lost_g(word: str) -> bool:
    return len(word) > 1 and first_letter(word) in AFTER_LOST_G


def _joined(word: str, old: str, new: str) -> str:
    """Return a word with other letters at its start, with a capital where the word had one."""
    rest = word[len(old) :]
    if not word[:1].isupper():
        return new + rest
    if len(word) > 1 and word.isupper():
        return new.upper() + rest
    spelled = new + rest[:1].lower() + rest[1:]
    return spelled[:1].upper() + spelled[1:]
