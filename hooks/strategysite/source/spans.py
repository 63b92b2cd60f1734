"""Where each value of a YAML file begins and ends, so that one can be replaced and every other letter stays."""

from dataclasses import dataclass, field
from typing import Any

from .events import FIELDS_END, FIELDS_START, LIST_END, LIST_START, REPEAT, SCALAR, read_events
from .faults import Faults
from .layout import prepare
from .place import Pointer


@dataclass(slots=True)
class Node:
    """A value and the letters that it takes up, from ``start`` to before ``end``.

    style: of a text, its kind of quotation mark, ``|`` or ``>``, or nothing; ``{`` or ``[`` of what stands between
    braces or brackets. is_text: whether it is a single value. key_column: where the name of the field begins in its
    line, from 0; of an item of a list, where the item begins. is_shared: whether it has a label or repeats one.
    """

    start: int
    end: int
    style: str
    is_text: bool
    key_column: int
    is_shared: bool = False
    fields: dict[str | int, "Node"] = field(default_factory=dict)

    @property
    def is_long(self) -> bool:
        """Whether this is a long text, written below its field."""
        return self.style in ("|", ">")

    def at(self, pointer: Pointer) -> "Node | None":
        """Return the node at a path from here, or None where there is none, or where it is shared on the way."""
        node: Node | None = self
        for step in pointer:
            node = node.fields.get(step) if node and not node.is_shared else None
        return None if node is None or node.is_shared else node


@dataclass(slots=True)
class _Open:
    """A list or group of fields whose end has not been read; ``name`` is the field whose value comes next."""

    node: Node
    is_list: bool
    name: str | None = None
    column: int = 0


def spans(text: str) -> Node | None:
    """Return the tree of a YAML text that has no fault of form; None of an empty one.

    The places are those of the text as given, which must have one kind of line end and no mark at its beginning.
    """
    stack: list[_Open] = []
    root: Node | None = None
    for event in read_events(prepare(text, Faults(""))):
        kind: Any = type(event)
        if kind in (FIELDS_END, LIST_END):
            stack.pop().node.end = event.end_mark.index
        elif kind is SCALAR and stack and not stack[-1].is_list and stack[-1].name is None:
            stack[-1].name, stack[-1].column = str(getattr(event, "value", "")), event.start_mark.column
        elif kind in (SCALAR, REPEAT, FIELDS_START, LIST_START):
            node = _node(event, text, stack)
            _put(node, stack)
            root = root or node
            if kind in (FIELDS_START, LIST_START):
                stack.append(_Open(node, is_list=kind is LIST_START))
    return root


def _node(event: Any, text: str, stack: list[_Open]) -> Node:
    start, end = event.start_mark.index, event.end_mark.index
    is_text, is_shared = type(event) is SCALAR, type(event) is REPEAT or event.anchor is not None
    style = (event.style or "") if is_text else text[start] if getattr(event, "flow_style", False) else ""
    if is_text and style in ("|", ">"):
        end = start + len(text[start:end].rstrip(" \n"))
    column = stack[-1].column if stack and not stack[-1].is_list else event.start_mark.column
    return Node(start, end, style, is_text, column, is_shared)


def _put(node: Node, stack: list[_Open]) -> None:
    if not stack:
        return
    above = stack[-1]
    if above.is_list:
        above.node.fields[len(above.node.fields)] = node
    elif above.name is not None:
        above.node.fields[above.name] = node
        above.name = None
