"""Where the links of a page lead when the page has become a document: inside it, or to a whole address."""

import posixpath
from collections.abc import Iterable, Iterator
from urllib.parse import unquote, urlsplit

from ..site.parts import PARTS
from ..site.view import StrategyView
from .tree import Element


class Targets:
    """Turns the links of the page that holds a whole strategy into those of a document."""

    def __init__(
        self, places: Iterable[tuple[str, str]], content: Element, page_address: str, site_address: str
    ) -> None:
        """Learn what stands where. ``site_address`` is empty where the site's own is not known."""
        self._page = page_address
        self._site = site_address
        self._anchors = {element["id"] for element in content.walk() if element["id"]}
        self._places = {address: anchor for address, anchor in places if anchor in self._anchors}
        links = (element["href"] for element in content.walk() if element.tag == "a")
        self.wanted = frozenset(target[1:] for link in links if (target := self.of(link)).startswith("#"))
        """The anchors that some link leads to."""

    def of(self, link: str) -> str:
        """Return where a link leads: ``#anchor`` in the document, a whole address, or empty for nowhere."""
        parts = urlsplit(link)
        if parts.scheme:
            return link
        if link.startswith("#"):
            return link if parts.fragment in self._anchors else ""
        address = posixpath.normpath(posixpath.join(posixpath.dirname(self._page), unquote(parts.path)))
        address += "/" if parts.path.endswith(("/", ".")) else ""
        if parts.fragment in self._anchors:
            return f"#{parts.fragment}"
        if address in self._places:
            return f"#{self._places[address]}"
        anchor = f"#{parts.fragment}" if parts.fragment else ""
        return f"{self._site}{address}{anchor}" if self._site else ""


def places(view: StrategyView) -> Iterator[tuple[str, str]]:
    """Yield the address of each page that the whole strategy contains, and the anchor where it does."""
    addresses = view.addresses
    for part in PARTS:
        yield addresses.part(part.key), f"part-{part.key}"
    entries: dict[str, Iterable[str]] = {
        "priority": view.priorities,
        "action": view.actions,
        "body": view.bodies,
        "measure": view.measures,
        "chapter": [chapter.id for chapter in view.strategy.chapters],
    }
    for kind, ids in entries.items():
        for id in ids:
            yield addresses.entry(kind, id), f"{kind}-{id}"
