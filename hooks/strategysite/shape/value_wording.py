"""The words for numbers, dates, times and figures that are not written as they must be."""

import re
from datetime import date

from pydantic_core import PydanticCustomError

from ..model.moment import read_point
from .fault import Fault, Words


def not_a_number(fault: Fault) -> Words:
    """Word a text or anything else where a number belongs."""
    digits = (
        re.fullmatch(r"£? ?([-+]?\d[\d,]*(?:\.\d+)?)%?", fault.value.strip()) if isinstance(fault.value, str) else None
    )
    such_as = digits[1].replace(",", "") if digits else "12500"
    remedy = f"Write the digits alone, without signs, commas, words or quotation marks, such as {such_as}."
    return f'"{fault.shown}" is not a plain number.', remedy


def not_whole(fault: Fault) -> Words:
    """Word anything but a whole number where only that makes sense."""
    if not isinstance(fault.value, float):
        return not_a_number(fault)
    return f'{fault.shown} is not a whole number, as "{fault.name}" must be.', "Write it without a decimal point."


def out_of_range(fault: Fault) -> Words:
    """Word a number that is too small or too large."""
    low, high = fault.limits.get("ge"), fault.limits.get("le")
    too, limit = ("small", f"{low} or more") if low is not None else ("large", f"{high} or less")
    return f'{fault.shown} is too {too} for "{fault.name}".', f"Write {limit}."


def pence(fault: Fault) -> Words:
    """Word money in parts of a penny."""
    return f"{fault.shown} has more than two digits after the point.", "Write pounds and pence, such as 1250.50."


def not_yes_or_no(fault: Fault) -> Words:
    """Word anything but true and false where one of the two belongs."""
    return f'"{fault.shown}" is neither true nor false.', "Write the word true or the word false."


def not_a_date(fault: Fault) -> Words:
    """Word a day that the calendar does not have, or one that is written another way."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", fault.shown):
        return no_such_day(fault)
    meant = _day_meant(fault.shown)
    such_as = f": {meant}" if meant else ", such as 2027-03-31."
    form = f"Write the year, the month and the day, with hyphens between them{such_as}"
    return f'"{fault.shown}" is not a day in the form that is read here.', form


def _day_meant(words: str) -> str:
    """Return the day that was probably meant, as it is to be written; empty where that is not clear."""
    numbers = re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", words)
    try:
        if numbers:
            return date(int(numbers[3]), int(numbers[2]), int(numbers[1])).isoformat()
        point = read_point(words)
    except (ValueError, PydanticCustomError):
        return ""
    return point.first_day.isoformat() if point.day else ""


def not_a_day_and_time(fault: Fault) -> Words:
    """Word anything but a day with a time."""
    form = "Write the day, the letter T, the time and how far it is from Greenwich time"
    return f'"{fault.shown}" is not a day with a time.', f"{form}: {fault.name}: 2027-03-31T09:30:00+00:00"


def no_such_day(fault: Fault) -> Words:
    """Word a day that the calendar does not have."""
    ask = _financial_year_meant(fault.shown)
    return f'There is no such day as "{fault.shown}".', f"{ask}Check the day, the month and the year."


def _financial_year_meant(words: str) -> str:
    """Return a question after the financial year that was probably meant; empty where that is not clear."""
    years = re.fullmatch(r"(\d{4}) ?[-–/] ?(?:\d{2})?(\d{2})", words)
    follow = years and (int(years[1]) + 1) % 100 == int(years[2])
    return f"Did you mean {years[1]}/{years[2]}? " if years and follow else ""


def no_such_time(fault: Fault) -> Words:
    """Word a time that cannot be counted with."""
    words = "…" if len(fault.languages) == 1 else "{en: …, cy: …}"
    own = f"{fault.name}: {{words: {words}, ends: 2027-11-30}}"
    forms = f"Write it in one of these ways: {fault.limits['expected']}."
    return (
        f'"{fault.shown}" is not a time that can be counted with, so nobody could be told when it is late.',
        f"{forms} Or write your own words and the last day that is meant: {own}",
    )


def backwards(fault: Fault) -> Words:
    """Word a time that ends before it starts."""
    return f'"{fault.shown}" ends before it starts.', "Write the earlier time first."


def no_such_period(fault: Fault) -> Words:
    """Word a period that figures cannot belong to."""
    return (
        f'"{fault.shown}" is not a period that is known here.',
        f"{_financial_year_meant(fault.shown)}Write it in one of these ways: {fault.limits['expected']}.",
    )


def out_of_order(fault: Fault) -> Words:
    """Word a figure that stands after a later one, or twice."""
    period = fault.value["points"][fault.limits["position"]]["period"]
    message = f"The figure for {period} stands after a later one, or twice, so the change would be worked out wrongly."
    return message, "Write the oldest figure first and each period once."


def withheld_with_value(fault: Fault) -> Words:
    """Word a figure that is said to be withheld and stands there all the same."""
    message = f"The figure {fault.value.get('value')} is said to be withheld, and is written here all the same."
    return message, "Take the value out, so that it cannot be published; or take withheld out."
