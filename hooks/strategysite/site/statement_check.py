"""Whether the accessibility statement is still looked at, as ``mkdocs.yml`` says when it was last."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from ..blanks import day
from ..phrase import phrase
from ..problem import Problem, Severity
from .settings_file import SETTINGS, place_of
from .statement import Statement

_HOLDS_FOR: Final = timedelta(days=366)
"""How long a review of the statement holds."""


def statement_problems(statement: Statement, root: Path, today: date) -> Iterator[Problem]:
    """Yield a warning if the statement was last reviewed more than a year ago.

    Source: regulation 8 asks that the statement be kept under regular review, and says no number of months.
    """
    last = statement.reviewed or statement.prepared
    if last is None or today - last <= _HOLDS_FOR:
        return
    line, column = place_of(root, "reviewed" if statement.reviewed else "prepared")
    yield Problem(
        SETTINGS,
        line,
        column,
        "accessibility-statement",
        Severity.WARNING,
        phrase("The accessibility statement was last looked at on {day}, more than a year ago.", day=day(last)),
        phrase(
            "See whether it still says truly how the site can be used, and write today's date after {setting}.",
            setting="reviewed:",
        ),
        phrase("Accessibility Regulations 2018, regulation 8"),
    )
