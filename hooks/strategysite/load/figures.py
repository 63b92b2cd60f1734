"""From the cells of a CSV file to figures, checked like figures in YAML, each fault at its cell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..model.series import Run
from ..model.whole import Pointer
from ..phrase import Phrase, phrase
from ..problem import Problem, Severity
from ..shape import shape
from ..source import Document, Mark
from ..source.nearest import nearest
from ..source.scalars import plain_value
from ..source.table import Table

_NEEDED = ("period", "value")
_FLAGS = ("withheld", "provisional", "break_before")
_NOTES = ("note_en", "note_cy")
_YES = {"true", "yes", "1"}
_NO = {"false", "no", "0", ""}


@dataclass(frozen=True, slots=True)
class _Figures(Document):
    """A table in the form of a YAML file with ``points``, whose places are the table's cells."""

    table: Table | None = None

    def place(self, pointer: Pointer) -> Mark:
        """Return where a cell stands."""
        row = next((step for step in pointer if isinstance(step, int)), -1)
        column = "_".join(step for step in pointer[2:] if isinstance(step, str))
        return self.table.place(row, column) if self.table else Mark(1, 1)

    def key_place(self, pointer: Pointer) -> Mark:
        """Return where a cell stands: it is named by its column."""
        return self.place(pointer)


def read_figures(table: Table, languages: tuple[str, ...]) -> tuple[list[dict[str, Any]], list[Problem]]:
    """Return the figures in a table as YAML would give them, and every problem in it; with any, there are none."""
    problems = [*table.problems, *_columns(table, languages)]
    if problems:
        return [], problems
    points = [_point(row) for row in table.rows]
    plain: Any = {"points": points}
    _, problems = shape(Run, _Figures(table.file, plain, (), table=table), {"languages": languages})
    return [] if problems else points, problems


def _columns(table: Table, languages: tuple[str, ...]) -> Iterator[Problem]:
    """Yield a problem for each column that is not known and each that is missing."""
    known = (*_NEEDED, *_FLAGS, *(_NOTES if len(languages) > 1 else ("note", *_NOTES)))
    for name in table.columns:
        if name not in known:
            guess = nearest(name, (column for column in known if column not in table.columns))
            remedy = (
                phrase('Did you mean "{guess}"?', guess=guess)
                if guess
                else phrase("Take it out, or use one of these: {known}.", known=", ".join(known))
            )
            yield _problem(
                table,
                table.column_place(name),
                phrase('There is no use for a column "{name}" here.', name=name),
                remedy,
            )
    for name in _NEEDED:
        if table.columns and name not in table.columns:
            message = phrase('The column "{name}" is missing from this table.', name=name)
            yield _problem(
                table,
                Mark(1, 1),
                message,
                phrase('Write "{name}" in the first row, and its values below it.', name=name),
            )


def _point(row: Mapping[str, str]) -> dict[str, Any]:
    """Return one row as a figure; an empty cell is not there."""
    point: dict[str, Any] = {"period": row["period"] or None}
    if row["value"]:
        point["value"] = plain_value(row["value"])
    for flag in _FLAGS:
        point[flag] = _yes_or_no(row.get(flag, ""))
    note: dict[str, str] | str = {name[-2:]: row[name] for name in _NOTES if row.get(name)}
    note = note or row.get("note", "")
    return point | ({"note": note} if note else {})


def _yes_or_no(cell: str) -> bool | str:
    """Return what a cell says; a word that says neither stays as it is, to be told of."""
    said = cell.lower()
    return said in _YES if said in _YES | _NO else cell


def _problem(table: Table, mark: Mark, message: Phrase, remedy: Phrase) -> Problem:
    return Problem(table.file, mark.line, mark.column, "form-table", Severity.ERROR, message, remedy)
