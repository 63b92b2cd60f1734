"""How far long work has come: a bar with counts on a terminal, plain lines elsewhere, nothing where quiet is asked for.

Whoever does the work says what it is and how much there is of it, and counts. Who runs it says once how that is shown;
where nobody has, as on a thread of its own, nothing is.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from typing import Final, TypeAlias

import click

from .language.catalogue import Words
from .phrase import Phrase, phrase

Step: TypeAlias = Callable[[int], None]
"""To be called with how many more things are done."""

Way: TypeAlias = Callable[[Phrase, int], AbstractContextManager[Step]]

EVERY: Final = 10
"""Seconds between two plain lines about the same work."""
LONG: Final = 2
"""Seconds after which work is long enough for a plain line when it is done."""
_FEWEST: Final = 2
"""How many things make work worth counting: a preview reads one again and again."""


@contextmanager
def _silently(_: Phrase, __: int) -> Iterator[Step]:
    yield lambda _: None


_way: ContextVar[Way] = ContextVar("progress", default=_silently)


def counting(work: Phrase, number: int) -> AbstractContextManager[Step]:
    """Return a context in which work on so many things is done; it gives what is to be called as they are done.

    ``work`` says what is done: "Writing the pages". Nothing is shown of work that is not named, or of one thing.
    """
    way = _way.get() if work and number >= _FEWEST else _silently
    return way(work, number)


def show_progress(words: Words, tell: Callable[[str], None] | None) -> None:
    """Show from now on how far work has come, in the language of some words.

    ``tell`` takes a plain line, where no terminal is there to draw a bar on; None keeps quiet.
    """
    _way.set(_chosen(words, tell))


def _chosen(words: Words, tell: Callable[[str], None] | None) -> Way:
    if tell is None:
        return _silently
    return _bar(words) if sys.stderr.isatty() else _lines(words, tell)


def _bar(words: Words) -> Way:
    @contextmanager
    def way(work: Phrase, number: int) -> Iterator[Step]:
        with click.progressbar(length=number, label=work.told_in(words), show_pos=True, file=sys.stderr) as bar:
            yield bar.update

    return way


def _lines(words: Words, tell: Callable[[str], None]) -> Way:
    @contextmanager
    def way(work: Phrase, number: int) -> Iterator[Step]:
        began = told = time.monotonic()
        done = 0

        def line() -> None:
            tell(phrase("{work}: {done} of {number}", work=work, done=done, number=number).told_in(words))

        def step(more: int) -> None:
            nonlocal done, told
            done += more
            if done < number and time.monotonic() - told >= EVERY:
                told = time.monotonic()
                line()

        yield step
        if time.monotonic() - began >= LONG:
            line()

    return way
