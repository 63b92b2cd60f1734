"""What an editor can set aside with a reason, what is set aside, and which waivers set nothing aside."""

from collections.abc import Iterable, Iterator

from ..model.strategy import Waiver
from ..phrase import phrase
from ..problem import Severity
from .case import Case
from .look import Look
from .rule import Finding
from .withheld import LOOKS as WITHHELD
from .wording import LOOKS as WORDING

UNUSED = Look(
    id="waiver-unused",
    severity=Severity.ADVICE,
    text=phrase("A waiver that sets nothing aside: what it was for is not there, or not at that place."),
    remedy=phrase("Take the waiver out, so that it hides nothing later; or mend where it applies (at)."),
)
LOOKS: tuple[Look, ...] = (*WITHHELD, *WORDING, UNUSED)
WAIVABLE: list[str] = [look.id for look in LOOKS if look.waivable]


def weighed(case: Case, found: Iterable[tuple[Look, Finding]]) -> Iterator[tuple[Look, Finding, str]]:
    """Yield what is found, each with the reason for which it is set aside, empty where it is not.

    After it come the waivers that set nothing aside. One for what cannot be set aside is told by ``waiver-unknown``.
    """
    waivers = {
        place: waiver for place, waiver in enumerate(case.definition.strategy.waivers) if waiver.rule in WAIVABLE
    }
    unused = dict(waivers)
    for look, finding in found:
        answers = [place for place, one in waivers.items() if one.rule == look.id and _is_at(case, finding, one)]
        for place in answers:
            unused.pop(place, None)
        yield look, finding, waivers[answers[0]].reason if answers else ""
    for place, waiver in unused.items():
        message = (
            phrase('Nothing is set aside by "{rule}" at {place}.', rule=waiver.rule, place=waiver.at)
            if waiver.at
            else phrase('Nothing is set aside by "{rule}".', rule=waiver.rule)
        )
        yield UNUSED, Finding("strategy", ("waivers", place), message), ""


def _is_at(case: Case, finding: Finding, waiver: Waiver) -> bool:
    """Whether a finding stands where a waiver applies: in its file, on a path that its steps lead along in order."""
    if waiver.at is None:
        return True
    trail, wanted = _trail(case, finding), waiver.at.split("/")
    rest = iter(trail)
    return trail[0] == wanted[0] and all(step in rest for step in wanted)


def _trail(case: Case, finding: Finding) -> list[str]:
    """Return the steps that lead to a finding: the file, then fields, and of the entries of lists their ids."""
    if finding.line:
        return finding.file.split("/")
    value: object = getattr(case.definition, finding.file)
    trail = [f"{finding.file}.yml"]
    for step in finding.pointer:
        value = value[step] if isinstance(value, tuple) and isinstance(step, int) else getattr(value, str(step), None)
        trail.append(str(getattr(value, "id", step)))
    return trail
