"""The whole project read: strategies, registers and words, with every problem in any of them."""

import gc
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path

from .language.catalogue import Words, read_words
from .load import Loaded, read_strategies
from .model import Definition, Text
from .parallel import in_parallel
from .problem import Problem
from .register import Registers, read_registers
from .rules import check
from .site.taken import addresses_taken
from .translate.record import AGREED
from .translate.stale import stale

LANGUAGES = ("cy", "en")


@dataclass(frozen=True)
class Project:
    """Everything that a build needs, as read from one folder.

    root: the folder that holds ``strategies/`` and the rest. today: the day that deadlines are counted from.
    """

    root: Path
    today: date
    strategies: tuple[Loaded, ...]
    registers: Registers
    words: Mapping[str, Words]


def day_of_build() -> date:
    """Return the day that deadlines are counted from: today, or the day of SOURCE_DATE_EPOCH for a repeatable build."""
    return moment_of_build().date()


def moment_of_build() -> datetime:
    """Return the moment that an embargo is measured against: now, or that of SOURCE_DATE_EPOCH."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC).astimezone()


def read_project(root: Path, today: date) -> tuple[Project, list[Problem]]:
    """Return the project in a folder and every problem found in it, in the order of places."""
    with _collecting_later():
        registers, problems = read_registers(root / "content" / "registers", root)
        words = {language: read_words(root / "translations", language) for language in LANGUAGES}
        strategies = tuple(read_strategies(root / "strategies", root))
        problems += [*problems_in(strategies, registers, today), *stale(strategies, root / AGREED, root)]
        problems += addresses_taken(strategies, words)
    return Project(root, today, strategies, registers, words), sorted(problems)


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Put off Python's search for unused objects that hold each other: all that is read is kept, and none do.

    The search would go through everything again and again while it is read: a third of the time for many strategies.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def problems_in(strategies: tuple[Loaded, ...], registers: Registers, today: date) -> list[Problem]:
    """Return the faults of form of some strategies, and what the rules say of those that have none."""
    editions: dict[Text, list[Definition]] = {}
    for loaded in strategies:
        if loaded.definition:
            editions.setdefault(loaded.definition.strategy.area.name, []).append(loaded.definition)

    def judged(loaded: Loaded) -> list[Problem]:
        if not loaded.definition:
            return []
        of_area = editions[loaded.definition.strategy.area.name]
        others = tuple(other for other in of_area if other is not loaded.definition)
        return list(check(loaded, registers, today, others))

    of_form = [problem for loaded in strategies for problem in loaded.problems]
    return [*of_form, *chain.from_iterable(in_parallel(judged, strategies))]
