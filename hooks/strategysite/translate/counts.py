"""How far a translation is, in numbers."""

from collections import Counter
from collections.abc import Iterable

from .state import Standing, State


def table(name: str, found: Iterable[Standing]) -> str:
    """Return how many texts of an edition are agreed, new, stale and missing: a line for each part, and one for all."""
    parts: dict[str, Counter[State]] = {}
    listed = list(found)
    for one in listed:
        parts.setdefault(one.pair.section, Counter())[one.state] += 1
    rows = {**parts, "all": Counter(one.state for one in listed)}
    width = max(len(part) for part in rows)
    head = "".join(f"{state.value:>9}" for state in State)
    lines = [f"{part:<{width}}" + "".join(f"{count[state]:>9}" for state in State) for part, count in rows.items()]
    return "\n".join([name, f"{'':<{width}}{head}", *lines, ""])


def unfinished(found: Iterable[Standing]) -> list[str]:
    """Return the places of the texts that are stale or missing, each with how it stands."""
    return [f"{one.state.value}: {one.pair.key}" for one in found if one.state in (State.STALE, State.MISSING)]
