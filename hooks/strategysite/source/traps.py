"""Texts that can be read, but not as they were meant: each would be published with words lost or joined."""

import re

from .characters import REPLACED, SUSPECT, rule_for
from .events import BrokenError, ScalarEvent, StartEvent, mark_of
from .faults import Faults
from .frames import FieldsFrame
from .place import Mark, Spot

HASH = re.compile(r"(?<=\S)[ ]+(?=#[^\s#!])")
DASH_LINE = re.compile(r"\n([ ]*)- ")
HEADER = re.compile(r"(?:[&!][^ \n]*[ ]+)*(?P<sign>[|>])[-+0-9]+#")
JOINED = re.compile(r":[,\[\]{}]")
VALUE_JOINED = re.compile(r"[^\s:]+:(?=[\"'\[{])")
NAME_JOINED = re.compile(r"[a-z_]+:")
TAG = re.compile(r"(?:&[^\s]+\s+)?(?P<tag>![^\s]*)")


class Traps:
    """The checks of one file's texts, against the letters of the file itself."""

    def __init__(self, text: str, faults: Faults) -> None:
        self.text = text
        self.faults = faults
        self.hashes = {found.start() for found in HASH.finditer(text)} if " #" in text else set()

    def tag(self, event: StartEvent) -> str:
        """Return the tag of a value as it is written."""
        found = TAG.match(self.text, event.start_mark.index)
        return found["tag"] if found else "!"

    def check_unquoted(self, event: ScalarEvent) -> None:
        """Tell where a note cuts a text short, and where a text swallows a list item."""
        start, end = event.start_mark, event.end_mark
        if self.hashes and end.index in self.hashes:
            hash_at = self.text.index("#", end.index) - end.index + end.column
            self.faults.add(Mark(end.line + 1, hash_at + 1), "yaml-hash")
        if start.line == end.line:
            return
        dash = DASH_LINE.search(self.text, start.index, end.index)
        if dash:
            line = start.line + self.text.count("\n", start.index, dash.end()) + 1
            self.faults.add(Mark(line, len(dash[1]) + 1), "yaml-dash-in-text", line=start.line + 1)

    def is_name(self, event: ScalarEvent, *, is_braced: bool) -> bool:
        """Whether an unquoted name is one and not a name and its value, told here, with no space between them.

        Between braces the C parser stops at such a colon (``{en:[``), and so do we.
        """
        start, end = event.start_mark, event.end_mark
        if is_braced and JOINED.match(self.text, end.index):
            raise BrokenError("brace-colon", end.line, end.column, (start.line, start.column))
        colon = VALUE_JOINED.match(event.value) if ":" in event.value else None
        if colon:
            self.faults.add(Mark(start.line + 1, start.column + colon.end()), "yaml-colon-space")
        return colon is None

    def check_long_text(self, event: ScalarEvent) -> None:
        """Stop at a note that touches the sign of a long text (``|2#``), which the Python parser does not read."""
        start = event.start_mark
        header = HEADER.match(self.text, start.index)
        if header:
            begun = (start.line, start.column + header.start("sign") - start.index)
            raise BrokenError("long-text", start.line, begun[1], begun)

    def without_codes(self, event: ScalarEvent) -> str:
        """Return a text in double quotation marks, without what its codes may not bring in."""
        text = event.value
        written = self.text[event.start_mark.index : event.end_mark.index]
        for letter in dict.fromkeys(SUSPECT.findall(text)):
            if letter not in written:
                self.faults.add(mark_of(event), rule_for(letter), code=f"U+{ord(letter):04X}")
        return REPLACED.sub("\ufffd", text)

    def empty_field(self, frame: FieldsFrame, value: ScalarEvent) -> Spot:
        """Return the place of an empty value between braces, which is that of its name: the parsers differ here.

        A name there without a colon is mostly a text with a comma in it; it is told and left out.
        """
        name = Spot(frame.key_line, frame.key_column)
        if ":" not in self.text[frame.key_end : value.start_mark.index]:
            self._tell_of_name(frame, name.mark())
            frame.key = None
        return name

    def _tell_of_name(self, frame: FieldsFrame, mark: Mark) -> None:
        key = frame.key or ""
        colon = NAME_JOINED.match(key)
        if colon:
            self.faults.add(Mark(mark.line, mark.column + colon.end() - 1), "yaml-colon-space")
        else:
            self.faults.add(mark, "yaml-comma" if frame.spots else "yaml-brace-text", words=key)
