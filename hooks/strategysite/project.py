"""The whole project read: strategies, registers and words, with every problem in any of them."""

import gc
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path

from .kept import Kept, Same, files_in
from .language.catalogue import Words, read_words
from .ledger.redirects import Declared, read_redirects
from .load import Loaded, read_strategies
from .model import Definition, Text
from .phrase import phrase
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
    redirects: where pages have gone whose address is no longer built.
    """

    root: Path
    today: date
    strategies: tuple[Loaded, ...]
    registers: Registers
    words: Mapping[str, Words]
    redirects: Declared = field(default_factory=Declared)


def day_of_build() -> date:
    """Return the day that deadlines are counted from: today, or the day of SOURCE_DATE_EPOCH for a repeatable build."""
    return moment_of_build().date()


def moment_of_build() -> datetime:
    """Return the moment that an embargo is measured against: now, or that of SOURCE_DATE_EPOCH."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC).astimezone()


@dataclass(frozen=True)
class Before:
    """What is kept from one reading of a project for the next."""

    registers: Kept[Path, tuple[Registers, list[Problem]]] = field(default_factory=Kept)
    strategies: Kept[Path, Loaded] = field(default_factory=Kept)
    judged: Kept[Path, list[Problem]] = field(default_factory=Kept)
    stale: Kept[Path, list[Problem]] = field(default_factory=Kept)


def read_project(root: Path, today: date, before: Before | None = None) -> tuple[Project, list[Problem]]:
    """Return the project in a folder and every problem found in it, in the order of places.

    ``before`` keeps what need not be read and checked again while it does not change.
    """
    before = before or Before()
    with _collecting_later():
        folder = root / "content" / "registers"
        ((registers, faults),) = before.registers.each([folder], files_in, lambda path: read_registers(path, root))
        words = {language: read_words(root / "translations", language) for language in LANGUAGES}
        strategies = tuple(read_strategies(root / "strategies", root, before.strategies))
        redirects, found = read_redirects(root)
        found += [*problems_in(strategies, registers, today, before.judged), *addresses_taken(strategies, words)]
        found += stale(strategies, root / AGREED, root, before.stale)
    return Project(root, today, strategies, registers, words, redirects), sorted([*faults, *found])


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


def problems_in(
    strategies: tuple[Loaded, ...],
    registers: Registers,
    today: date,
    kept: Kept[Path, list[Problem]] | None = None,
) -> list[Problem]:
    """Return the faults of form of some strategies, and what the rules say of those that have none."""
    whole = {loaded.folder: loaded for loaded in strategies if loaded.definition}
    others = {folder: _others(loaded, whole.values()) for folder, loaded in whole.items()}
    judged = (kept or Kept()).each(
        list(whole),
        lambda folder: (Same(whole[folder], *others[folder], registers), today),
        lambda folder: list(check(whole[folder], registers, today, others[folder])),
        phrase("Checking the strategies"),
    )
    return [*chain.from_iterable(loaded.problems for loaded in strategies), *chain.from_iterable(judged)]


def _others(loaded: Loaded, whole: Iterable[Loaded]) -> tuple[Definition, ...]:
    """Return the other editions of a strategy's area."""
    area = _area(loaded)
    return tuple(
        other.definition for other in whole if other.definition and other is not loaded and _area(other) == area
    )


def _area(loaded: Loaded) -> Text | None:
    return loaded.definition.strategy.area.name if loaded.definition else None
