"""Advice on the words: plain language, and English and Welsh that say the same. An editor can set any of it aside."""

from collections.abc import Iterator

from ...model.text import LANGUAGES
from ..case import Case
from ..look import Look
from ..rule import Finding
from ..said import Said
from .abbreviations import abbreviations
from .headings import out_of_order, without_caption
from .kinds import LOOKS
from .links import leading_nowhere
from .noise import damaged
from .pairs import compared
from .plain import plainly_written
from .terms import other_terms

__all__ = ["LOOKS", "look"]


_IN_ONE_LANGUAGE = (plainly_written, out_of_order, leading_nowhere, without_caption)


def look(case: Case) -> Iterator[tuple[Look, Finding]]:
    """Yield the advice on every text of a strategy."""
    for texts in case.said.texts.values():
        for text in texts:
            yield from _in_each_language(text)
            yield from compared(text)
            yield from damaged(text)
            yield from other_terms(text, case.registers)
    yield from abbreviations(case)


def _in_each_language(text: Said) -> Iterator[tuple[Look, Finding]]:
    for language in LANGUAGES:
        if words := text.words.said_in(language):
            for advise in _IN_ONE_LANGUAGE:
                yield from advise(text, language, words)
