"""The round of a strategy: its steps on a circle, clockwise from the top, each with its number and its name."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from ..letters import LEADING, SMALL, Anchor, Label, wrapped

WIDTH = 340
RADIUS = 57
_NODE = 13
_OUT = 18
_MIDDLE = 0.3


@dataclass(frozen=True, slots=True)
class Stop:
    """One step: its place, its number, its name, and whether it is now."""

    x: float
    y: float
    number: int
    name: Label
    now: bool


@dataclass(frozen=True, slots=True)
class Cycle:
    """The whole round. ``arrows``: the places half way between steps, each with its turn in degrees."""

    width: float
    height: float
    x: float
    y: float
    radius: float
    stops: tuple[Stop, ...]
    arrows: tuple[tuple[float, float, float], ...]


def cycle(names: Sequence[str], now: int | None) -> Cycle:
    """Return the round of some steps; ``now``: the number of the one at which the strategy stands, from 0."""
    turn = 2 * pi / len(names)
    labels = [_label(name, turn * number) for number, name in enumerate(names)]
    up = 4 - min(0.0, *(label.top for label in labels))
    x = WIDTH / 2
    stops = tuple(
        Stop(*_at(turn * number, up), number + 1, label.moved(0, up), number == now)
        for number, label in enumerate(labels)
    )
    arrows = tuple(
        (*_at(turn * (number + 0.5), up), round(360 * (number + 0.5) / len(names), 1)) for number in range(len(names))
    )
    height = round(max(RADIUS + _NODE + up, *(stop.name.bottom for stop in stops)) + 4, 1)
    return Cycle(WIDTH, height, x, round(up, 1), RADIUS, stops, arrows)


def _at(angle: float, middle: float) -> tuple[float, float]:
    return round(WIDTH / 2 + RADIUS * sin(angle), 1), round(middle - RADIUS * cos(angle), 1)


def _label(name: str, angle: float) -> Label:
    """Return the name of a step outside the circle, as if its middle stood at nought."""
    side, height = sin(angle), -cos(angle)
    x = WIDTH / 2 + (RADIUS + _OUT) * side
    anchor: Anchor = "middle" if abs(side) < _MIDDLE else "start" if side > 0 else "end"
    room = {"middle": WIDTH / 2, "start": WIDTH - x, "end": x}[anchor]
    lines = wrapped(name, room, SMALL)
    tall = LEADING * (len(lines) - 1)
    y = (RADIUS + _OUT) * height
    first = y - tall - 2 if anchor == "middle" and height < 0 else y + SMALL if anchor == "middle" else y - tall / 2 + 4
    return Label(lines, round(x, 1), round(first, 1), anchor, size=SMALL)
