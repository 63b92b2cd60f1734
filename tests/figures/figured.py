"""Series and groups for tests, and what can be measured of what is drawn of them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Any

from strategysite.figures.charts.chart import Chart
from strategysite.figures.diagrams.boxes import Box, Diagram, Link
from strategysite.figures.letters import Label
from strategysite.model.governance import Group
from strategysite.model.series import Series

Place = tuple[float, float]
YEARS = tuple(f"{year}/{(year + 1) % 100:02}" for year in range(2015, 2026))


def series(points: Sequence[Mapping[str, object]], **more: object) -> Series:
    """Return a series as an editor writes it; points without a period are of years that follow on."""
    dated = [{"period": year, **point} for year, point in zip(YEARS, points, strict=False)]
    return Series.model_validate_json(json.dumps({"points": dated, **more}))


def of_years(*values: float | None, **more: object) -> Series:
    """Return a series of years that follow on."""
    return series([{} if value is None else {"value": value} for value in values], **more)


def of_months(*values: float | None, start: int = 2024, **more: object) -> Series:
    """Return a series of months from a January on."""
    periods = [f"{start + number // 12}-{number % 12 + 1:02}" for number in range(len(values))]
    points = [
        {"period": period} | ({} if value is None else {"value": value})
        for period, value in zip(periods, values, strict=True)
    ]
    return Series.model_validate_json(json.dumps({"points": points, **more}))


def beside(name: str, *values: float) -> dict[str, object]:
    """Return figures of somewhere else for the same years."""
    points = [{"period": year, "value": value} for year, value in zip(YEARS, values, strict=False)]
    return {"name": {"en": name, "cy": name}, "points": points}


def group(id: str, *reports_to: str, tier: str | None = None, ties: Sequence[tuple[str, str]] = ()) -> Group:
    """Return a group that reports to others, with ties of a kind to a group."""
    name = f"{id.replace('-', ' ').capitalize()} of the partnership"
    written: dict[str, Any] = {"id": id, "name": {"en": name, "cy": name}, "reports_to": list(reports_to)}
    written |= {"tier": tier} if tier else {}
    written |= {"relations": [{"kind": kind, "group": other} for kind, other in ties]}
    return Group.model_validate_json(json.dumps(written))


def labels(chart: Chart) -> Iterator[Label]:
    """Yield all words of a chart."""
    yield from (*chart.periods, *chart.figures, *(line.label for line in chart.grid))
    yield from (line.label for line in chart.lines if line.label)
    yield from (one.label for one in chart.breaks if one.label)
    yield from (one for one in (chart.caption, chart.target and chart.target.label) if one)


def places(chart: Chart) -> Iterator[Place]:
    """Yield the outermost places of everything that is drawn."""
    for one in labels(chart):
        if one.lines:
            yield from ((one.left, one.top), (one.right, one.bottom))
    for bar in chart.bars:
        yield from ((bar.x, bar.y), (bar.x + bar.width, bar.y + bar.height))
    for line in chart.lines:
        yield from (place for run in line.runs for place in run)
        yield from ((mark.x + side, mark.y + side) for mark in line.marks for side in (-5, 5))
        yield from ((line.leader[:2], line.leader[2:]) if line.leader else ())
    yield from ((mark.x, mark.y) for mark in (*chart.dots, *chart.withheld))
    yield from ((one.x, y) for one in chart.breaks for y in (one.top, one.bottom))
    yield from ((x, one.y) for one in chart.grid for x in (chart.left, chart.right))
    if chart.target:
        yield from ((chart.target.left, chart.target.y), (chart.target.right, chart.target.y))


def outside(chart: Chart) -> list[Place]:
    """Return the places that stand out of a chart."""
    return [(x, y) for x, y in places(chart) if not (-0.11 <= x <= chart.width + 0.11 and 0 <= y <= chart.height)]


def overlapping(boxes: Sequence[Box]) -> list[tuple[str, str]]:
    """Return the pairs of boxes that stand on each other."""
    return [
        (one.id, other.id)
        for one, other in combinations(boxes, 2)
        if one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    ]


def course(link: Link) -> list[Place]:
    """Return the places along a line as it is drawn, close enough to each other to measure."""
    found = [link.corners[0]]
    for (x, y), (far, down) in pairwise(link.corners):
        steps = 24 if link.soft and x != far else 1
        for step in range(1, steps + 1):
            share = step / steps
            turn = 3 * share**2 - 2 * share**3 if steps > 1 else share
            rise = (3 * share * (1 - share) * 0.5 + share**3) if steps > 1 else share
            found.append((x + (far - x) * turn, y + (down - y) * rise))
    return found


def crossing(diagram: Diagram) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    """Return the pairs of lines that cross."""
    lines = [(link.ends, course(link)) for link in diagram.links]
    return [
        (one[0], other[0])
        for one, other in combinations(lines, 2)
        if any(_cross(a, b) for a in pairwise(one[1]) for b in pairwise(other[1]))
    ]


def _cross(one: tuple[Place, Place], other: tuple[Place, Place]) -> bool:
    """Whether two stretches cross in their middles; meeting at an end is not crossing."""
    return _sides(*one, *other) and _sides(*other, *one)


def _sides(a: Place, b: Place, c: Place, d: Place) -> bool:
    """Whether two places stand clearly on two sides of a stretch."""
    one, other = ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) for p in (c, d))
    return min(one, other) < -0.5 and max(one, other) > 0.5


def through(diagram: Diagram) -> list[tuple[tuple[str, str], str]]:
    """Return each line that runs through a box that it does not join."""
    return [
        (link.ends, box.id)
        for link in diagram.links
        for box in diagram.boxes
        if any(
            box.x + 1 < x < box.x + box.width - 1 and box.y + 1 < y < box.y + box.height - 1 for x, y in course(link)
        )
    ]
