"""Strategies with hostile words in every text of the model: made from the model, so that a new field is among them."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from strategysite.model import FILES, Text
from strategysite.model.base import Record, fields_of
from strategysite.model.reference import Reference
from strategysite.model.text import WebAddresses
from strategysite.shape.declared import alternatives, declared_at, declared_values, record_at

from ..support.examples import full, records_in

LONGEST_LINE = 480
"""So many letters of hostile words stand in one field: a field of one line takes up to 500."""

_LEFT_OUT = {"table", "withheld"}
"""Fields that stand in the place of others, which hold words: figures in a table of their own, figures not told."""

Planted = set[tuple[str, str]]


def loads(payloads: Sequence[str]) -> list[list[str]]:
    """Return the payloads in as few groups as go into a field of one line, each group for one strategy."""
    groups: list[list[str]] = [[]]
    for payload in payloads:
        if len(" ".join([*groups[-1], payload])) > LONGEST_LINE:
            groups.append([])
        groups[-1].append(payload)
    return groups


class Hostile:
    """A strategy that has an entry of every kind, and hostile words wherever words can stand."""

    def __init__(self, number: int, load: Sequence[str]) -> None:
        self.planted: Planted = set()
        self._load = load
        self._ids: set[str] = set()
        self.plain = {name: self._record(model, full(model), ()) for name, model in FILES.items()}
        self._name_it(f"hostile-{number:02}")
        self._mend_references()

    def written(self, strategies: Path) -> Path:
        """Write it into a folder of strategies. JSON is YAML too."""
        folder = strategies / self.name
        (folder / "sections").mkdir(parents=True)
        for name, plain in self.plain.items():
            (folder / f"{name}.yml").write_text(json.dumps(plain, indent=1, ensure_ascii=False), encoding="utf-8")
        for chapter in self.plain["strategy"]["chapters"]:
            for language in ("en", "cy"):
                words = f"# Chapter\n\n{self._prose(language)}\n"
                (folder / "sections" / f"{chapter['id']}.{language}.md").write_text(words, encoding="utf-8")
        return folder

    def _record(self, record: type[Record], given: Any, above: tuple[type[Record], ...]) -> Any:
        """Return a block of fields with all that it may hold; what may hold itself does so once.

        What can also be written as a word, such as a time, is written as the block.
        """
        given = given if isinstance(given, dict) else {}
        plain = {name: value for name, value in (full(record) | given).items() if name not in _LEFT_OUT}
        if plain.get("id") in self._ids:
            plain["id"] = f"{plain['id']}-{len(self._ids)}"
        self._ids.add(plain.get("id", ""))
        fields = fields_of(record)
        return {
            name: self._value(record, name, fields[name], value, above)
            for name, value in plain.items()
            if name in given or record_at(fields[name].annotation) not in above
        }

    def _value(
        self, record: type[Record], name: str, field: FieldInfo, value: Any, above: tuple[type[Record], ...]
    ) -> Any:
        inner = record_at(field.annotation)
        if isinstance(value, list):
            return [self._value(record, name, field, item, above) for item in value]
        if inner and issubclass(inner, Text):
            self.planted.add((record.__name__, name))
            return {"en": self._prose("en"), "cy": self._prose("cy")}
        if inner and issubclass(inner, WebAddresses):
            return self._record(inner, {}, above)
        if inner:
            return self._record(inner, value, (*above, record))
        return self._line(record, name, field, value)

    def _line(self, record: type[Record], name: str, field: FieldInfo, value: Any) -> Any:
        """Return a value of one line: hostile words, as many as the field accepts."""
        if not isinstance(value, str) or not any(kind is str for kind in alternatives(field.annotation)):
            return value
        limits = field.metadata or [None]
        kind: Any = Annotated[field.annotation, *limits]
        accepts: TypeAdapter[Any] = TypeAdapter(kind)
        for words in (" ".join(self._load), *(f"https://example.org/{one}" for one in self._load), *self._load):
            if _accepted(accepts, words):
                self.planted.add((record.__name__, name))
                return words
        return value

    def _prose(self, language: str) -> str:
        return "\n\n".join([f"Words {language}", *self._load])

    def _name_it(self, name: str) -> None:
        """Give the strategy an area and addresses of its own."""
        self.name = name
        strategy = self.plain["strategy"]
        strategy["area"]["name"] = {"en": f"{name} {self._load[0]}", "cy": f"{name} cy {self._load[0]}"}
        strategy["area"]["address"] = {"en": name, "cy": name}
        strategy["edition"]["status"] = "consultation"

    def _mend_references(self) -> None:
        """Let every reference lead to the entry of its kind; take out those that could only lead to themselves."""
        first = {
            kind.entry: value["id"]
            for name, model in FILES.items()
            for _, kind, value in declared_values(model, self.plain[name])
            if hasattr(kind, "entry") and "id" in value
        }
        for name, model in FILES.items():
            found = declared_values(model, self.plain[name])
            inside = {pointer: kind.entry for pointer, kind, _ in found if hasattr(kind, "entry")}
            for pointer, kind, _ in reversed(found):
                if issubclass(kind, Reference):
                    to = first.get(kind.to)
                    to_itself = kind.to in {inside.get(pointer[:end]) for end in range(len(pointer))}
                    declared, _ = declared_at(model, pointer)
                    needed = declared is not None and declared.is_required()
                    _put(self.plain[name], pointer, None if to_itself and not needed else to)


def _accepted(kind: TypeAdapter[Any], words: str) -> bool:
    try:
        kind.validate_python(words, strict=True)
    except ValidationError:
        return False
    return True


def _put(plain: Any, pointer: tuple[str | int, ...], value: str | None) -> None:
    """Put a value at a path; without one, take out the field, or the list, that stands there."""
    is_list_to_go = value is None and isinstance(pointer[-1], int)
    *steps, last = pointer[:-1] if is_list_to_go else pointer
    for step in steps:
        plain = plain.get(step, []) if isinstance(step, str) else plain[step]
    if value is None:
        plain.pop(last, None)
    else:
        plain[last] = value


def texts_of_the_model() -> Iterator[tuple[str, str]]:
    """Yield every field of the model that holds words, as record and field."""
    records: list[type[Record]] = []
    for model in FILES.values():
        records_in(model, records)
    for record in records:
        for name, field in fields_of(record).items():
            inner = record_at(field.annotation)
            if inner and issubclass(inner, Text):
                yield record.__name__, name
