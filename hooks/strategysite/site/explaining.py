"""The words of the glossary that prose uses: explained at the foot of the page, abbreviations where they stand."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ..language.mutation import forms
from ..language.terms import tokens

_ABBREVIATION = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*")
"""What is taken for an abbreviation: two capitals at least, as in PCC, ACEs or CHTh."""


@dataclass(frozen=True, slots=True)
class Explained:
    """A word and its meaning in one language. short: its abbreviation, empty where it has none."""

    term: str
    short: str
    meaning: str


class Explaining:
    """Finds the words of a glossary in prose of its language."""

    def __init__(self, entries: Sequence[Explained], language: str) -> None:
        """``entries`` are in the order in which they are to be explained."""
        self.entries = tuple(entries)
        self._language = language
        self.used = lru_cache(maxsize=8192)(self._used)

    def _used(self, words: str) -> frozenset[int]:
        """Return which entries some prose uses, by their places."""
        there = tokens(words, self._language)
        return frozenset(
            place
            for start, word in enumerate(there)
            for term, place in self._by_first_word.get(word, ())
            if there[start : start + len(term)] == term
        )

    def abbreviated(self, html: str, marked: Callable[[str, str], str]) -> str:
        """Return prose in HTML with each abbreviation as ``marked`` makes it of that and what it stands for."""
        known = self._abbreviations
        return self._pattern.sub(lambda found: marked(found[0], known[found[0]]), html) if known else html

    @cached_property
    def _by_first_word(self) -> dict[str, list[tuple[tuple[str, ...], int]]]:
        """The words of each entry, and its place, under each form of its first word."""
        found: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        for place, entry in enumerate(self.entries):
            for said in filter(None, (entry.term, entry.short)):
                first, *others = tokens(said, self._language) or ("",)
                for form in {first, *(forms(first) if self._language == "cy" else ())}:
                    found.setdefault(form, []).append(((form, *others), place))
        return found

    @cached_property
    def _abbreviations(self) -> dict[str, str]:
        return {entry.short: entry.term for entry in self.entries if _ABBREVIATION.fullmatch(entry.short)}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """An abbreviation between tags, as a word of its own."""
        each = "|".join(map(re.escape, sorted(self._abbreviations, key=len, reverse=True)))
        return re.compile(rf"\b(?:{each})\b(?![^<]*>)")
