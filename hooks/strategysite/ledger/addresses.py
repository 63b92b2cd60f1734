"""Which addresses a built site has, and which area each belongs to."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

_NOT_PUBLIC: Final = ("assets/", "search-index/", "sitemap")
_NOT_KEPT: Final = frozenset({"/404.html", "/cy/404.html", "/en/404.html", "/robots.txt", "/_headers", "/_redirects"})
"""What serves machines, and may change with the software: nobody links there."""

SITE: Final = "site"
"""The part of the ledger for what belongs to no area."""


def addresses_in(folder: Path) -> frozenset[str]:
    """Return the address of every page and document of a built site, each from the site's root: ``/en/help/``."""
    files = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    addresses = {"/" + _address(file) for file in files if not file.startswith(_NOT_PUBLIC)}
    return frozenset(addresses - _NOT_KEPT)


def _address(file: str) -> str:
    return file.removesuffix("index.html") if file == "index.html" or file.endswith("/index.html") else file


def by_area(addresses: Iterable[str], areas: Mapping[str, str]) -> dict[str, list[str]]:
    """Return addresses in order, by the part of the ledger that they belong to.

    ``areas`` gives the name of a part by the beginning of its addresses: ``/en/tair-afon/``.
    """
    found: dict[str, list[str]] = {}
    for address in sorted(addresses):
        beginning = "/".join(address.split("/")[:3]) + "/"
        found.setdefault(areas.get(beginning, SITE), []).append(address)
    return found
