"""What the words of a page weigh, by which the results of a search are put in order.

A word weighs more the more often a page has it, less and less with each time, and less on a long page; in a heading it
counts as if it were there more often. Search engines call that BM25; the constants are the usual ones, in nine steps.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from ..language.searching import found_under, keys, words_of
from .searched import SearchedPage, texts

HIGHEST: Final = 9
"""The most that a word weighs on a page; the least is 1."""

TITLE: Final = "title:"
"""What stands before a word of a title. It weighs the number of words that the title has: a page that is called what is
sought, and nothing else, comes first. Longer titles are called by nobody."""

_IN_HEADING: Final = {"h1": 8, "h2": 4, "h3": 3, "h4": 2, "h5": 2, "h6": 2}
_SATURATION: Final = 1.2
_BY_LENGTH: Final = 0.75
_USUAL: Final = 300
"""How many words a page has about."""


def weights(page: SearchedPage) -> Mapping[str, int]:
    """Return what each word weighs that a page is found under, and each word of its title."""
    times: Counter[str] = Counter()
    number = 0
    for heading, language, text in texts(page):
        words = _found_under(page.language, language, text)
        number += len(words)
        for _ in range(_IN_HEADING.get(heading, 1)):
            times.update(words)
    half = _SATURATION * (1 - _BY_LENGTH + _BY_LENGTH * number / _USUAL)
    steps = {much: max(1, round(HIGHEST * much / (much + half))) for much in set(times.values())}
    return {word: steps[much] for word, much in times.items()} | dict(_title(page))


def _found_under(page_language: str, language: str, text: str) -> list[str]:
    """Return what some words of a page are found under. Words of another language have no forms in this one."""
    return found_under(language, text) if language == page_language else words_of(page_language, text)


def _title(page: SearchedPage) -> Iterator[tuple[str, int]]:
    words = words_of(page.language, page.title)
    if len(words) <= HIGHEST:
        yield from ((TITLE + key, len(words)) for word in words for key in keys(page.language, word))
