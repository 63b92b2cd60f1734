"""A measure as a reader sees it: where it started, where it stands, what it is to reach."""

from dataclasses import dataclass

from ..figures.charts.chart import Goal
from ..language.catalogue import Words
from ..language.changes import direction_sentence, period_in_sentence
from ..language.times import moment_words
from ..model.measures import Measure
from ..model.text import Text
from .measured import Measured
from .series_view import SeriesView


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest known figure, its period, and what exactly it counts."""

    value: str
    period: str
    unit_words: Text | None


@dataclass(frozen=True, slots=True)
class MeasureView:
    """A measure in one language. What cannot be said is empty.

    direction: whether the figures moved the way that is good. baseline, goal: as they are printed.
    drawn_goal: the goal as a chart shows it, None where it is not meant for such figures.
    target: what is to be reached, a line for each way of saying it.
    target_by: by when. against_baseline, against_target: how the newest figure compares.
    """

    series: SeriesView | None
    newest: Newest | None
    direction: str
    baseline: str
    goal: str
    drawn_goal: Goal | None
    target: tuple[str, ...]
    target_by: str
    against_baseline: str
    against_target: str

    @property
    def sentence(self) -> str:
        """What the figures show, in one sentence."""
        return self.series.sentences[0] if self.series else ""


def measure_view(words: Words, measure: Measure, series: SeriesView | None) -> MeasureView:
    """Return a measure as a page in one language shows it."""
    measured = Measured(words, measure, series.yearly if series else None)
    target, start = measure.target, measure.baseline
    return MeasureView(
        series=series,
        newest=_newest(words, measure, measured),
        direction=direction_sentence(words, measure.direction, series.yearly.overall if series else None),
        baseline=measured.printed(start.point.value) if start else "",
        goal=measured.printed(measured.goal()),
        drawn_goal=measured.drawn_goal(),
        target=tuple(measured.target()),
        target_by=moment_words(words, target.by) if target and target.by else "",
        against_baseline=measured.against_baseline(),
        against_target=measured.against_target(),
    )


def _newest(words: Words, measure: Measure, measured: Measured) -> Newest | None:
    newest = measured.newest
    if newest is None or measure.series is None:
        return None
    period = period_in_sentence(words, newest.period)
    return Newest(measured.printed(newest.value), period, measure.series.unit_words)
