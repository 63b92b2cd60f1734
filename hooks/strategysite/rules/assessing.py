"""Judging a strategy: which rules apply, which are met, and what to tell the editor, how gravely."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath
from typing import Literal

from ..load import Loaded
from ..model import Definition
from ..model.vocabulary import Status
from ..phrase import phrase, sentences
from ..problem import Problem, Severity
from ..register import Registers
from ..source import Mark
from . import withheld, wording
from .case import HISTORY, PUBLISHED, Case
from .contents import RULES
from .declared import with_declaration
from .helping import help_in_words, helped_by
from .keeping import KEEPING
from .look import Look
from .rule import MUST, SHOULD, Finding, Level, Rule
from .setting_aside import weighed

State = Literal["met", "not_yet", "does_not_apply"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one rule stands for one strategy. ``findings`` are empty unless it is not met yet."""

    rule: Rule
    state: State
    findings: tuple[Finding, ...] = ()


def assess(case: Case, rules: Iterable[Rule] = RULES) -> tuple[Outcome, ...]:
    """Return how each rule stands, in the order of the rules."""
    return tuple(_outcome(case, rule) for rule in rules)


def _outcome(case: Case, rule: Rule) -> Outcome:
    if not rule.is_asked_of(case):
        return Outcome(rule, "does_not_apply")
    findings = tuple(rule.check(case))
    if rule.by_declaration:
        findings = with_declaration(case, rule.id, findings)
    return Outcome(rule, "not_yet" if findings else "met", findings)


def check(loaded: Loaded, registers: Registers, today: date, editions: tuple[Definition, ...] = ()) -> list[Problem]:
    """Return every problem that the rules find in a strategy as read, sorted by place.

    ``editions`` are the other editions for the same area. A strategy whose form is faulty is not judged.
    """
    if loaded.definition is None:
        return []
    case = Case(loaded.definition, registers, today, editions)
    return sorted({*_asked(loaded, case), *_looked_for(loaded, case)})


def _asked(loaded: Loaded, case: Case) -> Iterator[Problem]:
    for outcome in assess(case, (*RULES, *KEEPING)):
        yield from left_to_do(loaded, case, outcome)


def left_to_do(loaded: Loaded, case: Case, outcome: Outcome) -> Iterator[Problem]:
    """Yield what keeps a rule from being met, with its place and what to write."""
    severity = severity_of(outcome.rule.level, case.status)
    helps = ""
    if outcome.findings:
        helps = help_in_words(helped_by(outcome.rule, case.definition.nations, case.registers))
    for finding in outcome.findings:
        yield replace(_problem(loaded, outcome.rule, finding, severity), helps=helps)


def _looked_for(loaded: Loaded, case: Case) -> Iterator[Problem]:
    """Yield what is found in the words: what must not be published is an error at every status."""
    for look, finding, reason in weighed(case, (*withheld.look(case), *wording.look(case))):
        grave = look.severity is Severity.ERROR or case.in_force
        severity = look.severity if grave else Severity.ADVICE
        problem = _problem(loaded, look, finding, severity)
        yield replace(problem, severity=Severity.WAIVED, waived=reason) if reason else problem


def severity_of(level: Level, status: Status) -> Severity:
    """Return how grave an unmet rule is at a status; of an edition that is history, nothing is more than advice."""
    if status in HISTORY:
        return Severity.ADVICE
    if level is MUST:
        return Severity.ERROR if status in PUBLISHED else Severity.WARNING
    if level is SHOULD:
        return Severity.ADVICE if status is Status.DRAFT else Severity.WARNING
    return Severity.ADVICE


def _problem(loaded: Loaded, rule: Rule | Look, finding: Finding, severity: Severity) -> Problem:
    file, mark = place_of(loaded, finding)
    remedy = finding.remedy or rule.remedy
    severity = max(severity, finding.at_most)
    if not finding.line and finding.file not in loaded.documents and rule.id != "section-missing":
        remedy = sentences(phrase("Add the file {file}.yml.", file=finding.file), remedy)
    source = rule.source_in_words
    return Problem(file, mark.line, mark.column, rule.id, severity, finding.message, remedy, source)


def place_of(loaded: Loaded, finding: Finding) -> tuple[str, Mark]:
    """Return the file and place of a finding; the beginning of the file to be added, where it is not there yet."""
    document = loaded.documents.get(finding.file)
    if document:
        return document.file, document.place(finding.pointer)
    folder = PurePosixPath(loaded.documents["strategy"].file).parent
    name = finding.file if finding.line else f"{finding.file}.yml"
    return (folder / name).as_posix(), Mark(finding.line or 1, 1)
