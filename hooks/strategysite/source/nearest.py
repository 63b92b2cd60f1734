"""Did you mean: the known word that an unknown one was probably meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches

LIKENESS = 0.7
LONGEST = 80


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """Return the candidate most like the word, or None if none is like it.

    Capitals do not count, nor whether words are joined by a hyphen, an underscore or a space. Of two candidates
    that are equally near, the first is returned.
    """
    if len(word) > LONGEST:
        return None
    known: dict[str, str] = {}
    for candidate in candidates:
        known.setdefault(_plain(candidate), candidate)
    exact = known.get(_plain(word))
    if exact is not None:
        return exact
    found = get_close_matches(_plain(word), known, n=1, cutoff=LIKENESS)
    return known[found[0]] if found else None


def _plain(word: str) -> str:
    return word.casefold().replace("-", "_").replace(" ", "_").strip("_")
