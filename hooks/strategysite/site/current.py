"""What the macros of templates know of the page that is being made.

Macros are imported once, without the context of a page: importing them anew for each page took a third of the time.
They find ``page``, ``strategy`` and ``url`` here instead, under the names that the templates of pages use.
"""

from collections.abc import Callable, Mapping
from typing import Any


class Current:
    """One thing that changes from page to page; its attributes are those of the thing itself."""

    __slots__ = ("_now",)

    def __init__(self) -> None:
        """There is no page yet."""
        self._now: object = None

    def become(self, now: object) -> None:
        """Stand for something from now on; None where the page has no such thing."""
        self._now = now

    def __getattr__(self, name: str) -> Any:
        """Return an attribute of what this stands for now."""
        return getattr(self._now, name)


class Shared:
    """The names that macros find whatever the page: ``page``, ``strategy`` and ``url``."""

    def __init__(self) -> None:
        """Begin without a page."""
        self._things = {name: Current() for name in ("page", "strategy")}
        self._url: Callable[[str], str] = str
        self.names: dict[str, Any] = {**self._things, "url": self._link}

    def _link(self, target: str) -> str:
        return self._url(target)

    def become(self, seen: Mapping[str, Any]) -> None:
        """Stand for what the next page sees."""
        for name, current in self._things.items():
            current.become(seen.get(name))
        self._url = seen["url"]
