"""What changed in the model: each step takes every file of an edition from one version to the next."""

from collections.abc import Iterator

from ..model.strategy import SCHEMA
from ..source.writing import in_braces
from .part import Change, Part, Step


def pins_have_reasons(part: Part) -> Iterator[Change]:
    """Version 2: what is pinned says why, and may say on which parts. Before, an item was pinned by its id alone."""
    pins = part.at("guidance", "pin") if part.name == "strategy" else None
    for place, item in enumerate(pins if isinstance(pins, list) else []):
        if isinstance(item, str):
            pointer = ("guidance", "pin", place)
            node = part.node(pointer)
            reason = part.words("It was pinned before a reason was asked for.")
            written = f"{{item: {part.text[node.start : node.end]}, reason: {in_braces(reason, '')}}}"
            yield Change(pointer, (node.start, node.end, written), {"item": item, "reason": reason})


STEPS: dict[int, Step] = {2: pins_have_reasons}
"""By the version that a step leads to, in order."""


def version_is_written(part: Part) -> Iterator[Change]:
    """Last of all: strategy.yml says that it is written as this version is."""
    if part.name != "strategy" or part.at("schema") == SCHEMA:
        return
    if part.at("schema") is not None:
        node = part.node(("schema",))
        yield Change(("schema",), (node.start, node.end, str(SCHEMA)), SCHEMA)
    else:
        start = part.root.start + len(part.root.style)
        ending = ", " if part.root.style else "\n"
        yield Change(("schema",), (start, start, f"schema: {SCHEMA}{ending}"), SCHEMA)
