"""The axis of time: where each period stands, and which of them are named so that no names run into each other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from ...language.catalogue import Words
from ...language.numbers import month_name
from ...language.times import period_words
from ...model.period import Period
from ..letters import SMALL, Label, width

_ROOM = 7
"""The least space between two names."""
_FEWEST_JANUARIES = 2


@dataclass(frozen=True, slots=True)
class Times:
    """Periods on an axis, each at its middle: equal times take equal space, so that a gap is seen as one."""

    first: float
    last: float
    start: float
    end: float

    def place(self, period: Period) -> float:
        """Return where a period stands."""
        share = (middle(period) - self.first) / (self.last - self.first) if self.last > self.first else 0.5
        return round(self.start + (self.end - self.start) * share, 1)


def times(periods: Iterable[Period], start: float, end: float) -> Times:
    """Return the axis on which some periods stand between two places."""
    middles = [middle(period) for period in periods]
    return Times(min(middles), max(middles), start, end)


def middle(period: Period) -> float:
    """Return the middle of a period in months."""
    return (_month(period.start) + _month(period.end) + 1) / 2


def months(period: Period) -> int:
    """Return how many months a period holds."""
    return _month(period.end) - _month(period.start) + 1


def _month(day: date) -> int:
    return day.year * 12 + day.month


def slots(periods: Sequence[Period]) -> list[int] | None:
    """Return the number of each period where all are as long as each other and follow on; None where they do not."""
    length = months(periods[0])
    away = [_month(period.start) - _month(periods[0].start) for period in periods]
    if any(months(period) != length for period in periods) or any(distance % length for distance in away):
        return None
    return [distance // length for distance in away]


def names(words: Words, periods: Sequence[Period], line: Times, room: float, y: float) -> tuple[Label, ...]:
    """Return the names that stand under an axis: as many as there is room for, the newest always among them."""
    named = _januaries(periods) or [(period, tick_words(words, period, periods)) for period in periods]
    labels = [_inside(Label((name,), line.place(period), y, "middle", size=SMALL), room) for period, name in named]
    thinned = (tuple(labels[::-1][::every][::-1]) for every in range(1, len(labels) + 1))
    return next(few for few in thinned if _apart(few))


def tick_words(words: Words, period: Period, among: Sequence[Period]) -> str:
    """Return the name of a period on an axis; what all share is said by ``caption`` and left out."""
    if period.kind == "year_to":
        year = str(period.end.year)
        return year if _one_month(among) else f"{month_name(words.language, period.end, short=True)} {year}"
    if period.kind in ("month", "quarter"):
        first = month_name(words.language, period.start, short=True)
        last = month_name(words.language, period.end, short=True)
        return f"{first} {period.end.year}" if first == last else f"{first}–{last} {period.end.year}"
    return period_words(words, period)


def caption(words: Words, periods: Sequence[Period]) -> str:
    """Return what all periods share and their names leave out; empty where there is nothing."""
    if all(period.kind == "year_to" for period in periods) and _one_month(periods):
        return words("Years to {month}", month=month_name(words.language, periods[0].end))
    return ""


def _one_month(periods: Sequence[Period]) -> bool:
    return len({period.end.month for period in periods if period.kind == "year_to"}) == 1


def _januaries(periods: Sequence[Period]) -> list[tuple[Period, str]]:
    """Return the first month or quarter of each year with the year, where the periods run over several years."""
    short = all(period.kind in ("month", "quarter") for period in periods)
    found = [(period, str(period.start.year)) for period in periods if period.start.month == 1]
    return found if short and len(found) >= _FEWEST_JANUARIES else []


def _inside(label: Label, room: float) -> Label:
    """Return a name moved so far that it does not stand out of the drawing."""
    half = label.wide / 2
    return Label(label.lines, round(min(max(label.x, half), room - half), 1), label.y, "middle", size=SMALL)


def _apart(labels: Sequence[Label]) -> bool:
    return all(one.right + _ROOM <= other.left for one, other in pairwise(labels))


def fit(words: Words, periods: Sequence[Period], slot: float) -> bool:
    """Whether every name fits into a slot of a width."""
    return all(width(tick_words(words, period, periods), SMALL) + 2 <= slot for period in periods)
