"""What is left at an address that leads elsewhere: a page for any web server, a line for those that redirect."""

from collections.abc import Iterable, Iterator, Mapping

from ..language.catalogue import Words
from ..model.text import LANGUAGES
from .editions import Area
from .page import Link, Page, relative
from .settings import Settings

REDIRECTS = "_redirects"
"""The file in which some hosts look for redirects."""


def moved_pages(led_on: Mapping[str, str], words: Mapping[str, Words], settings: Settings) -> Iterator[Page]:
    """Yield a page for each address of a page that has moved. What was a document has none: it cannot hold a link.

    ``led_on`` gives where each address leads, from the root of the site, or as a whole web address.
    """
    for old, to in led_on.items():
        if old.endswith("/"):
            language = "cy" if old.startswith("/cy/") else "en"
            yield _page(words[language], old[1:], to, settings)


def withdrawn_files(areas: Iterable[Area], gone: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the address of each document and data file that went with a withdrawn edition, and that of its notice."""
    withdrawn = [edition for area in areas for edition in area.editions if edition.is_withdrawn]
    notices = [f"/{view.addresses.edition}" for edition in withdrawn for view in edition.views.values()]
    for address in gone if notices else ():
        for notice in notices:
            if address.startswith(notice) and not address.endswith("/"):
                yield address, notice


def redirects_file(led_on: Mapping[str, str], settings: Settings) -> str:
    """Return the redirects as Netlify, Cloudflare Pages and their like read them: the first line that fits counts.

    The last lines are for what is not there: each language answers for its own addresses.
    """
    lines = (f"{_from_root(old, settings)} {_from_root(to, settings)} 301\n" for old, to in led_on.items())
    missing = (f"{settings.root}{one}/* {settings.root}{one}/404.html 404\n" for one in LANGUAGES)
    return "".join((*lines, *missing))


def _page(words: Words, address: str, to: str, settings: Settings) -> Page:
    is_inside = to.startswith("/")
    title = words("This page has moved")
    return Page(
        kind="moved",
        language=words.language,
        address=address,
        title=title,
        description=title,
        canonical=settings.whole("", to[1:]) if is_inside else to,
        trail=(Link(words("Home"), f"{words.language}/"),),
        robots="noindex",
        moved_to=relative(address, to[1:]) if is_inside else to,
    )


def _from_root(address: str, settings: Settings) -> str:
    return settings.root + address[1:] if address.startswith("/") else address
