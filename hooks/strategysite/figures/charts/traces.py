"""What is drawn of figures over time: which are known, which are joined, where counting changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ...model.period import Period
from ...model.series import DataPoint, Number, Run
from .averages import rolling
from .chart import Mark, Shape
from .periods import Times, middle, months
from .scale import Scale

_SHAPES: tuple[Shape, ...] = ("circle", "square", "triangle", "diamond")
_MOST_MARKS = 14
_GREATEST = 10**9


@dataclass(frozen=True, slots=True)
class Trace:
    """Figures as they are drawn: the value at each period, None where there is none to draw."""

    points: tuple[DataPoint, ...]
    values: tuple[Number | None, ...]

    @property
    def known(self) -> list[tuple[Period, Number]]:
        """The periods that have a value to draw."""
        pairs = zip(self.points, self.values, strict=True)
        return [(point.period, value) for point, value in pairs if value is not None]

    def runs(self, times: Times, scale: Scale) -> tuple[tuple[tuple[float, float], ...], ...]:
        """Return the points that are joined; nothing is joined over a break, or over what is not known."""
        runs: list[list[tuple[float, float]]] = [[]]
        before: Period | None = None
        for point, value in zip(self.points, self.values, strict=True):
            if value is None or point.break_before or (before and not _follows(before, point.period)):
                runs.append([])
            if value is not None:
                runs[-1].append((times.place(point.period), scale.place(value)))
                before = point.period
        return tuple(tuple(run) for run in runs if len(run) > 1)

    def marks(self, times: Times, scale: Scale, number: int) -> tuple[Mark, ...]:
        """Return a mark for each figure, each line's of its own shape; where there are many, for the last alone."""
        shape = _SHAPES[number % len(_SHAPES)]
        drawn = [
            Mark(times.place(point.period), scale.place(value), shape, point.provisional)
            for point, value in zip(self.points, self.values, strict=True)
            if value is not None
        ]
        return tuple(drawn if len(drawn) <= _MOST_MARKS else drawn[-1:])


def trace(run: Run) -> Trace:
    """Return what is drawn of figures: of months the rolling averages, else the figures themselves."""
    return Trace(run.points, rolling(run) or tuple(point.value for point in run.points))


def drawable(run: Run) -> bool:
    """Whether figures can be drawn at all: three are known, and none is too great to be printed beside an axis."""
    known = trace(run).known
    return len(known) >= 3 and all(abs(point.value or 0) <= _GREATEST for point in run.points)


def breaks(points: Sequence[DataPoint], times: Times) -> list[float]:
    """Return where counting changed: half way between the two periods."""
    changed = [(one, other) for one, other in pairwise(points) if other.break_before]
    halves = [(times.place(one.period) + times.place(other.period)) / 2 for one, other in changed]
    return [round(half, 1) for half in halves]


def withheld(runs: Sequence[Run], times: Times, base: float) -> tuple[Mark, ...]:
    """Return a mark at the foot of the chart for each period of which a figure is withheld."""
    periods = {point.period for run in runs for point in run.points if point.withheld}
    return tuple(Mark(times.place(period), base) for period in sorted(periods))


def _follows(before: Period, period: Period) -> bool:
    return middle(period) - middle(before) < 1.5 * max(months(before), months(period))
