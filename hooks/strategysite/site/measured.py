"""How a measure's newest figure compares with where it started and with what it is to reach."""

from collections.abc import Iterator
from math import ceil, floor

from ..figures.charts.chart import Goal
from ..language.amounts import amount, points, whole_percent
from ..language.catalogue import Words
from ..language.changes import period_in_sentence
from ..model.measures import Measure
from ..model.period import Period
from ..model.series import Change, DataPoint, Number, Run, change_between
from ..model.vocabulary import Direction, Unit
from ..words import N_

_COMPARED = {
    -1: N_("The newest figure, {value} ({period}), is {size} lower than the baseline."),
    0: N_("The newest figure, {value} ({period}), is the same as the baseline."),
    1: N_("The newest figure, {value} ({period}), is {size} higher than the baseline."),
}
_REACHED = N_("The target has been reached.")
_NOT_REACHED = N_("The target has not been reached yet.")
_BROKEN = N_("Counting has changed since the baseline, so the newest figure cannot be held against it.")
_LITTLE = N_("less than 1%")
_FROM_BASELINE = {
    -1: N_("{percent} lower than the baseline"),
    0: N_("The same as the baseline"),
    1: N_("{percent} higher than the baseline"),
}
_TARGETS = {
    Direction.DOWN: N_("{value} or lower"),
    Direction.UP: N_("{value} or higher"),
    Direction.NEITHER: "{value}",
}


class Measured:
    """What can be said of one measure. What cannot be said is empty."""

    def __init__(self, words: Words, measure: Measure, figures: Run | None) -> None:
        """``figures`` are those of years, oldest first, in the unit of the measure's series."""
        self._words = words
        self._measure = measure
        self._unit = measure.series.unit if measure.series else Unit.COUNT
        self._start = measure.baseline.point if measure.baseline else None
        self.newest: DataPoint | None = figures.known[-1] if figures and figures.known else None

    def printed(self, value: Number | None) -> str:
        """Return a figure of this measure as it is printed."""
        return "" if value is None else amount(self._words, self._unit, value)

    def goal(self) -> Number | None:
        """Return the number to reach: as it is given, or counted from the baseline."""
        target = self._measure.target
        if target is None or target.value is not None or target.percent_change is None:
            return target.value if target else None
        if self._start is None or self._start.value is None:
            return None
        return self._whole(round(self._start.value * (1 + target.percent_change / 100), 2))

    def target(self) -> Iterator[str]:
        """Yield what is to be reached: as a change from the baseline where it is given so, then as a figure."""
        target, goal = self._measure.target, self.goal()
        if target and target.percent_change is not None:
            size = whole_percent(self._words, target.percent_change)
            yield self._words(_FROM_BASELINE[_sign(target.percent_change)], percent=size)
        if goal is not None:
            yield self._words(_TARGETS[self._measure.direction], value=self.printed(goal))

    def drawn_goal(self) -> Goal | None:
        """Return the number to reach as a chart shows it; None where it is not meant for such figures."""
        goal = self.goal()
        if goal is None or self.newest is None or not self._can_be_judged(self.newest):
            return None
        return Goal(goal, list(self.target())[-1])

    def against_baseline(self) -> str:
        """Return how the newest figure compares with where the measure started."""
        start, newest = self._start, self.newest
        if not start or not newest or not _alike(start.period, newest.period) or start.period >= newest.period:
            return ""
        if self._broken_since(start):
            return self._words(_BROKEN)
        change = change_between(start, newest)
        if change is None or (change.percent is None and self._unit is not Unit.PERCENT):
            return ""
        value, period = self.printed(newest.value), period_in_sentence(self._words, newest.period)
        return self._words(_COMPARED[_sign(change.difference)], value=value, period=period, size=self._size(change))

    def against_target(self) -> str:
        """Return whether the newest figure has reached the target."""
        goal, newest = self.goal(), self.newest
        if goal is None or newest is None or newest.value is None or not self._can_be_judged(newest):
            return ""
        down = self._measure.direction is Direction.DOWN
        reached = newest.value <= goal if down else newest.value >= goal
        return self._words(_REACHED if reached else _NOT_REACHED)

    def _whole(self, goal: float) -> Number:
        """Return a goal that was worked out: what is counted is whole, and the goal must not be made easier."""
        if self._unit is not Unit.COUNT:
            return goal
        return floor(goal) if self._measure.direction is Direction.DOWN else ceil(goal)

    def _size(self, change: Change) -> str:
        """Return how great a change is: in points between percentages, else in per cent."""
        if self._unit is Unit.PERCENT:
            return points(self._words, change.difference)
        little = 0 < abs(change.percent or 0) < 0.5
        return self._words(_LITTLE) if little else whole_percent(self._words, change.percent or 0)

    def _can_be_judged(self, newest: DataPoint) -> bool:
        """Whether the target is meant for such a figure: there is a good way, and a year is held against a year."""
        if self._measure.direction is Direction.NEITHER:
            return False
        if self._start is None:
            return newest.period.kind not in ("month", "quarter")
        from_baseline = self._measure.target is not None and self._measure.target.value is None
        return _alike(self._start.period, newest.period) and not (from_baseline and self._broken_since(self._start))

    def _broken_since(self, start: DataPoint) -> bool:
        series = self._measure.series
        return bool(series and any(p.break_before and p.period > start.period for p in series.points))


def _alike(first: Period, second: Period) -> bool:
    """Whether two periods are of one length."""
    return abs((first.end - first.start).days - (second.end - second.start).days) <= 3


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
