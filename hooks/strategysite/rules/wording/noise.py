"""Welsh that was damaged on its way: a capital inside a word, English left behind, an accent lost, a gap to fill."""

import re
from collections.abc import Iterator

from ...language.mutation import forms
from ...phrase import Phrase, phrase
from ..look import Look
from ..rule import Finding
from ..said import Said
from .kinds import DAMAGED_WORD, ENGLISH_LEFT, LOST_ACCENT, UNFINISHED

_ASIDE = re.compile(r"\]\([^)]{0,2000}\)|https?://\S+|\S+@\S+|`[^`]*`|www\.\S+")
_ASIDE_SIGNS = ("](", "://", "@", "`", "www.")
_CAPITAL_AFTER_SMALL = re.compile(r"[a-zà-ÿŵŷ][A-ZÀ-ÞŴŶ]")
_CAPITAL_INSIDE = re.compile(r"(?<![\w.@/-])(?:[ie](?![A-Z][a-z]))?[a-zà-ÿŵŷ]{2,}[A-ZÀ-ÞŴŶ]\w*")
_MARK_INSIDE = re.compile(r"\b[^\W\d_]+\?[^\W\d_]+\b")
_UNFINISHED = re.compile(
    r"\?\?\?|T(?<!\w.)(?:BC|ODO)\b|X(?<!\w.)X{2,}\b|lorem ipsum|"
    r"\[(?:translation|cyfieithiad|welsh|cymraeg|english)\b[^\]]*\]",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n|]+")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|(?<!\*)\*[^*\n]+\*(?!\*)|_[^_\n]+_|\([^)]*\)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENGLISH = frozenset(
    "the of and is are was were be been with for this that these those have has had will would can from by they them "
    "their our your which who what when where not it its at but or an into about than because".split()
)
_WELSH = frozenset(
    "y yr yn a ac i o ar mae yw sydd sy'n sy am at gan gyda bod nid ni eu ei ein wedi fydd bydd roedd i'r a'r o'r "
    "mae'r mae'n hyn hon hwn neu ond er mwyn drwy rhwng".split()
)
_ENOUGH = 4
"""So many little English words in a sentence, and more of them than Welsh ones, make it English."""

_ACCENTS = {
    "dwr": "dŵr", "grwp": "grŵp", "ty": "tŷ", "gwyl": "gŵyl", "swn": "sŵn", "siwr": "siŵr", "gwr": "gŵr", "cwn": "cŵn",
    "pwer": "pŵer", "ynglyn": "ynglŷn", "tim": "tîm", "rol": "rôl", "ol": "ôl", "sgor": "sgôr", "cwmniau": "cwmnïau",
    "copiau": "copïau",
}  # fmt: skip
_OTHER_WORDS = frozenset({"dy", "dim", "gwn", "hol"})
"""Words that look like a mutated form of one above."""

_WITHOUT = {form: right for wrong, right in _ACCENTS.items() for form in forms(wrong) - _OTHER_WORDS}
_FORMS = frozenset(_WITHOUT)
_FIRE = re.compile(r"\b[dt]an ac achub\b", re.IGNORECASE)


def damaged(text: Said) -> Iterator[tuple[Look, Finding]]:
    """Yield what looks damaged in the Welsh of a text, each kind once."""
    welsh = text.words.cy
    if welsh is None or welsh == text.words.en:
        return
    bare = _ASIDE.sub(" ", welsh) if any(sign in welsh for sign in _ASIDE_SIGNS) else welsh
    words = _WORD.findall(bare)
    small = list(map(str.lower, words))
    for look, message in (*_in_words(bare, words, small), *_in_sentences(bare, small)):
        yield look, Finding(text.file, text.pointer, message)


def _in_words(welsh: str, words: list[str], small: list[str]) -> Iterator[tuple[Look, Phrase]]:
    if _CAPITAL_AFTER_SMALL.search(welsh) and (found := _CAPITAL_INSIDE.search(welsh)):
        yield DAMAGED_WORD, phrase('There is a capital inside the word "{word}".', word=found.group())
    if "?" in welsh and (found := _MARK_INSIDE.search(welsh)):
        yield DAMAGED_WORD, phrase('In "{word}" a letter with an accent seems to have been lost.', word=found.group())
    wrong = "" if _FORMS.isdisjoint(small) else _without_accent(words)
    if wrong:
        yield LOST_ACCENT, phrase('"{word}" lacks its accent: {right}.', word=wrong, right=_WITHOUT[wrong])
    elif found := _FIRE.search(welsh):
        yield LOST_ACCENT, phrase('"{word}" lacks its accent: {right}.', word=found.group(), right="tân")


def _without_accent(words: list[str]) -> str:
    """Return the first word that lacks its accent; capitals throughout may be an abbreviation."""
    return next((word.lower() for word in words if not word.isupper() and word.lower() in _WITHOUT), "")


def _in_sentences(welsh: str, small: list[str]) -> Iterator[tuple[Look, Phrase]]:
    if found := _UNFINISHED.search(welsh):
        yield UNFINISHED, phrase('"{word}" stands where words should be.', word=found.group())
    if _english_in(small) < _ENOUGH:
        return
    sentences = (found.group().strip() for found in _SENTENCE.finditer(_QUOTED.sub(" ", welsh)))
    if sentence := next((sentence for sentence in sentences if _is_english(sentence)), ""):
        yield ENGLISH_LEFT, phrase('The Welsh holds English: "{sentence}".', sentence=sentence[:60])


def _is_english(sentence: str) -> bool:
    words = _WORD.findall(sentence.lower())
    english = _english_in(words)
    return english >= _ENOUGH and english > sum(word.replace("’", "'") in _WELSH for word in words)


def _english_in(small: list[str]) -> int:
    """Return how many of some words, in small letters, are little English ones."""
    return sum(map(_ENGLISH.__contains__, small))
