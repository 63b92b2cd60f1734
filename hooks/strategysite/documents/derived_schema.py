"""The part of the JSON Schema that describes what is worked out; ``derived`` makes what it describes."""

from typing import Any, Final


def _object(properties: dict[str, Any], optional: tuple[str, ...] = ()) -> dict[str, Any]:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


_DAY: Final = {"type": "string", "format": "date"}
_NUMBER: Final = {"type": "number"}
_COUNT: Final = {"type": "integer", "minimum": 0}
_NAME: Final = {"type": "string"}
_PERIOD: Final = _object({"kind": _NAME, "start": _DAY, "end": _DAY})
_CHANGE: Final = _object(
    {
        "measure": _NAME,
        "whose": {"$ref": "#/$defs/Text"},
        "over": {"enum": ["a_period", "the_series"]},
        "from": _PERIOD,
        "to": _PERIOD,
        "difference": _NUMBER,
        "percent": _NUMBER,
    },
    optional=("whose", "percent"),
)

DERIVED: Final = _object(
    {
        "as_at": _DAY,
        "population": _COUNT,
        "actions": _object(
            {
                "total": _COUNT,
                "by_progress": {"type": "object", "additionalProperties": _COUNT},
                "overdue": {"type": "array", "items": _NAME},
            }
        ),
        "changes": {"type": "array", "items": _CHANGE},
        "money": {
            "type": "array",
            "items": _object({"year": _NAME, "total": _NUMBER, "some_unknown": {"type": "boolean"}}),
        },
    },
    optional=("population",),
)
"""What ``derived`` holds. Numbers that are not known are left out."""
