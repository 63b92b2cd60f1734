"""The average of three months in a row: it takes out chance ups and downs (2008 guidance, annex B)."""

from ...model.series import DataPoint, Number, Run

_WINDOW = 3
_DIGITS = 1


def rolling(run: Run) -> tuple[Number | None, ...]:
    """Return for each figure of months the average of its month and the two before it; empty for other figures.

    None where one of the three is not known or withheld, a month is missing, or counting changed between them: the
    average would say too much, or compare what cannot be compared.
    """
    points = run.points
    if not points or any(point.period.kind != "month" for point in points):
        return ()
    return tuple(_average(points[max(0, last - _WINDOW + 1) : last + 1]) for last in range(len(points)))


def _average(points: tuple[DataPoint, ...]) -> Number | None:
    values = [point.value for point in points if point.value is not None]
    whole = len(values) == _WINDOW and _in_a_row(points) and not any(point.break_before for point in points[1:])
    return round(sum(values) / _WINDOW, _DIGITS) if whole else None


def _in_a_row(points: tuple[DataPoint, ...]) -> bool:
    first, last = points[0].period.start, points[-1].period.start
    return (last.year - first.year) * 12 + last.month - first.month == _WINDOW - 1
