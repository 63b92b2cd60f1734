"""A strategy as one document in one language, made from the page that holds all of it, before it takes any form."""

from dataclasses import dataclass
from datetime import date

from ..site.page import Page
from .blocks import Block
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
