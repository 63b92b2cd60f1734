"""Putting figures that are kept in CSV files where the YAML says that they belong."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..model.whole import Pointer
from ..problem import Problem, Severity
from ..source import Document
from ..source.table import Table, read_table

COLUMNS = ("period", "value", "withheld", "provisional", "break_before", "note", "note_en", "note_cy")
_FLAGS = ("withheld", "provisional", "break_before")
_TRUE, _FALSE = ("true", "yes", "1"), ("false", "no", "0", "")


def fill_tables(
    documents: Mapping[str, Document], folder: Path, shown: str
) -> tuple[dict[str, Document], list[Problem]]:
    """Return the documents with the figures of each ``table`` as ``points``, and the problems in those tables."""
    problems: list[Problem] = []
    filled = dict(documents)
    for name, document in documents.items():
        wanted = list(_tables(document.plain))
        if wanted:
            plain = document.plain
            for pointer, table in wanted:
                points, faults = _points(document, pointer, table, folder, shown)
                problems += faults
                plain = _with(plain, (*pointer, "points"), points)
            filled[name] = replace(document, plain=plain)
    return filled, problems


def _tables(value: Any, pointer: Pointer = ()) -> Iterator[tuple[Pointer, str]]:
    """Yield each block that names a table and holds no figures of its own."""
    if isinstance(value, dict):
        if isinstance(value.get("table"), str) and "points" not in value:
            yield pointer, value["table"]
        for key, item in value.items():
            yield from _tables(item, (*pointer, key))
    elif isinstance(value, list):
        for position, item in enumerate(value):
            yield from _tables(item, (*pointer, position))


def _with(plain: Any, pointer: Pointer, value: Any) -> Any:
    """Return the data with one value put in, without changing what was read."""
    if not pointer:
        return value
    step, rest = pointer[0], pointer[1:]
    if isinstance(plain, list) and isinstance(step, int):
        return [*plain[:step], _with(plain[step], rest, value), *plain[step + 1 :]]
    return {**plain, step: _with(plain.get(step), rest, value)}


def _points(
    document: Document, pointer: Pointer, name: str, folder: Path, shown: str
) -> tuple[list[dict[str, Any]], list[Problem]]:
    path = folder / name
    if not path.is_file() or not path.resolve().is_relative_to(folder.resolve()):
        mark = document.place((*pointer, "table"))
        message, remedy = f'There is no table "{name}" in this strategy.', f"Put it in {shown}/data/, or mend its name."
        return [], [Problem(document.file, mark.line, mark.column, "form-table", Severity.ERROR, message, remedy)]
    table = read_table(path, f"{shown}/{name}")
    problems = [*table.problems, *_columns(table)]
    points = [] if problems else [_point(table, position, row, problems) for position, row in enumerate(table.rows)]
    return points, problems


def _columns(table: Table) -> list[Problem]:
    names = list(table.rows[0]) if table.rows else []
    strange = [name for name in names if name not in COLUMNS]
    missing = [name for name in ("period", "value") if names and name not in names]
    message = "The columns of this table are not the ones expected."
    remedy = f"The first line must hold period,value and may hold {', '.join(COLUMNS[2:])}."
    return [Problem(table.file, 1, 1, "form-table", Severity.ERROR, message, remedy)] if strange or missing else []


def _point(table: Table, position: int, row: Mapping[str, str], problems: list[Problem]) -> dict[str, Any]:
    """Return one row as a figure; a cell that cannot be read is added to the problems."""
    point: dict[str, Any] = {"period": row["period"]}
    if row["value"].strip():
        point["value"] = _number(table, position, row["value"], problems)
    for flag in _FLAGS:
        said = row.get(flag, "").strip().lower()
        if said not in (*_TRUE, *_FALSE):
            problems.append(_cell(table, position, flag, said, "Write true, or leave the cell empty."))
        elif said in _TRUE:
            point[flag] = True
    notes = {language: row[f"note_{language}"] for language in ("en", "cy") if row.get(f"note_{language}", "").strip()}
    note = notes or row.get("note", "").strip()
    return point | ({"note": note} if note else {})


def _number(table: Table, position: int, cell: str, problems: list[Problem]) -> int | float | None:
    try:
        number = float(cell)
    except ValueError:
        problems.append(_cell(table, position, "value", cell, "Write the digits alone, or leave the cell empty."))
        return None
    return int(number) if number.is_integer() and abs(number) < 10**15 else number


def _cell(table: Table, position: int, column: str, said: str, remedy: str) -> Problem:
    mark = table.place(position, column)
    message = f'"{said[:40]}" is not what the column {column} may hold.'
    return Problem(table.file, mark.line, mark.column, "form-table", Severity.ERROR, message, remedy)
