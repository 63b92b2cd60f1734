"""The rows of a table of figures: each period, its figure, the change from the one before, what to know of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..figures.charts.averages import rolling
from ..language.amounts import amount, signed_amount, signed_percent
from ..language.catalogue import Words
from ..language.times import period_words
from ..model.period import Period
from ..model.series import Breakdown, Change, Comparator, DataPoint, Number, Run
from ..model.text import Text
from ..model.vocabulary import Unit


@dataclass(frozen=True, slots=True)
class Note:
    """What a reader must know about a figure. ``about`` names the column, None for the first."""

    words: Text | str
    about: Text | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one period as they are printed.

    average: that of three months, where the figures are of months. It, ``difference`` and ``percent`` are empty where
    there is none.
    """

    period: str
    value: str
    average: str
    difference: str
    percent: str
    others: tuple[str, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows for a table, and whether any of them has notes or figures that are withheld."""

    rows: tuple[Row, ...]
    columns: tuple[Text, ...] = ()

    @property
    def has_notes(self) -> bool:
        """Whether a column for notes is needed."""
        return any(row.notes for row in self.rows)

    @property
    def has_averages(self) -> bool:
        """Whether a column for averages of three months is needed."""
        return any(row.average for row in self.rows)


def run_table(words: Words, unit: Unit, run: Run, others: Sequence[Comparator] = ()) -> Table:
    """Return the figures of a run with their changes, and those of others beside them."""
    changes = {point.period: change for point, change in zip(run.points, run.changes, strict=True)}
    averages = {point.period: value for point, value in zip(run.points, rolling(run), strict=False)}
    own = {point.period: point for point in run.points}
    rows = []
    for period in _periods([run, *others]):
        point = own.get(period)
        difference, percent = _change(words, unit, changes.get(period))
        values, notes = _others(words, unit, period, others)
        rows.append(
            Row(
                period=period_words(words, period),
                value=_value(words, unit, point),
                average=_average(words, unit, averages.get(period)),
                difference=difference,
                percent=percent,
                others=values,
                notes=(*_notes(words, point), *notes),
            )
        )
    return Table(tuple(rows), tuple(other.name for other in others))


def parts_table(words: Words, unit: Unit, parts: Sequence[Breakdown]) -> Table:
    """Return the figures of parts side by side."""
    rows = []
    for period in _periods(parts):
        values, notes = _others(words, unit, period, parts)
        rows.append(Row(period_words(words, period), "", "", "", "", values, notes))
    return Table(tuple(rows), tuple(part.name for part in parts))


def _periods(runs: Iterable[Run]) -> list[Period]:
    return sorted({point.period for run in runs for point in run.points})


def _average(words: Words, unit: Unit, value: Number | None) -> str:
    return "" if value is None else amount(words, unit, value)


def _change(words: Words, unit: Unit, change: Change | None) -> tuple[str, str]:
    if change is None:
        return "", ""
    percent = "" if change.percent is None else signed_percent(words, change.percent)
    return signed_amount(words, unit, change.difference), percent


def _others(
    words: Words, unit: Unit, period: Period, others: Sequence[Comparator | Breakdown]
) -> tuple[tuple[str, ...], tuple[Note, ...]]:
    """Return the figures of one period in every other column, and what must be known about them.

    What must be known about all of them alike is told once.
    """
    points = [(other.name, next((p for p in other.points if p.period == period), None)) for other in others]
    values = tuple(_value(words, unit, point) for _, point in points)
    told = [(name, _notes(words, point)) for name, point in points if point]
    same = len(told) > 1 and len({notes for _, notes in told}) == 1
    notes = told[0][1] if same else tuple(Note(note.words, name) for name, notes in told for note in notes)
    return values, notes


def _value(words: Words, unit: Unit, point: DataPoint | None) -> str:
    if point is not None and point.value is not None:
        return amount(words, unit, point.value)
    return words("Withheld") if point is not None and point.withheld else words("Not known")


def _notes(words: Words, point: DataPoint | None) -> tuple[Note, ...]:
    if point is None:
        return ()
    flags = [words("Counting changed before this.")] if point.break_before else []
    flags += [words("Provisional.")] if point.provisional else []
    own = [Note(point.note)] if point.note else []
    return (*map(Note, flags), *own)
