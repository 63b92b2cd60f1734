"""From the parser's events to plain values and their places, in one pass and without recursion."""

from collections.abc import Callable
from typing import Any

from .events import (
    FIELDS_END,
    FIELDS_START,
    LIST_END,
    LIST_START,
    REPEAT,
    SCALAR,
    Event,
    FieldsEvent,
    RepeatEvent,
    ScalarEvent,
    StartEvent,
    mark_of,
)
from .faults import Faults
from .frames import FieldsFrame, Frame, ListFrame
from .labels import Label, Labels
from .limits import TEXT_WEIGHT
from .place import Plain, Spot
from .scalars import plain_value
from .tally import Tally
from .traps import Traps


class Builder:
    """Reads one file. Afterwards ``plain`` and ``root`` hold what it says and where.

    long_quote: the latest quoted text that goes over several lines, which is often one whose end was forgotten.
    """

    def __init__(self, text: str, faults: Faults) -> None:
        self.faults = faults
        self.labels = Labels(faults)
        self.tally = Tally(faults)
        self.traps = Traps(text, faults)
        self.frames: list[Frame] = []
        self.plain: Plain = None
        self.root: Spot | None = None
        self.long_quote: ScalarEvent | None = None

        self.acts: dict[type, Callable[[Any], None]] = {
            SCALAR: self._scalar,
            FIELDS_START: self._open_fields,
            FIELDS_END: self._close,
            LIST_START: self._open_list,
            LIST_END: self._close,
            REPEAT: self._repeat,
        }

    def take(self, event: Event) -> None:
        """Add what an event says. Raises TooMuchError where a limit is passed that ends the reading."""
        act = self.acts.get(type(event))
        if act:
            act(event)

    def _begin(self, event: StartEvent) -> Label | None:
        """Count a value or name, refuse its tag, and return its label if it has one."""
        self.tally.node(event)
        if event.tag is not None:
            self.faults.add(mark_of(event), "yaml-tag", tag=self.traps.tag(event))
        return self.labels.begin(event.anchor, mark_of(event)) if event.anchor else None

    def _scalar(self, event: ScalarEvent) -> None:
        """Read a text, a number, or the name of a field."""
        before, label = self.tally.size, self._begin(event)
        frame = self.frames[-1] if self.frames else None
        text = self._text(event)
        plain: Plain = text
        if isinstance(frame, FieldsFrame) and not frame.is_waiting:
            self._name(frame, event, text)
        else:
            plain = text if event.style or event.tag else plain_value(text)
            spot = _spot(event)
            if not text and not event.style and isinstance(frame, FieldsFrame) and frame.is_braced:
                spot = self.traps.empty_field(frame, event)
            self._put(plain, spot)
        if label:
            label.complete(plain, None, self.tally.size - before, 0)

    def _text(self, event: ScalarEvent) -> str:
        """Return the letters of a text, checked."""
        text = event.value
        if len(text) >= TEXT_WEIGHT:
            self.tally.text(event)
        if not event.style:
            self.traps.check_unquoted(event)
        elif event.style in "|>":
            self.traps.check_long_text(event)
        elif event.start_mark.line < event.end_mark.line:
            self.long_quote = event
        return self.traps.without_codes(event) if event.style == '"' else text

    def _name(self, frame: FieldsFrame, event: ScalarEvent, text: str) -> None:
        """Read the name of a field. One that is not allowed is told, and its field left out."""
        start = event.start_mark
        name = text if self._is_allowed(frame, event, text) else None
        frame.name(name, start.line, start.column, event.end_mark.index)

    def _is_allowed(self, frame: FieldsFrame, event: ScalarEvent, text: str) -> bool:
        """Tell of a name that is empty, there already, or not to be used."""
        first = frame.spots.get(text)
        if first:
            self.faults.add(mark_of(event), "yaml-duplicate-key", name=text, line=first.key_line + 1)
        elif not text:
            self.faults.add(mark_of(event), "yaml-key-empty")
        elif text == "<<" and not event.style:
            self.faults.add(mark_of(event), "yaml-merge-key")
        else:
            return bool(event.style) or self.traps.is_name(event, is_braced=frame.is_braced)
        return False

    def _repeat(self, event: RepeatEvent) -> None:
        """Put what a label stands for, by reference: a repeat has its own place, its parts the place of the first."""
        self.tally.node(event)
        spot = _spot(event)
        label = self.labels.repeated(event.anchor, spot.mark())
        if label is None:
            self._put(f"*{event.anchor}", spot)
            return
        self.tally.repeat(spot, label, len(self.frames))
        spot.children = label.children
        self._put(label.plain, spot, label.height)

    def _open_fields(self, event: FieldsEvent) -> None:
        before, label = self.tally.size, self._begin(event)
        self._open(FieldsFrame(_spot(event), label, before, is_braced=event.flow_style))

    def _open_list(self, event: StartEvent) -> None:
        before, label = self.tally.size, self._begin(event)
        self._open(ListFrame(_spot(event), label, before))

    def _open(self, frame: Frame) -> None:
        self.frames.append(frame)
        self.tally.level(frame.spot, len(self.frames))

    def _close(self, _: Event) -> None:
        frame = self.frames.pop()
        if frame.label:
            frame.label.complete(frame.plain, frame.spots, self.tally.size - frame.size_before, frame.height)
        self._put(frame.plain, frame.spot, frame.height)

    def _put(self, plain: Plain, spot: Spot, height: int = 0) -> None:
        """Put a value that has been read to its end where it belongs."""
        if not self.frames:
            self.plain, self.root = plain, spot
            return
        frame = self.frames[-1]
        if height >= frame.height:
            frame.height = height + 1
        if isinstance(frame, FieldsFrame) and not frame.is_waiting:
            self.faults.add(spot.mark(), "yaml-key")
            frame.name(None, spot.line, spot.column, 0)
        else:
            frame.put(plain, spot)


def _spot(event: Event) -> Spot:
    return Spot(event.start_mark.line, event.start_mark.column)
