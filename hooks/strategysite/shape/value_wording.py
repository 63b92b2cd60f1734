"""The words for numbers, dates, times and figures that are not written as they must be."""

import re
from datetime import date

from pydantic_core import PydanticCustomError

from ..model.moment import read_point
from ..phrase import NOTHING, Phrase, phrase, sentences
from .fault import Fault, Words


def not_a_number(fault: Fault) -> Words:
    """Word a text or anything else where a number belongs."""
    digits = (
        re.fullmatch(r"£? ?([-+]?\d[\d,]*(?:\.\d+)?)%?", fault.value.strip()) if isinstance(fault.value, str) else None
    )
    such_as = digits[1].replace(",", "") if digits else "12500"
    remedy = phrase(
        "Write the digits alone, without signs, commas, words or quotation marks, such as {number}.", number=such_as
    )
    return phrase('"{value}" is not a plain number.', value=fault.shown), remedy


def not_whole(fault: Fault) -> Words:
    """Word anything but a whole number where only that makes sense."""
    if not isinstance(fault.value, float):
        return not_a_number(fault)
    message = phrase('{number} is not a whole number, as "{field}" must be.', number=fault.shown, field=fault.name)
    return message, phrase("Write it without a decimal point.")


def out_of_range(fault: Fault) -> Words:
    """Word a number that is too small or too large."""
    low, high = fault.limits.get("ge"), fault.limits.get("le")
    if low is not None:
        message = phrase('{number} is too small for "{field}".', number=fault.shown, field=fault.name)
        return message, phrase("Write {limit} or more.", limit=low)
    message = phrase('{number} is too large for "{field}".', number=fault.shown, field=fault.name)
    return message, phrase("Write {limit} or less.", limit=high)


def pence(fault: Fault) -> Words:
    """Word money in parts of a penny."""
    message = phrase("{number} has more than two digits after the point.", number=fault.shown)
    return message, phrase("Write pounds and pence, such as 1250.50.")


def not_yes_or_no(fault: Fault) -> Words:
    """Word anything but true and false where one of the two belongs."""
    message = phrase('"{value}" is neither true nor false.', value=fault.shown)
    return message, phrase("Write the word true or the word false.")


def not_a_date(fault: Fault) -> Words:
    """Word a day that the calendar does not have, or one that is written another way."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", fault.shown):
        return no_such_day(fault)
    meant = _day_meant(fault.shown)
    form = (
        phrase("Write the year, the month and the day, with hyphens between them: {day}", day=meant)
        if meant
        else phrase("Write the year, the month and the day, with hyphens between them, such as 2027-03-31.")
    )
    return phrase('"{value}" is not a day in the form that is read here.', value=fault.shown), form


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
    form = phrase(
        "Write the day, the letter T, the time and how far it is from Greenwich time: "
        "{field}: 2027-03-31T09:30:00+00:00",
        field=fault.name,
    )
    return phrase('"{value}" is not a day with a time.', value=fault.shown), form


def no_such_day(fault: Fault) -> Words:
    """Word a day that the calendar does not have."""
    check = phrase("Check the day, the month and the year.")
    message = phrase('There is no such day as "{value}".', value=fault.shown)
    return message, sentences(_financial_year_meant(fault.shown), check)


def _financial_year_meant(words: str) -> Phrase:
    """Return a question after the financial year that was probably meant; empty where that is not clear."""
    years = re.fullmatch(r"(\d{4}) ?[-–/] ?(?:\d{2})?(\d{2})", words)
    follow = years and (int(years[1]) + 1) % 100 == int(years[2])
    return phrase("Did you mean {year}?", year=f"{years[1]}/{years[2]}") if years and follow else NOTHING


def no_such_time(fault: Fault) -> Words:
    """Word a time that cannot be counted with."""
    words = "…" if len(fault.languages) == 1 else "{en: …, cy: …}"
    own = f"{fault.name}: {{words: {words}, ends: 2027-11-30}}"
    forms = _in_one_of_these_ways(fault)
    or_else = phrase("Or write your own words and the last day that is meant: {words}", words=own)
    return (
        phrase(
            '"{value}" is not a time that can be counted with, so nobody could be told when it is late.',
            value=fault.shown,
        ),
        sentences(forms, or_else),
    )


def _in_one_of_these_ways(fault: Fault) -> Phrase:
    """Return the ways to write a time or a period, which the model names with the fault."""
    ways: str = fault.limits["expected"]
    return phrase("Write it in one of these ways: {ways}.", ways=phrase(ways))


def backwards(fault: Fault) -> Words:
    """Word a time that ends before it starts."""
    return phrase('"{value}" ends before it starts.', value=fault.shown), phrase("Write the earlier time first.")


def no_such_period(fault: Fault) -> Words:
    """Word a period that figures cannot belong to."""
    return (
        phrase('"{value}" is not a period that is known here.', value=fault.shown),
        sentences(
            _financial_year_meant(fault.shown),
            _in_one_of_these_ways(fault),
        ),
    )


def out_of_order(fault: Fault) -> Words:
    """Word a figure that stands after a later one, or twice."""
    period = fault.value["points"][fault.limits["position"]]["period"]
    message = phrase(
        "The figure for {period} stands after a later one, or twice, so the change would be worked out wrongly.",
        period=period,
    )
    return message, phrase("Write the oldest figure first and each period once.")


def withheld_with_value(fault: Fault) -> Words:
    """Word a figure that is said to be withheld and stands there all the same."""
    message = phrase(
        "The figure {value} is said to be withheld, and is written here all the same.", value=fault.value.get("value")
    )
    return message, phrase("Take the value out, so that it cannot be published; or take withheld out.")
