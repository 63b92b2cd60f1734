"""Time as partnerships say it: exact ("31 March 2027") or approximate ("by end 2027", "ongoing", "from May 2027")."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Discriminator, GetCoreSchemaHandler, GetJsonSchemaHandler, Tag
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..words import N_
from .base import Record, optional, required
from .text import Text

MONTHS = {
    "en": "january february march april may june july august september october november december".split(),
    "cy": "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr".split(),
}
_MUTATED = "- - fawrth - fai fehefin orffennaf - fedi - dachwedd ragfyr".split()
"""The Welsh months after ``o`` and ``i``, where they begin otherwise there."""
_MONTH_NUMBERS = {
    name: number for names in (*MONTHS.values(), _MUTATED) for number, name in enumerate(names, 1) if name != "-"
}
WAYS = N_(
    "2027-03-31, 2027-03, 2027, 2026/27, 31 March 2027, March 2027, by 2027, by end 2027, from May 2027, "
    "May 2027 to March 2028, ongoing, ongoing from May 2027"
)
WAYS_IN_WELSH = (
    "31 Mawrth 2027, Mawrth 2027, erbyn 2027, erbyn diwedd 2027, o fis Mai 2027, o fis Mai 2027 i fis Mawrth 2028, "
    "parhaus, parhaus o fis Mai 2027"
)


@dataclass(frozen=True, slots=True)
class Point:
    """A day, a month, a year or a financial year (April to March, named by the year in which it starts)."""

    year: int
    month: int | None = None
    day: int | None = None
    financial: bool = False

    @property
    def first_day(self) -> date:
        """The first day that the point covers."""
        return date(self.year, 4 if self.financial else self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The last day that the point covers."""
        if self.financial:
            return date(self.year + 1, 3, 31)
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


MomentKind = Literal["on", "by", "by_end", "from", "between", "ongoing", "ongoing_from"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A time made of up to two points and the way they are meant."""

    kind: MomentKind
    start: Point | None = None
    end: Point | None = None

    @property
    def starts(self) -> date | None:
        """The first day that is meant, or None where the past is open."""
        return self.start.first_day if self.start else None

    @property
    def ends(self) -> date | None:
        """The last day that is meant, after which the thing is late; None where there is no end."""
        return self.end.last_day if self.end else None

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read the words of an editor."""
        return core_schema.no_info_plain_validator_function(read_moment)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Say in the JSON Schema how a time is written."""
        return {"type": ["string", "integer"], "description": f"A time: {WAYS}."}


class OwnWords(Record):
    """A time in the partnership's own words, with the days that the software may count with."""

    words: Text = required("The time as the partnership says it.", example={"en": "autumn 2027", "cy": "hydref 2027"})
    starts: date | None = optional("The first day that is meant.", example="2027-09-01")
    ends: date | None = optional("The last day that is meant; after it the action is overdue.", example="2027-11-30")


def _which(value: Any) -> str:
    return "own_words" if isinstance(value, dict | OwnWords) else "moment"


When = Annotated[Annotated[Moment, Tag("moment")] | Annotated[OwnWords, Tag("own_words")], Discriminator(_which)]
"""A time, exact or approximate: a line such as ``by end 2027``, or the partnership's own words with dates."""

_PATTERNS: tuple[tuple[MomentKind, str], ...] = (
    ("ongoing_from", r"(?:ongoing|parhaus) (?:from|since|o|ers) (?P<start>.+?)(?: onwards| ymlaen)?"),
    ("ongoing", r"ongoing|parhaus"),
    ("by_end", r"(?:(?:by )?(?:the )?end(?: of)?|(?:erbyn )?diwedd) (?P<end>.+)"),
    ("by", r"(?:by|erbyn) (?P<end>.+)"),
    ("between", r"(?:from |o )?(?P<start>.+?) (?:to|until|hyd at|i) (?P<end>.+)"),
    ("from", r"(?:from|o) (?P<start>.+?)(?: onwards| ymlaen)?"),
    ("on", r"(?P<start>.+)"),
)


def read_moment(value: Any) -> Moment:
    """Return the time that a line means.

    Raises:
        PydanticCustomError: ``time_not_understood`` where the line is none of the known forms,
            ``time_backwards`` where it ends before it starts.
    """
    if isinstance(value, Moment):
        return value
    line = " ".join(str(value).lower().split()) if isinstance(value, str | int) and value is not True else ""
    for kind, pattern in _PATTERNS:
        if match := re.fullmatch(pattern, line):
            return _checked(_moment(kind, match.groupdict()), line)
    raise _not_understood(value)


def _moment(kind: MomentKind, said: dict[str, str]) -> Moment:
    start = read_point(said["start"]) if "start" in said else None
    end = read_point(said["end"]) if "end" in said else None
    return Moment("on", start, start) if kind == "on" else Moment(kind, start, end)


def _checked(moment: Moment, line: str) -> Moment:
    if moment.starts and moment.ends and moment.ends < moment.starts:
        raise PydanticCustomError("time_backwards", "ends before it starts", {"words": line})
    return moment


def read_point(words: str) -> Point:
    """Return the day, month or year that some words mean; the error is that of ``read_moment``."""
    words = words.strip().lower()
    if match := re.fullmatch(r"((?:19|2[01])\d{2})/(\d{2})", words):
        if (int(match[1]) + 1) % 100 == int(match[2]):
            return Point(int(match[1]), financial=True)
    elif match := re.fullmatch(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", words):
        return _point(words, *(int(part) if part else None for part in match.groups()))
    elif match := re.fullmatch(rf"(?:(\d{{1,2}}) )?(?:mis |fis )?({'|'.join(_MONTH_NUMBERS)}) (\d{{4}})", words):
        return _point(words, int(match[3]), _MONTH_NUMBERS[match[2]], int(match[1]) if match[1] else None)
    raise _not_understood(words)


def _point(words: str, year: int | None, month: int | None = None, day: int | None = None) -> Point:
    """Return the point, refusing a day that the calendar does not have and years outside 1900 to 2199."""
    try:
        first = date(year or 0, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        raise PydanticCustomError("no_such_date", "not in the calendar", {"words": words}) from None
    if not 1900 <= first.year < 2200:
        raise PydanticCustomError("no_such_date", "not in the calendar", {"words": words})
    return Point(first.year, month, day)


def _not_understood(value: Any) -> PydanticCustomError:
    return PydanticCustomError("time_not_understood", "not a time", {"words": str(value), "expected": WAYS})
