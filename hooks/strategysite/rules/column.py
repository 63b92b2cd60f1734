"""All words of a file in one language, one text under another: a pattern is looked for once, not in each text."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .said import Said

BETWEEN = "\n\x00\n"
"""What stands between two texts; no pattern may reach across it."""


@dataclass(frozen=True, slots=True)
class Column:
    """The words of many texts in one language, and where each text begins among them.

    low: the words in small letters, place for place; as they are where a letter would then take two places.
    """

    language: str
    words: str
    low: str
    starts: tuple[int, ...]
    texts: tuple[Said, ...]

    def holding(self, hints: Iterable[str]) -> Iterator[tuple[int, str]]:
        """Yield each text that holds one of some words, given in small letters, and where it begins."""
        found = {bisect_right(self.starts, place) - 1 for hint in hints for place in self._places(hint)}
        for position in sorted(found):
            yield self.starts[position], self.texts[position].words.said_in(self.language) or ""

    def _places(self, hint: str) -> Iterator[int]:
        place = self.low.find(hint)
        while place >= 0:
            yield place
            place = self.low.find(hint, place + 1)

    def text_at(self, offset: int) -> tuple[Said, int]:
        """Return the text that stands at an offset, and where it begins."""
        position = bisect_right(self.starts, offset) - 1
        return self.texts[position], self.starts[position]


def column(texts: Iterable[Said], language: str) -> Column:
    """Return the texts that have words in a language, one under another."""
    kept = tuple(text for text in texts if text.words.said_in(language))
    starts, offset = [], 0
    for text in kept:
        starts.append(offset)
        offset += len(text.words.said_in(language) or "") + len(BETWEEN)
    words = BETWEEN.join(text.words.said_in(language) or "" for text in kept)
    low = words.lower()
    return Column(language, words, low if len(low) == len(words) else words, tuple(starts), kept)
