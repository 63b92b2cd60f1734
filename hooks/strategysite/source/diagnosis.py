"""What was found out about a broken line."""

from dataclasses import dataclass, field

from ..phrase import NOTHING, Phrase, phrase
from .faults import REST
from .lines import Lines, quoted, read_line, with_piece_quoted
from .place import Mark

EXAMPLE_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Why a file cannot be parsed.

    line: the line, from 0, that is to be mended. mended: how it can be read, so that the lines after it can be
    checked too; None where that cannot be guessed. is_example: whether the mended line is what should be written.
    """

    rule: str
    mark: Mark
    line: int
    mended: str | None = None
    is_example: bool = True
    details: dict[str, str | int] = field(default_factory=dict)

    @property
    def more(self) -> Phrase:
        """What is added to the remedy: the line as it should be written, or that the rest could not be checked."""
        if self.mended is None:
            return REST
        text = self.mended.strip()
        is_fit = self.is_example and text.isprintable() and len(text) <= EXAMPLE_LENGTH
        return phrase("Write, for example: {line}", line=text) if is_fit else NOTHING


def diagnosis(rule: str, line: int, column: int, mended: str | None = None, **details: str | int) -> Diagnosis:
    """Return a diagnosis of a place given from 0, as the parser gives it."""
    return Diagnosis(rule, Mark(line + 1, column + 1), line, mended, details=details)


def in_quotes(lines: Lines, rule: str, line: int, column: int, **details: str | int) -> Diagnosis:
    """Return a diagnosis whose remedy is to put a text in quotation marks: the whole value, or one between braces."""
    parts = read_line(lines[line])
    mended = None
    if parts.value.startswith(("[", "{")):
        mended = with_piece_quoted(lines[line], column)
    elif parts.value and column >= len(parts.head) and not _goes_on(lines, line):
        mended = parts.head + quoted(parts.value)
    return diagnosis(rule, line, column, mended, **details)


def _goes_on(lines: Lines, line: int) -> bool:
    """Whether the lines below belong to the value of this one, so that it cannot be set right by itself."""
    below = lines.below(line)
    return below is not None and below.indent > read_line(lines[line]).start


def set_aside(lines: Lines, rule: str, line: int, column: int, **details: str | int) -> Diagnosis:
    """Return a diagnosis of a line that can only be left out; what is set further in below it hangs on it."""
    below = lines.below(line)
    is_alone = below is None or below.indent <= read_line(lines[line]).indent
    mended = f"#{lines[line][1:]}" if is_alone else None
    return Diagnosis(rule, Mark(line + 1, column + 1), line, mended, is_example=False, details=details)
