"""The words above breaks in a chart, and the key below it."""

from collections.abc import Iterator, Sequence

from ...language.catalogue import Words
from ...model.series import Run
from ..letters import LEADING, Label
from .chart import WIDTH, Break, Key, Sample

_GAP = 8
_FIRST = 12


def band(words: Words, places: Sequence[float]) -> float:
    """Return how much room the words above some breaks take from the top of the chart."""
    return LEADING * (max(_rows(_labels(words, places)), default=-1) + 1)


def named(words: Words, places: Sequence[float], bottom: float) -> tuple[Break, ...]:
    """Return breaks with words above them; where words would run into each other they stand in rows."""
    labels = _labels(words, places)
    found = []
    for place, label, row in zip(places, labels, _rows(labels), strict=True):
        y = _FIRST + LEADING * row
        found.append(Break(place, y + 5, bottom, Label(label.lines, label.x, y, "middle")))
    return tuple(found)


def _labels(words: Words, places: Sequence[float]) -> list[Label]:
    said = (words("Counting changed"),)
    half = Label(said, 0, 0).wide / 2
    return [Label(said, round(min(max(place, half), WIDTH - half), 1), 0, "middle") for place in places]


def _rows(labels: Sequence[Label]) -> list[int]:
    """Return the row of each label: the first in which there is room after the one before."""
    ends: list[float] = []
    rows = []
    for label in labels:
        row = next((number for number, end in enumerate(ends) if end + _GAP <= label.left), len(ends))
        ends[row : row + 1] = [label.right]
        rows.append(row)
    return rows


def key(words: Words, samples: Sequence[Sample]) -> tuple[Key, ...]:
    """Return the key for some samples, each with its words, in one order for all charts."""
    meanings: dict[Sample, str] = {
        "average": words("The line shows the average of three months"),
        "dot": words("One month"),
        "hollow": words("Provisional: may still change"),
        "withheld": words("Withheld: too small to publish safely"),
        "break": words("Counting changed: figures before and after cannot be compared"),
        "scale": words("The scale does not begin at zero"),
    }
    return tuple(Key(sample, meanings[sample]) for sample in meanings if sample in samples)


def samples(runs: Sequence[Run]) -> Iterator[Sample]:
    """Yield what must be explained of some figures."""
    points = [point for run in runs for point in run.points]
    if any(point.provisional and point.value is not None for point in points):
        yield "hollow"
    if any(point.withheld for point in points):
        yield "withheld"
