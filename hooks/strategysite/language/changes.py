"""What figures show, in sentences. Each way of saying it is a whole phrase, so that Welsh can say it its own way."""

from collections.abc import Iterator

from ..model.period import Period
from ..model.series import Change, DataPoint, Run
from ..model.vocabulary import Direction, Unit
from ..words import N_
from .amounts import amount, points, whole_percent
from .catalogue import Words
from .numbers import month
from .times import period_words, quarter_months

_CHANGED = {
    "percent": (
        N_("Fell from {first} to {last} between {first_period} and {last_period}, {percent} down."),
        N_("Rose from {first} to {last} between {first_period} and {last_period}, {percent} up."),
    ),
    "little": (
        N_("Fell from {first} to {last} between {first_period} and {last_period}, by less than 1%."),
        N_("Rose from {first} to {last} between {first_period} and {last_period}, by less than 1%."),
    ),
    "points": (
        N_("Fell from {first} to {last} between {first_period} and {last_period}, {points} down."),
        N_("Rose from {first} to {last} between {first_period} and {last_period}, {points} up."),
    ),
    "plain": (
        N_("Fell from {first} to {last} between {first_period} and {last_period}."),
        N_("Rose from {first} to {last} between {first_period} and {last_period}."),
    ),
}
_ALONE = N_("The figure for {period} is {value}. There is no other figure to compare it with.")
_AVERAGES = {
    "month": N_("Each figure is the average month of that year."),
    "quarter": N_("Each figure is the average quarter of that year."),
}
_BROKEN = N_("Counting changed before {period}, so earlier figures cannot be compared with later ones.")
_DIRECTIONS = {
    (Direction.DOWN, False): N_("Lower is better, and the figure has gone down."),
    (Direction.DOWN, True): N_("Lower is better, but the figure has gone up."),
    (Direction.UP, False): N_("Higher is better, but the figure has gone down."),
    (Direction.UP, True): N_("Higher is better, and the figure has gone up."),
}


def period_in_sentence(words: Words, period: Period) -> str:
    """Return a period as a sentence names it: ``2024/25``, ``the year to September 2024``."""
    if period.kind == "year_to":
        return words("the year to {month}", month=month(words.language, period.end))
    if period.kind == "quarter":
        return words("the quarter {first_month} to {last_month}", **quarter_months(words, period))
    return period_words(words, period)


def change_sentence(words: Words, unit: Unit, change: Change) -> str:
    """Return what a change is, with both figures and their periods: ``Fell from 412 to 351 …``."""
    values = figures(words, unit, change.first, change.last)
    if not change.difference:
        return words("The same in {first_period} and in {last_period}: {last}.", **values)
    values["points"] = points(words, change.difference)
    values["percent"] = whole_percent(words, change.percent or 0)
    fell, rose = _CHANGED[_way_of_saying(unit, change)]
    return words(rose if change.difference > 0 else fell, **values)


def run_sentences(words: Words, unit: Unit, run: Run, compared: Run) -> Iterator[str]:
    """Yield what figures show: the change over the whole comparable time, and what a reader must know about it.

    ``compared`` holds the figures to compare: those of ``run`` itself, or the averages of the years that they make.
    """
    yield change_sentence(words, unit, compared.overall) if compared.overall else _single(words, unit, compared)
    if compared is not run:
        yield words(_AVERAGES[run.points[-1].period.kind])
    broken = [point for point in run.points if point.break_before]
    if broken and run.points[0] is not broken[-1]:
        yield words(_BROKEN, period=period_in_sentence(words, broken[-1].period))
    if run.known and run.known[-1].provisional:
        yield words("The newest figure may still change.")


def direction_sentence(words: Words, direction: Direction, change: Change | None) -> str:
    """Return whether figures moved the way that is good; empty where there is no good way or no movement."""
    if change is None or not change.difference or direction is Direction.NEITHER:
        return ""
    return words(_DIRECTIONS[direction, change.difference > 0])


def figures(words: Words, unit: Unit, first: DataPoint, last: DataPoint) -> dict[str, str]:
    """Return two figures that are known and their periods, as the phrases take them."""
    return {
        "first": amount(words, unit, first.value or 0),
        "last": amount(words, unit, last.value or 0),
        "first_period": period_in_sentence(words, first.period),
        "last_period": period_in_sentence(words, last.period),
    }


def _way_of_saying(unit: Unit, change: Change) -> str:
    if unit is Unit.PERCENT:
        return "points"
    if change.percent is None:
        return "plain"
    return "little" if abs(change.percent) < 0.5 else "percent"


def _single(words: Words, unit: Unit, run: Run) -> str:
    """Return what can be said where there are not two figures to compare."""
    known = run.since_break or run.known[-1:]
    if known and known[-1].value is not None:
        value, period = amount(words, unit, known[-1].value), period_in_sentence(words, known[-1].period)
        return words(_ALONE, period=period, value=value)
    if any(point.withheld for point in run.points):
        return words("The numbers are too small to be published safely.")
    return words("There are no figures yet.")
