"""From the bytes of a file to its letters: UTF-8, one kind of line end, nothing invisible that misleads.

Whatever may not stand in a text is told with its place and replaced by one sign, so that the rest can be read and
every column stays right.
"""

import re
from collections.abc import Iterator

from .faults import Faults
from .place import START, Mark, marks

LOST = "\ufffd"
NOT_UTF8 = "\ud800-\udfff"
DIRECTION = "\u202a-\u202e\u2066-\u2069"
CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff"
SUSPECT = re.compile(f"[{CONTROL}{NOT_UTF8}{DIRECTION}{LOST}]")
REPLACED = re.compile(f"[{CONTROL}{NOT_UTF8}]")
UTF16 = (b"\xff\xfe", b"\xfe\xff")


def letters(data: bytes, faults: Faults) -> str | None:
    """Return the text of a file with one kind of line end, or None with a fault if it is in another encoding."""
    if data.startswith(UTF16):
        faults.add(START, "file-encoding")
        return None
    text = data.decode("utf-8", "surrogateescape").removeprefix("\ufeff")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for mark, rule, letter in _suspects(text):
        faults.add(mark, rule, code=f"U+{ord(letter):04X}")
    return REPLACED.sub(LOST, text)


def rule_for(letter: str) -> str:
    """Return the rule that a suspect letter breaks."""
    if "\ud800" <= letter <= "\udfff":
        return "file-encoding"
    if letter == LOST:
        return "text-lost-letter"
    return "text-direction" if re.match(f"[{DIRECTION}]", letter) else "text-control"


def _suspects(text: str) -> Iterator[tuple[Mark, str, str]]:
    """Give each letter that may not stand in a text, but of each kind only the first in a line."""
    told = set[tuple[int, str]]()
    for mark, found in marks(SUSPECT, text):
        rule = rule_for(found.group())
        if (mark.line, rule) not in told:
            told.add((mark.line, rule))
            yield mark, rule, found.group()
