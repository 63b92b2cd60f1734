"""Figures over time as a reader sees them: rows with their changes, others to compare with, and what they show."""

from dataclasses import dataclass
from datetime import date

from ..figures.charts.chart import Chart, Goal
from ..figures.charts.drawing import chart
from ..figures.charts.panels import Panels, panels
from ..language.catalogue import Words
from ..language.changes import run_sentences
from ..model.needs import DataSource
from ..model.series import Breakdown, Comparator, Run, Series
from ..model.text import Prose, Text
from ..model.vocabulary import Unit
from .series_table import Table, parts_table, run_table
from .yearly import by_year


@dataclass(frozen=True, slots=True)
class Shown:
    """What the figures of one column show. ``area`` is the id of the area that they are for, if they are for one."""

    name: Text
    sentences: tuple[str, ...]
    area: str | None = None


@dataclass(frozen=True, slots=True)
class SeriesView:
    """A series as a page shows it.

    sentences: what it shows. years: averages of whole years, where the figures are of months or quarters, else None.
    table: its own figures with those to compare with. parts_table: the figures of its parts, side by side.
    comparators, parts: what the other columns show. yearly: the years, or the series itself where there are none.
    """

    words: Words
    series: Series
    sentences: tuple[str, ...]
    years: Table | None
    table: Table
    parts_table: Table
    comparators: tuple[Shown, ...]
    parts: tuple[Shown, ...]
    source: DataSource | None
    yearly: Run

    @property
    def in_percent(self) -> bool:
        """Whether the figures are percentages, whose changes are in points."""
        return self.series.unit is Unit.PERCENT

    def chart(self, goal: Goal | None = None) -> Chart | None:
        """Return the figures as a chart, with the figure to reach; None where too few are known."""
        return chart(self.words, self.series, goal)

    @property
    def panels(self) -> Panels:
        """A small chart of each part of which enough is known."""
        return panels(self.words, self.series.unit, self.series.breakdowns)

    @property
    def extracted(self) -> date | None:
        """The day on which the figures were taken from the source."""
        return self.series.extracted

    @property
    def caveats(self) -> Prose | None:
        """What a reader must know before using the figures."""
        return self.series.caveats

    @property
    def withheld(self) -> bool:
        """Whether a figure of any column is withheld."""
        runs: tuple[Run, ...] = (self.series, *self.series.comparators, *self.series.breakdowns)
        return any(point.withheld for run in runs for point in run.points)


def series_view(words: Words, series: Series, source: DataSource | None) -> SeriesView:
    """Return a series as a page in one language shows it. ``source`` is the entry that the series names."""
    unit = series.unit
    years = by_year(series)
    sentences = tuple(run_sentences(words, unit, series, years))
    return SeriesView(
        words=words,
        series=series,
        sentences=sentences,
        years=run_table(words, unit, years) if years is not series else None,
        table=run_table(words, unit, series, series.comparators),
        parts_table=parts_table(words, unit, series.breakdowns),
        comparators=tuple(_shown(words, unit, run, sentences) for run in series.comparators),
        parts=tuple(_shown(words, unit, run, sentences) for run in series.breakdowns),
        source=source,
        yearly=years,
    )


def _shown(words: Words, unit: Unit, run: Comparator | Breakdown, said: tuple[str, ...]) -> Shown:
    """Return what another column shows; cautions that are ``said`` of the series itself are not said again."""
    first, *cautions = run_sentences(words, unit, run, by_year(run))
    area = run.area if isinstance(run, Breakdown) else None
    return Shown(run.name, (first, *(caution for caution in cautions if caution not in said)), area)
