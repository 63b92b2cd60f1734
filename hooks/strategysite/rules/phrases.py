"""Putting names into messages for the editor."""

from collections.abc import Iterable, Sequence
from datetime import date

from ..model.moment import MONTHS
from ..model.text import Text


def name_of(text: Text) -> str:
    """Return a name in English, else in Welsh."""
    return text.best("en")[0]


def listed(names: Iterable[str]) -> str:
    """Return names as a list in a sentence: "a, b and c"."""
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def first_few(names: Sequence[str]) -> str:
    """Return up to three names, and how many more there are: "a, b, c and 4 more"."""
    return listed(names) if len(names) <= 3 else f"{', '.join(names[:3])} and {len(names) - 3} more"


def day(value: date) -> str:
    """Return a day as people write it: 30 January 2026."""
    return f"{value.day} {MONTHS['en'][value.month - 1].title()} {value.year}"
