"""Texts that can be read, but not as they were meant: each would be published with words lost or joined."""

import re

from .characters import REPLACED, SUSPECT, rule_for
from .events import BrokenError, ScalarEvent, mark_of
from .faults import Faults
from .frames import FieldsFrame
from .place import Mark, Spot

HASH = re.compile(r"(?<=\S)[ ]+(?=#[^\s#!])")
DASH_LINE = re.compile(r"\n([ ]*)- ")
HEADER = re.compile(r"(?:[&!][^ \n]*[ ]+)*(?P<sign>[|>])[-+0-9]+#")


class Traps:
    """The checks of one file's texts, against the letters of the file itself."""

    def __init__(self, text: str, faults: Faults) -> None:
        self.text = text
        self.faults = faults
        self.hashes = {found.start() for found in HASH.finditer(text)} if " #" in text else set()

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
            rule = "yaml-comma" if frame.spots else "yaml-brace-text"
            self.faults.add(name.mark(), rule, words=frame.key or "")
            frame.key = None
        return name
