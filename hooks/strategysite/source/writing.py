"""Writing a text as YAML in the manner of its neighbours: unquoted, in quotation marks, or as a long text."""

import re

WIDTH = 120
"""Longest line, where words can be broken."""

_SAFE = re.compile(r"[^\W\d_](?:[\w ’‘“”().;/%£&!–—+-]|,(?=[ ])|'(?=\w)|:(?=\w))*")
_WORD = re.compile(r"true|false|null|~|yes|no|on|off", re.IGNORECASE)
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def in_braces(words: str, style: str) -> str:
    """Return words as a value between braces, unquoted only where their neighbour is and they need no marks."""
    is_free = not style and "," not in words and "?" not in words and _is_plain(words)
    return words if is_free else in_quotes(words)


def in_block(words: str, style: str, indent: int, begins: int) -> str:
    """Return words as the value of a field on a line of its own.

    style: that of the neighbour or of what is replaced. indent: how far in a long text stands. begins: the column at
    which the value begins. A long text ends with a line end in its value where the words do.
    """
    if style == "|" or "\n" in words.rstrip("\n"):
        return _literal(words, indent)
    too_long = begins + len(words) + 2 > WIDTH
    if (style == ">" or too_long) and _can_fold(words):
        return _folded(words, indent)
    if not style and _is_plain(words):
        return words
    if style == "'" and "\n" not in words:
        return "'" + words.replace("'", "''") + "'"
    return in_quotes(words)


def in_quotes(words: str) -> str:
    """Return words between straight double quotation marks."""
    return '"' + "".join(_ESCAPES.get(letter, letter) for letter in words) + '"'


def _is_plain(words: str) -> bool:
    return bool(_SAFE.fullmatch(words)) and not words.endswith(" ") and not _WORD.fullmatch(words)


def _can_fold(words: str) -> bool:
    said = words.rstrip("\n")
    return bool(said) and "\n" not in said and "  " not in said and said.strip() == said and "\t" not in said


def _folded(words: str, indent: int) -> str:
    lines = [""]
    for word in words.rstrip("\n").split(" "):
        if lines[-1] and indent + len(lines[-1]) + 1 + len(word) > WIDTH:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".lstrip(" ")
    return _long_text(">", words, lines, indent)


def _literal(words: str, indent: int) -> str:
    lines = words.rstrip("\n").split("\n")
    if lines[0].startswith((" ", "\t")) or not lines[0]:
        return in_quotes(words)
    return _long_text("|", words, lines, indent)


def _long_text(sign: str, words: str, lines: list[str], indent: int) -> str:
    header = sign if words.endswith("\n") else f"{sign}-"
    return "\n".join([header, *(" " * indent + line if line else "" for line in lines)])
