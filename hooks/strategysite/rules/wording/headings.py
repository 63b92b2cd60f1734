"""The headings and tables of one text in Markdown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ...phrase import phrase
from ..look import Look
from ..placing import in_words
from ..rule import Finding
from ..said import Said
from .kinds import HEADING_ORDER, TABLE_CAPTION

_HEADING = re.compile(
    r"^(?P<signs>#{1,6})[ \t]*(?P<title>[^\s#].*)|^(?P<above>[^\s|].*)\n(?P<line>=+|-+)[ \t]*$", re.MULTILINE
)
_BELOW_THE_HEAD = re.compile(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?")
_CAPTION = re.compile(r"#.*|\*\*.+\*\*[.:]?|__.+__[.:]?|.+:\**")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its level from 1, its words, and where it begins in the text."""

    level: int
    title: str
    offset: int


def headings(words: str) -> list[Heading]:
    """Return the headings of a text in their order."""
    if "#" not in words and "\n=" not in words and "\n-" not in words:
        return []
    return [_heading(match) for match in _HEADING.finditer(words)]


def _heading(match: re.Match[str]) -> Heading:
    if match["signs"]:
        return Heading(len(match["signs"]), match["title"].rstrip(" \t#"), match.start())
    return Heading(1 if match["line"].startswith("=") else 2, match["above"], match.start())


def out_of_order(text: Said, language: str, words: str) -> Iterator[tuple[Look, Finding]]:
    """Yield the first heading that leaves out a level, and the first one where a later one is higher."""
    found = headings(words)
    if found and found[0].level > min(heading.level for heading in found):
        message = phrase('The first heading, "{title}", is lower than one that follows it.', title=found[0].title)
        yield HEADING_ORDER, in_words(text, language, message, found[0].offset)
    skipping = next((later for earlier, later in pairwise(found) if later.level > earlier.level + 1), None)
    if skipping:
        message = phrase('The heading "{title}" leaves out a level.', title=skipping.title)
        yield HEADING_ORDER, in_words(text, language, message, skipping.offset)


def without_caption(text: Said, language: str, words: str) -> Iterator[tuple[Look, Finding]]:
    """Yield each table above which no line says what it shows: a heading, words in bold, or words with a colon."""
    if "-|" not in words and "- |" not in words and "|-" not in words and "| -" not in words:
        return
    lines = words.split("\n")
    for at, line in enumerate(lines):
        head = lines[at - 1] if at else ""
        if "|" in head and _BELOW_THE_HEAD.fullmatch(line) and not _CAPTION.fullmatch(_last(lines[: at - 1])):
            message = phrase('The table that begins "{words}" has no caption.', words=head.strip(" |")[:40])
            yield TABLE_CAPTION, in_words(text, language, message, len("\n".join(lines[:at])) - len(head))


def _last(lines: list[str]) -> str:
    """Return the last line that holds something."""
    return next((line.strip() for line in reversed(lines) if line.strip()), "")
