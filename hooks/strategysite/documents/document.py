"""A strategy as one document in one language, made from the page that holds all of it, before it takes any form."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from ..site.page import Page
from .blocks import Block, inside
from .reading import read_blocks, sections
from .targets import Targets
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


def read_document(page: Page, html: str, cover_html: str, site_address: str) -> Document:
    """Return the document of an edition in one language.

    page: the page that holds the whole strategy, with what its template saw. html: how it came out. cover_html: the
    same for the cover. site_address: where the site will stand; empty where that is not known.
    """
    view = page.view["strategy"]
    cover = read_html(cover_html)
    parts = sections(read_html(html))
    targets = Targets(view, Element("", {}, list(parts)), page.address, site_address)
    dates = view.strategy.dates
    said = [banner.text for banner in page.banners]
    return Document(
        language=page.language,
        title=view.title,
        author=view.say(view.strategy.partnership),
        description=page.description,
        on=dates.updated or dates.published,
        footer=" ".join([view.title.rstrip(".") + ".", *said]) if said else view.title,
        contents_title=view.words("Contents"),
        cover=read_blocks((_section(cover, "cover"),), targets),
        terms=read_blocks((_section(cover, "terms"),), targets),
        blocks=read_blocks(parts, targets),
    )


def _section(page: Element, name: str) -> Element:
    return next(element for element in page.elements if element.has(name))
