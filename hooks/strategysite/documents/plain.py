"""What is public of a record, as plain data: the names of the model, without notes for the partnership alone."""

from datetime import date
from decimal import Decimal
from typing import Any, Final

from ..model.base import Record
from ..model.moment import Moment
from ..model.period import Period

NOT_PUBLISHED: Final = frozenset({"internal", "waivers"})
"""Fields for the partnership alone."""


def plain(value: Any) -> Any:
    """Return a record as plain data without what is not published and without what is not said."""
    if isinstance(value, Record):
        fields = {name: getattr(value, name) for name in type(value).model_fields if name not in NOT_PUBLISHED}
        return {name: plain(field) for name, field in fields.items() if field is not None and field != ()}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, Period):
        return {"kind": value.kind, "start": value.start.isoformat(), "end": value.end.isoformat()}
    if isinstance(value, Moment):
        days = {"starts": value.starts, "ends": value.ends}
        return {"kind": value.kind, **{name: day.isoformat() for name, day in days.items() if day}}
    return _simple(value)


def _simple(value: Any) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == int(value) else float(value)
    if isinstance(value, date):  # a moment of the day too
        return value.isoformat()
    return value if isinstance(value, bool | int | float) else str(value)
