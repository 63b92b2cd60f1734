"""The JSON Schema of the open data, made from the model: what each field of a published strategy holds and means."""

import types
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from ..language.catalogue import Words
from ..model.base import Record
from ..model.moment import Moment, MomentKind
from ..model.period import Period
from ..model.text import Prose
from ..model.vocabulary import Vocabulary
from ..model.whole import FILES
from ..words import in_one_line
from .derived_schema import DERIVED
from .json_text import as_json
from .plain import NOT_PUBLISHED

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_DAY: Final = {"type": "string", "format": "date"}
_SIMPLE: Final[dict[type, dict[str, Any]]] = {
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    Decimal: {"type": "number"},
    datetime: {"type": "string", "format": "date-time"},
    date: _DAY,
    Moment: {
        "type": "object",
        "properties": {"kind": {"enum": list(get_args(MomentKind))}, "starts": _DAY, "ends": _DAY},
        "required": ["kind"],
        "additionalProperties": False,
    },
    Period: {
        "type": "object",
        "properties": {"kind": {"type": "string"}, "start": _DAY, "end": _DAY},
        "required": ["kind", "start", "end"],
        "additionalProperties": False,
    },
}


def data_schema(words: Words, address: str) -> str:
    """Return the JSON Schema of a strategy's JSON file, explained in one language. ``address`` is its own, or empty."""
    maker = _Maker(words)
    files = {name: maker.of(record) for name, record in FILES.items()}
    schema = {
        "$schema": DIALECT,
        **({"$id": address} if address else {}),
        "title": words("A serious violence strategy as open data"),
        "type": "object",
        "properties": {
            "$schema": {"type": "string"},
            "id": {"type": "string"},
            **files,
            "chapters": {"type": "object", "additionalProperties": maker.of(Prose)},
            "derived": DERIVED,
        },
        "required": ["id", "strategy", "chapters", "derived"],
        "additionalProperties": False,
        "$defs": maker.records,
    }
    return as_json(schema)


class _Maker:
    """Makes the schema of each record once."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.records: dict[str, dict[str, Any]] = {}

    def of(self, annotation: Any) -> dict[str, Any]:
        """Return the schema of what a field may hold, as ``plain`` writes it."""
        origin, inner = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            return self.of(inner[0])
        if origin in (Union, types.UnionType):
            several = [self.of(one) for one in inner if one is not type(None)]
            return several[0] if len(several) == 1 else {"anyOf": several}
        if origin is tuple:
            return {"type": "array", "items": self.of(inner[0])}
        if origin is Literal:
            return {"enum": list(inner)}
        return self._of_type(annotation)

    def _of_type(self, kind: type) -> dict[str, Any]:
        if issubclass(kind, Record):
            if kind.__name__ not in self.records:
                self.records[kind.__name__] = {}  # a record may hold others of its kind
                self.records[kind.__name__] = self._record(kind)
            return {"$ref": f"#/$defs/{kind.__name__}"}
        if issubclass(kind, Vocabulary):
            return {"enum": [member.value for member in kind]}
        return next((schema for type_, schema in _SIMPLE.items() if issubclass(kind, type_)), {"type": "string"})

    def _record(self, record: type[Record]) -> dict[str, Any]:
        fields = {name: field for name, field in record.model_fields.items() if name not in NOT_PUBLISHED}
        return {
            "type": "object",
            "properties": {name: self._field(field) for name, field in fields.items()},
            "required": [name for name, field in fields.items() if _is_always_there(field)],
            "additionalProperties": False,
        }

    def _field(self, field: FieldInfo) -> dict[str, Any]:
        about = {"description": self._words(in_one_line(field.description))} if field.description else {}
        return about | self.of(field.annotation)


def _is_always_there(field: FieldInfo) -> bool:
    """Whether a field is always written: it must be given, or holds something where it is left out."""
    return field.is_required() or field.default not in (None, ())
