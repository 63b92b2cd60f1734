"""All words of a file in one language, one text under another: a pattern is looked for once, not in each text."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from ..model.whole import Pointer
from .said import Said

BETWEEN = "\n\x00\n"
"""What stands between two texts; no pattern may reach across it."""


@dataclass(frozen=True, slots=True)
class Column:
    """The words of many texts in one language, and where each text begins among them."""

    language: str
    words: str
    starts: tuple[int, ...]
    texts: tuple[Said, ...]

    def text_at(self, offset: int) -> Said:
        """Return the text that stands at an offset."""
        return self.texts[bisect_right(self.starts, offset) - 1]

    def pointer_at(self, offset: int) -> Pointer:
        """Return the path to the words that stand at an offset; a chapter's is that of its entry."""
        text = self.text_at(offset)
        return text.pointer if text.chapter else (*text.pointer, self.language)


def column(texts: Iterable[Said], language: str) -> Column:
    """Return the texts that have words in a language, one under another."""
    kept = tuple(text for text in texts if text.words.said_in(language))
    starts, offset = [], 0
    for text in kept:
        starts.append(offset)
        offset += len(text.words.said_in(language) or "") + len(BETWEEN)
    return Column(language, BETWEEN.join(text.words.said_in(language) or "" for text in kept), tuple(starts), kept)
