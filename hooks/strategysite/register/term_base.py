"""The Welsh that was decided for words of the field, and which of those words a text uses."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from ..language.terms import first_word, is_said, tokens
from .glossary import Term
from .terms import AgreedTerm


@dataclass(frozen=True)
class TermBase:
    """The Welsh that was decided for words of the field: for the glossary's terms and for those of the term base."""

    all: tuple[Term | AgreedTerm, ...]

    def used_in(self, words: str, language: str) -> list[Term | AgreedTerm]:
        """Return the terms that some words in a language use, without those that stand inside a longer one."""
        used = [
            term for term in self._perhaps(words, language) if is_said(term.term.best(language)[0], words, language)
        ]
        return [term for term in used if not any(_is_inside(term, other, language) for other in used)]

    def _perhaps(self, words: str, language: str) -> Iterable[Term | AgreedTerm]:
        """Return the terms that may be used: in English those whose first word is; Welsh words take many forms."""
        if language == "cy":
            return self.all
        found = {
            place
            for word in self._by_first_word.keys() & tokens(words, language)
            for place in self._by_first_word[word]
        }
        return [self.all[place] for place in sorted(found)]

    @cached_property
    def _by_first_word(self) -> Mapping[str, list[int]]:
        """Where in the list the terms stand that begin with an English word."""
        places: dict[str, list[int]] = {}
        for place, term in enumerate(self.all):
            places.setdefault(first_word(term.term.best("en")[0], "en"), []).append(place)
        return places

    @staticmethod
    def is_firm(term: Term | AgreedTerm) -> bool:
        """Whether no other Welsh will do for a term: for all of the glossary, and for those marked as firm."""
        return isinstance(term, Term) or term.firm


def _is_inside(term: Term | AgreedTerm, other: Term | AgreedTerm, language: str) -> bool:
    one, whole = term.term.best(language)[0], other.term.best(language)[0]
    return len(one) < len(whole) and is_said(one, whole, language)
