"""The period that a figure belongs to: a financial or calendar year, a year to a month, a quarter, a month."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..words import N_

WAYS = N_(
    "2024/25 (April to March), 2024 (January to December), 2024-05 (one month), "
    "2024-Q1 (January to March), year to 2024-09"
)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A span of whole months, from the first of ``start`` to the last day of ``end``."""

    start: date
    end: date
    kind: Literal["financial_year", "calendar_year", "year_to", "month", "quarter"]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read the words of an editor."""
        return core_schema.no_info_plain_validator_function(read_period)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Say in the JSON Schema how a period is written."""
        return {"type": ["string", "integer"], "description": f"A period: {WAYS}."}


def read_period(value: Any) -> Period:
    """Return the period that a line means.

    Raises:
        PydanticCustomError: ``period_not_understood`` where the line is none of the known forms.
    """
    if isinstance(value, Period):
        return value
    line = str(value).strip().lower() if isinstance(value, str | int) else ""
    if match := re.fullmatch(r"(19|2[01])(\d{2})/(\d{2})", line):
        year = int(match[1] + match[2])
        if (year + 1) % 100 == int(match[3]):
            return Period(date(year, 4, 1), date(year + 1, 3, 31), "financial_year")
    elif match := re.fullmatch(r"((?:19|2[01])\d{2})", line):
        return Period(date(int(line), 1, 1), date(int(line), 12, 31), "calendar_year")
    elif match := re.fullmatch(r"((?:19|2[01])\d{2})-q([1-4])", line):
        first = 3 * int(match[2]) - 2
        return _months(int(match[1]), first, first + 2, "quarter")
    elif match := re.fullmatch(r"((?:19|2[01])\d{2})-(0[1-9]|1[0-2])", line):
        return _months(int(match[1]), int(match[2]), int(match[2]), "month")
    elif match := re.fullmatch(r"year to ((?:19|2[01])\d{2})-(0[1-9]|1[0-2])", line):
        return _year_to(int(match[1]), int(match[2]))
    raise PydanticCustomError("period_not_understood", "not a period", {"words": str(value), "expected": WAYS})


def _months(year: int, first: int, last: int, kind: Literal["month", "quarter"]) -> Period:
    return Period(date(year, first, 1), date(year, last, monthrange(year, last)[1]), kind)


def _year_to(year: int, month: int) -> Period:
    end = date(year, month, monthrange(year, month)[1])
    start = date(year, 1, 1) if month == 12 else date(year - 1, month + 1, 1)
    return Period(start, end, "year_to")
