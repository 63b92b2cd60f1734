"""Whether words use a term: in English in singular or plural, in Welsh in any mutated form."""

import re
from collections.abc import Iterable
from functools import lru_cache

from .mutation import folded, radicals
from .plurals import singulars

_WORD = re.compile(r"[^\W\d_]+")
_ASIDE = re.compile(r"\([^)]*\)")
_ARTICLES = frozenset({"y", "yr", "r"})
_SAME = {"ac": "a", "nag": "na", "gyda": "gan"}
_STEM = 6
"""So many letters or more, a Welsh word may have another ending: strategaeth, strategaethau, strategol."""

Tokens = tuple[str, ...]


def is_said(term: str, words: str, language: str) -> bool:
    """Whether some words in a language use a term. What stands in brackets in the term does not count."""
    wanted = _term_tokens(term, language)
    if not wanted:
        return False
    if language == "en":
        return f" {' '.join(wanted)} " in _spaced(words)
    there = tokens(words, language)
    return any(
        all(_same_in_welsh(one, other) for one, other in zip(wanted, there[start:], strict=False))
        for start in range(len(there) - len(wanted) + 1)
    )


def first_word(term: str, language: str) -> str:
    """Return the first word of a term as it is compared; empty where it has none."""
    return next(iter(_term_tokens(term, language)), "")


@lru_cache(maxsize=2048)
def _term_tokens(term: str, language: str) -> Tokens:
    return tokens(_ASIDE.sub("", term), language)


@lru_cache(maxsize=64)
def _spaced(words: str) -> str:
    """Return the words of an English text with a space around each."""
    return f" {' '.join(tokens(words, 'en'))} "


@lru_cache(maxsize=4096)
def tokens(words: str, language: str) -> Tokens:
    """Return the words of a text as they are compared: without articles in Welsh, in the singular in English."""
    found = _WORD.findall(folded(words))
    if language == "cy":
        return tuple(_SAME.get(word, word) for word in found if word not in _ARTICLES)
    return tuple(_singular(word) for word in found)


def _singular(word: str) -> str:
    """Return an English word without the ending of the plural; what is none loses it on both sides alike."""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


@lru_cache(maxsize=65_536)
def _same_in_welsh(wanted: str, there: str) -> bool:
    """Whether a word of a text is a word of a term in some form: mutated, with ``h``, plural, with another ending."""
    if wanted == there:
        return True
    could_be = {form for word in (there, there.removeprefix("h")) for form in radicals(word)}
    roots = radicals(wanted)  # a word of a term can stand mutated in the term itself: trais yn erbyn, a thrais
    if could_be & roots or _in_the_singular(could_be) & _in_the_singular(roots):
        return True
    stems = tuple(root[: max(_STEM - 1, len(root) - 4)] for root in roots if len(root) >= _STEM)
    return bool(stems) and any(form.startswith(stems) for form in could_be)


def _in_the_singular(words: Iterable[str]) -> set[str]:
    return {form for word in words for form in (word, *singulars("cy", word))}
