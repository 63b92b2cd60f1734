"""Things in a row that want to stand somewhere and must not stand on each other."""

from collections.abc import Sequence


def spaced(wanted: Sequence[float], apart: Sequence[float], weights: Sequence[float] | None = None) -> list[float]:
    """Return places as near as can be to those that are wanted, in the order given.

    apart: how far each must stand from the one before it; the first number is not used. Nearness is that of least
    squares, weighted; things that push each other move as a block ("pool adjacent violators").
    """
    offsets = _sums(apart)
    blocks: list[tuple[float, float, int]] = []
    for place, offset, weight in zip(wanted, offsets, weights or [1.0] * len(wanted), strict=True):
        block = (place - offset, weight, 1)
        while blocks and blocks[-1][0] > block[0]:
            block = _joined(blocks.pop(), block)
        blocks.append(block)
    levels = [level for level, _, members in blocks for _ in range(members)]
    return [level + offset for level, offset in zip(levels, offsets, strict=True)]


def within(places: Sequence[float], apart: Sequence[float], low: float, high: float) -> list[float]:
    """Return places that are apart already, pushed in from both ends; there must be room for all of them."""
    offsets = _sums(apart)
    whole = offsets[-1] if offsets else 0
    return [min(max(place, low + offset), high - whole + offset) for place, offset in zip(places, offsets, strict=True)]


def _sums(apart: Sequence[float]) -> list[float]:
    sums = [0.0][: len(apart)]
    for distance in apart[1:]:
        sums.append(sums[-1] + distance)
    return sums


def _joined(one: tuple[float, float, int], other: tuple[float, float, int]) -> tuple[float, float, int]:
    weight = one[1] + other[1]
    return (one[0] * one[1] + other[0] * other[1]) / weight, weight, one[2] + other[2]
