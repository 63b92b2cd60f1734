"""One text in one language: the length of its sentences."""

import re
from collections.abc import Iterator

from ...phrase import phrase
from ..look import Look
from ..placing import in_words
from ..rule import Finding
from ..said import Said
from .kinds import LONG_SENTENCES

LONGEST_AVERAGE = 25
_SENTENCE_END = re.compile(r"[.!?:;](?=[\s\"'”’)*_]|$)|\n[ \t]*(?:\n|[-*+|>#]|\d+[.)])")
_WORD = re.compile(r"[^\W_]+(?:['’/-][^\W_]+)*")
_ADDRESS = re.compile(r"\]\([^)\s]{0,2000}\)|https?://\S+")


def plainly_written(text: Said, language: str, words: str) -> Iterator[tuple[Look, Finding]]:
    """Yield whether the sentences of a text are long."""
    may_be_long = len(words) > 2 * LONGEST_AVERAGE and len(words.split()) > LONGEST_AVERAGE
    average = words_in_a_sentence(words) if may_be_long else 0
    if average > LONGEST_AVERAGE:
        message = phrase(
            "The sentences have {average} words on average; up to {limit} read easily.",
            average=f"{average:.0f}",
            limit=LONGEST_AVERAGE,
        )
        yield LONG_SENTENCES, in_words(text, language, message)


def words_in_a_sentence(words: str) -> float:
    """Return how many words a sentence has on average; an item of a list counts as a sentence."""
    sentences = [len(_WORD.findall(sentence)) for sentence in _SENTENCE_END.split(_ADDRESS.sub("]", words))]
    written = [count for count in sentences if count]
    return sum(written) / len(written) if written else 0
