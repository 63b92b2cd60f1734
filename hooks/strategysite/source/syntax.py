"""Why a text cannot be parsed, said of the line as its writer sees it, and how the line was probably meant."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from .diagnosis import Diagnosis, diagnosis, in_quotes
from .events import BrokenError, ScalarEvent
from .lines import Lines, is_in_value, quoted, read_line, with_piece_quoted
from .structure import after_its_text, after_value, list_broken, no_colon, structure_broken, value_joined


def diagnose(text: str, broken: BrokenError, long_quote: ScalarEvent | None) -> Diagnosis:
    """Return what is wrong where the parser stopped. ``long_quote``: the latest quoted text of several lines."""
    lines = Lines(text)
    if long_quote and long_quote.end_mark.line == broken.line:
        start = long_quote.start_mark
        if read_line(lines[start.line + 1]).is_entry:
            return _open_quote(lines, start.line, start.column)
    return KINDS[broken.kind](lines, broken)


def _colon(lines: Lines, broken: BrokenError) -> Diagnosis:
    parts, joined = read_line(lines[broken.line]), value_joined(lines, broken.line)
    if joined:
        return joined
    if parts.name and broken.column >= len(parts.head):
        return in_quotes(lines, "yaml-colon-in-text", broken.line, broken.column)
    return after_its_text(lines, broken.line)


def _quote(lines: Lines, broken: BrokenError) -> Diagnosis:
    return _open_quote(lines, *broken.begun)


def _open_quote(lines: Lines, line: int, column: int) -> Diagnosis:
    """Take the text to end with its line only if what follows is clearly something else."""
    below = lines.below(line)
    found = in_quotes(lines, "yaml-quote-open", line, column)
    return found if below is None or below.is_entry else replace(found, mended=None)


def _escape(lines: Lines, broken: BrokenError) -> Diagnosis:
    text = lines[broken.line]
    found = in_quotes(lines, "yaml-escape", broken.line, max(text.rfind("\\", 0, broken.column + 1), 0))
    is_on_one_line = read_line(text).value.startswith('"') and text.rstrip().endswith('"')
    return found if is_on_one_line else replace(found, mended=None)


def _name(lines: Lines, broken: BrokenError) -> Diagnosis:
    return no_colon(lines, *broken.begun)


def _long_text(lines: Lines, broken: BrokenError) -> Diagnosis:
    line, column = broken.begun
    return in_quotes(lines, "yaml-long-text-sign", line, column, sign=lines[line][column : column + 1])


def _start(lines: Lines, broken: BrokenError) -> Diagnosis:
    line, column = broken.begun
    return in_quotes(lines, "yaml-start-character", line, column, sign=lines[line][column : column + 1])


def _dash(lines: Lines, broken: BrokenError) -> Diagnosis:
    found = after_value(lines, broken.line, broken.column)
    return found or in_quotes(lines, "yaml-dash-after-colon", broken.line, broken.column)


def _bracket(lines: Lines, broken: BrokenError) -> Diagnosis:
    """Tell of a text between brackets or braces that is not quoted as it should be, or of one left open."""
    line, column = broken.line, broken.column
    before, rest = lines[line][:column], lines[line][column:]
    if rest.startswith(":") and (line == broken.begun[0] or ": " in before):
        return diagnosis("yaml-colon-in-text", line, column, with_piece_quoted(lines[line], column))
    if rest and before.rstrip().endswith(('"', "'")):
        return diagnosis("yaml-quote-ended", line, column, words=rest)
    return _open_bracket(lines, *broken.begun)


def _brace_colon(lines: Lines, broken: BrokenError) -> Diagnosis:
    """Tell of a colon that a comma, a brace or a bracket follows at once."""
    line, column = broken.line, broken.column
    text = lines[line]
    if is_in_value(text, column):
        return in_quotes(lines, "yaml-colon-in-text", line, column)
    return diagnosis("yaml-colon-space", line, column, f"{text[: column + 1]} {text[column + 1 :]}")


def _open_bracket(lines: Lines, line: int, column: int) -> Diagnosis:
    parts, below = read_line(lines[line]), lines.below(line)
    found = diagnosis("yaml-bracket-open", line, column, sign=lines[line][column : column + 1])
    ends_here = below is None or (below.is_entry and below.indent <= parts.indent)
    if not ends_here or column != len(parts.head):
        return found
    return replace(found, mended=parts.head + quoted(parts.value), is_example=False)


KINDS: Final[dict[str, Callable[[Lines, BrokenError], Diagnosis]]] = {
    "colon": _colon,
    "dash": _dash,
    "start": _start,
    "escape": _escape,
    "quote": _quote,
    "name": _name,
    "long-text": _long_text,
    "bracket": _bracket,
    "brace-colon": _brace_colon,
    "list": list_broken,
    "structure": structure_broken,
}
"""How each kind of error that ``events`` knows is told."""
