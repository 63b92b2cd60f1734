"""Which chart suits figures: bars for few years alone, lines for more, for months, and beside those of others."""

from ...language.catalogue import Words
from ...model.series import Series
from .bars import bar_chart
from .chart import Chart, Goal
from .lines import line_chart
from .traces import drawable

_SHORT = ("month", "quarter")


def chart(words: Words, series: Series, goal: Goal | None = None) -> Chart | None:
    """Return the chart of a series; None where fewer than three of its figures are known, or one is too great."""
    if not drawable(series) or (goal and abs(goal.value) > 10**9):
        return None
    alone = not any(drawable(other) for other in series.comparators)
    if alone and series.points[0].period.kind not in _SHORT:
        return bar_chart(words, series, goal) or line_chart(words, series, goal)
    return line_chart(words, series, goal)
