"""Links that begin a message about a page, with its address in it, so that nobody need copy that."""

from collections.abc import Iterator
from urllib.parse import quote

from ..language.catalogue import Words
from ..words import N_
from .page import Link, Page
from .settings import Settings

_LETTERS = (
    (N_("Tell us what you think of this page"), "{page}", N_("About this page: {address}")),
    (N_("Ask for another format"), N_("Another format: {page}"), N_("I need this page in another form: {address}")),
)
"""Of each: the words of the link, the subject, the beginning."""


def letters(page: Page, words: Words, settings: Settings) -> Iterator[Link]:
    """Yield the messages that a reader may begin on a page; none where the site names no address to write to."""
    address = page.canonical or settings.address + page.address
    for title, subject, body in _LETTERS if settings.contact.email else ():
        asked = f"subject={quote(words(subject, page=page.title))}&body={quote(words(body, address=address), safe='')}"
        yield Link(words(title), f"mailto:{settings.contact.email}?{asked}")
