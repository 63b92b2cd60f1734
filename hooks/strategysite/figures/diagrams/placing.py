"""Where the blocks of a layered drawing stand: row below row, each near those that it is joined to, none on another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..spacing import spaced
from .blocks import Block
from .layers import Layers

_SWEEPS = 16
_STRAIGHT = 6.0
_FREE = 0.05
_GAP = 18
_CUT = 8


@dataclass(frozen=True, slots=True)
class Places:
    """The place of the port of each name from the left, the top and the height of each row, the size of the whole."""

    port: Mapping[str, float]
    top: Sequence[float]
    tall: Sequence[float]
    width: float
    height: float


def places(drawn: Layers, blocks: Mapping[str, Block], between: float) -> Places:
    """Return where everything stands. What has no block is the cut of a long line. between: the height between rows."""
    port = _ports(drawn, blocks)
    heights = [max((blocks[name].height for name in row if name in blocks), default=0) for row in drawn.rows]
    top = [sum(heights[:number]) + between * number for number in range(len(heights))]
    left = min(port[name] - _before(blocks, name) for row in drawn.rows for name in row)
    right = max(port[name] + _after(blocks, name) for row in drawn.rows for name in row)
    return Places({name: x - left for name, x in port.items()}, top, heights, right - left, top[-1] + heights[-1])


def _ports(drawn: Layers, blocks: Mapping[str, Block]) -> dict[str, float]:
    """Return the place of each port after sweeps down and up: as near the middle of its ends as its row allows."""
    above: dict[str, list[str]] = {}
    below: dict[str, list[str]] = {}
    for upper, lower in drawn.edges:
        below.setdefault(upper, []).append(lower)
        above.setdefault(lower, []).append(upper)
    port = {name: 0.0 for row in drawn.rows for name in row}
    for sweep in range(_SWEEPS):
        up = sweep % 2 == 1
        for row in reversed(drawn.rows) if up else drawn.rows:
            _settle(row, below if up else above, blocks, port)
    return port


def _settle(
    row: Sequence[str], joined: Mapping[str, Sequence[str]], blocks: Mapping[str, Block], port: dict[str, float]
) -> None:
    """Move a row towards the row beside it. The cuts of a long line pull hard, so that it runs straight."""
    ends = [[port[other] for other in joined.get(name, [])] for name in row]
    wanted = [sum(found) / len(found) if found else port[name] for name, found in zip(row, ends, strict=True)]
    weights = [_weight(name, found, blocks) for name, found in zip(row, ends, strict=True)]
    port |= dict(zip(row, spaced(wanted, _apart(row, blocks), weights), strict=True))


def _weight(name: str, ends: Sequence[float], blocks: Mapping[str, Block]) -> float:
    if not ends:
        return _FREE
    return float(len(ends)) if name in blocks else _STRAIGHT


def _apart(row: Sequence[str], blocks: Mapping[str, Block]) -> list[float]:
    """Return how far each port must stand from the one before it."""
    return [0.0, *(_after(blocks, one) + _GAP + _before(blocks, other) for one, other in pairwise(row))]


def _before(blocks: Mapping[str, Block], name: str) -> float:
    return blocks[name].port if name in blocks else _CUT


def _after(blocks: Mapping[str, Block], name: str) -> float:
    return blocks[name].width - blocks[name].port if name in blocks else _CUT
