"""What the accessibility statement and the contact page say of this site: who answers, what was judged, and when.

The words of these pages are written by hand in ``content/pages/``. Where a fact belongs that stands elsewhere, they
have a paragraph such as ``[[judged]]``, which the part of that name takes the place of.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from markupsafe import Markup

from ..model.text import Text
from ..phrase import ToldError, phrase
from ..words import N_

FILE = "content/judged.json"
"""What the judges of pages in the tests covered and found; the tests write it and compare it."""

PARTS = ("contact", "judged", "dates")
"""The parts that a page may name, each with its template in ``parts/written/``."""

QUESTIONS = {
    "targets of 24 px": N_("links and buttons are large enough to hit, or far enough apart"),
    "order of the keyboard": N_(
        "the Tab key goes through a page in the order in which it is read, and never off the screen"
    ),
    "reflow": N_("nothing needs scrolling sideways on a narrow screen, but for tables and diagrams"),
    "zoom to 400%": N_("nothing is lost at 400% zoom"),
    "text spacing": N_("nothing is cut off when lines, words and letters are set further apart"),
    "motion": N_("nothing moves of itself"),
    "forced colours": N_("everything can be seen in the colours that a reader has forced on a page"),
    "print": N_("a page prints whole, without what only a screen needs"),
}
"""What the tests ask of every kind of page, by the name that they have for it, in words for the public."""

_MARK = re.compile(r"<p>\[\[([a-z]+)\]\]</p>")


@dataclass(frozen=True, slots=True)
class Contact:
    """How readers reach those who answer for the site. What is not given is empty."""

    email: str = ""
    phone: str = ""
    post: Text | None = None
    answers: Text | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """When the accessibility statement was prepared and last reviewed."""

    prepared: date | None = None
    reviewed: date | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """What judged every kind of page: each judge with its version, the widths in px, our own questions, the faults."""

    judges: tuple[tuple[str, str], ...]
    widths: tuple[int, ...]
    questions: tuple[str, ...]
    faults: int


def read_judged(root: Path) -> Judged:
    """Return what was judged, as the file of a project says."""
    said = json.loads((root / FILE).read_text(encoding="utf-8"))
    return Judged(tuple(said["judges"].items()), tuple(said["widths"]), tuple(said["questions"]), said["faults"])


def pieces(content: str) -> Iterator[tuple[str, Markup]]:
    """Yield a hand-written page in pieces: ``html`` with its words, or the name of a part with nothing.

    Raises:
        ToldError: the page names a part that there is not.
    """
    position = 0
    for mark in _MARK.finditer(content):
        if mark[1] not in PARTS:
            parts = ", ".join(f"[[{name}]]" for name in PARTS)
            raise ToldError(
                phrase("There is no part {part}. Write one of: {parts}.", part=f"[[{mark[1]}]]", parts=parts)
            )
        yield "html", Markup(content[position : mark.start()])  # noqa: S704 - Markdown of the project's own pages
        yield mark[1], Markup()
        position = mark.end()
    yield "html", Markup(content[position:])  # noqa: S704 - as above
