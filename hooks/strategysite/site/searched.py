"""What a search finds a page by, read from the page as it is published."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

SEARCHED: Final = "data-pagefind-body"
"""The attribute of the element that is searched; a page without it is not."""

NOT_SEARCHED: Final = "data-pagefind-ignore"
_TAGS_NOT_SEARCHED: Final = frozenset({"nav", "script", "style", "svg", "template"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_INSIDE_WORDS: Final = frozenset("a abbr b bdi cite code em i mark q s small span strong sub sup time".split())
"""Elements that may begin or end inside a word; every other one ends a word."""
_EMPTY: Final = frozenset("area base br col embed hr img input link meta source track wbr".split())


@dataclass(slots=True)
class Passage:
    """Words that stand together: in a heading, which counts for more, or in none; all in one language."""

    heading: str
    language: str
    text: str = ""


@dataclass(slots=True)
class SearchedPage:
    """A page as it is searched. Passages are empty where it is not to be found."""

    language: str = ""
    description: str = ""
    passages: list[Passage] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The first heading."""
        words = (passage.text for passage in self.passages if passage.heading == "h1")
        return " ".join(" ".join(words).split())


def read_page(html: str) -> SearchedPage:
    """Return what a published page is found by."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.page


@dataclass(slots=True)
class _Open:
    """An element that has begun. ``counts`` is whether its words are searched."""

    tag: str
    language: str
    heading: str
    counts: bool


class _Reader(HTMLParser):
    """Reads our own pages, in which every element is closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = SearchedPage()
        self._open = [_Open("", "", "", counts=False)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "html":
            self.page.language = attributes.get("lang") or ""
        if tag == "meta" and attributes.get("name") == "description":
            self.page.description = attributes.get("content") or ""
        self._break(tag)
        if tag not in _EMPTY:
            self._open.append(self._begun(tag, attributes))

    def handle_endtag(self, tag: str) -> None:
        self._break(tag)
        if any(element.tag == tag for element in self._open):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        inner = self._open[-1]
        if not inner.counts:
            return
        last = self.page.passages[-1] if self.page.passages else None
        if not last or (last.heading, last.language) != (inner.heading, inner.language):
            last = Passage(inner.heading, inner.language)
            self.page.passages.append(last)
        last.text += data

    def _begun(self, tag: str, attributes: dict[str, str | None]) -> _Open:
        outer = self._open[-1]
        left_out = tag in _TAGS_NOT_SEARCHED or NOT_SEARCHED in attributes or "hidden" in attributes
        return _Open(
            tag,
            attributes.get("lang") or outer.language,
            tag if tag in _HEADINGS else outer.heading,
            (outer.counts or SEARCHED in attributes) and not left_out,
        )

    def _break(self, tag: str) -> None:
        if tag not in _INSIDE_WORDS and self.page.passages:
            self.page.passages[-1].text += " "


def texts(page: SearchedPage) -> Iterator[tuple[str, str, str]]:
    """Yield heading, language and words of each passage that says something."""
    for passage in page.passages:
        if passage.text.strip():
            yield passage.heading, passage.language, passage.text
