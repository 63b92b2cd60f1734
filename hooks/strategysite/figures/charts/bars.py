"""A bar chart: few figures over time, each from nought, each with its number."""

from ...language.amounts import amount
from ...language.catalogue import Words
from ...model.series import DataPoint, Number, Series
from ...model.vocabulary import Unit
from ..letters import LEADING, SIZE, SMALL, Label, width
from . import notes, periods
from .chart import WIDTH, Bar, Chart, Goal, Mark, Sample, Target
from .scale import Scale, bounds

_PLOT = 150
_TOP = 22
_EDGE = 2
_SHARE = 0.62
_WIDEST = 46
_MOST = 8


def bar_chart(words: Words, series: Series, goal: Goal | None) -> Chart | None:
    """Return the chart of a series that can be drawn; None where there is not room for each bar and its words."""
    numbers = periods.slots([point.period for point in series.points])
    if numbers is None or numbers[-1] + 1 > _MOST:
        return None
    drawing = _BarChart(words, series, goal, numbers)
    return drawing.chart() if drawing.has_room() else None


class _BarChart:
    """A bar chart in the making. The figure to reach has a place of its own behind the bars."""

    def __init__(self, words: Words, series: Series, goal: Goal | None, numbers: list[int]) -> None:
        self._words = words
        self._unit: Unit = series.unit
        self._series = series
        self._goal = goal
        self._numbers = numbers
        self._periods = [point.period for point in series.points]
        self._slot = (WIDTH - 2 * _EDGE) / (numbers[-1] + (2 if goal else 1))

    def has_room(self) -> bool:
        """Whether each figure and each period fits above and below its bar."""
        said = [self._printed(point.value or 0) for point in self._series.points]
        said += [self._printed(self._goal.value), self._words("Target")] if self._goal else []
        return max(map(width, said)) <= self._slot and periods.fit(self._words, self._periods, self._slot)

    def chart(self) -> Chart:
        """Return the chart."""
        changed = self._breaks()
        top = _TOP + notes.band(self._words, changed)
        scale = self._scale(top)
        said = periods.caption(self._words, self._periods)
        foot = top + _PLOT + 19
        names = [
            Label(
                (periods.tick_words(self._words, period, self._periods),),
                self._centre(number),
                foot,
                "middle",
                size=SMALL,
            )
            for period, number in zip(self._periods, self._numbers, strict=True)
        ]
        return Chart(
            kind="bars",
            width=WIDTH,
            height=foot + 8 + (LEADING if said else 0),
            left=_EDGE,
            right=WIDTH - _EDGE,
            base=scale.base,
            periods=(*names, *self._target_name(foot)),
            caption=Label((said,), self._middle(), foot + LEADING, "middle", size=SMALL) if said else None,
            bars=tuple(self._bar(point, number, scale) for point, number in self._known()),
            figures=tuple(self._figure(point.value or 0, number, scale) for point, number in self._known()),
            breaks=notes.named(self._words, changed, top + _PLOT),
            withheld=tuple(
                Mark(self._centre(number), scale.base - 10)
                for point, number in zip(self._series.points, self._numbers, strict=True)
                if point.withheld
            ),
            target=self._target(scale),
            key=notes.key(self._words, self._samples()),
        )

    def _known(self) -> list[tuple[DataPoint, int]]:
        pairs = zip(self._series.points, self._numbers, strict=True)
        return [(point, number) for point, number in pairs if point.value is not None]

    def _scale(self, top: float) -> Scale:
        """Return the axis of figures: from nought, and as high as the highest figure."""
        values: list[Number] = [point.value for point in self._series.points if point.value is not None]
        low, high = bounds([*values, *([self._goal.value] if self._goal else [])], from_zero=True)
        bottom = top + _PLOT
        return Scale((low, high), bottom - (LEADING + 4 if low < 0 else 0), top)

    def _bar(self, point: DataPoint, number: int, scale: Scale) -> Bar:
        end = scale.place(point.value or 0)
        wide = min(self._slot * _SHARE, _WIDEST)
        left, height = self._centre(number) - wide / 2, abs(end - scale.base)
        return Bar(round(left, 1), min(end, scale.base), round(wide, 1), round(height, 1), hollow=point.provisional)

    def _figure(self, value: Number, number: int, scale: Scale) -> Label:
        """Return a figure in print at the end of its bar: above, or below where it is less than nought."""
        end = scale.place(value)
        y = end - 6 if value >= 0 else end + 0.78 * SIZE + 5
        return Label((self._printed(value),), self._centre(number), round(y, 1), "middle")

    def _target(self, scale: Scale) -> Target | None:
        if not self._goal:
            return None
        label = self._figure(self._goal.value, self._numbers[-1] + 1, scale)
        return Target(scale.place(self._goal.value), _EDGE, WIDTH - _EDGE, label)

    def _target_name(self, foot: float) -> tuple[Label, ...]:
        if not self._goal:
            return ()
        return (Label((self._words("Target"),), self._centre(self._numbers[-1] + 1), foot, "middle"),)

    def _breaks(self) -> list[float]:
        pairs = zip(self._series.points[1:], self._numbers[1:], strict=True)
        return [round(_EDGE + self._slot * number, 1) for point, number in pairs if point.break_before]

    def _samples(self) -> list[Sample]:
        return list(notes.samples([self._series]))

    def _centre(self, number: int) -> float:
        return round(_EDGE + self._slot * (number + 0.5), 1)

    def _middle(self) -> float:
        """Return the middle of the bars."""
        return round(_EDGE + self._slot * (self._numbers[-1] + 1) / 2, 1)

    def _printed(self, value: Number) -> str:
        return amount(self._words, self._unit, value)
