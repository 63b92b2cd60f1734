"""What an editor pins or hides, for the whole strategy and for one page."""

from dataclasses import dataclass

from ..model.strategy import Strategy
from ..model.vocabulary import Part


@dataclass(frozen=True, slots=True)
class Choice:
    """What an editor chose for a page: the ids that stand first, in that order, and those that do not stand at all.

    first: ids that stand before others where they fit.
    """

    pinned: tuple[str, ...] = ()
    first: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()


def choice_of(strategy: Strategy, part: str, entry: object = None) -> Choice:
    """Return what stands and does not stand on the page of a part, or of an entry such as a priority.

    What is hidden for the strategy is hidden everywhere. What is pinned for the strategy stands on the pages of the
    parts that the pin names; a pin that names none puts the item first wherever it fits, and on the overview.
    """
    whole, own = strategy.guidance, getattr(entry, "guidance", None)
    pins = whole.pin if whole else ()
    here = [pin.item for pin in pins if _is_on(pin.on, part) and entry is None]
    return Choice(
        pinned=tuple(dict.fromkeys([*(pin.item for pin in (own.pin if own else ())), *here])),
        first=frozenset(pin.item for pin in pins if not pin.on),
        hidden=frozenset(hidden.item for chosen in (whole, own) if chosen for hidden in chosen.hide),
    )


def _is_on(parts: tuple[Part, ...], part: str) -> bool:
    return part in parts if parts else part == Part.OVERVIEW
