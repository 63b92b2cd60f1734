"""Figures as they are printed: counts, percentages, money, and the differences between them."""

from ..model.series import Number
from ..model.vocabulary import Unit
from .catalogue import Words
from .numbers import number, percent, pounds

MINUS = "\N{MINUS SIGN}"


def amount(words: Words, unit: Unit, value: Number) -> str:
    """Return a figure as it is printed: ``412``, ``31.5%``, ``£64,000``."""
    if unit is Unit.PERCENT:
        return percent(words.language, value)
    return pounds(words.language, value) if unit is Unit.POUNDS else number(words.language, value)


def signed_amount(words: Words, unit: Unit, value: Number) -> str:
    """Return a difference with its sign: ``+12``, ``−12``; between percentages the points alone."""
    size = round(abs(value), 2)
    printed = number(words.language, size) if unit is Unit.PERCENT else amount(words, unit, size)
    return _sign(value, size) + printed


def signed_percent(words: Words, value: float) -> str:
    """Return a change in per cent with its sign: ``−14.8%``."""
    size = round(abs(value), 1)
    return _sign(value, size) + percent(words.language, size)


def points(words: Words, difference: Number) -> str:
    """Return the size of a difference between percentages: ``4 percentage points``."""
    size = round(abs(difference), 2)
    if size == int(size):
        return words.count("{number} percentage point", "{number} percentage points", int(size))
    return words("{number} percentage points", number=number(words.language, size))


def whole_percent(words: Words, value: float) -> str:
    """Return the size of a change in whole per cent, or with a decimal where rounding would claim the whole."""
    size = abs(value)
    rounded = int(size + 0.5)
    return percent(words.language, size if rounded == 100 and size != 100 else rounded)


def _sign(value: Number, size: Number) -> str:
    """Return the sign of a difference, none where what is printed of it is nothing."""
    if not size:
        return ""
    return "+" if value > 0 else MINUS
