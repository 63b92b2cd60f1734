"""The addresses of a strategy's pages, in each language, unique and stable."""

from collections.abc import Iterable

from ..language.catalogue import Words
from ..language.fold import slug
from ..model.common import LanguageAddress
from ..model.text import Text
from ..model.whole import Definition
from .parts import BY_KEY, CALENDAR, DATA_FILES, DOCUMENTS_WORD, ENTRY_PAGES, FEED


class Addresses:
    """Where each page of one edition stands in one language."""

    def __init__(self, definition: Definition, words: Words) -> None:
        """Work out every address; ``words`` gives the language."""
        self._words = words
        language = words.language
        self.area = f"{language}/{_own(definition.strategy.area.address, definition.strategy.area.name, language)}/"
        edition = definition.strategy.edition
        self.edition = f"{self.area}{_own(edition.address, edition.name, language)}/"
        self._entries = {
            of.kind: {id: f"{self._below(of.word)}{own}/" for id, own in _slugs(listed, of.named, language).items()}
            for of, listed in ((of, getattr(getattr(definition, of.file), of.field)) for of in ENTRY_PAGES)
        }

    def part(self, part: str) -> str:
        """Return the address of a part of the strategy; ``overview`` is the edition's own."""
        return self._below(BY_KEY[part].word)

    def entry(self, kind: str, id: str) -> str:
        """Return the address of a priority, body, measure, action or chapter."""
        return self._entries[kind][id]

    def data(self, name: str) -> str:
        """Return the address of a data file: ``strategy``, ``actions`` or ``measures``."""
        word, ending = DATA_FILES[name]
        return f"{self.edition}{self._words.address_word(word)}.{ending}"

    @property
    def feed(self) -> str:
        """Where the feed of the area stands: it goes on from edition to edition."""
        return f"{self.area}{self._words.address_word(FEED)}.xml"

    @property
    def calendar(self) -> str:
        """Where the calendar of the area stands: it goes on from edition to edition."""
        return f"{self.area}{self._words.address_word(CALENDAR)}.ics"

    def document(self, ending: str) -> str:
        """Return the address of a document; its name says what it is, for when it lies among other files."""
        _, area, edition = self.edition.strip("/").split("/")
        return f"{self.edition}{self._words.address_word(DOCUMENTS_WORD)}-{area}-{edition}.{ending}"

    def _below(self, word: str) -> str:
        return f"{self.edition}{self._words.address_word(word)}/" if word else self.edition


def _own(address: LanguageAddress | None, name: Text, language: str) -> str:
    """Return the word of an address: the editor's own, else the name in plain letters."""
    chosen = getattr(address, language) if address else None
    return chosen or slug(name.best(language)[0])


def _slugs(entries: Iterable[object], name: str, language: str) -> dict[str, str]:
    """Return each entry's word by its id; where two would be the same, the later one also bears its id."""
    taken: dict[str, str] = {}
    for entry in entries:
        id = str(getattr(entry, "id"))  # noqa: B009 - entries of several types, all with an id
        word = _own(getattr(entry, "address", None), getattr(entry, name), language) or id
        taken[id] = word if word not in taken.values() else f"{word}-{id}"
    return taken
