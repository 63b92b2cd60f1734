"""Reports: all problems at once, as text for people and editors, as JSON, and as annotations for GitHub."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from .problem import Problem, Severity

_HEADINGS = {
    Severity.ERROR: ("error, which stops the build", "errors, which stop the build"),
    Severity.WARNING: ("warning", "warnings"),
    Severity.ADVICE: ("piece of advice", "pieces of advice"),
}
_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}


def report(problems: Iterable[Problem]) -> str:
    """Return every problem, the gravest first, each on a line that begins with its place."""
    found = sorted(problems)
    parts = [_part(severity, [one for one in found if one.severity is severity]) for severity in Severity]
    return "\n\n".join(part for part in parts if part)


def _part(severity: Severity, problems: Sequence[Problem]) -> str:
    if not problems:
        return ""
    return "\n".join([f"{_counted(severity, len(problems))}:", *(str(problem) for problem in problems)])


def _counted(severity: Severity, number: int) -> str:
    one, many = _HEADINGS[severity]
    return f"{number} {one if number == 1 else many}"


def summary(problems: Iterable[Problem]) -> str:
    """Return how many problems there are of each kind, in a sentence."""
    found = list(problems)
    counts = {severity: sum(problem.severity is severity for problem in found) for severity in Severity}
    told = [_counted(severity, number) for severity, number in counts.items() if number]
    return f"Checked: {', '.join(told)}." if told else "Checked: nothing to mend."


def as_json(problems: Iterable[Problem]) -> str:
    """Return the problems as a JSON list of objects with the fields of ``Problem``."""
    rows = [asdict(problem) | {"severity": problem.severity.word} for problem in sorted(problems)]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_github(problems: Iterable[Problem]) -> str:
    """Return the problems as workflow commands, which GitHub shows at their lines."""
    return "\n".join(
        f"::{_GITHUB[one.severity]} file={_property(one.file)},line={one.line},col={one.column},"
        f"title={_property(one.rule)}::{_data(f'{one.message} {one.remedy}')}"
        for one in sorted(problems)
    )


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")
