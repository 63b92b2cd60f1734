"""The order of names: the Welsh alphabet on Welsh pages, where ch, dd, ff, ng, ll, ph, rh and th are letters."""

from functools import lru_cache

from .fold import plain_letters
from .mutation import VOWELS, aspirate

_WELSH = "a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z".split()
_RANK = {letter: position for position, letter in enumerate(_WELSH)}
_PAIRS = {letter for letter in _WELSH if len(letter) == 2}


_AFTER_CONSONANT_W = frozenset("aeioulrn")
"""What follows a ``w`` that is no vowel: a Wrecsam, a Waunfawr; but ac wyth, ac Wcráin."""

_ARTICLES = frozenset({"Y", "y", "Yr", "yr"})


@lru_cache(maxsize=4096)
def sort_key(language: str, words: str) -> tuple[object, ...]:
    """Return the key by which names are put in order in a language; accents break ties only."""
    plain = plain_letters(words).lower()
    return (tuple(_letters(plain)) if language == "cy" else plain, words)


def _letters(plain: str) -> list[tuple[int, str]]:
    """Return the rank of each Welsh letter; what is no letter comes first, by itself."""
    ranks: list[tuple[int, str]] = []
    position = 0
    while position < len(plain):
        length = 2 if plain[position : position + 2] in _PAIRS else 1
        letter = plain[position : position + length]
        ranks.append((_RANK.get(letter, -1), "" if letter in _RANK else letter))
        position += length
    return ranks


def joined(language: str, items: list[str], *, as_typed: bool = False) -> str:
    """Return names as a list in words: ``a, b and c``.

    In Welsh ``ac`` stands before a vowel and ``a`` before a consonant, and ``a`` mutates c, p and t; the article of a
    name joins it (``a'r heddlu``). None of this in what is quoted, or must stand ``as_typed``, such as a file's name.
    """
    if len(items) < 2:
        return "".join(items)
    last = f"and {items[-1]}" if language == "en" else _welsh_and(items[-1], as_typed=as_typed)
    return f"{', '.join(items[:-1])} {last}"


def _welsh_and(following: str, *, as_typed: bool) -> str:
    """Return ``ac`` or ``a`` with the name that follows; initials, and a name in quotes, are left as they are."""
    article, _, name = following.partition(" ")
    if article in _ARTICLES and name and not as_typed:
        return f"a'r {name}"
    bare = following.lstrip("\"'“‘")
    plain = plain_letters(bare).lower()
    if plain[:1] in VOWELS and not (plain[:1] == "w" and plain[1:2] in _AFTER_CONSONANT_W):
        return f"ac {following}"
    unchanged = as_typed or bare != following or following[:2].isupper()
    return f"a {following}" if unchanged else f"a {aspirate(following)}"
