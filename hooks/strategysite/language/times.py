"""Times and periods in words. Each way of saying it is a whole phrase: Welsh mutates what follows."""

from ..model.moment import Moment, OwnWords, Point
from ..model.period import Period
from .catalogue import Words
from .numbers import day, month


def moment_words(words: Words, when: Moment | OwnWords) -> str:
    """Return a time in a language: ``by the end of 2027``, ``erbyn diwedd 2027``."""
    if isinstance(when, OwnWords):
        return when.words.best(words.language)[0]
    if when.kind == "ongoing":
        return words("Ongoing")
    if when.kind == "between" and when.start and when.end:
        return _between(words, when.start, when.end)
    point = when.start or when.end
    return _PHRASES[when.kind](words, point) if point else ""


def _on(words: Words, point: Point) -> str:
    if point.day:
        return day(words.language, point.first_day)
    if point.month:
        return month(words.language, point.first_day)
    return (
        words("{financial_year} financial year", financial_year=_financial(point))
        if point.financial
        else str(point.year)
    )


def _by(words: Words, point: Point) -> str:
    if point.day:
        return words("By {day}", day=_on(words, point))
    if point.month:
        return words("By {month}", month=_on(words, point))
    if point.financial:
        return words("By the end of the {financial_year} financial year", financial_year=_financial(point))
    return words("By {year}", year=point.year)


def _by_end(words: Words, point: Point) -> str:
    if point.month and not point.day:
        return words("By the end of {month}", month=_on(words, point))
    if point.day or point.financial:
        return _by(words, point)
    return words("By the end of {year}", year=point.year)


def _from(words: Words, point: Point) -> str:
    if point.day:
        return words("From {day}", day=_on(words, point))
    if point.month:
        return words("From {month}", month=_on(words, point))
    if point.financial:
        return words("From the start of the {financial_year} financial year", financial_year=_financial(point))
    return words("From {year}", year=point.year)


def _ongoing_from(words: Words, point: Point) -> str:
    if point.day:
        return words("Ongoing from {day}", day=_on(words, point))
    if point.month:
        return words("Ongoing from {month}", month=_on(words, point))
    if point.financial:
        return words("Ongoing from the start of the {financial_year} financial year", financial_year=_financial(point))
    return words("Ongoing from {year}", year=point.year)


_PHRASES = {"on": _on, "by": _by, "by_end": _by_end, "from": _from, "ongoing_from": _ongoing_from}


def _between(words: Words, start: Point, end: Point) -> str:
    """Return a span; what follows ``i`` mutates in Welsh and months take ``mis``, so each pair is its own phrase."""
    first, last = _on(words, start), _on(words, end)
    if start.financial and end.financial:
        years = {"first_year": _financial(start), "last_year": _financial(end)}
        return words("{first_year} to {last_year} financial years", **years)
    if end.financial:
        year = _financial(end)
        return words("{start} to the end of the {financial_year} financial year", start=first, financial_year=year)
    if _is_month(start) and _is_month(end):
        return words("{first_month} to {last_month}", first_month=first, last_month=last)
    if _is_month(end):
        return words("{start} to {last_month}", start=first, last_month=last)
    if _is_month(start):
        return words("{first_month} to {end}", first_month=first, end=last)
    return words("{start} to {end}", start=first, end=last)


def _is_month(point: Point) -> bool:
    return bool(point.month and not point.day)


def _financial(point: Point) -> str:
    return f"{point.year}/{(point.year + 1) % 100:02}"


def span_words(words: Words, start: object, end: object) -> str:
    """Return two days as a span: ``1 April 2026 to 31 March 2029``."""
    return words("{start} to {end}", start=start, end=end)


def period_words(words: Words, period: Period) -> str:
    """Return a period as a table's heading: ``2024/25``, ``2024``, ``Year to September 2024``, ``May 2024``."""
    if period.kind == "financial_year":
        return f"{period.start.year}/{period.end.year % 100:02}"
    if period.kind == "calendar_year":
        return str(period.start.year)
    if period.kind == "year_to":
        return words("Year to {month}", month=month(words.language, period.end))
    if period.kind == "quarter":
        return words("{first_month} to {last_month}", **quarter_months(words, period))
    return month(words.language, period.start)


def quarter_months(words: Words, period: Period) -> dict[str, str]:
    """Return the first and last month of a quarter, as the phrases take them; the year stands with the last."""
    first = month(words.language, period.start).split(" ")[0]
    return {"first_month": first, "last_month": month(words.language, period.end)}
