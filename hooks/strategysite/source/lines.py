"""The lines of a broken file, looked at one by one as their writer sees them."""

import re
from dataclasses import dataclass

FIELD = re.compile(
    r"""(?P<dashes>[ ]*(?:-[ ]+)*)          # how far in it stands, and the dash of a list item
    (?P<name>(?:"[^"]*"[ ]*|'[^']*'[ ]*|[^\s"'#\[\]{}&*!|>%@`,?:][^\n]*?):(?:[ ]+|$))?
    (?P<value>.*)""",
    re.VERBOSE,
)
NOTE = re.compile(r"(?<![ ])[ ]+#[ ].*$")
FAR = 200
PIECE_START = re.compile(r"[{\[][ ]*|[,:][ ]+")
PIECE_END = re.compile(r"[,}\]]|$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: ``dashes`` (with the blanks before them), ``name`` (with its colon and blanks), ``value``."""

    dashes: str
    name: str
    value: str

    @property
    def head(self) -> str:
        """Everything before the value."""
        return self.dashes + self.name

    @property
    def start(self) -> int:
        """The column, from 0, of the field's name or the item's text."""
        return len(self.dashes)

    @property
    def indent(self) -> int:
        """The column, from 0, of the first sign."""
        return len(self.dashes) - len(self.dashes.lstrip(" "))

    @property
    def is_entry(self) -> bool:
        """Whether this reads as a field or as a list item."""
        return bool(self.name) or "-" in self.dashes


def read_line(text: str) -> Line:
    """Take a line apart."""
    found = FIELD.match(text)
    return Line(found["dashes"], found["name"] or "", found["value"]) if found else Line("", "", text)


def quoted(value: str) -> str:
    """Return a text in the straight quotation marks that suit it, without the note that may follow it."""
    words = _unwrapped(NOTE.sub("", value).strip())
    if '"' in words or "\\" in words:
        return "'" + words.replace("'", "''") + "'"
    return f'"{words}"'


def _unwrapped(words: str) -> str:
    """Take away quotation marks that were meant to go around the whole text."""
    mark = words[:1]
    if mark not in {"'", '"'} or len(words) < 2:
        return words
    second = words.find(mark, 1)
    if second < 0:
        return words[1:]
    ends_a_word = words[second - 1] != " " and words[second + 1 : second + 2] in {" ", ",", ".", ";", ":"}
    return words[1:-1] if words.endswith(mark) and not ends_a_word else words


def is_in_value(text: str, column: int) -> bool:
    """Whether a column between braces is in the value of a field rather than in its name."""
    begins = [found.group() for found in PIECE_START.finditer(text, 0, column)]
    return bool(begins) and begins[-1].startswith(":")


def with_piece_quoted(text: str, column: int) -> str | None:
    """Return a line with braces or brackets, with quotation marks around the one text in them at a column."""
    begins = [found.end() for found in PIECE_START.finditer(text, 0, column)]
    end = PIECE_END.search(text, column)
    if not begins or not end or not text[begins[-1] : end.start()].strip():
        return None
    return text[: begins[-1]] + quoted(text[begins[-1] : end.start()]) + text[end.start() :]


class Lines:
    """All lines of a file, counted from 0."""

    def __init__(self, text: str) -> None:
        self.texts = text.split("\n")

    def __getitem__(self, number: int) -> str:
        return self.texts[number] if number < len(self.texts) else ""

    def above(self, number: int) -> list[int]:
        """Return the lines not far before this one that hold something, the nearest first."""
        return [at for at in range(number - 1, max(-1, number - FAR), -1) if self._holds(at)]

    def below(self, number: int) -> Line | None:
        """Return the next line that holds something, or None at the end of the file."""
        return next((read_line(self[at]) for at in range(number + 1, len(self.texts)) if self._holds(at)), None)

    def _holds(self, number: int) -> bool:
        text = self[number].lstrip(" ")
        return bool(text) and not text.startswith("#")
