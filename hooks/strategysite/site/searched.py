"""What a search finds a page by, read from the page as it is published."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Final

SEARCHED: Final = "data-searched"
"""The attribute of the element that is searched; a page without it is not."""

NOT_SEARCHED: Final = "data-not-searched"
_TAGS_NOT_SEARCHED: Final = frozenset({"nav", "script", "style", "svg", "template"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PASSED_OVER: Final = re.compile(r"<(nav|svg)[ >][^<]*(?:<(?!\1[ >])[^<]*)*?</\1>", re.DOTALL)
"""What need not be followed: half of a page's elements are in its navigation. One inside another is followed."""

_TELLING: Final = _TAGS_NOT_SEARCHED | _HEADINGS
"""Elements inside which something else holds than around them, whatever their attributes say."""

_INSIDE_WORDS: Final = frozenset("a abbr b bdi cite code em i mark q s small span strong sub sup time".split())
"""Elements that may begin or end inside a word; every other one ends a word."""
_EMPTY: Final = frozenset("area base br col embed hr img input link meta source track wbr".split())

_TOKEN: Final = re.compile(r'<!--.*?-->|<(/?)([a-zA-Z][\w-]*)((?:[^>"]|"[^"]*")*)>|([^<]+)', re.DOTALL)
_ATTRIBUTE: Final = re.compile(r'([\w:-]+)(?:="([^"]*)")?')
_TELLS: Final = re.compile(rf"lang=|hidden|{NOT_SEARCHED}")
"""What stands among the attributes of an element inside which something else may hold."""

_LANGUAGE: Final = re.compile(r'<html lang="([^"]*)"')
_DESCRIPTION: Final = re.compile(r'<meta name="description" content="([^"]*)"')


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
    """Return what a page of ours is found by: every element is closed, and every value stands in double quotes."""
    head, _, body = html.partition("<body")
    start, end = body.find("<main "), body.find("</main>")
    page = SearchedPage(_first(_LANGUAGE, head), unescape(_first(_DESCRIPTION, head)))
    if SEARCHED in body[start : body.find(">", start)]:
        _Reader(page).read(body[start:end])
    return page


def _first(pattern: re.Pattern[str], html: str) -> str:
    found = pattern.search(html)
    return found[1] if found else ""


@dataclass(frozen=True, slots=True)
class _Inside:
    """What holds inside an element. ``counts`` is whether its words are searched."""

    language: str
    heading: str
    counts: bool


class _Reader:
    """Follows the elements of a page; the standard library's reader takes ten times as long."""

    def __init__(self, page: SearchedPage) -> None:
        self._page = page
        self._open = [("", _Inside(page.language, "", counts=True))]

    def read(self, html: str) -> None:
        """Add the passages of some HTML to the page."""
        for closing, tag, attributes, text in _TOKEN.findall(_PASSED_OVER.sub("<br>", html)):
            if text:
                self._say(text)
            elif tag:
                if tag not in _INSIDE_WORDS and self._page.passages:
                    self._page.passages[-1].text += " "
                if closing:
                    self._end(tag)
                elif tag not in _EMPTY and not attributes.endswith("/"):
                    self._open.append((tag, self._inside(tag, attributes)))

    def _say(self, text: str) -> None:
        inner = self._open[-1][1]
        if not inner.counts:
            return
        last = self._page.passages[-1] if self._page.passages else None
        if not last or last.heading != inner.heading or last.language != inner.language:
            last = Passage(inner.heading, inner.language)
            self._page.passages.append(last)
        last.text += unescape(text) if "&" in text else text

    def _inside(self, tag: str, attributes: str) -> _Inside:
        """Return what holds inside an element: nearly always what holds around it."""
        outer = self._open[-1][1]
        if not outer.counts or (tag not in _TELLING and not _TELLS.search(attributes)):
            return outer
        given = dict(_ATTRIBUTE.findall(attributes))
        left_out = tag in _TAGS_NOT_SEARCHED or NOT_SEARCHED in given or "hidden" in given
        return _Inside(given.get("lang") or outer.language, tag if tag in _HEADINGS else outer.heading, not left_out)

    def _end(self, tag: str) -> None:
        while len(self._open) > 1 and self._open.pop()[0] != tag:
            pass


def texts(page: SearchedPage) -> Iterator[tuple[str, str, str]]:
    """Yield heading, language and words of each passage that says something."""
    for passage in page.passages:
        if passage.text.strip():
            yield passage.heading, passage.language, passage.text
