"""What a search finds a page by, read from the page as it is published."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html import unescape
from typing import Final

SEARCHED: Final = "data-searched"
"""The attribute of the element that is searched; a page without it is not."""

NOT_SEARCHED: Final = "data-not-searched"
_TAGS_NOT_SEARCHED: Final = frozenset({"nav", "script", "style", "svg", "template"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_INSIDE_WORDS: Final = "a abbr b bdi cite code em i mark q s small span strong sub sup time".replace(" ", "|")
"""Elements that may begin or end inside a word; every other one ends a word."""
_EMPTY: Final = frozenset("area base br col embed hr img input link meta source track wbr".split())

_REST: Final = r"""[^>"]*(?:"[^"]*"[^>"]*)*>"""
"""The attributes of a tag, and its end."""
_MAY_TELL: Final = re.compile(
    rf"<(?:{'|'.join(sorted(_TAGS_NOT_SEARCHED | _HEADINGS))})[\s>]|"
    + "|".join(before + given for before in (" ", "\n") for given in ("lang=", "hidden", NOT_SEARCHED))
)
"""What may stand where an element begins inside which something else holds than around it. Each choice begins with a
sign of its own, for which Python looks faster."""
_BEGINNING: Final = re.compile(rf"<([a-z][\w-]*)({_REST})")
_ATTRIBUTE: Final = re.compile(r'([\w:-]+)(?:="([^"]*)")?')
_INLINE: Final = re.compile(rf"</?(?:{_INSIDE_WORDS})(?=[\s>]){_REST}")
_TAG: Final = re.compile(rf"<!--.*?-->|<{_REST}", re.DOTALL)

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
        _Reader(page).read(body[start:end], page.language)
    return page


def _first(pattern: re.Pattern[str], html: str) -> str:
    found = pattern.search(html)
    return found[1] if found else ""


class _Reader:
    """Follows the few elements of a page that tell something; the rest is tags to be taken out, many at once."""

    def __init__(self, page: SearchedPage) -> None:
        self._page = page

    def read(self, html: str, language: str, heading: str = "") -> None:
        """Add the passages of some HTML to the page, in whose surroundings this language and heading hold."""
        said, looked = 0, 0
        while found := _MAY_TELL.search(html, looked):
            looked = found.end()
            beginning = _BEGINNING.match(html, html.rfind("<", said, looked))
            if not beginning or beginning.end() < looked:
                continue  # it was said, not told
            tag, looked = beginning[1], beginning.end()
            given = dict(_ATTRIBUTE.findall(beginning[2]))
            left_out = tag in _TAGS_NOT_SEARCHED or NOT_SEARCHED in given or "hidden" in given
            if tag in _EMPTY or not (left_out or tag in _HEADINGS or given.get("lang")):
                continue
            end = _end_of(html, tag, looked)
            self._say(html[said:looked], language, heading)
            if not left_out:
                inner = tag if tag in _HEADINGS else heading
                self.read(html[looked:end], given.get("lang") or language, inner)
            said = looked = end
        self._say(html[said:], language, heading)

    def _say(self, html: str, language: str, heading: str) -> None:
        text = unescape(_TAG.sub(" ", _INLINE.sub("", html)))
        last = self._page.passages[-1] if self._page.passages else None
        if last and (not text.strip() or (last.heading == heading and last.language == language)):
            last.text += text
        elif text.strip():
            self._page.passages.append(Passage(heading, language, text))


def _end_of(html: str, tag: str, start: int) -> int:
    """Return where the tag stands that ends an element whose inside begins at ``start``."""
    depth = 1
    for found in _of_name(tag).finditer(html, start):
        depth += -1 if found[1] else 1
        if not depth:
            return found.start()
    return len(html)


@cache
def _of_name(tag: str) -> re.Pattern[str]:
    return re.compile(rf"<(/?){tag}(?=[\s>])")


def texts(page: SearchedPage) -> Iterator[tuple[str, str, str]]:
    """Yield heading, language and words of each passage that says something."""
    for passage in page.passages:
        if passage.text.strip():
            yield passage.heading, passage.language, passage.text
