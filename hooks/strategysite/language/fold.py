"""Plain letters: the form of names in web addresses and ids."""

import re
import unicodedata

SPOKEN = {
    "&": " ",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "Æ": "Ae",
    "Œ": "Oe",
    "Ø": "O",
    "’": "",
    "'": "",
    "+": " plus ",
}


def plain_letters(words: str) -> str:
    """Return words without accents: ``Tŷ Gŵyr`` gives ``Ty Gwyr``."""
    for letter, plain in SPOKEN.items():
        words = words.replace(letter, plain)
    if words.isascii():
        return words
    return "".join(letter for letter in unicodedata.normalize("NFKD", words) if not unicodedata.combining(letter))


def slug(words: str, longest: int = 60) -> str:
    """Return words as a web address writes them: small plain letters and hyphens, cut between words.

    Empty where nothing can be written so.
    """
    joined = "-".join(re.findall(r"[a-z0-9]+", plain_letters(words).lower()))
    if len(joined) <= longest:
        return joined
    cut = joined[: longest + 1]
    return cut.rsplit("-", 1)[0] if "-" in cut else joined[:longest]
