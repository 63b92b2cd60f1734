"""Lines that do not fit the lines above them: out of line, without a dash or a colon, or with something left over."""

import re

from ..phrase import Phrase, phrase
from .diagnosis import Diagnosis, diagnosis, in_quotes, set_aside
from .events import BrokenError
from .lines import Line, Lines, quoted, read_line

VALUE_JOINED = re.compile(r"(?P<name>[ ]*(?:-[ ]+)*[^\s:]+:)(?P<value>[\[{\"'].*)")
COLON_JOINED = re.compile(r"(?P<name>[ ]*(?:-[ ]+)*[^\s:#'\"\[{][^:#]*(?<![0-9]):)(?!//)(?P<value>[^ ].*)")
DASH_JOINED = re.compile(r"(?P<dash>[ ]*-)(?P<item>[^ -].*)")


def structure_broken(lines: Lines, broken: BrokenError) -> Diagnosis:
    """Tell of something that no list or group of fields expects."""
    line, column = broken.line, broken.column
    found = after_value(lines, line, column)
    if found:
        return found
    if lines[line][:column].strip(" -"):
        return diagnosis("yaml-syntax", line, column)
    if lines[line][column : column + 1] == ":":
        return set_aside(lines, "yaml-key-empty", line, column)
    return _out_of_line(lines, broken)


def list_broken(lines: Lines, broken: BrokenError) -> Diagnosis:
    """Tell of something in a list that is not one of its items."""
    found = after_value(lines, broken.line, broken.column)
    if found:
        return found
    if broken.column != broken.begun[1]:
        return _out_of_line(lines, broken)
    if DASH_JOINED.match(lines[broken.line]):
        return no_colon(lines, broken.line, broken.column)
    return diagnosis("yaml-dash-missing", broken.line, broken.column)


def after_value(lines: Lines, line: int, column: int) -> Diagnosis | None:
    """Tell of words that follow a quoted, bracketed or repeated value on its line; None if there are none."""
    parts = read_line(lines[line])
    sign, rest = parts.value[:1], lines[line][column:]
    if not sign or column <= len(parts.head):
        return None
    if sign in "\"'":
        return in_quotes(lines, "yaml-quote-ended", line, column, words=rest)
    if sign in "*&!":
        return in_quotes(lines, "yaml-start-character", line, len(parts.head), sign=sign)
    if sign not in "[{":
        return None
    if rest[:1] in "]}":
        mended = lines[line][:column] + lines[line][column + 1 :]
        return diagnosis("yaml-bracket-extra", line, column, mended, sign=rest[:1])
    return diagnosis("yaml-bracket-ended", line, column, parts.head + quoted(parts.value), words=rest)


def after_its_text(lines: Lines, line: int) -> Diagnosis:
    """Tell of a field that stands where the text of the line above goes on."""
    this, above = read_line(lines[line]), lines.above(line)
    entries = ((at, read_line(lines[at])) for at in above)
    outer = next(((at, entry) for at, entry in entries if entry.is_entry and entry.indent < this.indent), None)
    if outer and outer[1].value:
        words = outer[1].name.rstrip(" :") or outer[1].value
        return diagnosis("yaml-indentation-deeper", line, this.indent, words=words, above=outer[0] + 1)
    if above and not read_line(lines[above[0]]).is_entry:
        return no_colon(lines, above[0], read_line(lines[above[0]]).indent)
    return diagnosis("yaml-syntax", line, this.indent)


def value_joined(lines: Lines, line: int) -> Diagnosis | None:
    """Tell of a brace, bracket or quotation mark that touches the colon before it; None if there is none."""
    found = VALUE_JOINED.match(lines[line])
    return _with_space(line, found) if found else None


def no_colon(lines: Lines, line: int, column: int) -> Diagnosis:
    """Tell of a line that is neither a field nor a list item, or that lacks only the space that makes it one."""
    dash, colon = DASH_JOINED.match(lines[line]), COLON_JOINED.match(lines[line])
    if dash:
        return diagnosis("yaml-dash-space", line, column, f"{dash['dash']} {dash['item'].strip()}")
    if colon:
        return _with_space(line, colon)
    if read_line(lines[line]).name:  # it has its colon, but more than 1,000 characters stand before it
        return diagnosis("yaml-syntax", line, column)
    return set_aside(lines, "yaml-colon-missing", line, column, words=lines[line].strip())


def _with_space(line: int, found: re.Match[str]) -> Diagnosis:
    mended = f"{found['name']} {found['value'].strip()}"
    return diagnosis("yaml-colon-space", line, found.end("name") - 1, mended)


def _out_of_line(lines: Lines, broken: BrokenError) -> Diagnosis:
    line, column = broken.line, broken.column
    parts = read_line(lines[line])
    is_item = lines[line][column : column + 2] == "- "
    if not parts.is_entry:
        return no_colon(lines, line, column)
    places = _places(lines, line, column, is_item=is_item)
    if not places:
        return diagnosis("yaml-dash-alone" if is_item else "yaml-syntax", line, column)
    return diagnosis("yaml-indentation", line, column, at=column + 1, places=places)


def _places(lines: Lines, line: int, column: int, *, is_item: bool) -> Phrase | None:
    """Return where the line could begin: in line with the nearest one above, or with the nearest further out."""
    starts = [(at, _start(read_line(lines[at]), is_item=is_item)) for at in lines.above(line)]
    known = [(at, start) for at, start in starts if start is not None]
    nearest = list(dict.fromkeys(known[:1] + [place for place in known if place[1] < column][:1]))
    if not nearest:
        return None
    (line_there, there), (line_out, further_out) = nearest[0], nearest[-1]
    if len(nearest) == 1:
        return phrase("column {column} (as line {line})", column=there + 1, line=line_there + 1)
    return phrase(
        "column {column} (as line {line}) or column {other_column} (as line {other_line})",
        column=there + 1,
        line=line_there + 1,
        other_column=further_out + 1,
        other_line=line_out + 1,
    )


def _start(line: Line, *, is_item: bool) -> int | None:
    if is_item:
        return line.indent if "-" in line.dashes else None
    return line.start if line.name else None
