"""Lines of Markdown: a paragraph that is broken over several lines in a file is one line to a translator."""

import re
from collections.abc import Iterator

_ITEM = re.compile(r"[ ]*(?:[-*+]|\d+[.)])[ ]+")
_STARTS = re.compile(
    r"[ ]*(?:[-*+][ ]|\d+[.)][ ]|\d+[.)]$|[-*+]$|#|>|\||```|~~~|\[[^\]]*\]:|\*\[|:|<|=+[ ]*$|-+[ ]*$|!!!)"
)
_ALONE = re.compile(r"[ ]*(?:#|>|```|~~~|\[[^\]]*\]:|\*\[|:|<|=+[ ]*$|-+[ ]*$|!!!)")
_FENCE = re.compile(r"[ ]*(?:```|~~~)")


def unwrapped(text: str) -> str:
    """Return Markdown with each paragraph and list item in one line. What lines mean something in stays as it is."""
    lines: list[str] = []
    is_code = False
    for line in text.rstrip("\n").split("\n"):
        if lines and not is_code and _goes_on(lines[-1], line):
            lines[-1] += " " + line.strip(" ")
        else:
            lines.append(line)
        is_code ^= bool(_FENCE.match(line))
    return "\n".join(lines)


def wrapped(text: str, width: int) -> str:
    """Return Markdown with long paragraphs and list items broken over several lines; ``unwrapped`` undoes it."""
    lines: list[str] = []
    is_code = False
    for line in text.split("\n"):
        lines += [line] if is_code or _stays(line, width) else _broken(line, width)
        is_code ^= bool(_FENCE.match(line))
    return "\n".join(lines)


def _goes_on(above: str, line: str) -> bool:
    """Whether a line goes on with the paragraph or the list item of the line above."""
    if not above.strip() or not line.strip() or above.endswith(("  ", "\\")):
        return False
    return "|" not in above + line and not _ALONE.match(above) and not _STARTS.match(line)


def _stays(line: str, width: int) -> bool:
    """Whether a line is left as it is: because it fits, or because spaces or the line itself mean something."""
    is_spaced = "  " in line.strip(" ") or line.endswith((" ", "\\"))
    return len(line) <= width or "|" in line or is_spaced or bool(_ALONE.match(line))


def _broken(line: str, width: int) -> list[str]:
    item = _ITEM.match(line)
    first = item.group() if item else line[: len(line) - len(line.lstrip(" "))]
    indent = " " * len(first)
    lines, current = list[str](), first
    for word in _words(line[len(first) :]):
        is_empty = current in (first, indent)
        if not is_empty and len(current) + 1 + len(word) > width:
            lines.append(current)
            current = indent + word
        else:
            current += word if is_empty else f" {word}"
    return [*lines, current]


def _words(line: str) -> Iterator[str]:
    """Yield the words of a line, each with those after it that would mean something else at the start of a line."""
    held = ""
    for word in line.split(" "):
        if held and not _STARTS.match(word + " "):
            yield held
            held = word
        else:
            held = f"{held} {word}".lstrip(" ")
    yield held
