"""Checking that what one entry refers to is there, across all files of a strategy."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..language.fold import slug
from ..model.reference import IDENTIFIER_PATTERN, Reference, StatusRef
from ..model.vocabulary import Progress
from ..model.whole import FILES, Pointer
from ..phrase import NOTHING, Phrase, phrase
from ..problem import Problem, Severity
from ..shape.declared import declared_values
from ..source import Document
from ..source.nearest import nearest
from ..words import N_

_NAMES: Final = {
    "action": (phrase("an action"), N_('the action "{id}"')),
    "action_status": (phrase("a status"), N_('the status "{id}"')),
    "area": (phrase("an area"), N_('the area "{id}"')),
    "body": (phrase("a body"), N_('the body "{id}"')),
    "chapter": (phrase("a chapter"), N_('the chapter "{id}"')),
    "cohort": (phrase("a cohort"), N_('the cohort "{id}"')),
    "consultation_event": (phrase("a consultation"), N_('the consultation "{id}"')),
    "data_source": (phrase("a data source"), N_('the data source "{id}"')),
    "delivery_plan": (phrase("a delivery plan"), N_('the delivery plan "{id}"')),
    "driver": (phrase("a driver"), N_('the driver "{id}"')),
    "finding": (phrase("a finding"), N_('the finding "{id}"')),
    "group": (phrase("a group"), N_('the group "{id}"')),
    "linked_plan": (phrase("a linked plan"), N_('the linked plan "{id}"')),
    "measure": (phrase("a measure"), N_('the measure "{id}"')),
    "objective": (phrase("an objective"), N_('the objective "{id}"')),
    "priority": (phrase("a priority"), N_('the priority "{id}"')),
    "recommendation": (phrase("a recommendation"), N_('the recommendation "{id}"')),
    "risk": (phrase("a risk"), N_('the risk "{id}"')),
    "theory_step": (phrase("a step in the theory of change"), N_('the step in the theory of change "{id}"')),
}
"""What an entry of each kind is called where it is not there, and where it is."""
_MANY = 12


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry that others can refer to."""

    kind: str
    id: str
    document: Document
    pointer: Pointer

    @property
    def title(self) -> Phrase:
        """The entry as a report names it: ``the body "council"``."""
        return phrase(_NAMES[self.kind][1], id=self.id)


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

    def around(self, document: Document, pointer: Pointer) -> Phrase:
        """Return the entry that a place is in; empty where there is none."""
        found = (self.at.get((document.file, pointer[:end])) for end in range(len(pointer), 0, -1))
        return next((entry.title for entry in found if entry), NOTHING)


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
            message = phrase('The id "{id}" is used twice; the first is on line {line}.', id=again.id, line=line)
            remedy = phrase("Give one of them another id, and use that id wherever this one is meant.")
            yield _problem(again.document, (*again.pointer, "id"), "form-id-twice", message, remedy)


def _dangling(folder: _Folder) -> Iterator[Problem]:
    for document, pointer, reference in folder.references:
        allowed = [*folder.known.get(reference.to, {}), *(Progress if isinstance(reference, StatusRef) else ())]
        well_formed = re.fullmatch(IDENTIFIER_PATTERN, reference)
        if well_formed and reference not in allowed and reference.file not in folder.unread:
            field = next(step for step in reversed(pointer) if isinstance(step, str))
            message = _not_there(folder, field, folder.around(document, pointer), reference)
            yield _problem(document, pointer, "form-reference", message, _remedy(reference, allowed))


def _not_there(folder: _Folder, field: str, entry: Phrase, reference: Reference) -> Phrase:
    """Return that what a field names is not there; ``entry`` is what the field belongs to, if that has a name."""
    kind, file = _NAMES[reference.to][0], reference.file
    if file in folder.files:
        if entry:
            return phrase(
                '"{field}" of {entry} names {kind} "{id}", and {file} has none with that id.',
                field=field,
                entry=entry,
                kind=kind,
                id=str(reference),
                file=file,
            )
        return phrase(
            '"{field}" names {kind} "{id}", and {file} has none with that id.',
            field=field,
            kind=kind,
            id=str(reference),
            file=file,
        )
    if entry:
        return phrase(
            '"{field}" of {entry} names {kind} "{id}", and there is none.',
            field=field,
            entry=entry,
            kind=kind,
            id=str(reference),
        )
    return phrase('"{field}" names {kind} "{id}", and there is none.', field=field, kind=kind, id=str(reference))


def _remedy(reference: Reference, allowed: list[str]) -> Phrase:
    guess = nearest(reference, allowed)
    if guess:
        return phrase('Did you mean "{guess}"?', guess=guess)
    if not allowed:
        return phrase("Add it to {file}, or take it out here.", file=reference.file)
    known = ", ".join(allowed[:_MANY]) + (" …" if len(allowed) > _MANY else "")
    return phrase("Add it to {file}, or use one of these: {known}.", file=reference.file, known=known)


def _problem(document: Document, pointer: Pointer, rule: str, message: Phrase, remedy: Phrase) -> Problem:
    mark = document.place(pointer)
    return Problem(document.file, mark.line, mark.column, rule, Severity.ERROR, message, remedy)
