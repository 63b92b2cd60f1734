"""English and Welsh beside each other."""

import re
from collections.abc import Iterator

from ...blanks import listed
from ...phrase import Phrase, phrase
from ..look import Look
from ..rule import Finding
from ..said import Said
from .kinds import LENGTHS_DIFFER, LINKS_DIFFER, NUMBERS_DIFFER, SAME_IN_BOTH

_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_LINK = re.compile(r"\]\([^)\s]{1,2000}\)|(?<![(\w])https?://")
_ADDRESS = re.compile(r"\]\([^)\s]{0,2000}\)|https?://\S+|\S+@\S+")
_LONG_ENOUGH = 80
_AS_WORDS = 12
"""Numbers up to this are often written as words in one language and as digits in the other."""


def compared(text: Said) -> Iterator[tuple[Look, Finding]]:
    """Yield where English and Welsh do not seem to say the same."""
    english, welsh = text.words.en, text.words.cy
    if english is None or welsh is None:
        return
    for look, message in _differences(english, welsh):
        yield look, Finding(text.file, text.pointer, message)


def _differences(english: str, welsh: str) -> Iterator[tuple[Look, Phrase]]:
    if english == welsh:
        if len(english.split()) > 3:
            yield SAME_IN_BOTH, phrase("English and Welsh are the same words.")
        return
    shorter, longer = sorted((len(english), len(welsh)))
    if longer > _LONG_ENOUGH and longer > 2 * shorter:
        which = phrase("English") if len(english) > len(welsh) else phrase("Welsh")
        yield LENGTHS_DIFFER, phrase("The {language} is more than twice as long as the other language.", language=which)
    if alone := numbers_said(english) ^ numbers_said(welsh):
        yield NUMBERS_DIFFER, phrase("In one language alone stands {numbers}.", numbers=listed(sorted(alone)))
    links = _links(english), _links(welsh)
    if links[0] != links[1]:
        message = phrase("The English has {english} links and the Welsh {welsh}.", english=links[0], welsh=links[1])
        yield LINKS_DIFFER, message


def _links(words: str) -> int:
    return len(_LINK.findall(words)) if "](" in words or "://" in words else 0


def numbers_said(words: str) -> set[str]:
    """Return the numbers in some words, apart from addresses and numbers that may stand as words."""
    if not _NUMBER.search(words):
        return set()
    found = (number.replace(",", "") for number in _NUMBER.findall(_ADDRESS.sub(" ", words)))
    return {number for number in found if float(number.replace(".", "", number.count(".") - 1)) > _AS_WORDS}
