"""From figures to places: round numbers for an axis, and where a figure stands on it."""

from dataclasses import dataclass
from math import ceil, floor, log10

from ...model.series import Number
from ...model.vocabulary import Unit

_STEPS = (1, 2, 2.5, 5, 10)
_LEAST_STEP = {Unit.COUNT: 1.0, Unit.PERCENT: 0.1, Unit.POUNDS: 1.0}
_ANY_STEP = 0.01
_NEAR_ZERO = 0.7


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis: its round numbers, and the places between which it runs."""

    ticks: tuple[float, ...]
    start: float
    end: float

    def place(self, value: float) -> float:
        """Return where a figure stands."""
        low, high = self.ticks[0], self.ticks[-1]
        return round(self.start + (self.end - self.start) * (value - low) / (high - low), 1)

    @property
    def from_zero(self) -> bool:
        """Whether nought is on the axis."""
        return self.ticks[0] <= 0 <= self.ticks[-1]

    @property
    def base(self) -> float:
        """Where nought stands, or the end that is nearest to it."""
        return self.place(min(max(0.0, self.ticks[0]), self.ticks[-1]))


def bounds(values: list[Number], *, from_zero: bool) -> tuple[float, float]:
    """Return the lowest and highest figure of an axis.

    Nought belongs to it: always where ``from_zero``, else unless all figures lie so close together that their
    movement could not be seen.
    """
    low, high = min(values), max(values)
    close = low > _NEAR_ZERO * high > 0 or high < _NEAR_ZERO * low < 0
    if close and not from_zero:
        return low, high
    return (min(low, 0), max(high, 0)) if low or high else (0, 1)


def ticks(low: float, high: float, unit: Unit, about: int = 4) -> tuple[float, ...]:
    """Return round numbers, evenly apart, from the lowest figure or just below to the highest or just above."""
    least = _LEAST_STEP.get(unit, _ANY_STEP)
    wanted = max((high - low) / about, least)
    power = 10.0 ** floor(log10(wanted) + 1e-9)
    sizes = (size * power for size in _STEPS)
    step = next(size for size in sizes if size >= wanted * (1 - 1e-9) and _whole(size / least))
    first = floor(low / step + 1e-9)
    last = max(ceil(high / step - 1e-9), first + 1)
    return tuple(round(step * number, 2) for number in range(first, last + 1))


def _whole(number: float) -> bool:
    return abs(number - round(number)) < 1e-6
