"""The figures of measures, one a row: for the whole area, for elsewhere and for each part, with their changes."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..language.times import period_words
from ..model.measures import Measure
from ..model.series import Breakdown, Change, Comparator, DataPoint, Number, Run
from ..site.view import StrategyView


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. whose: the area or group, in words. change: from the figure before; None where there is none."""

    measure: Measure
    whose: str
    period: str
    point: DataPoint
    change: Change | None
    note: str

    @property
    def value(self) -> Number | None:
        """The figure; None where it is not known or too small to publish."""
        return None if self.point.withheld else self.point.value

    @property
    def difference(self) -> Number | None:
        """How much more it is than the figure before."""
        return self.change.difference if self.change else None

    @property
    def percent(self) -> float | None:
        """The same in per cent, to one digit after the point."""
        return round(self.change.percent, 1) if self.change and self.change.percent is not None else None


def figures(view: StrategyView) -> Iterator[Figure]:
    """Yield the figures of every measure."""
    for measure in view.measures.values():
        series = measure.series
        if not series:
            continue
        others: tuple[Comparator | Breakdown, ...] = (*series.comparators, *series.breakdowns)
        runs: list[tuple[str, Run]] = [(view.words("All of the area"), series)]
        runs += [(view.say(run.name), run) for run in others]
        for whose, run in runs:
            for point, change in zip(run.points, run.changes, strict=True):
                note = view.words("Withheld: too small to publish") if point.withheld else view.say(point.note)
                yield Figure(measure, whose, period_words(view.words, point.period), point, change, note)
