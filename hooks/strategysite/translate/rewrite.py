"""Putting words into the text of a file and leaving every other letter as it is.

A library that reads YAML with its comments and writes it anew changes lines that nobody touched: where a text is
folded, how far a list stands in, blanks before a comment. So the letters of one value are replaced, and nothing else.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ..phrase import ToldError, phrase
from ..source import read_yaml_text
from ..source.place import Plain, Pointer
from ..source.spans import Node, spans
from ..source.writing import WIDTH, in_block, in_braces
from .markdown import wrapped

Edit = tuple[int, int, str]
"""From where to where, and what stands there afterwards."""


class RewriteError(ToldError):
    """A text cannot be put where it belongs without changing something else. Its words say why."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words for one language of the text at a path. ``is_prose``: whether lines of Markdown may be broken."""

    pointer: Pointer
    language: str
    words: str
    is_prose: bool = False


def rewritten(text: str, changes: Iterable[Words]) -> str:
    """Return the text of a YAML file with some words put in.

    Raises:
        RewriteError: a text is shared with another by a label, or something else would have changed.
    """
    root, before = spans(text), read_yaml_text(text, "").plain
    if root is None:
        raise RewriteError(phrase("The file is empty."))
    wanted, edits = before, list[Edit]()
    for change in changes:
        edit, value = _edit(root, text, change)
        edits.append(edit)
        wanted = with_value(wanted, (*change.pointer, change.language), value)
    after = applied(text, edits)
    must_say(after, wanted)
    return after


def must_say(text: str, wanted: Plain) -> None:
    """Raise RewriteError unless a YAML text has no fault of form and says what is wanted."""
    read = read_yaml_text(text, "")
    if read.problems:
        raise RewriteError(phrase("The file could not be read afterwards: {message}", message=read.problems[0].message))
    if read.plain != wanted:
        raise RewriteError(phrase("Something else in the file would have changed with it."))


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return a text after some changes at places that do not overlap."""
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _edit(root: Node, text: str, change: Words) -> tuple[Edit, str]:
    """Return the change of the file, and the value that the text then has."""
    holder = root.at(change.pointer)
    other = holder.at(("en" if change.language == "cy" else "cy",)) if holder and not holder.is_text else None
    there = holder.at((change.language,)) if holder and not holder.is_text else None
    if holder is None or holder.is_text or (change.language in holder.fields and there is None):
        raise RewriteError(phrase("It is repeated by a label (& and *): write it out in the file first."))
    near = there or other
    if near is None:
        raise RewriteError(phrase("Neither language is there in the file."))
    value = _value(text, near, change)
    if holder.style == "{":
        written = in_braces(value, near.style)
        return _placed(there, near, written, f", {change.language}: {written}"), value
    begins = near.key_column + len(change.language) + 2
    written = in_block(value, near.style, _indent(text, near), begins)
    line = f"\n{' ' * near.key_column}{change.language}: {written}"
    end = near.end if near.is_long else _line_end(text, near.end)
    return ((there.start, there.end, written) if there else (end, end, line)), value


def _placed(there: Node | None, near: Node, written: str, inserted: str) -> Edit:
    return (there.start, there.end, written) if there else (near.end, near.end, inserted)


def _value(text: str, near: Node, change: Words) -> str:
    """Return the words as they will stand: a long text ends with a line end where that of its neighbour does."""
    if not near.is_long:
        return change.words
    header = text[near.start : near.end].partition("\n")[0]
    ending = "" if "-" in header.partition("#")[0] else "\n"
    width = WIDTH - _indent(text, near)
    words = wrapped(change.words, width) if change.is_prose and near.style == "|" else change.words
    return words + ending


def _indent(text: str, near: Node) -> int:
    """Return how far in the lines of a long text stand: as those of the neighbour, else two more than its field."""
    if near.is_long:
        lines = (line for line in text[near.start : near.end].split("\n")[1:] if line.strip())
        return next((len(line) - len(line.lstrip(" ")) for line in lines), near.key_column + 2)
    return near.key_column + 2


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def with_value(plain: Plain, pointer: Pointer, value: Plain) -> Plain:
    """Return the data with one value put in, without changing what was read."""
    if not pointer:
        return value
    step, rest = pointer[0], pointer[1:]
    if isinstance(plain, list) and isinstance(step, int):
        return [*plain[:step], with_value(plain[step], rest, value), *plain[step + 1 :]]
    if isinstance(plain, dict) and isinstance(step, str):
        return {**plain, step: with_value(plain.get(step), rest, value)}
    raise RewriteError(phrase("It is no longer there in the file."))
