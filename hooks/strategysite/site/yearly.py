"""Years made of months or quarters: one month against another says little, since the seasons differ."""

from collections.abc import Sequence

from ..model.period import Period
from ..model.series import DataPoint, Number, Run

_IN_A_YEAR = {"month": 12, "quarter": 4}
_WHOLE_FROM = 20


def by_year(run: Run) -> Run:
    """Return the averages of whole years, counted back from the newest figure, in the unit of the figures themselves.

    Figures of years are returned as they are, and so are those of months or quarters that make no whole year in which
    every figure is known and counting did not change.
    """
    known = run.since_break
    length = _IN_A_YEAR.get(known[-1].period.kind) if known else None
    if length is None:
        return run
    years: list[DataPoint] = []
    for end in range(len(known), length - 1, -length):
        parts = known[end - length : end]
        if not _make_a_year(parts):
            break
        years.insert(0, _average(parts))
    return Run(points=tuple(years)) if years else run


def _make_a_year(points: Sequence[DataPoint]) -> bool:
    days = points[-1].period.end - points[0].period.start
    return 364 <= days.days <= 366 and len({point.period.kind for point in points}) == 1


def _average(points: Sequence[DataPoint]) -> DataPoint:
    return DataPoint(
        period=Period(points[0].period.start, points[-1].period.end, "year_to"),
        value=_rounded(sum(point.value or 0 for point in points) / len(points)),
        provisional=any(point.provisional for point in points),
    )


def _rounded(value: float) -> Number:
    """Return an average without digits that claim more than it knows."""
    return round(value) if value >= _WHOLE_FROM else round(value, 1)
