"""Dates, numbers and money in English and Welsh words."""

from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

LOCALES = {"en": "en_GB", "cy": "cy"}

_remembered = lru_cache(maxsize=8192)
"""The same days and numbers stand on many pages; Babel reads its pattern anew each time. Nought has no sign (``+ 0``):
one that has would be taken for the other."""


@_remembered
def day(language: str, value: date) -> str:
    """Return a day in words: ``1 March 2026``, ``1 Mawrth 2026``."""
    return format_date(value, "d MMMM y", locale=LOCALES[language])


def month(language: str, value: date) -> str:
    """Return a month in words: ``March 2026``, ``Mawrth 2026``."""
    return format_date(value, "MMMM y", locale=LOCALES[language])


@_remembered
def number(language: str, value: int | float | Decimal) -> str:
    """Return a number as it is printed, with at most two digits after the point."""
    return format_decimal(value + 0, "#,##0.##", locale=LOCALES[language])


@_remembered
def percent(language: str, value: float) -> str:
    """Return a percentage from its number (12.5 gives ``12.5%``), with at most one digit after the point."""
    return format_decimal(value + 0, "#,##0.#", locale=LOCALES[language]) + "%"


def pounds(language: str, value: int | float | Decimal) -> str:
    """Return an amount of money, without pence where there are none."""
    form = "¤#,##0" if value == int(value) else "¤#,##0.00"
    return format_currency(value, "GBP", form, locale=LOCALES[language], currency_digits=False)


def month_name(language: str, value: date, *, short: bool = False) -> str:
    """Return the name of a month without its year: ``September``, ``Medi``; or its short form: ``Sept``, ``Medi``."""
    return format_date(value, "LLL" if short else "LLLL", locale=LOCALES[language])
