"""Which item of guidance helps to mend what a rule finds: the one that the rule's own paragraphs name, or its subject.

Nothing is written down twice: a rule says from which paragraphs of the statutory guidance it comes, and an item in
which of them it is named.
"""

import re
from collections.abc import Iterable, Iterator

from ..blanks import name_of
from ..model.vocabulary import Part, Subject
from ..phrase import Phrase, phrase
from ..register.guidance import GuidanceItem
from ..register.registers import Registers
from ..register.vocabulary import GuidanceStatus
from ..signposts.parts import PART_SUBJECTS
from .rule import Rule
from .sources import STATUTORY_GUIDANCE, citations

_MAIN = {Part.NEEDS: Subject.NEEDS_ASSESSMENT}
"""Parts that have guidance of their own, whatever paragraph names it."""
_NUMBERS = re.compile(r"(\d+)(?:-(\d+))?")


def helped_by(rule: Rule, nations: frozenset[str], registers: Registers) -> GuidanceItem | None:
    """Return the item that helps most with what a rule asks; None where none is to the point.

    First come items for everybody and any violence that the rule's paragraphs name and that are about its part; then
    the guidance on the part, where it has its own; then, among impacts, where each rule is about one law or policy,
    whatever the paragraphs name. What the rule cites as its source is told already. Of several, the one that is named
    in these paragraphs more than elsewhere helps most.
    """
    if not rule.source:
        return None
    cited = {citation.in_register for citation in citations(rule.source)}
    usable = [item for item in registers.guidance.all if item.id not in cited and _is_usable(item, nations)]
    asked = _asked_in(rule)
    named = [item for item in usable if asked & _named_in(item)]
    about = frozenset({_MAIN[rule.part]}) if rule.part in _MAIN else PART_SUBJECTS[rule.part]
    general = [item for item in usable if not item.kinds and not item.sectors and about & set(item.subjects)]
    to_the_point = [item for item in general if item in named]
    of_the_part = general if rule.part in _MAIN else []
    found = to_the_point or of_the_part or (named if rule.part is Part.IMPACTS else [])
    return min(found, key=lambda item: (not set(item.nations) <= nations, *_apart(item, asked)), default=None)


def help_in_words(item: GuidanceItem | None) -> Phrase | str:
    """Return an item as a report names it, with its address where that is known; empty where there is none."""
    if item is None:
        return ""
    title = name_of(item.title)
    return phrase("{title}, {address}", title=title, address=name_of(item.address)) if item.address else title


def _is_usable(item: GuidanceItem, nations: frozenset[str]) -> bool:
    in_force = item.status in (GuidanceStatus.IN_FORCE, GuidanceStatus.UPDATED)
    return in_force and item.id != STATUTORY_GUIDANCE and bool(nations & set(item.nations))


def _apart(item: GuidanceItem, asked: frozenset[int]) -> tuple[float, int]:
    """Return how far from a rule an item is: the share of its paragraphs that lie elsewhere, then how few match."""
    named = _named_in(item)
    return len(named - asked) / max(len(named), 1), -len(named & asked)


def _asked_in(rule: Rule) -> frozenset[int]:
    """Return the paragraphs of the statutory guidance that a rule comes from."""
    cited = (citation for citation in citations(rule.source) if citation.in_register == STATUTORY_GUIDANCE)
    return _numbers(place for citation in cited for place in citation.places)


def _named_in(item: GuidanceItem) -> frozenset[int]:
    """Return the paragraphs of the statutory guidance that name an item."""
    paragraphs = item.source.paragraphs if item.source.document == STATUTORY_GUIDANCE else None
    return _numbers([paragraphs or ""])


def _numbers(written: Iterable[str]) -> frozenset[int]:
    """Return every number of "154(a), 159-163", of ranges also those between."""
    return frozenset(_each(written))


def _each(written: Iterable[str]) -> Iterator[int]:
    for places in written:
        for first, last in _NUMBERS.findall(places):
            yield from range(int(first), int(last or first) + 1)
