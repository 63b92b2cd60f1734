"""The parser: from text to a stream of events, with its errors brought into one form. The only use of PyYAML.

Events are taken one by one and no tree of nodes is made, so that a limit stops the reading where it is passed and no
depth of brackets can use up the stack. The C parser is used where PyYAML was built with it; both give the same.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Protocol

import yaml
from yaml import events

from .place import Mark

SCALAR: Final = events.ScalarEvent
LIST_START: Final = events.SequenceStartEvent
LIST_END: Final = events.SequenceEndEvent
FIELDS_START: Final = events.MappingStartEvent
FIELDS_END: Final = events.MappingEndEvent
REPEAT: Final = events.AliasEvent

IN_PYTHON: Final = "Python"
PARSERS: Final[dict[str, Any]] = {IN_PYTHON: yaml.SafeLoader}
"""The parsers that there are. PyYAML lacks the one in C where it was built without it."""
if hasattr(yaml, "CSafeLoader"):
    PARSERS["C"] = yaml.CSafeLoader

LOADER = PARSERS.get("C", yaml.SafeLoader)
IN_TEXT = re.compile(r"[^\s\[{,:?-][ ]*\?[? ]*")

KINDS: Final = (
    ("mapping values are not allowed", "colon"),
    ("sequence entries are not allowed", "dash"),
    ("mapping keys are not allowed", "start"),
    ("while parsing a quoted scalar", "escape"),
    ("while scanning a double-quoted scalar", "escape"),
    ("while scanning a quoted scalar", "quote"),
    ("while scanning a simple key", "name"),
    ("while scanning a block scalar", "long-text"),
    ("while scanning a plain scalar", "brace-colon"),
    ("while scanning a", "start"),
    ("cannot start any token", "start"),
    ("undefined tag handle", "start"),
    ("node content", "start"),
    ("while parsing a flow", "bracket"),
    ("while parsing a block collection", "list"),
    ("", "structure"),
)
"""How the two parsers word an error, and what kind of error it is; the first that fits counts."""


class Position(Protocol):
    """A place as the parser gives it: everything counts from 0."""

    line: int
    column: int
    index: int


class Event(Protocol):
    """Something the parser has come upon."""

    start_mark: Position
    end_mark: Position


class RepeatEvent(Event, Protocol):
    """A repeat (``*anchor``)."""

    anchor: str


class StartEvent(Event, Protocol):
    """A text, or the beginning of a list or of a group of fields, with its label and its tag if it has them."""

    anchor: str | None
    tag: str | None


class FieldsEvent(StartEvent, Protocol):
    """The beginning of a group of fields; ``flow_style`` if it is written between braces."""

    flow_style: bool


class ScalarEvent(StartEvent, Protocol):
    """A text; ``style`` is its kind of quotation mark, ``|``, ``>``, or nothing."""

    value: str
    style: str | None


@dataclass
class BrokenError(Exception):
    """The text cannot be parsed.

    kind: one of those in ``KINDS``. line and column: where the parser stopped, from 0.
    begun: where the thing began that it was reading (a quotation mark, a bracket, a list), or the same place.
    """

    kind: str
    line: int
    column: int
    begun: tuple[int, int]


def mark_of(event: Event) -> Mark:
    """Return where what an event tells of begins."""
    return Mark(event.start_mark.line + 1, event.start_mark.column + 1)


def read_events(text: str) -> Iterator[Event]:
    """Give the events of a YAML text. Raises BrokenError where it cannot be parsed."""
    return _parsed(text) if LOADER is not PARSERS[IN_PYTHON] else _parsed_in_python(text)


def _parsed_in_python(text: str) -> Iterator[Any]:
    """Parse with a stand-in for question marks, which between braces would end a text in the Python parser alone."""
    stand_in = next(letter for letter in map(chr, range(0xE000, 0xF900)) if letter not in text)
    for event in _parsed(IN_TEXT.sub(lambda found: found.group().replace("?", stand_in), text)):
        if isinstance(event, SCALAR):
            event.value = event.value.replace(stand_in, "?")
        yield event


def _parsed(text: str) -> Iterator[Any]:
    loader = LOADER(text)
    try:
        while (event := loader.get_event()) is not None:
            yield event
    except yaml.MarkedYAMLError as error:
        raise _broken(error) from None
    finally:
        loader.dispose()


def _broken(error: yaml.MarkedYAMLError) -> BrokenError:
    said = f"{error.context or ''}: {error.problem or ''}"
    kind = next(kind for words, kind in KINDS if words in said)
    stopped: Any = error.problem_mark or error.context_mark
    begun = error.context_mark or stopped
    return BrokenError(kind, stopped.line, stopped.column, (begun.line, begun.column))
