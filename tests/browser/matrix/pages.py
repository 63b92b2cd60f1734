"""Which pages are judged: the longest of every kind, of the examples in each language and of the real cases.

A page that has moved leads on at once, so that a browser never shows it; the HTML validator alone reads it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ...support.built import BuiltPage, BuiltSite

WIDTHS = (360, 1280)
"""A telephone and a desk, in px."""


@dataclass(frozen=True)
class Judged:
    """A page that is judged. ``group`` says whose it is: that of an example in a language, or of a real case."""

    group: str
    page: BuiltPage
    site: BuiltSite
    root: str

    @property
    def address(self) -> str:
        """Where a browser opens it."""
        return self.root + self.page.address


def of_examples(site: BuiltSite, root: str) -> Iterator[Judged]:
    """Yield the longest page of every kind in each language, and those in both."""
    for language in ("cy", "en"):
        for page in site.longest_of_each_kind(site.in_language(language)):
            yield Judged(language, page, site, root)
    yield from (Judged("cy", site.pages[address], site, root) for address in ("", "404.html"))


def of_rare(site: BuiltSite, root: str) -> Iterator[Judged]:
    """Yield the longest page in each language of the kinds that the examples have none of."""
    for language in ("cy", "en"):
        pages = [page for page in site.in_language(language) if page.kind in ("readiness", "withdrawn")]
        yield from (Judged(language, page, site, root) for page in site.longest_of_each_kind(pages))


def of_cases(site: BuiltSite, root: str) -> Iterator[Judged]:
    """Yield the longest page of every kind of each real strategy."""
    own = [page for page in site.in_language("en") if page.html.all("nav", class_="sections")]
    for area in sorted({page.address.split("/")[1] for page in own}):
        for page in site.longest_of_each_kind(page for page in own if page.address.split("/")[1] == area):
            yield Judged(area, page, site, root)
