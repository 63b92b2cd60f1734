"""A page as a tree, read from its HTML with the standard library alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


@dataclass(eq=False, slots=True)
class Element:
    """One element: its tag, its attributes, and what stands inside."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    parent: "Element | None" = field(default=None, repr=False)
    children: list["Element | str"] = field(default_factory=list, repr=False)

    def __getitem__(self, name: str) -> str:
        """Return the value of an attribute; empty where it has none."""
        return self.attributes.get(name, "")

    def walk(self) -> Iterator["Element"]:
        """Yield the element and all that stand inside it, in the order of the page."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, *tags: str, **attributes: str) -> list["Element"]:
        """Return the elements inside, of some tags (any where none is named), with all of some attributes."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            element
            for element in self.walk()
            if (not tags or element.tag in tags)
            and all(value in element[name].split() for name, value in wanted.items())
        ]

    def one(self, *tags: str, **attributes: str) -> "Element":
        """Return the only element inside of a kind."""
        found = self.all(*tags, **attributes)
        assert len(found) == 1, f"{len(found)} of {tags} {attributes} where there should be one"
        return found[0]

    @property
    def above(self) -> Iterator["Element"]:
        """The element and those it stands in, the nearest first."""
        element: Element | None = self
        while element is not None:
            yield element
            element = element.parent

    @property
    def language(self) -> str:
        """The language that the element is said to be in."""
        return next((element["lang"] for element in self.above if element["lang"]), "")

    @property
    def text(self) -> str:
        """All the words inside, with single spaces."""
        return " ".join("".join(self._texts()).split())

    def _texts(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield child
            else:
                yield from child._texts()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self._open = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> says an attribute twice: {names}"
        element = Element(tag, {name: value or "" for name, value in attrs}, self._open)
        self._open.children.append(element)
        if tag not in VOID:
            self._open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.tag == tag, f"line {self.getpos()[0]}: </{tag}> ends <{self._open.tag}>"
        self._open = self._open.parent or self.root

    def handle_data(self, data: str) -> None:
        self._open.children.append(data)


def read_html(html: str) -> Element:
    """Return a page as a tree. A tag that is left open, or closed where it is not open, is an error."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.root is reader._open, f"<{reader._open.tag}> is never closed"
    return reader.root.one("html")


def words_of(text: str) -> list[str]:
    """Return the words in some text, in small letters."""
    return re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", text.lower())
