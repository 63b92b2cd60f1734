"""What web servers and search engines read beside the pages: robots.txt, sitemap.xml and _headers."""

from collections.abc import Iterable, Iterator, Sequence
from xml.etree import ElementTree as Xml

from .page import NOT_FOUND, Page
from .settings import Settings

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_MOST_IN_ONE = 40_000
"""How many pages stand in one sitemap; the protocol allows 50,000."""

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""What pages may load. Each page says so of itself, and less where it needs less; only a server can say the last."""

HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""What a web server says with every page, so that readers are told nothing of and leave nothing behind."""


def hosting_files(pages: Sequence[Page], settings: Settings) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each file. A preview is closed to search engines and has no sitemap."""
    yield "_headers", headers_file(settings)
    yield "robots.txt", robots(settings)
    if settings.address and not settings.drafts:
        yield from sitemaps(pages, settings)


def headers_file(settings: Settings) -> str:
    """Return the headers as Netlify, Cloudflare Pages and their like read them."""
    headers = HEADERS | ({"X-Robots-Tag": "noindex"} if settings.drafts else {})
    return "/*\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())


def robots(settings: Settings) -> str:
    """Return what search engines may read: all of a site, nothing of a preview."""
    if settings.drafts:
        return "User-agent: *\nDisallow: /\n"
    return "User-agent: *\nAllow: /\n" + (f"Sitemap: {settings.address}sitemap.xml\n" if settings.address else "")


def sitemaps(pages: Iterable[Page], settings: Settings) -> Iterator[tuple[str, str]]:
    """Yield the sitemap, each page with itself in the other language; more than one with a list of them."""
    listed = sorted((page for page in pages if _is_listed(page, settings)), key=lambda page: page.canonical)
    parts = [listed[start : start + _MOST_IN_ONE] for start in range(0, len(listed), _MOST_IN_ONE)]
    if len(parts) <= 1:
        yield "sitemap.xml", _sitemap(listed)
        return
    index = Xml.Element("sitemapindex", {"xmlns": _SITEMAP})
    for number, part in enumerate(parts, 1):
        Xml.SubElement(Xml.SubElement(index, "sitemap"), "loc").text = f"{settings.address}sitemap-{number}.xml"
        yield f"sitemap-{number}.xml", _sitemap(part)
    yield "sitemap.xml", _written(index)


def _is_listed(page: Page, settings: Settings) -> bool:
    """Whether a search engine is to know a page: it counts at this address, and holds something."""
    is_own = page.canonical == settings.address + page.address
    return is_own and not page.robots and page.kind not in (*NOT_FOUND, "withdrawn", "moved")


def _sitemap(pages: Iterable[Page]) -> str:
    root = Xml.Element("urlset", {"xmlns": _SITEMAP, "xmlns:xhtml": "http://www.w3.org/1999/xhtml"})
    for page in pages:
        entry = Xml.SubElement(root, "url")
        Xml.SubElement(entry, "loc").text = page.canonical
        every = {page.language: page.canonical} | {twin.language: twin.canonical for twin in page.twins}
        for language, address in sorted(every.items()) if len(every) > 1 else ():
            Xml.SubElement(entry, "xhtml:link", {"rel": "alternate", "hreflang": language, "href": address})
    return _written(root)


def _written(root: Xml.Element) -> str:
    Xml.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{Xml.tostring(root, encoding="unicode")}\n'
