"""A list or a group of fields while it is being read."""

from .labels import Label
from .place import Plain, Spot


class ListFrame:
    """A list whose end has not been read yet. ``size_before``: nodes of the file before it; ``height``: its levels."""

    __slots__ = ("height", "label", "plain", "size_before", "spot", "spots")

    def __init__(self, spot: Spot, label: Label | None, size_before: int) -> None:
        self.spot = spot
        self.label = label
        self.size_before = size_before
        self.height = 1
        self.plain: list[Plain] = []
        self.spots: list[Spot] = []
        spot.children = self.spots

    def put(self, plain: Plain, spot: Spot) -> None:
        """Add an item."""
        self.plain.append(plain)
        self.spots.append(spot)


class FieldsFrame:
    """A group of fields whose end has not been read yet.

    is_waiting: whether the name of a field has been read and its value comes next.
    key: that name; None where the field is left out after a fault. key_end: the character after it.
    """

    __slots__ = (
        *("height", "is_braced", "is_waiting", "key", "key_column", "key_end", "key_line", "label", "plain"),
        *("size_before", "spot", "spots"),
    )

    def __init__(self, spot: Spot, label: Label | None, size_before: int, *, is_braced: bool) -> None:
        self.spot = spot
        self.label = label
        self.size_before = size_before
        self.height = 1
        self.is_braced = is_braced
        self.is_waiting = False
        self.key: str | None = None
        self.key_line = self.key_column = self.key_end = 0
        self.plain: dict[str, Plain] = {}
        self.spots: dict[str, Spot] = {}
        spot.children = self.spots

    def name(self, key: str | None, line: int, column: int, end: int) -> None:
        """Note the name of a field, whose value comes next."""
        self.key = key
        self.key_line = line
        self.key_column = column
        self.key_end = end
        self.is_waiting = True

    def put(self, plain: Plain, spot: Spot) -> None:
        """Give the field its value."""
        self.is_waiting = False
        if self.key is not None:
            spot.key_line = self.key_line
            spot.key_column = self.key_column
            self.plain[self.key] = plain
            self.spots[self.key] = spot


Frame = ListFrame | FieldsFrame
