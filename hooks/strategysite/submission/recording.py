"""Noting in strategy.yml that a strategy was sent: one day is put in, and every other letter stays as it is."""

from collections.abc import Iterable
from datetime import date

from ..phrase import phrase
from ..source import read_yaml_text
from ..source.place import Pointer
from ..source.spans import Node, spans
from ..translate.rewrite import Edit, RewriteError, applied, must_say, with_value


def with_day(text: str, places: Iterable[int], day: date) -> str:
    """Return the text of strategy.yml with the day under some entries of ``sent``.

    Raises:
        RewriteError: an entry is shared with another by a label, or something else would have changed.
    """
    root, wanted = spans(text), read_yaml_text(text, "").plain
    edits = []
    for place in places:
        pointer: Pointer = ("sent", place)
        edits.append(_edit(text, root.at(pointer) if root else None, day))
        wanted = with_value(wanted, (*pointer, "on"), day.isoformat())
    after = applied(text, edits)
    must_say(after, wanted)
    return after


def _edit(text: str, entry: Node | None, day: date) -> Edit:
    """Return the change: the day in the place of another, else a field of its own after the recipient."""
    recipient = entry.fields.get("recipient") if entry else None
    if entry is None or recipient is None:
        raise RewriteError(phrase("It is repeated by a label (& and *): write it out in the file first."))
    if there := entry.fields.get("on"):
        return there.start, there.end, day.isoformat()
    if entry.style == "{":
        return recipient.end, recipient.end, f", on: {day.isoformat()}"
    end = text.find("\n", recipient.end)
    end = len(text) if end < 0 else end
    return end, end, f"\n{' ' * recipient.key_column}on: {day.isoformat()}"
