"""Finding an entry by words in English or Welsh, as an editor who wants to pin one does."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..language.catalogue import Words
from ..language.searching import keys, words_of
from ..model.text import LANGUAGES, Text
from ..model.vocabulary import Vocabulary
from ..register.guidance import Publisher
from .ranking import HISTORY
from .said import by_of, title_of, what_of
from .signpost import Signpost

TITLE, ABOUT, WHAT, BY = 6.0, 4.0, 2.0, 1.0
"""How much a word counts in the title, in what the entry is about, in what it is for, and in who it is by."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found. words: how many of the words asked for it has. score: the higher the better."""

    signpost: Signpost
    words: int
    score: float


class Finder:
    """The words of all entries, ready to be looked through in both languages."""

    def __init__(
        self, signposts: Sequence[Signpost], publishers: Mapping[str, Publisher], words: Mapping[str, Words]
    ) -> None:
        """``words`` are the catalogues by language: what an entry is about is found by its words for readers."""
        self._entries = [(signpost, _weighed(signpost, publishers, words)) for signpost in signposts]
        self._in_how_many = Counter(key for _, weighed in self._entries for key in weighed)

    def search(self, asked: str) -> list[Hit]:
        """Return the entries that have some of the words asked for, the best first.

        More of the words come before fewer, what holds before history; then rare words count for more than common
        ones, and words of a title for more than words of a description. A word finds its plural and, in Welsh, its
        mutations.
        """
        wanted = [_keys(word) for word in dict.fromkeys(asked.split())]
        hits = [self._hit(signpost, weighed, [one for one in wanted if one]) for signpost, weighed in self._entries]
        found = [hit for hit in hits if hit.words]
        return sorted(found, key=lambda hit: (-hit.words, hit.signpost.standing in HISTORY, -hit.score))

    def _hit(self, signpost: Signpost, weighed: Mapping[str, float], wanted: Sequence[frozenset[str]]) -> Hit:
        scores = [max((self._score(key, weighed) for key in word), default=0.0) for word in wanted]
        return Hit(signpost, sum(score > 0 for score in scores), sum(scores))

    def _score(self, key: str, weighed: Mapping[str, float]) -> float:
        return weighed.get(key, 0.0) * math.log(1 + len(self._entries) / (1 + self._in_how_many[key]))


def _keys(word: str) -> frozenset[str]:
    """Return what a word is found under in either language, each marked with the language."""
    return frozenset(
        f"{language}:{key}" for language in LANGUAGES for one in words_of(language, word) for key in keys(language, one)
    )


def _weighed(
    signpost: Signpost, publishers: Mapping[str, Publisher], words: Mapping[str, Words]
) -> Mapping[str, float]:
    """Return all that an entry is found under, each with the most that it counts."""
    weighed: dict[str, float] = {}
    for language, weight, text in _texts(signpost, publishers, words):
        for one in words_of(language, text):
            for key in keys(language, one):
                marked = f"{language}:{key}"
                weighed[marked] = max(weight, weighed.get(marked, 0.0))
    return weighed


def _texts(
    signpost: Signpost, publishers: Mapping[str, Publisher], words: Mapping[str, Words]
) -> Iterator[tuple[str, float, str]]:
    """Yield the texts of an entry with their language and how much their words count."""
    told: list[tuple[float, Text | None]] = [
        (TITLE, title_of(signpost)),
        (WHAT, what_of(signpost)),
        (BY, by_of(signpost, publishers)),
    ]
    for weight, text in told:
        if text:
            yield from ((language, weight, said) for language in LANGUAGES if (said := text.said_in(language)))
    about: list[Vocabulary] = [*signpost.kinds, *signpost.sectors, *signpost.subjects]
    for language in LANGUAGES:
        yield language, ABOUT, " ".join(words[language](member.label) for member in about)
    yield "en", TITLE, signpost.id.replace("-", " ")
