"""Finding where a path into the data is declared in the model."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from ..model.base import Record, fields_of
from ..model.reference import Reference
from ..model.text import Text, WebAddresses

Pointer = tuple[str | int, ...]


def resolve(plain: Any, location: tuple[str | int, ...]) -> Pointer:
    """Return a fault's location as a path that an editor could follow, without the model's inner steps.

    The last step is kept even where nothing stands there: it may be what is missing.
    """
    pointer: list[str | int] = []
    value = plain
    for position, step in enumerate(location):
        last = position == len(location) - 1
        if _leads_on(value, step):
            value = value[step]
        elif not (last and isinstance(value, dict)):
            continue
        pointer.append(step)
    return tuple(pointer)


def _leads_on(value: Any, step: str | int) -> bool:
    return step in value if isinstance(value, dict) else isinstance(value, list) and step in range(len(value))


def _holds(value: Any, step: str | int) -> bool:
    if isinstance(value, list):
        return isinstance(step, int) and step < len(value)
    return isinstance(value, dict) and step in value


def declared_at(model: type[Record], pointer: Pointer) -> tuple[FieldInfo | None, type[Record] | None]:
    """Return the declaration of the field at a path, and the record that it belongs to; None where there is none."""
    field: FieldInfo | None = None
    owner: type[Record] | None = model
    kind: Any = model
    for step in pointer:
        kind = _inner(kind, step)
        if isinstance(step, str):
            owner = kind if isinstance(kind, type) and issubclass(kind, Record) else None
            field = fields_of(owner).get(step) if owner else None
            kind = field.annotation if field else None
    return field, owner


@dataclass(frozen=True, slots=True)
class _Kinds:
    """What may stand at a place: groups of fields, references, and what may stand in a list's items."""

    records: tuple[type[Record], ...]
    references: tuple[type[Reference], ...]
    items: "_Kinds | None"


def declared_values(model: type[Record], value: Any) -> list[tuple[Pointer, type, Any]]:
    """Return every group of fields and every reference in some data, with its path and its declared type.

    Words in two languages are no group: they are most of what there is, and nothing stands inside them. Goes by the
    declarations alone, so that what is whole can be seen where something beside it is not.
    """
    found: list[tuple[Pointer, type, Any]] = []
    _gather(_kinds(model), value, (), found)
    return found


def _gather(kinds: _Kinds, value: Any, pointer: Pointer, found: list[tuple[Pointer, type, Any]]) -> None:
    """Add what stands at a place. Plain recursion over what is there: every check of every build comes by."""
    if isinstance(value, dict):
        for record in kinds.records:
            found.append((pointer, record, value))
            inside = _inside(record)
            for name, item in value.items():
                if name in inside:
                    _gather(inside[name], item, (*pointer, name), found)
    elif isinstance(value, list) and kinds.items:
        for position, item in enumerate(value):
            _gather(kinds.items, item, (*pointer, position), found)
    elif isinstance(value, str):
        found += [(pointer, reference, value) for reference in kinds.references]


@cache
def _inside(record: type[Record]) -> Mapping[str, _Kinds]:
    """Return what may stand in the fields of a group, by their names; plain words and numbers are left out."""
    kinds = {name: _kinds(field.annotation) for name, field in fields_of(record).items()}
    return {name: found for name, found in kinds.items() if found.records or found.references or found.items}


def _kinds(kind: Any) -> _Kinds:
    types = [candidate for candidate in alternatives(kind) if isinstance(candidate, type)]
    lists = [candidate for candidate in alternatives(kind) if get_origin(candidate) is tuple]
    return _Kinds(
        records=tuple(one for one in types if issubclass(one, Record) and not issubclass(one, Text | WebAddresses)),
        references=tuple(candidate for candidate in types if issubclass(candidate, Reference)),
        items=_kinds(get_args(lists[0])[0]) if lists else None,
    )


def record_at(kind: Any) -> type[Record] | None:
    """Return the record type inside an annotation such as ``Body | None`` or ``tuple[Body, ...]``."""
    for candidate in alternatives(kind):
        if isinstance(candidate, type) and issubclass(candidate, Record):
            return candidate
        if get_origin(candidate) is tuple:
            return record_at(get_args(candidate)[0])
    return None


def _inner(kind: Any, step: str | int) -> Any:
    """Return what lies one step further in: the item of a list, or the record whose field comes next."""
    for candidate in alternatives(kind):
        if isinstance(step, int) and get_origin(candidate) is tuple:
            return get_args(candidate)[0]
        if isinstance(step, str) and isinstance(candidate, type) and issubclass(candidate, Record):
            return candidate
    return None


def alternatives(kind: Any) -> list[Any]:
    """Return the parts of a union, without annotations: ``Body | None`` gives ``Body`` and ``NoneType``."""
    if get_origin(kind) is Annotated:
        return alternatives(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return [inner for argument in get_args(kind) for inner in alternatives(argument)]
    return [kind]
