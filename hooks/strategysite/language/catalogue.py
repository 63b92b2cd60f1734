"""The interface's words: English as written in the code, Welsh from the catalogue."""

import gettext
from functools import lru_cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import babel
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from ..shelf import Shelf

DOMAIN = "strategysite"


class Words:
    """The interface's words in one language. Whole phrases only: nothing is joined."""

    def __init__(self, language: str, translations: gettext.NullTranslations) -> None:
        """Hold the words of a language (``en`` or ``cy``)."""
        self.language = language
        self.translations = translations

    def __call__(self, message: str, /, **values: object) -> str:
        """Return a phrase, with its ``{placeholders}`` filled in."""
        words = self.translations.gettext(message)
        return words.format(**values) if values else words

    def count(self, one: str, many: str, number: int, /, **values: object) -> str:
        """Return the phrase that goes with a number, which fills ``{number}``; Welsh has six forms."""
        return self.translations.ngettext(one, many, number).format(number=number, **values)

    def address_word(self, word: str) -> str:
        """Return a word of a web address, in plain letters."""
        return self.translations.pgettext("web address", word)


def catalogue_path(folder: Path, language: str) -> Path:
    """Return where the catalogue of a language stands under ``translations/``."""
    return folder / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def read_words(folder: Path, language: str) -> Words:
    """Return the words of a language; English needs no catalogue.

    Raises:
        FileNotFoundError: the Welsh catalogue is not there.
    """
    if language == "en":
        return Words("en", gettext.NullTranslations())
    return Words(language, _compiled(catalogue_path(folder, language).read_bytes(), folder.parent / ".cache" / "words"))


@lru_cache(maxsize=4)
def _compiled(source: bytes, kept: Path) -> gettext.GNUTranslations:
    """Return a catalogue ready for use; the same text is compiled once, and ``kept`` in a folder for the next time."""
    name = sha256(babel.__version__.encode() + source).hexdigest()
    return gettext.GNUTranslations(BytesIO(Shelf(kept).get(f"{name}.mo", lambda: _mo(source))))


def _mo(source: bytes) -> bytes:
    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(source), locale="cy", domain=DOMAIN))
    return compiled.getvalue()
