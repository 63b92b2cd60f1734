"""How far a translation is, in numbers."""

from collections import Counter
from collections.abc import Iterable

from ..language.catalogue import Words
from ..phrase import phrase
from .state import Standing, State

_TITLES = {
    State.AGREED: phrase("agreed"),
    State.NEW: phrase("new"),
    State.STALE: phrase("stale"),
    State.MISSING: phrase("missing"),
}


def table(name: str, found: Iterable[Standing], words: Words) -> str:
    """Return how many texts of an edition are agreed, new, stale and missing: a line for each part, and one for all."""
    parts: dict[str, Counter[State]] = {}
    listed = list(found)
    for one in listed:
        parts.setdefault(one.pair.section, Counter())[one.state] += 1
    rows = {**parts, words("all"): Counter(one.state for one in listed)}
    width = max(len(part) for part in rows)
    titles = [_TITLES[state].told_in(words) for state in State]
    wide = max(9, *(len(title) + 2 for title in titles))
    head = "".join(f"{title:>{wide}}" for title in titles)
    lines = [f"{part:<{width}}" + "".join(f"{count[state]:>{wide}}" for state in State) for part, count in rows.items()]
    return "\n".join([name, f"{'':<{width}}{head}", *lines, ""])


def unfinished(found: Iterable[Standing], words: Words) -> list[str]:
    """Return the places of the texts that are stale or missing, each with how it stands."""
    told = {state: _TITLES[state].told_in(words) for state in (State.STALE, State.MISSING)}
    return [f"{told[one.state]}: {one.pair.key}" for one in found if one.state in told]
