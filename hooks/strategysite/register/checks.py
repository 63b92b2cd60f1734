"""What the registers must hold among themselves: every name once, and nothing named that is not there."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..model.base import Record
from ..model.reference import Reference
from ..model.whole import Pointer, walk
from ..phrase import Phrase, phrase
from ..problem import Problem, Severity
from ..source import Document
from .base import Entry

_ARTICLES = {
    "guidance": phrase("a document"),
    "publisher": phrase("a publisher"),
    "term": phrase("a term"),
    "police_area": phrase("a police area"),
    "fire_and_rescue_authority": phrase("a fire and rescue authority"),
    "local_health_board": phrase("a Local Health Board"),
    "gateway": phrase("a ground in law"),
}


@dataclass(frozen=True)
class Source:
    """One register file as read, and what it holds."""

    document: Document
    record: Record

    def problem(self, pointer: Pointer, rule: str, message: Phrase, remedy: Phrase) -> Problem:
        """Return an error at a place in this file."""
        mark = self.document.place(pointer)
        return Problem(self.document.file, mark.line, mark.column, rule, Severity.ERROR, message, remedy)


Known = Mapping[str, Mapping[str, tuple[Source, Pointer]]]
"""For each kind of entry, where each name was first given."""


def check(sources: Sequence[Source], unread: frozenset[str]) -> list[Problem]:
    """Return a problem for each name given twice and each reference to an entry that is not there.

    ``unread`` are the names of files that could not be shaped: their own problems come first, so references
    into them are left alone.
    """
    known, problems = _gather(sources)
    return problems + [
        problem
        for source in sources
        for pointer, value in walk(source.record)
        if isinstance(value, Reference) and value.file not in unread
        for problem in _missing(source, pointer, value, known)
    ]


def _gather(sources: Sequence[Source]) -> tuple[Known, list[Problem]]:
    known: dict[str, dict[str, tuple[Source, Pointer]]] = defaultdict(dict)
    problems = []
    for source in sources:
        for pointer, entry in _entries(source.record):
            place = (*pointer, entry.key)
            first = known[entry.entry].setdefault(entry.name_in_register, (source, place))
            if first != (source, place):
                problems.append(_twice(source, place, entry, first))
    return known, problems


def _entries(record: Record) -> Iterator[tuple[Pointer, Entry]]:
    for pointer, value in walk(record):
        if isinstance(value, Entry):
            yield pointer, value


def _twice(source: Source, place: Pointer, entry: Entry, first: tuple[Source, Pointer]) -> Problem:
    earlier, earlier_place = first
    line = earlier.document.place(earlier_place).line
    message = phrase(
        '"{name}" is used twice: first in {file}, line {line}.',
        name=entry.name_in_register,
        file=earlier.document.file,
        line=line,
    )
    return source.problem(
        place, "form-id-twice", message, phrase("Give one of them another name, or take one of them out.")
    )


def _missing(source: Source, pointer: Pointer, reference: Reference, known: Known) -> Iterator[Problem]:
    there = known.get(reference.to, {})
    if reference in there:
        return
    name = next(step for step in reversed(pointer) if isinstance(step, str))
    message = phrase(
        '"{field}" names {kind} "{name}", and {file} has none with that name.',
        field=name,
        kind=_ARTICLES[reference.to],
        name=str(reference),
        file=reference.file,
    )
    yield source.problem(
        pointer, "form-reference", message, phrase("Add it to {file}, or name one that is there.", file=reference.file)
    )
