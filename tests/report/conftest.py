"""Problems to report."""

from dataclasses import replace

from strategysite.phrase import as_typed
from strategysite.problem import Problem, Severity

ERROR, WARNING, ADVICE = Severity.ERROR, Severity.WARNING, Severity.ADVICE


def problem(strategy: str, line: int, rule: str, severity: Severity, message: str = "") -> Problem:
    """Return a problem in a strategy's partnership.yml."""
    file = f"strategies/{strategy}/partnership.yml"
    return Problem(
        file,
        line,
        3,
        rule,
        severity,
        as_typed(message or f"Line {line} is wrong."),
        as_typed("Mend it."),
        as_typed("the Act"),
    )


def set_aside(strategy: str, line: int, rule: str, reason: str) -> Problem:
    """Return something that an editor set aside."""
    return replace(problem(strategy, line, rule, Severity.WAIVED), waived=reason)
