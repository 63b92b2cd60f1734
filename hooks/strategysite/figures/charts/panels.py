"""Small charts of parts of an area or of its people, all to one scale, so that they can be compared."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...language.amounts import amount
from ...language.catalogue import Words
from ...model.period import Period
from ...model.series import Breakdown, Number
from ...model.vocabulary import Unit
from ..letters import SIZE, Label, width
from . import notes, periods
from .chart import Bar, Break, Chart, GridLine, Key, Line, Sample
from .periods import Times, times
from .scale import Scale, bounds, ticks
from .traces import breaks, drawable, trace, withheld

WIDTH = 176
_PLOT = 62
_TOP = 22
_BAR = 22
_GREATEST = 10**9


@dataclass(frozen=True, slots=True)
class Panels:
    """The small charts of a series: one for each part, None where too few of its figures are known."""

    charts: tuple[Chart | None, ...] = ()
    key: tuple[Key, ...] = ()

    @property
    def any(self) -> bool:
        """Whether anything can be drawn."""
        return any(self.charts)


def panels(words: Words, unit: Unit, parts: Sequence[Breakdown]) -> Panels:
    """Return what can be drawn of parts: lines where enough is known over time, else bars for one period."""
    drawn = [part for part in parts if drawable(part)]
    if not drawn:
        return Panels(_bars(words, unit, parts))
    values = [value for part in drawn for _, value in trace(part).known]
    scale = Scale(ticks(*bounds(values, from_zero=True), unit), _TOP + _PLOT, _TOP)
    span = sorted({point.period for part in drawn for point in part.points})
    drawing = _Drawing(words, unit, scale, span)
    return Panels(
        tuple(drawing.panel(part) if part in drawn else None for part in parts),
        notes.key(words, list(_samples(drawn))),
    )


class _Drawing:
    """What the small charts share: the scale, the time, the words."""

    def __init__(self, words: Words, unit: Unit, scale: Scale, span: Sequence[Period]) -> None:
        self._words = words
        self._unit = unit
        self._scale = scale
        self._span = span

    def panel(self, part: Breakdown) -> Chart:
        """Return the small chart of one part, with its first and its last figure in print."""
        one, scale = trace(part), self._scale
        ends = (one.known[0], one.known[-1])
        edge = max(width(amount(self._words, self._unit, value)) for _, value in ends) / 2 + 2
        line = times(self._span, edge, WIDTH - edge)
        outer = [self._span[0], self._span[-1]]
        return Chart(
            kind="lines",
            width=WIDTH,
            height=_TOP + _PLOT + 26,
            left=0,
            right=WIDTH,
            base=scale.base,
            grid=(GridLine(scale.base, Label((), 0, 0), base=True),),
            periods=periods.names(self._words, outer, line, WIDTH, _TOP + _PLOT + 19),
            lines=(Line(0, one.runs(line, scale), one.marks(line, scale, 0)),),
            figures=tuple(self._figure(period, value, line) for period, value in ends),
            breaks=tuple(Break(place, _TOP - 12, scale.start) for place in breaks(part.points, line)),
            withheld=withheld([part], line, scale.base),
        )

    def _figure(self, period: Period, value: Number, line: Times) -> Label:
        y = self._scale.place(value) - 9
        return Label((amount(self._words, self._unit, value),), line.place(period), round(y, 1), "middle")


def _bars(words: Words, unit: Unit, parts: Sequence[Breakdown]) -> tuple[Chart | None, ...]:
    """Return a bar for each part in the newest period for which two or more are known; none where there is none."""
    known = [(part, point) for part in parts for point in part.known if abs(point.value or 0) <= _GREATEST]
    shared = [point.period for _, point in known if sum(other.period == point.period for _, other in known) > 1]
    values = [point.value or 0 for _, point in known if shared and point.period == max(shared)]
    if not values or min(values) < 0:
        return ()
    of = {part.name: point.value or 0 for part, point in known if point.period == max(shared)}
    room = WIDTH - 8 - max(width(amount(words, unit, value)) for value in values)
    scale = Scale((0, max(values) or 1), 0, room)
    return tuple(_bar(words, unit, of[part.name], scale) if part.name in of else None for part in parts)


def _bar(words: Words, unit: Unit, value: Number, scale: Scale) -> Chart:
    end = scale.place(value)
    label = Label((amount(words, unit, value),), end + 6, round(_BAR / 2 + 0.36 * SIZE, 1))
    bar = Bar(0, 0, end, _BAR)
    return Chart(kind="bars", width=WIDTH, height=_BAR, left=0, right=0, base=0, bars=(bar,), figures=(label,))


def _samples(parts: Sequence[Breakdown]) -> Iterator[Sample]:
    if any(point.break_before for part in parts for point in part.points[1:]):
        yield "break"
    if any(trace(part).points[0].period.kind == "month" for part in parts):
        yield "average"
    yield from notes.samples(parts)
