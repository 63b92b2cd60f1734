"""A built site: its pages by address, and where their links lead."""

import functools
import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .tree import Element, read_html

ADDRESS = "https://example.org/"
"""Where the site says that it stands, as ``mkdocs.yml`` has it."""


@dataclass(frozen=True)
class BuiltPage:
    """One page of a built site. ``address`` is from the site's root: ``en/area/`` or ``404.html``."""

    address: str
    source: str = field(repr=False)
    html: Element = field(repr=False)

    @property
    def kind(self) -> str:
        """The kind of page, which is the name of its template."""
        (kind,) = [name for name in self.html.one("body")["class"].split() if name.startswith("kind-")]
        return kind.removeprefix("kind-")

    @property
    def language(self) -> str:
        """The language of the page."""
        return self.html["lang"]

    @functools.cached_property
    def ids(self) -> frozenset[str]:
        """Every anchor on the page."""
        return frozenset(element["id"] for element in self.html.walk())

    @property
    def main(self) -> Element:
        """What stands on this page alone."""
        return self.html.one("main")

    def goes_to(self, link: str) -> str:
        """Return the address that a link of this page leads to, from the site's root; with its anchor."""
        parts = urlsplit(link)
        if link.startswith("#"):
            return self.address + link
        if parts.path.startswith("/"):
            path = parts.path[1:]
        else:
            path = posixpath.normpath(posixpath.join(posixpath.dirname(self.address), parts.path))
            path = "" if path == "." else path + "/" * (parts.path.endswith("/") or parts.path.endswith("."))
        return unquote(path) + (f"#{parts.fragment}" if parts.fragment else "")

    def inside(self) -> Iterator[str]:
        """Yield where each link to this site leads."""
        for link in self.html.all("a"):
            if "href" in link.attributes and not urlsplit(link["href"]).scheme:
                yield self.goes_to(link["href"])


class BuiltSite:
    """A built site. Pages are read once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @functools.cached_property
    def pages(self) -> dict[str, BuiltPage]:
        """Every page by its address."""
        return {page.address: page for page in map(self._read, sorted(self.folder.rglob("*.html")))}

    @functools.cached_property
    def files(self) -> frozenset[str]:
        """The paths of all files."""
        return frozenset(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())

    def in_language(self, language: str) -> list[BuiltPage]:
        """Return the pages under ``cy/`` or ``en/``."""
        return [page for page in self.pages.values() if page.address.startswith(f"{language}/")]

    def of_kind(self, kind: str, language: str = "en") -> BuiltPage:
        """Return the first page of a kind in a language."""
        return next(page for page in self.in_language(language) if page.kind == kind)

    def longest_of_each_kind(self, pages: Iterable[BuiltPage]) -> list[BuiltPage]:
        """Return the longest page of every kind among some pages."""
        longest: dict[str, BuiltPage] = {}
        for page in pages:
            if page.kind not in longest or len(page.source) > len(longest[page.kind].source):
                longest[page.kind] = page
        return list(longest.values())

    def twin(self, page: BuiltPage) -> BuiltPage | None:
        """Return the page that the language switch of a page leads to; None where it is in one language alone."""
        links = [link for nav in page.html.all("nav", class_="languages") for link in nav.all("a")]
        return self.pages[page.goes_to(links[0]["href"])] if links else None

    def leads_somewhere(self, address: str) -> bool:
        """Whether there is a page or file at an address, and the anchor on it."""
        path, _, anchor = address.partition("#")
        if path in self.pages:
            return not anchor or anchor in self.pages[path].ids
        return path in self.files and not anchor

    def _read(self, path: Path) -> BuiltPage:
        file = path.relative_to(self.folder).as_posix()
        address = file.removesuffix("index.html") if path.name == "index.html" else file
        source = path.read_text(encoding="utf-8")
        return BuiltPage(address, source, read_html(source))
