"""What a chart consists of. All places are in units of the drawing, from its left and its top."""

from dataclasses import dataclass, field
from typing import Literal

from ...model.series import Number
from ..letters import Label

WIDTH = 320
"""The width of a chart: that of a narrow telephone, so that its letters can be read there."""

Shape = Literal["circle", "square", "triangle", "diamond"]
Sample = Literal["hollow", "withheld", "break", "dot", "average", "scale"]
"""What the key explains: figures that may change, withheld, no longer comparable; single months, averages, the axis."""


@dataclass(frozen=True, slots=True)
class Goal:
    """The figure to reach, and how it is said: ``45 or lower``."""

    value: Number
    words: str


@dataclass(frozen=True, slots=True)
class GridLine:
    """A round number across the chart."""

    y: float
    label: Label
    base: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """One figure. A hollow mark is provisional."""

    x: float
    y: float
    shape: Shape = "circle"
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """The figures of one place over time. ``number`` is 0 for the place itself, and counts the others from 1.

    runs: the points that are joined, each run from break to break. leader: from the end to the label, if it is far.
    """

    number: int
    runs: tuple[tuple[tuple[float, float], ...], ...]
    marks: tuple[Mark, ...]
    label: Label | None = None
    leader: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure as a bar. A hollow one is provisional."""

    x: float
    y: float
    width: float
    height: float
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Break:
    """Where counting changed: a line down the chart, with words above it or, in a small chart, in the key."""

    x: float
    top: float
    bottom: float
    label: Label | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """The figure to reach: a line across the chart, and words at its end."""

    y: float
    left: float
    right: float
    label: Label
    leader: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """One line of the key below a chart: what a sample of drawing means."""

    sample: Sample
    words: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A whole chart.

    left, right, base: where its axis of time begins, ends and stands. figures: numbers in print beside their marks.
    """

    kind: Literal["bars", "lines"]
    width: float
    height: float
    left: float
    right: float
    base: float
    grid: tuple[GridLine, ...] = ()
    periods: tuple[Label, ...] = ()
    caption: Label | None = None
    bars: tuple[Bar, ...] = ()
    lines: tuple[Line, ...] = ()
    figures: tuple[Label, ...] = ()
    dots: tuple[Mark, ...] = ()
    breaks: tuple[Break, ...] = ()
    withheld: tuple[Mark, ...] = ()
    target: Target | None = None
    key: tuple[Key, ...] = field(default=())
