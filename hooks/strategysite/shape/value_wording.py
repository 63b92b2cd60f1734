"""The words for numbers, dates, times and addresses that are not written as they must be."""

import re
from datetime import date

from pydantic_core import PydanticCustomError

from ..language.fold import slug
from ..model.moment import read_point
from ..source.nearest import nearest
from .fault import Fault, Words


def not_in_list(fault: Fault) -> Words:
    """Word a word that is not one of a closed list."""
    allowed = re.findall(r"'([^']*)'|(?<![\w'])(\d+)", fault.limits.get("expected", ""))
    words = [quoted or bare for quoted, bare in allowed]
    guess = nearest(fault.shown, words)
    ask = f'Did you mean "{guess}"? ' if guess else ""
    if len(words) == 1:
        return f'"{fault.shown}" cannot stand for "{fault.name}".', f"Write {fault.name}: {words[0]}"
    return f'"{fault.shown}" is not one of the words for "{fault.name}".', f"{ask}The words are: {', '.join(words)}."


def not_a_number(fault: Fault) -> Words:
    """Word a text or anything else where a number belongs."""
    digits = re.fullmatch(r"£? ?(\d[\d,]*(?:\.\d+)?)%?", fault.value.strip()) if isinstance(fault.value, str) else None
    such_as = digits[1].replace(",", "") if digits else "12500"
    remedy = f"Write the digits alone, without signs, commas, words or quotation marks: {fault.name}: {such_as}"
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
    return f'"{fault.shown}" is neither true nor false.', f"Write {fault.name}: true or {fault.name}: false."


def not_a_date(fault: Fault) -> Words:
    """Word a day that the calendar does not have, or one that is written another way."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", fault.shown):
        return no_such_day(fault)
    meant = _day_meant(fault.shown)
    form = f"Write the year, the month and the day, with hyphens between them: {fault.name}: {meant or '2027-03-31'}"
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
    return f'There is no such day as "{fault.shown}".', "Check the day, the month and the year."


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
        f"Write it in one of these ways: {fault.limits['expected']}.",
    )


def out_of_order(fault: Fault) -> Words:
    """Word a figure that stands after a later one, or twice."""
    period = fault.value["points"][fault.limits["position"]]["period"]
    message = f"The figure for {period} stands after a later one, or twice, so the change would be worked out wrongly."
    return message, "Write the oldest figure first and each period once."


def not_quite_written(fault: Fault) -> Words:
    """Word a text without a letter in it."""
    if fault.name in ("en", "cy"):
        language = "English" if fault.name == "en" else "Welsh"
        return (
            f"There are no words in {language} here.",
            f'Write them, or take "{fault.name}" out until they are written.',
        )
    return f"{fault.subject} has no words.", f"Write them, or take the line out. {fault.meaning}"


def too_long(fault: Fault) -> Words:
    """Word a text that is longer than makes sense."""
    limit = fault.limits["max_length"]
    elsewhere = ", or move part of it to a chapter of its own in the folder sections" if limit > 10_000 else ""
    return f"{fault.subject} has more than {limit} characters.", f"Shorten it{elsewhere}."


def which_language(fault: Fault) -> Words:
    """Word a text of which the language is not known."""
    return (
        f"{fault.subject} does not say in which language it is.",
        f"Both languages are used here, so write both: {fault.name}: {{en: …, cy: …}}",
    )


def no_words(fault: Fault) -> Words:
    """Word a text that is in no language."""
    return f"{fault.subject} has no words in either language.", f"Write them: {fault.name}: {{en: …, cy: …}}"


_FORMS = {
    "^https?://": (
        "is not a whole web address",
        "Write it in full, beginning with https://, such as https://example.org/page.",
    ),
    "^[^\\s@": (
        "is not an e-mail address",
        "Write a team's mailbox, such as communitysafety@example.org; never a person's.",
    ),
    "^[0-9+()": (
        "is not a telephone number",
        'Write digits and spaces in straight quotation marks, such as "01632 960000".',
    ),
    "^[EW]": ("is not an official area code", "Write E or W and eight digits, such as W06000008."),
    "^data/": (
        "is not the name of a table",
        "Write the folder data, a slash and the name of the file, such as data/knife-crime.csv.",
    ),
    "^[a-z0-9]": (
        "cannot be a short name, which becomes part of web addresses",
        "Use small letters without accents, digits and single hyphens only",
    ),
}


def wrong_form(fault: Fault) -> Words:
    """Word an address, a number or a name that is not made as such things are."""
    pattern = fault.limits.get("pattern", "")
    for start, (fault_is, remedy) in _FORMS.items():
        if pattern.startswith(start):
            such_as = f", such as {slug(fault.shown) or 'school-panels'}." if start == "^[a-z0-9]" else ""
            return f'"{fault.shown}" {fault_is}.', remedy + such_as
    return other(fault)


def other(fault: Fault) -> Words:
    """Word any fault that has no words of its own."""
    return (
        f'"{fault.shown}" cannot stand for "{fault.name}".',
        fault.meaning or "Look at the field in content/reference.md.",
    )
