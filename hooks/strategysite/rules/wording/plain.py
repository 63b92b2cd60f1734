"""One text in one language: the length of its sentences, its headings, its links."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ...model.text import LANGUAGES
from ..look import Look
from ..rule import Finding
from ..said import Said
from .kinds import EMPTY_LINK, HEADING_ORDER, LONG_SENTENCES

LONGEST_AVERAGE = 25
_SENTENCE_END = re.compile(r"[.!?:;](?=[\s\"'”’)*_]|$)|\n[ \t]*(?:\n|[-*+|>#]|\d+[.)])")
_WORD = re.compile(r"[^\W_]+(?:['’/-][^\W_]+)*")
_ADDRESS = re.compile(r"\]\([^)\s]*\)|https?://\S+")
_HEADING = re.compile(r"^(#{1,6})[ \t]+\S", re.MULTILINE)
_EMPTY_LINK = re.compile(r"(?<!!)\[\s*\]\(")


def plainly_written(text: Said) -> Iterator[tuple[Look, Finding]]:
    """Yield what makes one text hard to read, in each language that it is in."""
    for language in LANGUAGES:
        words = text.words.said_in(language)
        if words is None:
            continue
        pointer = text.pointer if text.chapter else (*text.pointer, language)
        average = words_in_a_sentence(words) if len(words.split()) > LONGEST_AVERAGE else 0
        if average > LONGEST_AVERAGE:
            message = f"The sentences have {average:.0f} words on average; up to {LONGEST_AVERAGE} read easily."
            yield LONG_SENTENCES, Finding(text.file, pointer, message)
        if _skips_a_level(words):
            yield HEADING_ORDER, Finding(text.file, pointer, "A heading leaves out a level.")
        if "](" in words and _EMPTY_LINK.search(words):
            yield EMPTY_LINK, Finding(text.file, pointer, "A link has no words.")


def words_in_a_sentence(words: str) -> float:
    """Return how many words a sentence has on average; an item of a list counts as a sentence."""
    sentences = [len(_WORD.findall(sentence)) for sentence in _SENTENCE_END.split(_ADDRESS.sub("]", words))]
    written = [count for count in sentences if count]
    return sum(written) / len(written) if written else 0


def _skips_a_level(words: str) -> bool:
    if "#" not in words:
        return False
    levels = [len(match[1]) for match in _HEADING.finditer(words)]
    return any(later > earlier + 1 for earlier, later in pairwise(levels))
