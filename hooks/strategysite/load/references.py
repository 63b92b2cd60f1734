"""Checking that what one entry refers to is there, across all files of a strategy."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..model.base import Record
from ..model.reference import Reference, StatusRef
from ..model.vocabulary import Progress
from ..model.whole import Pointer, walk
from ..problem import Problem, Severity
from ..source import Document
from ..source.nearest import nearest

_NAMES = {
    "area": "an area",
    "body": "a body",
    "group": "a group",
    "linked_plan": "a linked plan",
    "data_source": "a data source",
    "cohort": "a cohort",
    "driver": "a driver",
    "finding": "a finding",
    "priority": "a priority",
    "objective": "an objective",
    "theory_step": "a step in the theory of change",
    "action": "an action",
    "delivery_plan": "a delivery plan",
    "action_status": "a status",
    "measure": "a measure",
    "consultation_event": "a consultation",
}


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry that others can refer to."""

    kind: str
    id: str
    document: Document
    pointer: Pointer


def check_references(
    documents: Mapping[str, Document], shaped: Mapping[str, Record], unshaped: frozenset[str]
) -> list[Problem]:
    """Return a problem for each id used twice and each reference to an entry that is not there.

    References into a file that could not be shaped are left alone: its own problems come first.
    """
    entries = [entry for name, record in shaped.items() for entry in _entries(documents[name], record)]
    known: dict[str, dict[str, _Entry]] = {}
    problems = []
    for entry in entries:
        first = known.setdefault(entry.kind, {}).setdefault(entry.id, entry)
        if first is not entry:
            problems.append(_twice(first, entry))
    for name, record in shaped.items():
        for pointer, value in walk(record):
            if isinstance(value, Reference) and value.file.removesuffix(".yml") not in unshaped:
                problems += _dangling(value, documents[name], pointer, known.get(value.to, {}))
    return problems


def _entries(document: Document, record: Record) -> Iterator[_Entry]:
    for pointer, value in walk(record):
        kind = getattr(value, "entry", None) if isinstance(value, Record) else None
        if kind and getattr(value, "id", None):
            yield _Entry(kind, value.id, document, pointer)


def _twice(first: _Entry, again: _Entry) -> Problem:
    mark = again.document.place((*again.pointer, "id"))
    earlier = first.document.place((*first.pointer, "id"))
    message = f'The id "{again.id}" is used twice: first in {first.document.file}, line {earlier.line}.'
    remedy = "Give one of them another id, and use it wherever that one is meant."
    return Problem(again.document.file, mark.line, mark.column, "form-id-twice", Severity.ERROR, message, remedy)


def _dangling(reference: Reference, document: Document, pointer: Pointer, known: Mapping[str, _Entry]) -> list[Problem]:
    allowed = [*known, *(Progress if isinstance(reference, StatusRef) else ())]
    if reference in allowed:
        return []
    mark = document.place(pointer)
    what = _NAMES[reference.to]
    message = f'{_origin(pointer)} names {what} "{reference}", and {reference.file} has none with that id.'
    guess = nearest(reference, allowed)
    remedy = f'Did you mean "{guess}"?' if guess else f"Add it to {reference.file}, or use {_one_of(allowed)}."
    return [Problem(document.file, mark.line, mark.column, "form-reference", Severity.ERROR, message, remedy)]


def _one_of(allowed: list[str]) -> str:
    if not allowed:
        return "none: take this line out"
    return "one of these: " + ", ".join(allowed[:12]) + (" …" if len(allowed) > 12 else "")


def _origin(pointer: Pointer) -> str:
    names = [step for step in pointer if isinstance(step, str)]
    return f'"{names[-1]}"' if names else "This"
