"""Declarations: what was done that the data cannot show, by which role, on which day."""

from datetime import date, timedelta

from ..blanks import day
from ..model.strategy import Declaration
from ..phrase import Phrase, phrase
from .case import PUBLISHED, Case
from .rule import Finding

_A_YEAR = timedelta(days=366)


def with_declaration(case: Case, rule: str, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return what is left of a rule's findings: nothing where a good declaration answers them.

    The newest declaration for the rule counts. Where it is not good, what is wrong with it is the finding.
    """
    declarations = case.definition.strategy.declarations
    answers = [(place, declaration) for place, declaration in enumerate(declarations) if declaration.rule == rule]
    if not findings or not answers:
        return findings
    place, newest = max(answers, key=lambda answer: answer[1].on)
    wrong = what_is_wrong(case, newest)
    return (Finding("strategy", ("declarations", place), *wrong),) if wrong else ()


def what_is_wrong(case: Case, declaration: Declaration) -> tuple[Phrase, Phrase] | None:
    """Return why a declaration does not count, with the remedy; None where it does.

    It counts from twelve months before the words of this edition were settled, and it says or shows what was done.
    """
    settled = words_settled(case)
    rule, on = declaration.rule, day(declaration.on)
    if declaration.on > case.today:
        message = phrase("The declaration for {rule} is dated {day}, which is still to come.", rule=rule, day=on)
        return message, phrase("Write the day on which it was done.")
    if declaration.on < settled - _A_YEAR:
        message = phrase(
            "The declaration for {rule} is of {day}, more than a year before the words of this edition.",
            rule=rule,
            day=on,
        )
        return message, phrase("Do it anew for this edition, and write the day on which it was done.")
    if declaration.statement is None and declaration.link is None:
        message = phrase("The declaration for {rule} does not say what was done.", rule=rule)
        return message, phrase("Add a statement: one sentence; or a link to the proof.")
    return None


def words_settled(case: Case) -> date:
    """Return the day since which the words of an edition stand: publication or the last change; today for a draft."""
    dates = case.definition.strategy.dates
    known = [moment for moment in (dates.prepared, dates.published, dates.updated) if moment]
    return max(known) if known and (case.status in PUBLISHED or not case.in_force) else case.today
