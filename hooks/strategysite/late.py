"""What is worked out when it is first looked into: a preview shows few of the pages that it could."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar, overload

T = TypeVar("T")


class LateSequence(Sequence[T]):
    """A sequence whose items are worked out at the first look into it."""

    def __init__(self, work: Callable[[], Sequence[T]]) -> None:
        """Prepare; ``work`` returns the items, and is called once at most."""
        self._work = work

    @cached_property
    def _items(self) -> Sequence[T]:
        return self._work()

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[T]: ...
    def __getitem__(self, place: int | slice) -> T | Sequence[T]:
        return self._items[place]

    def __len__(self) -> int:
        return len(self._items)


class LateMapping(Mapping[str, Any]):
    """A mapping whose entries are worked out at the first look into it."""

    def __init__(self, work: Callable[[], Mapping[str, Any]]) -> None:
        """Prepare; ``work`` returns the entries, and is called once at most."""
        self._work = work

    @cached_property
    def _entries(self) -> Mapping[str, Any]:
        return self._work()

    def __getitem__(self, key: str) -> Any:
        return self._entries[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)
