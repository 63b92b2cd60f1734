"""Prose in Markdown to HTML that is safe to show: text is data, and nothing in it can run or load anything."""

import re
from functools import lru_cache

import markdown
import nh3

_TAGS = set(
    "p br strong em ul ol li a blockquote h2 h3 h4 h5 h6 table thead tbody tr th td code pre hr sup sub".split()
)
_ATTRIBUTES = {"a": {"href", "title"}, "th": {"scope"}, "ol": {"start"}}
_SCHEMES = {"http", "https", "mailto", "tel"}


@lru_cache(maxsize=65_536)
def to_html(words: str, first_heading: int) -> str:
    """Return Markdown as HTML, its highest heading at the given level (2 to 6)."""
    unsafe = markdown.markdown(words, extensions=["tables", "sane_lists"], output_format="html")
    clean = nh3.clean(
        _levelled(unsafe, first_heading),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel="noreferrer",
    )
    return _scoped(clean)


def _levelled(html: str, first: int) -> str:
    """Move headings so that the highest one stands at ``first`` and none is deeper than six."""
    found = [int(level) for level in re.findall(r"<h([1-6])", html)]
    if not found:
        return html
    shift = first - min(found)
    return re.sub(r"(</?h)([1-6])", lambda tag: f"{tag[1]}{max(2, min(6, int(tag[2]) + shift))}", html)


def _scoped(html: str) -> str:
    """Say of each heading cell of a table that it heads a column."""
    return re.sub(r"<th(?=[ >])", '<th scope="col"', html)


def to_plain(words: str) -> str:
    """Return Markdown as plain words on one line, for descriptions and documents without layout."""
    html = markdown.markdown(words)
    return " ".join(nh3.clean(html, tags=set()).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").split())
