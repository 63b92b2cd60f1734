"""A line chart: figures over time, with those of others to compare with and the figure to reach."""

from collections.abc import Iterator

from ...language.amounts import amount
from ...language.catalogue import Words
from ...model.series import Comparator, Number, Run, Series
from ...model.vocabulary import Unit
from ..letters import LEADING, SMALL, Label, width
from . import ends, notes, periods
from .averages import rolling
from .chart import WIDTH, Chart, Goal, GridLine, Line, Mark, Sample, Target
from .periods import Times, times
from .scale import Scale, bounds, ticks
from .traces import breaks, drawable, trace, withheld

_PLOT = 176
_TOP = 12
_EDGE = 8


def line_chart(words: Words, series: Series, goal: Goal | None) -> Chart:
    """Return the chart of a series that can be drawn. ``goal`` is the figure to reach, where there is one."""
    return _LineChart(words, series, goal).chart()


class _LineChart:
    """A line chart in the making: what depends on what is worked out in order."""

    def __init__(self, words: Words, series: Series, goal: Goal | None) -> None:
        self._words = words
        self._unit: Unit = series.unit
        self._goal = goal
        self._series = series
        self._runs: list[Run] = [series, *(other for other in series.comparators if drawable(other))]
        self._traces = [trace(run) for run in self._runs]
        self._monthly = bool(rolling(series))
        self._periods = sorted({point.period for run in self._runs for point in run.points})
        self._ticks = self._round_numbers()
        self._names = self._end_words()
        self._said = [*(said for said, _ in self._names), *self._target_words()]

    def chart(self) -> Chart:
        """Return the chart."""
        line = self._times()
        changed = breaks(self._series.points, line)
        top = _TOP + notes.band(self._words, changed)
        bottom = top + max(_PLOT, ends.tall(self._said))
        scale = Scale(self._ticks, bottom, top)
        caption = periods.caption(self._words, self._periods)
        names = periods.names(self._words, self._periods, line, WIDTH, bottom + 19)
        middle = (line.start + line.end) / 2
        lines, target = self._lines(line, scale)
        return Chart(
            kind="lines",
            width=WIDTH,
            height=bottom + 27 + (LEADING if caption else 0),
            left=line.start - _EDGE,
            right=line.end + _EDGE,
            base=bottom,
            grid=tuple(self._grid(scale, line.start - _EDGE)),
            periods=names,
            caption=Label((caption,), middle, bottom + 19 + LEADING, "middle", size=SMALL) if caption else None,
            lines=lines,
            dots=self._dots(line, scale),
            breaks=notes.named(self._words, changed, bottom),
            withheld=withheld(self._runs, line, bottom),
            target=target,
            key=notes.key(self._words, list(self._samples())),
        )

    def _round_numbers(self) -> tuple[float, ...]:
        values = [value for one in self._traces for _, value in one.known]
        values += [point.value for point in self._series.points if point.value is not None]
        values += [self._goal.value] if self._goal else []
        return ticks(*bounds(values, from_zero=False), self._unit)

    def _times(self) -> Times:
        """Return the axis of time, between the numbers at the left and the words at the right."""
        numbers = max(width(amount(self._words, self._unit, tick), SMALL) for tick in self._ticks)
        return times(self._periods, numbers + 6 + _EDGE, WIDTH - max(ends.margin(self._said), 2) - _EDGE)

    def _grid(self, scale: Scale, left: float) -> Iterator[GridLine]:
        for tick in scale.ticks:
            y = scale.place(tick)
            printed = amount(self._words, self._unit, tick)
            yield GridLine(
                y, Label((printed,), left - 6, round(y + 0.36 * SMALL, 1), "end", size=SMALL), y == scale.base
            )

    def _end_words(self) -> list[tuple[str, str]]:
        """Return the words at the end of each line, each with its language if it is another.

        A line of averages that stands alone has none: the key says what it is.
        """
        if self._monthly and len(self._runs) == 1:
            return []
        pairs = zip(self._runs, self._traces, strict=True)
        return [self._end_word(run, one.known[-1][1]) for run, one in pairs]

    def _end_word(self, run: Run, value: Number) -> tuple[str, str]:
        name, language = self._name(run)
        printed = "" if self._monthly else amount(self._words, self._unit, value)
        return f"{printed} {name}".strip(), language

    def _name(self, run: Run) -> tuple[str, str]:
        """Return whose figures these are, and the language of that where it is another."""
        if not isinstance(run, Comparator):
            return (self._words("Here") if len(self._runs) > 1 else ""), ""
        name, language = run.name.best(self._words.language)
        return name, "" if language == self._words.language else language

    def _target_words(self) -> list[str]:
        return [self._words("Target: {value}", value=self._goal.words)] if self._goal else []

    def _lines(self, line: Times, scale: Scale) -> tuple[tuple[Line, ...], Target | None]:
        """Return the lines and the target, each with its words at the right."""
        wanted = [
            ends.End(said, line.place(one.known[-1][0]), scale.place(one.known[-1][1]), language)
            for one, (said, language) in zip(self._traces, self._names, strict=False)
        ]
        goal = [ends.End(said, line.end, scale.place(self._goal.value)) for said in self._target_words() if self._goal]
        labels = ends.placed([*wanted, *goal], line.end, scale.end, scale.start)
        lines = [
            Line(number, one.runs(line, scale), one.marks(line, scale, number), *(labels[number] if wanted else ()))
            for number, one in enumerate(self._traces)
        ]
        target = Target(goal[0].y, line.start - _EDGE, line.end + _EDGE, *labels[-1]) if goal else None
        return tuple(lines), target

    def _dots(self, line: Times, scale: Scale) -> tuple[Mark, ...]:
        """Return a dot for each month behind a line of averages."""
        known = [point for point in self._series.points if point.value is not None] if self._monthly else []
        return tuple(
            Mark(line.place(point.period), scale.place(point.value or 0), hollow=point.provisional) for point in known
        )

    def _samples(self) -> Iterator[Sample]:
        if self._monthly:
            yield from ("average", "dot")
        yield from notes.samples(self._runs)
        if not self._ticks[0] <= 0 <= self._ticks[-1]:
            yield "scale"
