"""What the diagram of governance shows, in sentences."""

from collections.abc import Iterator, Sequence

from ...language.catalogue import Words
from ...model.governance import Group
from .boxes import Diagram
from .structure import structure


def sentences(words: Words, groups: Sequence[Group], diagram: Diagram) -> Iterator[str]:
    """Yield how many groups there are, how they report, and what must be known to read the diagram."""
    found = structure(groups)
    yield words.count("There is {number} group.", "There are {number} groups.", len(groups))
    known = {group.id for group in groups}
    several = sum(len(known.intersection(group.reports_to) - {group.id}) > 1 for group in groups)
    if several:
        yield words.count(
            "{number} of them reports to more than one other.",
            "{number} of them report to more than one other.",
            several,
        )
    if found.lines:
        outside = len(groups) - len(found.inside)
        if outside:
            yield words.count(
                "{number} stands outside the lines of reporting.",
                "{number} stand outside the lines of reporting.",
                outside,
            )
    if any(link.kind == "tie" for link in diagram.links):
        yield words("A dashed line is a tie other than reporting.")
    if found.has_rings:
        yield words("Some groups report to each other in a ring: an arrow points to the one that hears the report.")
