"""How each text stands: agreed, new, stale or missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from .pairs import Pair
from .record import Agreed, Prints, place_of, prints_of


class State(StrEnum):
    """How a text stands in its two languages."""

    AGREED = "agreed"
    NEW = "new"
    STALE = "stale"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Standing:
    """A text with its state. ``changed`` is the language that changed alone, of a stale text; else empty."""

    pair: Pair
    state: State
    changed: str = ""


def standings(pairs: Iterable[Pair], agreed: Agreed | None) -> list[Standing]:
    """Return how each text stands against what was agreed, in the same order.

    A text is stale where one of its languages is as it was agreed, and the other is not, and what was agreed is
    nowhere else: so nothing becomes stale because entries were moved or because two say the same in one language.
    """
    known = agreed or Agreed()
    by_place: dict[str, list[Pair]] = {}
    listed = list(pairs)
    for pair in listed:
        by_place.setdefault(place_of(pair), []).append(pair)
    lost = {place: known.at(place) - {prints_of(pair) for pair in here} for place, here in by_place.items()}
    return [_standing(pair, known.at(place_of(pair)), lost) for pair in listed]


def _standing(pair: Pair, agreed: frozenset[Prints], lost: Mapping[str, frozenset[Prints]]) -> Standing:
    if not pair.is_complete:
        return Standing(pair, State.MISSING)
    english, welsh = prints_of(pair)
    if (english, welsh) in agreed:
        return Standing(pair, State.AGREED)
    for was_english, was_welsh in lost[place_of(pair)]:
        if english == was_english:
            return Standing(pair, State.STALE, "cy")
        if welsh == was_welsh:
            return Standing(pair, State.STALE, "en")
    return Standing(pair, State.NEW)
