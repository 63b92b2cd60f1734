"""The page of the site on which a reader finds each text of a strategy."""

from dataclasses import dataclass, field

from ..language.catalogue import Words
from ..model import Definition, Text
from ..model.strategy import Strategy
from ..site.parts import BY_KEY, ENTRY_PAGES, PARTS, EntryPage, part_title
from ..words import N_
from .pairs import Pair

_CHAPTERS = N_("Chapters")


@dataclass(frozen=True, slots=True)
class TextPage:
    """One page of a strategy.

    part: the key of its part; empty for a free chapter, which belongs to none. id and name: those of the entry that
    has the page; without, it is the page of the part itself.
    """

    part: str
    id: str = ""
    name: Text | None = field(default=None, compare=False)

    def title(self, strategy: Strategy, words: Words) -> str:
        """Return its name in the language of some words; an entry without one there has it in the other."""
        return self.name.best(words.language)[0] if self.name else heading(self.part, strategy, words)


def heading(part: str, strategy: Strategy, words: Words) -> str:
    """Return the title of a part, as its page has it; of the free chapters where it is empty."""
    return part_title(part, strategy, words) if part else words(_CHAPTERS)


def in_order(page: TextPage) -> tuple[int, bool]:
    """Return by what pages are ordered: parts as in the navigation, chapters last, a part before its entries."""
    order = [part.key for part in PARTS]
    return (order.index(page.part) if page.part else len(order)), bool(page.id)


def page_of(pair: Pair, definition: Definition) -> TextPage:
    """Return the page on which a reader finds a text: that of its entry if it has one, else that of its part."""
    for kind in ENTRY_PAGES:
        entry = _entry(pair, kind, definition)
        if entry is not None:
            return TextPage(kind.part, str(getattr(entry, "id")), getattr(entry, kind.named))  # noqa: B009 - of each kind
    return TextPage(_part(pair))


def _entry(pair: Pair, kind: EntryPage, definition: Definition) -> object | None:
    """Return the entry of a kind that a text belongs to; None where it is of none."""
    listed = getattr(getattr(definition, kind.file), kind.field)
    if pair.is_chapter:
        own = (entry for entry in listed if f"sections/{entry.id}" == pair.section)
        return next(own, None) if kind.kind == "chapter" else None
    if pair.section != kind.file or pair.pointer[0] != kind.field:
        return None
    entry: object = listed[pair.pointer[1]]
    return entry


def _part(pair: Pair) -> str:
    """Return the part in which a text is read: the one of its file, or of its field in strategy.yml."""
    if pair.section in BY_KEY:
        return pair.section
    return next((part.key for part in PARTS if pair.pointer[0] in part.fields), PARTS[0].key)
