"""What is left to do before a strategy meets the Duty, for the partnership: by level, with what to write and where."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from ..language.catalogue import Words
from ..problem import Problem
from ..register.guidance import GuidanceItem
from ..rules import Case, Level, Outcome, Rule, helped_by
from .duty_view import Source, sources


@dataclass(frozen=True, slots=True)
class Step:
    """What is missing, with the file and line of each, and what to write for all of it."""

    missing: tuple[tuple[str, str, int], ...]
    remedy: str


@dataclass(frozen=True, slots=True)
class Point:
    """What one rule asks, in words for the public, what is to be done for it, and the guidance that helps, if any."""

    asked: str
    sources: tuple[Source, ...]
    steps: tuple[Step, ...]
    helps: GuidanceItem | None


@dataclass(frozen=True, slots=True)
class Readiness:
    """How many rules apply, how many of them are met, and what is left, by level."""

    asked: int
    met: int
    left: tuple[tuple[Level, tuple[Point, ...]], ...]


def readiness(words: Words, judged: Sequence[tuple[Outcome, Iterable[Problem]]], case: Case) -> Readiness:
    """Return what is left as a page in one language shows it; ``judged`` has the problems beside each outcome."""
    unmet = [(outcome.rule, tuple(problems)) for outcome, problems in judged if outcome.state == "not_yet"]
    points = [(rule.level, _point(words, rule, problems, case)) for rule, problems in unmet]
    left = [(level, tuple(point for of, point in points if of is level)) for level in Level]
    met = sum(outcome.state == "met" for outcome, _ in judged)
    return Readiness(met + len(unmet), met, tuple((level, of_level) for level, of_level in left if of_level))


def _point(words: Words, rule: Rule, problems: tuple[Problem, ...], case: Case) -> Point:
    remedies = dict.fromkeys(problem.remedy for problem in problems)
    steps = tuple(Step(tuple(_missing(words, problems, remedy)), remedy.told_in(words)) for remedy in remedies)
    helps = helped_by(rule, case.definition.nations, case.registers)
    return Point(words(rule.public), sources(words, rule.source, case.registers.guidance), steps, helps)


def _missing(words: Words, problems: Iterable[Problem], remedy: str) -> Iterator[tuple[str, str, int]]:
    for problem in problems:
        if problem.remedy == remedy:
            yield problem.message.told_in(words), PurePosixPath(problem.file).name, problem.line
