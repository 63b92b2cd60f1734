"""Prose in Markdown to HTML that is safe to show: text is data, and nothing in it can run or load anything."""

import re
from functools import lru_cache
from html import unescape

import markdown
import nh3

from ..language.fold import slug
from ..source.characters import SUSPECT

_TAGS = set(
    "p br strong em ul ol li a blockquote h1 h2 h3 h4 h5 h6 table thead tbody tr th td code pre hr sup sub".split()
)
_FLAT = {"p", "br"}
_MOST_EFFORT = 100_000_000
"""A chapter of 50,000 letters may have 400 links; about two seconds of work in the worst case."""

_DEEPEST = 24
"""So many elements may stand in one another; a list in a list in a quotation is seven."""

_ATTRIBUTES = {"a": {"href", "title"}, "th": {"scope"}, "ol": {"start"}}
_SCHEMES = {"http", "https", "mailto", "tel"}


_LINE = r"[A-Za-zÀ-ÖØ-öø-ſ](?:[A-Za-z0-9À-ÖØ-öø-ſ ,.;:?!'’‘“”()/%£…–—-]*[A-Za-z0-9À-ÖØ-öø-ſ,.;:?!'’‘“”()/%£…–—-])?"
_PLAIN = re.compile(rf"{_LINE}(?:\n\n?{_LINE})*")
"""Paragraphs that say nothing in Markdown or in HTML: each line begins with a letter and has no sign of either."""


@lru_cache(maxsize=65_536)
def to_html(words: str, first_heading: int) -> str:
    """Return Markdown as HTML, its highest heading at the given level (2 to 6) and no level left out below it.

    Most prose is plain paragraphs. They are told by their letters, which takes a fiftieth of the time.
    """
    if _PLAIN.fullmatch(words):
        return "\n".join(f"<p>{paragraph}</p>" for paragraph in words.split("\n\n"))
    return _scoped(_levelled(_not_too_deep(_clean(_converted(words))), first_heading))


def _clean(html: str) -> str:
    """Return HTML without what could run or load something, and without signs that cannot be seen.

    HTML can name such signs (``java&#27;script:``). Whatever they kept apart is judged again once they are taken out.
    """
    clean = nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel="noreferrer")
    seen = _seen(clean)
    return clean if seen == clean else _clean(seen)


def _converted(words: str) -> str:
    """Return Markdown as HTML that is not safe yet.

    What would keep the converter busy for minutes, or never ends for it, is shown as the words that were written.
    """
    if _effort(words) > _MOST_EFFORT:
        return nh3.clean_text(words)
    try:
        return _converter().reset().convert(words)
    except RecursionError:
        _converter.cache_clear()  # it stopped in the middle of a list and would go on in it
        return nh3.clean_text(words)


@lru_cache(maxsize=1)
def _converter() -> markdown.Markdown:
    """Return the converter that serves all: making one costs more than using it."""
    return markdown.Markdown(extensions=["tables", "sane_lists"], output_format="html")


def _effort(words: str) -> int:
    """Return how much work some words may be: from each of these signs the converter may look through to the end."""
    return (5 * words.count("[") + words.count("<") + words.count("\n=") + words.count("\n-")) * len(words)


def _not_too_deep(html: str) -> str:
    """Return HTML; where elements stand deeper in one another than anybody writes, its paragraphs alone."""
    depth = deepest = 0
    for ends in re.findall(r"<(/?)(?!br|hr)[a-z]", html):
        depth += -1 if ends else 1
        deepest = max(deepest, depth)
    return html if deepest <= _DEEPEST else nh3.clean(html, tags=_FLAT)


def _seen(words: str) -> str:
    """Return words without signs that cannot be seen or turn the line round: HTML can name them (``&#x202E;``)."""
    return SUSPECT.sub("", words)


def _levelled(html: str, first: int) -> str:
    """Move headings so that the highest stands at ``first``, none leaves out a level and none is deeper than six."""
    found = [int(level) for level in re.findall(r"<h([1-6])", html)]
    if not found:
        return html
    levels, above = [], first - 1
    for level in found:
        above = min(first + level - min(found), above + 1, 6)
        levels.append(above)
    moved = iter(level for level in levels for _ in ("begin", "end"))
    return re.sub(r"(</?h)[1-6]", lambda tag: f"{tag[1]}{next(moved)}", html)


def _scoped(html: str) -> str:
    """Say of each heading cell of a table that it heads a column."""
    return re.sub(r"<th(?=[ >])", '<th scope="col"', html)


def with_anchors(html: str) -> str:
    """Return HTML in which each heading of the second level can be linked to, by a name made from its words."""
    taken: list[str] = []

    def anchored(heading: re.Match[str]) -> str:
        word = slug(nh3.clean(heading[1], tags=set())) or "section"
        taken.append(word)
        again = f"-{taken.count(word)}" if taken.count(word) > 1 else ""
        return f'<h2 id="chapter-{word}{again}">{heading[1]}</h2>'

    return re.sub(r"<h2>(.*?)</h2>", anchored, html, flags=re.DOTALL)


def to_plain(words: str) -> str:
    """Return Markdown as plain words on one line, for descriptions and documents without layout."""
    if _PLAIN.fullmatch(words):
        return " ".join(words.split())
    return " ".join(_seen(unescape(nh3.clean(_converted(words), tags=set()))).split())
