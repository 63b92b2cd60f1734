"""What an editor pins or hides among the guidance: items that are there, for this nation, and not both at once."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..model.actions import Action
from ..model.guidance import EntryGuidance, Guidance, Hidden, Pinned
from ..model.measures import Measure
from ..model.partnership import Body
from ..model.priorities import Priority
from ..model.vocabulary import Part
from ..model.whole import Pointer
from ..phrase import NOTHING, phrase
from ..signposts import Signpost, signposts_of
from ..source import nearest
from .case import Case
from .rule import SHOULD, Finding, rule


@dataclass(frozen=True, slots=True)
class _Chosen:
    """One item that an editor chose, and where. hidden_here: what is hidden in the same place, or everywhere."""

    file: str
    pointer: Pointer
    item: str
    is_pin: bool
    hidden_here: frozenset[str]


def _places(case: Case) -> Iterator[tuple[str, Pointer, Guidance | EntryGuidance]]:
    """Yield each place where an editor chose, with its file and path."""
    of = case.definition
    if of.strategy.guidance:
        yield "strategy", ("guidance",), of.strategy.guidance
    listed: tuple[tuple[str, str, tuple[Body | Priority | Action | Measure, ...]], ...] = (
        ("partnership", "bodies", of.partnership.bodies),
        ("priorities", "priorities", of.priorities.priorities),
        ("actions", "actions", of.actions.actions),
        ("measures", "measures", of.measures.measures),
    )
    for file, name, entries in listed:
        for position, entry in enumerate(entries):
            if entry.guidance:
                yield file, (name, position, "guidance"), entry.guidance


def _chosen(case: Case) -> Iterator[_Chosen]:
    """Yield everything that is pinned or hidden."""
    whole = case.definition.strategy.guidance
    everywhere = {hidden.item for hidden in whole.hide} if whole else set()
    for file, pointer, place in _places(case):
        hidden = frozenset(everywhere | {one.item for one in place.hide})
        both: tuple[tuple[str, tuple[Pinned | Hidden, ...]], ...] = (("pin", place.pin), ("hide", place.hide))
        for word, entries in both:
            for position, entry in enumerate(entries):
                yield _Chosen(file, (*pointer, word, position, "item"), entry.item, word == "pin", hidden)


def _with_register(case: Case) -> Iterator[tuple[_Chosen, dict[str, Signpost]]]:
    """Return everything that is pinned or hidden, with all that the registers hold; most strategies choose nothing."""
    chosen = list(_chosen(case))
    known = {signpost.id: signpost for signpost in signposts_of(case.registers)} if chosen else {}
    return ((one, known) for one in chosen)


@rule(
    "guidance-unknown",
    SHOULD,
    "",
    Part.OVERVIEW,
    remedy=phrase('The command "strategysite guidance search" finds an item by its words and prints its id.'),
)
def items_known(case: Case) -> Iterator[Finding]:
    """What is pinned or hidden is an item of the registers of guidance, case studies or data sets."""
    for one, known in _with_register(case):
        if one.item not in known:
            message = phrase('There is no item "{item}" in the registers.', item=one.item)
            guess = nearest(one.item, list(known))
            remedy = phrase('Did you mean "{guess}"?', guess=guess) if guess else NOTHING
            yield Finding(one.file, one.pointer, message, remedy)


@rule(
    "guidance-nation",
    SHOULD,
    "",
    Part.OVERVIEW,
    remedy=phrase("Take the pin out: what is not for the nation of a strategy never stands on its pages."),
)
def pinned_for_nation(case: Case) -> Iterator[Finding]:
    """What is pinned is for the nation of the strategy; a pin does not bring in the law of the other nation."""
    for one, known in _with_register(case):
        if one.is_pin and one.item in known and not known[one.item].nations & case.definition.nations:
            message = phrase('"{item}" is not for the nation of this strategy.', item=one.item)
            yield Finding(one.file, one.pointer, message)


@rule(
    "guidance-both",
    SHOULD,
    "",
    Part.OVERVIEW,
    remedy=phrase("Keep one of the two. What is hidden does not stand anywhere that the other would put it."),
)
def not_both(case: Case) -> Iterator[Finding]:
    """Nothing is pinned that is hidden in the same place, or for the whole strategy."""
    for one in _chosen(case):
        if one.is_pin and one.item in one.hidden_here:
            message = phrase('"{item}" is pinned here, and it is hidden too.', item=one.item)
            yield Finding(one.file, one.pointer, message)


GUIDING = (items_known, pinned_for_nation, not_both)
"""The rules on guidance, in the order of the reference."""
