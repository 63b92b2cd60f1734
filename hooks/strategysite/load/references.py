"""Checking that what one entry refers to is there, across all files of a strategy."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..language.fold import slug
from ..model.reference import IDENTIFIER_PATTERN, Reference, StatusRef
from ..model.vocabulary import Progress
from ..model.whole import FILES, Pointer
from ..problem import Problem, Severity
from ..shape.declared import declared_values
from ..source import Document
from ..source.nearest import nearest

_NAMES = {
    "action": "an action",
    "action_status": "a status",
    "area": "an area",
    "body": "a body",
    "chapter": "a chapter",
    "cohort": "a cohort",
    "consultation_event": "a consultation",
    "data_source": "a data source",
    "delivery_plan": "a delivery plan",
    "driver": "a driver",
    "finding": "a finding",
    "group": "a group",
    "linked_plan": "a linked plan",
    "measure": "a measure",
    "objective": "an objective",
    "priority": "a priority",
    "recommendation": "a recommendation",
    "risk": "a risk",
    "theory_step": "a step in the theory of change",
}
_MANY = 12


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry that others can refer to."""

    kind: str
    id: str
    document: Document
    pointer: Pointer

    @property
    def title(self) -> str:
        """The entry as a report names it: ``the body "council"``."""
        return f'the {_NAMES[self.kind].partition(" ")[2]} "{self.id}"'


class _Folder:
    """Every entry of a strategy, by kind and by place, and what refers to them.

    Taken from the files as they were read, so that one fault of form does not hide what else is wrong.
    """

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self.entries: list[_Entry] = []
        self.references: list[tuple[Document, Pointer, Reference]] = []
        self.unread = {f"{name}.yml" for name, document in documents.items() if _is_unread(document)}
        self.files = {f"{name}.yml" for name in documents}
        for name, document in documents.items():
            for pointer, kind, value in declared_values(FILES[name], document.plain):
                self._take(document, pointer, kind, value)
        self.known: dict[str, dict[str, _Entry]] = {}
        for entry in self.entries:
            self.known.setdefault(entry.kind, {}).setdefault(entry.id, entry)
        self.at = {(entry.document.file, entry.pointer): entry for entry in self.entries}

    def _take(self, document: Document, pointer: Pointer, kind: type, value: Any) -> None:
        if issubclass(kind, Reference):
            self.references.append((document, pointer, kind(value)))
        elif hasattr(kind, "entry") and isinstance(value.get("id"), str):
            self.entries.append(_Entry(kind.entry, _mended(value["id"]), document, pointer))

    def around(self, document: Document, pointer: Pointer) -> str:
        """Return the entry that a place is in, as the words after a field's name; empty where there is none."""
        found = (self.at.get((document.file, pointer[:end])) for end in range(len(pointer), 0, -1))
        return next((f" of {entry.title}" for entry in found if entry), "")


def check_references(documents: Mapping[str, Document]) -> list[Problem]:
    """Return a problem for each id used twice and each reference to an entry that is not there.

    References into a file that could not be read are left alone: its own problems come first.
    """
    folder = _Folder(documents)
    return [*_twice(folder), *_dangling(folder)]


def _is_unread(document: Document) -> bool:
    return document.plain is None and bool(document.problems)


def _mended(id: str) -> str:
    """Return an id as it must be written; one that is not has its own fault, which suggests this form."""
    return id if re.fullmatch(IDENTIFIER_PATTERN, id) else slug(id)


def _twice(folder: _Folder) -> Iterator[Problem]:
    for again in folder.entries:
        first = folder.known[again.kind][again.id]
        if first is not again:
            line = first.document.place((*first.pointer, "id")).line
            message = f'The id "{again.id}" is used twice; the first is on line {line}.'
            remedy = "Give one of them another id, and use that id wherever this one is meant."
            yield _problem(again.document, (*again.pointer, "id"), "form-id-twice", message, remedy)


def _dangling(folder: _Folder) -> Iterator[Problem]:
    for document, pointer, reference in folder.references:
        allowed = [*folder.known.get(reference.to, {}), *(Progress if isinstance(reference, StatusRef) else ())]
        well_formed = re.fullmatch(IDENTIFIER_PATTERN, reference)
        if well_formed and reference not in allowed and reference.file not in folder.unread:
            field = next(step for step in reversed(pointer) if isinstance(step, str))
            there = f"{reference.file} has none with that id" if reference.file in folder.files else "there is none"
            where = folder.around(document, pointer)
            message = f'"{field}"{where} names {_NAMES[reference.to]} "{reference}", and {there}.'
            yield _problem(document, pointer, "form-reference", message, _remedy(reference, allowed))


def _remedy(reference: Reference, allowed: list[str]) -> str:
    guess = nearest(reference, allowed)
    if guess:
        return f'Did you mean "{guess}"?'
    if not allowed:
        return f"Add it to {reference.file}, or take it out here."
    more = " …" if len(allowed) > _MANY else ""
    return f"Add it to {reference.file}, or use one of these: {', '.join(allowed[:_MANY])}{more}."


def _problem(document: Document, pointer: Pointer, rule: str, message: str, remedy: str) -> Problem:
    mark = document.place(pointer)
    return Problem(document.file, mark.line, mark.column, rule, Severity.ERROR, message, remedy)
