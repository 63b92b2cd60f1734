"""The report for people: every problem at its place, by strategy and severity, and what blocks publication."""

from collections.abc import Iterable, Mapping, Sequence

from .problem import Problem, Severity
from .rules import RULES, Level

_COUNTED = {
    Severity.ERROR: ("error, which stops the build", "errors, which stop the build"),
    Severity.WARNING: ("warning", "warnings"),
    Severity.ADVICE: ("piece of advice", "pieces of advice"),
    Severity.WAIVED: ("finding set aside", "findings set aside"),
}
_MUSTS = frozenset(rule.id for rule in RULES if rule.level is Level.MUST)
_OF_FORM = ("file-", "form-", "table-", "text-", "yaml-")


def report(problems: Iterable[Problem]) -> str:
    """Return every problem on a line that begins with its place, then their number, then what blocks publication.

    They stand by strategy and by severity, the gravest first in both.
    """
    found = sorted(problems)
    by_strategy = _by_strategy(found)
    listed = [_listed(name, severity, of) for name, of in by_strategy.items() for severity in Severity]
    parts = (*listed, summary(found), _blocked(by_strategy), *(_ahead(name, of) for name, of in by_strategy.items()))
    return "\n\n".join(part for part in parts if part)


def summary(problems: Iterable[Problem]) -> str:
    """Return how many problems there are of each kind, in a sentence."""
    found = list(problems)
    counts = {severity: sum(problem.severity is severity for problem in found) for severity in Severity}
    told = [_counted(severity, number) for severity, number in counts.items() if number]
    if len(found) == counts[Severity.WAIVED]:
        told.insert(0, "nothing to mend")
    return f"Checked: {', '.join(told)}."


def _by_strategy(problems: Iterable[Problem]) -> Mapping[str, list[Problem]]:
    """Return the problems of each strategy by its folder's name, those with the gravest problems first."""
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        found.setdefault(_strategy_of(problem.file), []).append(problem)
    return dict(sorted(found.items(), key=lambda entry: min(problem.severity for problem in entry[1])))


def _strategy_of(file: str) -> str:
    """Return the name of the strategy that a file belongs to; of another file, the first folder of its path."""
    first, *inside = file.split("/")
    return inside[0] if first == "strategies" and inside else first


def _listed(name: str, severity: Severity, problems: Sequence[Problem]) -> str:
    lines = [str(problem) for problem in problems if problem.severity is severity]
    return "\n".join([f"In {name}, {_counted(severity, len(lines))}:", *lines]) if lines else ""


def _counted(severity: Severity, number: int) -> str:
    one, many = _COUNTED[severity]
    return f"{number} {one if number == 1 else many}"


def _blocked(by_strategy: Mapping[str, list[Problem]]) -> str:
    """Return what stops every publication now: an error anywhere does."""
    lines = [line for name, problems in by_strategy.items() for line in _errors(name, problems)]
    return "\n".join(["Publication is blocked by this:", *lines]) if lines else "Nothing blocks publication."


def _errors(name: str, problems: Iterable[Problem]) -> list[str]:
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    of_form = sum(problem.rule.startswith(_OF_FORM) for problem in errors)
    faults = f"{of_form} fault{'s' * (of_form > 1)} in how the files are written"
    judged = _by_rule(problem for problem in errors if not problem.rule.startswith(_OF_FORM))
    return [f"- {name}: {line}" for line in (*judged, *([faults] if of_form else []))]


def _ahead(name: str, problems: Iterable[Problem]) -> str:
    """Return what would block an edition that is not published yet: what the law requires is a warning there alone."""
    unmet = _by_rule(one for one in problems if one.rule in _MUSTS and one.severity is Severity.WARNING)
    opening = f"{name} is not published yet. As an interim or final strategy it would be blocked by this:"
    return "\n".join([opening, *(f"- {line}" for line in unmet)]) if unmet else ""


def _by_rule(problems: Iterable[Problem]) -> list[str]:
    """Return a line for each rule: the first thing that it finds, and how many more there are."""
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        found.setdefault(problem.rule, []).append(problem)
    more = {rule: f", and {len(of) - 1} more" if len(of) > 1 else "" for rule, of in found.items()}
    return [f"{of[0].message} ({rule}{more[rule]})" for rule, of in found.items()]
