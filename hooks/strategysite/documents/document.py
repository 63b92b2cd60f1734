"""A strategy as one document in one language, made from the page that holds all of it, before it takes any form."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from ..site.page import Page
from .blocks import Block, inside
from .reading import read_blocks, sections
from .targets import Targets, places
from .tree import Element, read_html


@dataclass(frozen=True, slots=True)
class Document:
    """What a document says.

    cover and terms: what its first page says, above and at its foot. footer: what stands at the foot of every page.
    on: the day of its words; None before publication.
    """

    language: str
    title: str
    author: str
    description: str
    on: date | None
    footer: str
    contents_title: str
    cover: tuple[Block, ...]
    terms: tuple[Block, ...]
    blocks: tuple[Block, ...]

    @property
    def moment(self) -> int:
        """When its files say that they were made, in seconds: the day of its words, so that they stay the same."""
        return int(datetime(self.on.year, self.on.month, self.on.day, tzinfo=UTC).timestamp()) if self.on else 0

    @property
    def every_block(self) -> Iterator[Block]:
        """Every block, those inside others too, in the order of reading."""
        return (inner for outer in (*self.cover, *self.terms, *self.blocks) for inner in inside(outer))


@dataclass(frozen=True, slots=True)
class Source:
    """What a document is read from: the page that holds the whole strategy, and a cover, as they came out.

    about: what else the document says, by the names of its fields. places: the address of each page that the whole
    strategy contains, and the anchor where it does. address: that of the page. site_address: where the site will stand;
    empty where that is not known.
    """

    about: Mapping[str, Any]
    places: tuple[tuple[str, str], ...]
    address: str
    site_address: str
    html: str
    cover_html: str

    @classmethod
    def of(cls, page: Page, html: str, cover_html: str, site_address: str) -> "Source":
        """Return it for an edition in one language, of its page with what its template saw."""
        view = page.view["strategy"]
        dates = view.strategy.dates
        said = [banner.text for banner in page.banners]
        about = {
            "language": page.language,
            "title": view.title,
            "author": view.say(view.strategy.partnership),
            "description": page.description,
            "on": dates.updated or dates.published,
            "footer": " ".join([view.title.rstrip(".") + ".", *said]) if said else view.title,
            "contents_title": view.words("Contents"),
        }
        return cls(about, tuple(places(view)), page.address, site_address, html, cover_html)


def read_document(source: Source) -> Document:
    """Return the document of an edition in one language."""
    cover = read_html(source.cover_html)
    parts = sections(read_html(source.html))
    targets = Targets(source.places, Element("", {}, list(parts)), source.address, source.site_address)
    return Document(
        **source.about,
        cover=read_blocks((_section(cover, "cover"),), targets),
        terms=read_blocks((_section(cover, "terms"),), targets),
        blocks=read_blocks(parts, targets),
    )


def _section(page: Element, name: str) -> Element:
    return next(element for element in page.elements if element.has(name))
