"""What readers look for and where they should be led, as written in ``pairs.txt``."""

from dataclasses import dataclass
from pathlib import Path

PAIRS = Path(__file__).with_name("pairs.txt")


@dataclass(frozen=True)
class Pair:
    """A search and a page. ``address`` is from the site's root; ``found`` is whether it must be found."""

    language: str
    query: str
    address: str
    found: bool


def pairs(*, found: bool) -> list[Pair]:
    """Return the pairs that must be found, or those that must not."""
    lines = [line for line in PAIRS.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return [pair for pair in map(_pair, lines) if pair.found is found]


def _pair(line: str) -> Pair:
    where, query, address = (part.strip() for part in line.split("|"))
    language = where[:2]
    return Pair(language, query, f"{language}/{address}", not where.endswith("not"))
