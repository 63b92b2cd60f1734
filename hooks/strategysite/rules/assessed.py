"""Whether an impact was assessed."""

from collections.abc import Iterator

from ..model.impacts import Assessment
from ..model.vocabulary import ImpactKind
from ..phrase import day
from .case import Case
from .rule import Finding


def assessed(case: Case, kind: ImpactKind) -> Iterator[Finding]:
    """Yield what is missing of an assessment of a kind: the assessment, its day, or what it found."""
    found = [(place, entry) for place, entry in enumerate(case.definition.impacts.assessments) if entry.kind is kind]
    if not found:
        message = f"Nothing is said of this impact: {kind.label} ({kind})."
        yield Finding("impacts", ("assessments",), message)
    elif not any(_is_done(case, entry) for _, entry in found):
        place, entry = found[0]
        yield Finding("impacts", ("assessments", place), _what_is_missing(case, entry))


def _is_done(case: Case, entry: Assessment) -> bool:
    return bool(entry.done and entry.done <= case.today and (entry.summary or entry.link))


def _what_is_missing(case: Case, entry: Assessment) -> str:
    about = f"The assessment of this impact: {entry.kind.label},"
    if entry.done is None:
        return f"{about} has no date (done)."
    if entry.done > case.today:
        return f"{about} is dated {day(entry.done)}, which is still to come."
    return f"{about} does not say what it found (summary or link)."
