"""A page of ours as a tree of elements, read with the standard library."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final
from xml.sax.saxutils import escape, quoteattr

_EMPTY: Final = frozenset("area base br col embed hr img input link meta source track wbr".split())
_IN_CAPITALS: Final = {"viewbox": "viewBox", "preserveaspectratio": "preserveAspectRatio"}
"""Attributes of SVG whose capitals matter; a reader of HTML gives all names in small letters."""


@dataclass(eq=False, slots=True)
class Element:
    """One element: its tag, its attributes, and what stands inside."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "list[Element | str]" = field(default_factory=list)

    def __getitem__(self, name: str) -> str:
        """Return the value of an attribute; empty where it has none."""
        return self.attributes.get(name, "")

    def has(self, *classes: str) -> bool:
        """Whether it has one of some classes."""
        return not set(classes).isdisjoint(self["class"].split())

    @property
    def elements(self) -> "list[Element]":
        """The elements that stand straight inside."""
        return [child for child in self.children if isinstance(child, Element)]

    def walk(self) -> "Iterator[Element]":
        """Yield the element and all inside it, in the order of the page."""
        yield self
        for child in self.elements:
            yield from child.walk()

    @property
    def text(self) -> str:
        """All the words inside, as they are written."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)


def read_html(html: str) -> Element:
    """Return HTML as a tree, under an element without a name."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.root


def as_xml(element: Element) -> str:
    """Return an element with all inside it as XML, as a drawing is kept."""
    attributes = "".join(f" {_IN_CAPITALS.get(k, k)}={quoteattr(v)}" for k, v in element.attributes.items())
    inner = "".join(escape(child) if isinstance(child, str) else as_xml(child) for child in element.children)
    return f"<{element.tag}{attributes}>{inner}</{element.tag}>"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(element)
        if tag not in _EMPTY:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open[-1].children.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].tag == tag:
                del self._open[place:]
                return

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)
