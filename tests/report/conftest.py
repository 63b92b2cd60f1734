"""Problems to report."""

from strategysite.problem import Problem, Severity

ERROR, WARNING, ADVICE = Severity.ERROR, Severity.WARNING, Severity.ADVICE


def problem(strategy: str, line: int, rule: str, severity: Severity, message: str = "") -> Problem:
    """Return a problem in a strategy's partnership.yml."""
    file = f"strategies/{strategy}/partnership.yml"
    return Problem(file, line, 3, rule, severity, message or f"Line {line} is wrong.", "Mend it.", "the Act")
