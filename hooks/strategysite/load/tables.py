"""Putting figures that are kept in CSV files where the YAML says that they belong."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..model.base import Record
from ..model.series import TABLE_NAME, Run
from ..model.whole import FILES, Pointer
from ..phrase import Phrase, phrase
from ..problem import Problem, Severity
from ..shape.declared import declared_values
from ..source import Document
from ..source.table import read_table
from .figures import read_figures
from .layout import is_inside


def fill_tables(
    documents: Mapping[str, Document], folder: Path, shown: str, languages: tuple[str, ...]
) -> tuple[dict[str, Document], list[Problem]]:
    """Return the documents with the figures of each ``table`` as ``points``, and the problems in those tables."""
    problems: list[Problem] = []
    filled = dict(documents)
    for name, document in documents.items():
        plain: Any = document.plain
        for pointer, run in _with_table(FILES[name], plain):
            if run.get("points"):
                problems.append(_twice(document, (*pointer, "table")))
                continue
            points, faults = _points(document, (*pointer, "table"), folder, shown, languages)
            problems += faults
            plain = _put(plain, (*pointer, "points"), points)
        filled[name] = replace(document, plain=plain)
    return filled, problems


def unnamed_tables(documents: Mapping[str, Document], folder: Path, shown: str) -> list[Problem]:
    """Return a problem for each file in the data folder that would silently be left out.

    There is none where a file cannot be read, which may be the one that names it.
    """
    inside = sorted(path.name for path in folder.glob("data/*")) if is_inside(folder / "data", folder) else []
    if any(document.plain is None and document.problems for document in documents.values()):
        return []
    named = {
        run["table"] for name, document in documents.items() for _, run in _with_table(FILES[name], document.plain)
    }
    message = phrase("No series in the strategy names this table, so its figures would not be published.")
    remedy = phrase(
        "Name it in the series that it belongs to, such as table: data/knife-crime.csv, or take the file out."
    )
    return [
        Problem(f"{shown}/data/{name}", 1, 1, "form-table-unnamed", Severity.ERROR, message, remedy)
        for name in inside
        if f"data/{name}" not in named
    ]


def _with_table(model: type[Record], plain: Any) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Yield each series whose figures are in a table; where the table's name is of no good form, shaping says so."""
    for pointer, kind, value in declared_values(model, plain):
        if issubclass(kind, Run) and isinstance(value.get("table"), str) and re.fullmatch(TABLE_NAME, value["table"]):
            yield pointer, value


def _points(
    document: Document, pointer: Pointer, folder: Path, shown: str, languages: tuple[str, ...]
) -> tuple[list[dict[str, Any]], list[Problem]]:
    """Return the figures of the table that is named at a place, and the problems in it."""
    name: Any = document.plain
    for step in pointer:
        name = name[step]
    path = folder / name
    if not path.is_file() or not is_inside(path, folder):
        remedy = phrase("Put the file into {shown}/data/, or mend its name here.", shown=shown)
        return [], [
            _problem(document, pointer, phrase('There is no table "{name}" in this strategy.', name=name), remedy)
        ]
    return read_figures(read_table(path, f"{shown}/{name}"), languages)


def _put(plain: Any, pointer: Pointer, value: Any) -> Any:
    """Return the data with one value put in, without changing what was read."""
    if not pointer:
        return value
    step, rest = pointer[0], pointer[1:]
    if isinstance(plain, list) and isinstance(step, int):
        return [*plain[:step], _put(plain[step], rest, value), *plain[step + 1 :]]
    return {**plain, step: _put(plain.get(step), rest, value)}


def _twice(document: Document, pointer: Pointer) -> Problem:
    message = phrase(
        'The figures stand here under "points", and a table is named as well: one of the two would be left out.'
    )
    return _problem(document, pointer, message, phrase('Keep one of them: take out either "points" or "table".'))


def _problem(document: Document, pointer: Pointer, message: Phrase, remedy: Phrase) -> Problem:
    mark = document.place(pointer)
    return Problem(document.file, mark.line, mark.column, "form-table", Severity.ERROR, message, remedy)
