"""A page: what it is, where it is, in which language, and what its template sees."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

NOT_FOUND: Final = frozenset({"not_found", "missing"})
"""The kinds of page that a web server shows at an address where nothing is."""

_NOT_SEARCHED: Final = frozenset({"door", "not_found", "faults", "all_pages", "whole", "withdrawn", "moved", "missing"})
"""The kinds of page that a search does not find: those in both languages, those that gather what
others say, and notices."""


@dataclass(frozen=True, slots=True)
class Link:
    """A page of the site as a link: its title and its address from the site's root."""

    title: str
    address: str


@dataclass(frozen=True, slots=True)
class NavigationEntry:
    """A page in the navigation of a strategy, with the pages below it."""

    title: str
    address: str
    current: bool = False
    children: tuple["NavigationEntry", ...] = ()


@dataclass(frozen=True, slots=True)
class Twin:
    """The same page in another language."""

    language: str
    address: str
    canonical: str = ""


@dataclass(frozen=True, slots=True)
class Banner:
    """What a reader must know first about this edition."""

    kind: str
    text: str
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Following:
    """A feed or calendar by which a strategy can be followed. type: its media type; format: as readers know it."""

    title: str
    address: str
    type: str
    format: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page in one language, all but its HTML.

    kind: the name of its template without ``.html``. address: from the site's root, ending in ``/`` or a file's name.
    canonical: the whole address that counts, empty where the site's own address is not known.
    followed_by: the feed and the calendar of what it belongs to.
    moved_to: the link to where it has gone, for a page that holds nothing else.
    repeats: whether it shows at another address what a page of its own shows.
    view: what its template sees besides the page itself.
    """

    kind: str
    language: str
    address: str
    title: str
    description: str
    twins: tuple[Twin, ...] = ()
    canonical: str = ""
    trail: tuple[Link, ...] = ()
    navigation: tuple[NavigationEntry, ...] = ()
    banners: tuple[Banner, ...] = ()
    robots: str = ""
    followed_by: tuple[Following, ...] = ()
    moved_to: str = ""
    repeats: bool = False
    view: Mapping[str, Any] = field(default_factory=dict)

    @property
    def searched(self) -> bool:
        """Whether a search finds the page."""
        return self.kind not in _NOT_SEARCHED and not self.repeats

    @property
    def file(self) -> str:
        """The file that a web server finds the page in."""
        return self.address + "index.html" if self.address.endswith("/") or not self.address else self.address


def relative(origin: str, target: str) -> str:
    """Return the link from one address of the site to another; both are from the site's root.

    Links inside the site are relative, so that a strategy's folder works under any address.
    """
    return relative_from(origin)(target)


def relative_from(origin: str) -> Callable[[str], str]:
    """Return what gives the link from an address of the site to another: a page has many, and some again and again."""
    here = origin.split("/")[:-1]

    @cache
    def relative_to(target: str) -> str:
        there = target.split("/")
        shared = 0
        for mine, its in zip(here, there[:-1], strict=False):
            if mine != its:
                break
            shared += 1
        return ("../" * (len(here) - shared) + "/".join(there[shared:])) or "./"

    return relative_to
