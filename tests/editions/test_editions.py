"""An edition that was replaced or withdrawn: every page says so, and leads on."""

from collections.abc import Iterator

import pytest

from strategysite.publication import Site
from strategysite.site.page import Page

from ..rules.complete import both, defined, having, welsh
from ..support.tree import read_html
from .conftest import Make, Write
from .pair import newer, older


def pages(site: Site, edition: str) -> Iterator[Page]:
    """Yield the pages of an edition in English."""
    return (page for page in site.pages() if page.address.startswith(f"en/three-rivers/{edition}/"))


def test_every_page_of_a_replaced_edition_says_so_and_leads_to_its_twin_or_to_the_overview(made: Make) -> None:
    site = made(older(), newer())
    there = {page.address for page in site.pages()}

    old = list(pages(site, "interim"))

    assert len(old) > 30
    for page in old:
        [banner] = [banner for banner in page.banners if banner.kind == "superseded"]
        assert banner.link, page.address
        same = page.address.replace("/interim/", "/2026-to-2029/")
        assert banner.link.address == (same if same in there else on(page.address)), page.address


def on(address: str) -> str:
    """Return where a page goes on that has no page of the same address in the new edition."""
    renamed = {"en/three-rivers/interim/actions/hold-panels/": "actions/hold-school-panels/"}
    return "en/three-rivers/2026-to-2029/" + renamed.get(address, "")


def test_the_link_of_a_replaced_page_is_on_the_page_in_both_languages(made: Make) -> None:
    site = made(older(), newer())
    [english] = [page for page in site.pages() if page.address == "en/three-rivers/interim/governance/"]
    welsh_page = next(
        p for p in site.pages() if p.kind == "governance" and p.address.startswith("cy/y-tair-afon/interim")
    )

    links = [read_html(site.render(page)).one("section", class_="banners").one("a") for page in (english, welsh_page)]

    assert [link["href"] for link in links] == [
        "../../2026-to-2029/governance/",
        "../../2026-i-2029/llywodraethu/",
    ]
    assert [link.text for link in links] == [
        "Read this page in the newer edition",
        "Darllenwch y dudalen hon yn y fersiwn fwy diweddar",
    ]


def test_a_chain_of_editions_leads_to_the_newest_in_force(made: Make) -> None:
    newest = having(having(welsh(), "strategy.edition.replaces", "tair-afon-2026"), "strategy.edition.name", "2030")
    newest["strategy"]["edition"]["name"] = both("2030", "2030")
    site = made(older(), newer(status="superseded"), defined(newest, "tair-afon-2030"))
    draft = having(newest, "strategy.edition.status", "consultation")
    not_yet = made(older(), newer(), defined(draft, "tair-afon-2030"))

    first, second = (next(iter(pages(one, "interim"))).banners[-1].link for one in (site, not_yet))

    assert first
    assert first.address == "en/three-rivers/2030/"
    assert second
    assert second.address == "en/three-rivers/2026-to-2029/", "a consultation draft replaces nothing yet"


def test_editions_that_replace_each_other_in_a_circle_end_somewhere(made: Make) -> None:
    plain = having(welsh(), "strategy.edition.replaces", "tair-afon-2026")
    plain["strategy"]["edition"]["name"] = both("Other", "Arall")

    assert list(made(defined(plain, "tair-afon-2025"), newer()).pages())


@pytest.fixture
def withdrawn(made: Make) -> Site:
    """Return a site with an edition that was withdrawn and nothing in its place."""
    taken = {
        "status": "withdrawn",
        "withdrawn": {"on": "2026-05-01", "reason": both("The area changed.", "Newidiodd yr ardal.")},
    }
    return made(older(**taken))


def test_a_withdrawn_edition_is_a_notice_at_each_of_its_addresses(withdrawn: Site, made: Make) -> None:
    before = {page.address for page in made(older()).pages()}

    left = list(withdrawn.pages())

    assert {page.address for page in left} == before
    for page in left:
        html = withdrawn.render(page)
        assert read_html(html).one("body")["class"] == "kind-withdrawn"
        assert "signposts" not in html
        assert "Old aim" not in html or "hen" in page.address or "old-aim" in page.address


def test_the_notice_says_when_and_why_in_both_languages(withdrawn: Site) -> None:
    mains = [
        read_html(withdrawn.render(page)).one("main").text
        for page in withdrawn.pages()
        if "/governance/" in page.address or "/llywodraethu/" in page.address
    ]

    assert "Tynnwyd yn ôl ar 1 Mai 2026. Newidiodd yr ardal." in mains[0]
    assert "Withdrawn on 1 May 2026. The area changed." in mains[1]


def test_no_data_of_a_withdrawn_edition_is_published(withdrawn: Site, write: Write) -> None:
    left = [path for path in write(withdrawn) if path.startswith("en/three-rivers") and not path.endswith(".html")]

    assert left == ["en/three-rivers/calendar.ics", "en/three-rivers/feed.xml"]


def test_the_changes_are_a_page_of_the_edition_that_replaced_another(made: Make) -> None:
    site = made(older(), newer())
    page = next(page for page in site.pages() if page.kind == "changes" and page.language == "en")

    main = read_html(site.render(page)).one("main")

    assert page.address == "en/three-rivers/2026-to-2029/what-changed/"
    assert [heading.text for heading in main.all("h3")][:5] == [
        "No longer there",
        "New actions",
        "Done",
        "Dropped",
        "Carried on in another way",
    ]
    assert "2 actions go on as they were." in main.text
    assert [page.address for page in made(older()).pages() if page.kind == "changes"] == []


def test_the_page_of_an_action_says_how_it_ended_in_the_edition_before(made: Make) -> None:
    site = made(older(), newer())
    page = next(page for page in site.pages() if page.address.endswith("2026-to-2029/actions/hold-school-panels/"))

    main = read_html(site.render(page)).one("main")

    assert "In the edition before Hold panels On track Six were held." in main.text
