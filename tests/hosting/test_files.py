"""What web servers and search engines read beside the pages."""

from urllib.parse import urlsplit
from xml.etree import ElementTree as Xml

import pytest

from strategysite.model import Text
from strategysite.site.hosting import POLICY, sitemaps
from strategysite.site.page import Page
from strategysite.site.settings import Settings
from strategysite.site.statement import Contact

from ..editions.conftest import ADDRESS, Make, Write
from ..editions.pair import newer, older
from ..rules.complete import defined, having, welsh
from ..support.tree import read_html

LINK = "{http://www.w3.org/1999/xhtml}link"
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def test_a_sitemap_names_every_page_that_counts_with_itself_in_the_other_language(made: Make, write: Write) -> None:
    site = made(older(), newer())
    counting = {page.canonical for page in site.pages() if page.canonical == ADDRESS + page.address}

    root = Xml.fromstring(write(site)["sitemap.xml"])  # noqa: S314 - our own file

    listed = {
        url.findtext(LOC): {link.get("hreflang"): link.get("href") for link in url.iterfind(LINK)} for url in root
    }
    assert counting <= listed.keys()
    assert len(listed) == len(list(root))
    governance = {
        "cy": f"{ADDRESS}cy/y-tair-afon/2026-i-2029/llywodraethu/",
        "en": f"{ADDRESS}en/three-rivers/2026-to-2029/governance/",
    }
    assert listed[governance["en"]] == listed[governance["cy"]] == governance


def test_more_pages_than_one_sitemap_may_hold_stand_in_several() -> None:
    names = Text(en="A site", cy="Gwefan")
    pages = [Page("home", "en", f"en/{n}/", "", "", canonical=f"{ADDRESS}en/{n}/") for n in range(40_001)]

    found = dict(sitemaps(pages, Settings(names, names, Contact("team@example.org"), ADDRESS)))

    assert list(found) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]
    assert [text.count("<url>") for text in found.values()] == [40_000, 1, 0]
    assert f"<loc>{ADDRESS}sitemap-2.xml</loc>" in found["sitemap.xml"]


def test_robots_may_read_a_site_and_nothing_of_a_preview(made: Make, write: Write) -> None:
    site, preview = write(made(newer())), write(made(newer(), drafts=True))

    assert site["robots.txt"].decode() == f"User-agent: *\nAllow: /\nSitemap: {ADDRESS}sitemap.xml\n"
    assert preview["robots.txt"].decode() == "User-agent: *\nDisallow: /\n"
    assert "sitemap.xml" not in preview
    assert b"X-Robots-Tag: noindex" in preview["_headers"]
    assert b"X-Robots-Tag" not in site["_headers"]


def test_every_page_of_a_preview_asks_to_be_left_out_of_searches(made: Make, write: Write) -> None:
    pages = {name: data for name, data in write(made(newer(), drafts=True)).items() if name.endswith(".html")}

    assert [name for name, data in pages.items() if b'<meta name="robots" content="noindex">' not in data] == []


def test_the_server_allows_whatever_a_page_says_of_itself(made: Make, write: Write) -> None:
    said = dict(part.strip().split(" ", 1) for part in POLICY.split(";"))

    for name, data in write(made(newer())).items():
        if name.endswith(".html"):
            metas = read_html(data.decode()).all("meta")
            (own,) = [meta["content"] for meta in metas if meta["http-equiv"] == "Content-Security-Policy"]
            for directive, sources in (part.strip().split(" ", 1) for part in own.split(";")):
                assert set(sources.split()) <= set(said[directive].split()), f"{name}: {directive}"


@pytest.mark.parametrize("status", ["draft", "consultation", "interim", "final", "superseded", "withdrawn"])
def test_a_release_shows_every_status_but_drafts(status: str, made: Make) -> None:
    shown = list(made(defined(having(welsh(), "strategy.edition.status", status))).pages())

    assert bool(shown) is (status != "draft")


def test_a_strategy_alone_names_the_main_site_as_the_one_that_counts(made: Make) -> None:
    elsewhere = having(welsh(), "strategy.area.name", {"en": "Elsewhere", "cy": "Lle arall"})
    site = made(newer(), defined(elsewhere, "elsewhere-2026"), only="tair-afon-2026")

    for page in site.pages():
        assert urlsplit(page.canonical).netloc == "example.org"
        assert all(twin.canonical.startswith(ADDRESS) for twin in page.twins)
