"""Welsh that notes what it does not have, and English that was put into a Welsh phrase untold."""

import gettext
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

from strategysite.language.catalogue import Words, catalogue_path, read_words
from strategysite.phrase import Phrase

TRANSLATIONS = Path(__file__).parents[2] / "translations"


class Missed(gettext.NullTranslations):
    """What is asked when the catalogue has no phrase: it answers in English and keeps what was asked."""

    def __init__(self) -> None:
        """Begin with nothing missed."""
        super().__init__()
        self.phrases: set[str] = set()

    def gettext(self, message: str) -> str:
        """Note a phrase."""
        self.phrases.add(message)
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Note a phrase with a number."""
        self.phrases.add(msgid1)
        return super().ngettext(msgid1, msgid2, n)


def recording_welsh() -> tuple[Words, Missed]:
    """Return the Welsh of the catalogue, and where what it lacks is noted."""
    missed, catalogue = Missed(), gettext.GNUTranslations.__new__(gettext.GNUTranslations)
    catalogue.__dict__.update(read_words(TRANSLATIONS, "cy").translations.__dict__)  # a copy: the catalogue is shared
    catalogue.add_fallback(missed)
    return Words("cy", catalogue), missed


@cache
def known_english() -> frozenset[str]:
    """Return every English phrase of two words or more in the catalogue that has no blanks, in small letters."""
    with catalogue_path(TRANSLATIONS, "cy").open("rb") as file:
        ids = [message.id for message in read_po(file) if isinstance(message.id, str)]
    return frozenset(phrase.lower() for phrase in ids if " " in phrase and "{" not in phrase)


def untold(told: Phrase) -> Iterator[str]:
    """Yield what fills a blank of a phrase, or of one inside it, as a plain string that the catalogue has in Welsh."""
    for part in _inside(told.parts):
        if isinstance(part, Phrase):
            yield from untold(part)
        elif isinstance(part, str) and known_english() & {piece.strip().lower() for piece in part.split(",")}:
            yield part


def _inside(parts: object) -> Iterator[object]:
    """Yield what a phrase was made from besides its own words: what fills its blanks, or stands in its list."""
    for part in parts if isinstance(parts, tuple) else ():
        if isinstance(part, tuple):
            yield from (value for _, value in part)
        elif isinstance(part, Phrase):
            yield part
