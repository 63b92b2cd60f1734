"""What an editor has to say about guidance: which items stand on a page before others, and which do not stand there."""

from .base import Identifier, Line, Record, optional, required, several
from .vocabulary import Part


class Hidden(Record):
    """An item of guidance that is not to be shown, with the reason."""

    item: Identifier = required("The id of the item in the guidance register.", example="prison-rules")
    reason: Line = required("Why it is hidden.", example="There is no prison in the area.")


class Pinned(Record):
    """An item of guidance that is to stand first, with the reason."""

    item: Identifier = required("The id of the item in the guidance register.", example="vawdasv-act-2015")
    reason: Line = required("Why it stands first.", example="Our strategy answers to it too.")


class PinnedOnParts(Pinned):
    """An item of guidance that is to stand first on the pages of some parts, with the reason."""

    on: tuple[Part, ...] = several(
        "The parts on whose pages it stands. Left out: the overview, and first wherever it fits.", example=["needs"]
    )


class EntryGuidance(Record):
    """Which items of guidance an editor wants shown or hidden on one page, besides those that the site finds."""

    pin: tuple[Pinned, ...] = several(
        "Items shown first on this page: six at most.",
        example=[{"item": "vawdasv-act-2015", "reason": "The action answers to it."}],
        max_length=6,
    )
    hide: tuple[Hidden, ...] = several(
        "Items never shown on this page.",
        example=[{"item": "prison-rules", "reason": "The action is not about prisons."}],
    )


class Guidance(Record):
    """Which items of guidance an editor wants shown or hidden, besides those that the site finds."""

    pin: tuple[PinnedOnParts, ...] = several(
        "Items shown first.", example=[{"item": "vawdasv-act-2015", "reason": "Our strategy answers to it too."}]
    )
    hide: tuple[Hidden, ...] = several(
        "Items never shown.", example=[{"item": "prison-rules", "reason": "There is no prison in the area."}]
    )


def entry_guidance() -> EntryGuidance | None:
    """Return the declaration of the guidance on an entry's own page."""
    declared: EntryGuidance | None = optional(
        "Guidance to show first or to hide on its page.",
        example={"hide": [{"item": "prison-rules", "reason": "It is not about prisons."}]},
    )
    return declared
