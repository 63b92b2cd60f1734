"""The theory of change in columns: its steps in an order in which few lines cross, and the lines from column to column.

The columns share one height, and each divides it evenly among its steps, so that a place is a share of that height.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...model.priorities import TheoryOfChange, TheoryStep
from .order import ordered

FULL = 100
"""The height of the columns in units of the drawing between them."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A step with the steps that it leads to: ``drawn`` those in the next column, ``told`` all others."""

    step: TheoryStep
    drawn: tuple[TheoryStep, ...]
    told: tuple[TheoryStep, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``curves``: the lines to the next column, from where they leave to where they arrive."""

    kind: str
    steps: tuple[Placed, ...]
    curves: tuple[tuple[float, float], ...]


def columns(theory: TheoryOfChange) -> tuple[Column, ...]:
    """Return the columns that have steps, in the order of the theory."""
    kinds = {"inputs": theory.inputs, "outputs": theory.outputs, "outcomes": theory.outcomes, "impact": theory.impact}
    filled = {kind: steps for kind, steps in kinds.items() if steps}
    rows = _in_order(list(filled.values()))
    known = {step.id: step for row in rows for step in row if step.id}
    return tuple(
        Column(kind, tuple(_placed(step, following, known) for step in row), tuple(_curves(row, following)))
        for kind, row, following in zip(filled, rows, [*rows, []][1:], strict=True)
    )


def _in_order(rows: Sequence[Sequence[TheoryStep]]) -> list[list[TheoryStep]]:
    """Return the steps of each column in an order in which few lines cross."""
    names = {f"{column} {number}": step for column, row in enumerate(rows) for number, step in enumerate(row)}
    of = {(name[0], step.id): name for name, step in names.items() if step.id}
    edges = [
        (name, of[str(int(name[0]) + 1), id])
        for name, step in names.items()
        for id in step.leads_to
        if (str(int(name[0]) + 1), id) in of
    ]
    sorted_rows = ordered([[name for name in names if name[0] == str(column)] for column in range(len(rows))], edges)
    return [[names[name] for name in row] for row in sorted_rows]


def _placed(step: TheoryStep, following: Sequence[TheoryStep], known: dict[str, TheoryStep]) -> Placed:
    led_to = [known[id] for id in step.leads_to if id in known]
    drawn = tuple(other for other in led_to if other in following)
    return Placed(step, drawn, tuple(other for other in led_to if other not in following))


def _curves(row: Sequence[TheoryStep], following: Sequence[TheoryStep]) -> Iterator[tuple[float, float]]:
    places = {step.id: _place(number, following) for number, step in enumerate(following)}
    for number, step in enumerate(row):
        yield from ((_place(number, row), places[id]) for id in step.leads_to if id in places)


def _place(number: int, row: Sequence[TheoryStep]) -> float:
    """Return the middle of a step's share of the height."""
    return round(FULL * (number + 0.5) / len(row), 2)
