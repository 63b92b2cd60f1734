"""Advice on the words: plain language, and English and Welsh that say the same. An editor can set any of it aside."""

from collections.abc import Iterator

from ..case import Case
from ..look import Look
from ..rule import Finding
from .abbreviations import abbreviations
from .kinds import LOOKS
from .pairs import compared
from .plain import plainly_written

__all__ = ["LOOKS", "look"]


def look(case: Case) -> Iterator[tuple[Look, Finding]]:
    """Yield the advice on every text of a strategy."""
    for texts in case.said.texts.values():
        for text in texts:
            yield from plainly_written(text)
            yield from compared(text)
    yield from abbreviations(case)
