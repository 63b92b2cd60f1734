"""Whether an impact was assessed."""

from collections.abc import Iterator

from ..blanks import day
from ..model.impacts import Assessment
from ..model.vocabulary import ImpactKind
from ..phrase import Phrase, phrase
from .case import Case
from .rule import Finding


def assessed(case: Case, kind: ImpactKind) -> Iterator[Finding]:
    """Yield what is missing of an assessment of a kind: the assessment, its day, or what it found."""
    found = [(place, entry) for place, entry in enumerate(case.definition.impacts.assessments) if entry.kind is kind]
    if not found:
        message = phrase("Nothing is said of this impact: {impact} ({word}).", impact=phrase(kind.label), word=kind)
        yield Finding("impacts", ("assessments",), message)
    elif not any(_is_done(case, entry) for _, entry in found):
        place, entry = found[0]
        yield Finding("impacts", ("assessments", place), _what_is_missing(case, entry))


def _is_done(case: Case, entry: Assessment) -> bool:
    return bool(entry.done and entry.done <= case.today and (entry.summary or entry.link))


def _what_is_missing(case: Case, entry: Assessment) -> Phrase:
    impact = phrase(entry.kind.label)
    if entry.done is None:
        return phrase("The assessment of this impact: {impact}, has no date (done).", impact=impact)
    if entry.done > case.today:
        return phrase(
            "The assessment of this impact: {impact}, is dated {day}, which is still to come.",
            impact=impact,
            day=day(entry.done),
        )
    return phrase(
        "The assessment of this impact: {impact}, does not say what it found (summary or link).", impact=impact
    )
