"""A published edition is followed by a new one: nothing that was published is lost, and all that changed is told."""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from strategysite.ledger.addresses import addresses_in
from strategysite.ledger.record import add, read_record

from ..support.built import BuiltPage, BuiltSite
from ..support.inside import contents
from ..support.project import PROJECT, built, environment, real_site, tree

OLD, NEW, DRAFT = "tair-afon-2026", "tair-afon-2027", "secret-2028"
MARK = "For nobody but those who write it"
AREAS = {"/en/tair-afon/": "tair-afon", "/cy/y-tair-afon/": "tair-afon", "/en/aldermere/": "aldermere"}
ATOM = "{http://www.w3.org/2005/Atom}"


@dataclass(frozen=True)
class Followed:
    """The site before and after, the project, and what was made of documents for the second."""

    before: dict[str, bytes]
    recorded: frozenset[str]
    project: Path
    site: BuiltSite
    made: frozenset[str]


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Followed:
    """Return the project's own site after the Welsh example was followed by a new edition, and a draft was begun."""
    real = real_site(tmp_path_factory.getbasetemp())
    project = shutil.copytree(
        real.parent, tmp_path_factory.mktemp("next") / "project", ignore=shutil.ignore_patterns(".cache")
    )
    kept = project / ".cache" / "documents"
    shutil.copytree(PROJECT / ".cache" / "documents", kept)
    add(project, addresses_in(real), AREAS)
    recorded = frozenset(read_record(project))
    _follow(project / "strategies")
    _begin_a_draft(project / "strategies")
    known = {path.name for path in kept.iterdir()}
    site = built(project)
    return Followed(tree(real), recorded, project, BuiltSite(site), frozenset({p.name for p in kept.iterdir()} - known))


def _follow(strategies: Path) -> None:
    """Make a new edition of the Welsh example as an editor would: copy it, change what is new, and mark the old one."""
    shutil.copytree(strategies / OLD, strategies / NEW)
    strategy = strategies / NEW / "strategy.yml"
    text = strategy.read_text(encoding="utf-8")
    text = text.replace("name: {en: 2026 to 2029, cy: 2026 i 2029}", "name: {en: 2027 to 2030, cy: 2027 i 2030}")
    text = text.replace("address: {en: 2026-2029, cy: 2026-2029}", "address: {en: 2027-2030, cy: 2027-2030}")
    text = text.replace("replaces: tair-afon-2025", f"replaces: {OLD}")
    text = re.sub(
        r"  prepared: .*\n  published: .*\n  updated: .*\n", "  prepared: 2026-11-10\n  published: 2026-11-16\n", text
    )
    text = re.sub(r"  publish_at: .*\n", "", text)
    text = re.sub(r"^(  - recipient: \w+\n(?:    (?!on:).*\n)*)    on: .*\n", r"\1", text, flags=re.MULTILINE)
    text = re.sub(r"^updates:\n(?:  .*\n)+", "", text, flags=re.MULTILINE)
    strategy.write_text(text, encoding="utf-8")
    actions = strategies / NEW / "actions.yml"
    text = actions.read_text(encoding="utf-8")
    carried = "last_year: {was: fair-to-everyone, outcome: {en: Two quarters came out., cy: Cyhoeddwyd dau chwarter.}}"
    text = text.replace("  - id: fair-to-everyone\n", f"  - id: fairness\n    {carried}\n")
    text = text.replace("fair-to-everyone, cy: teg-i-bawb", "fairness, cy: tegwch")
    text = text.replace("  - id: late-transport\n", "  - id: late-boats\n").replace(
        "en: night-bus, cy: bws-nos", "en: boats, cy: cychod"
    )
    text = text.replace("when: ongoing from April 2026", "when: by end 2029", 1)
    actions.write_text(text, encoding="utf-8")
    old = strategies / OLD / "strategy.yml"
    old.write_text(
        old.read_text(encoding="utf-8").replace("  status: final\n", "  status: superseded\n"), encoding="utf-8"
    )


def _begin_a_draft(strategies: Path) -> None:
    shutil.copytree(strategies / "aldermere-2026", strategies / DRAFT)
    strategy = strategies / DRAFT / "strategy.yml"
    text = strategy.read_text(encoding="utf-8").replace("  status: final\n", "  status: draft\n")
    text = text.replace("  status: interim\n", "  status: draft\n")
    text = text.replace("name: 2026 to 2029", "name: 2028 to 2031")
    assert "status: draft" in text
    strategy.write_text(re.sub(r"^title:.*\n", f"title: {MARK}\n", text, flags=re.MULTILINE), encoding="utf-8")


def old_pages(followed: Followed) -> list[BuiltPage]:
    beginnings = ("en/tair-afon/2026-2029/", "cy/y-tair-afon/2026-2029/")
    return [page for page in followed.site.pages.values() if page.address.startswith(beginnings)]


def page(followed: Followed, address: str) -> BuiltPage:
    return followed.site.pages[address]


def test_every_address_that_was_published_is_still_there(followed: Followed) -> None:
    assert followed.recorded - addresses_in(followed.site.folder) == set()


def test_every_page_of_the_old_edition_says_so_and_leads_to_its_own_page_in_the_new_one(followed: Followed) -> None:
    led = {}
    for old in old_pages(followed):
        link = old.html.one("div", class_="banner-superseded").one("a")
        led[old.address] = old.goes_to(link["href"])

    assert len(led) > 150
    assert [address for address in led.values() if not followed.site.leads_somewhere(address)] == []
    own = [new for old, new in led.items() if new == old.replace("/2026-2029/", "/2027-2030/")]
    assert len(own) >= len(led) - 6
    assert led["cy/y-tair-afon/2026-2029/llywodraethu/"] == "cy/y-tair-afon/2027-2030/llywodraethu/"
    assert led["en/tair-afon/2026-2029/actions/fair-to-everyone/"] == "en/tair-afon/2027-2030/actions/fairness/"
    assert led["en/tair-afon/2026-2029/actions/night-bus/"] == "en/tair-afon/2027-2030/"


def test_the_area_shows_the_new_edition(followed: Followed) -> None:
    current = page(followed, "en/tair-afon/")

    assert "16 November 2026" in current.main.text
    assert current.html.all("div", class_="banner-superseded") == []


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (
            "en/tair-afon/2027-2030/what-changed/",
            {
                "New actions": ["Try a night bus between Glanmorfa and Aberhallt"],
                "Dropped": ["Try a night bus between Glanmorfa and Aberhallt"],
            },
        ),
        (
            "cy/y-tair-afon/2027-2030/beth-a-newidiodd/",
            {
                "Camau gweithredu newydd": ["Rhoi cynnig ar fws nos rhwng Glanmorfa ac Aberhallt"],
                "Wedi'i ollwng": ["Rhoi cynnig ar fws nos rhwng Glanmorfa ac Aberhallt"],
            },
        ),
    ],
)
def test_what_changed_is_told_in_both_languages(
    address: str, expected: dict[str, list[str]], followed: Followed
) -> None:
    main = page(followed, address).main
    found: dict[str, list[str]] = {}
    title = ""
    for element in main.walk():
        if element.tag == "h3":
            title = element.text
        elif element.tag == "ul" and element["class"] == "links":
            found[title] = [item.all("a")[0].text for item in element.all("li") if item.all("a")]

    assert {name: found[name] for name in expected} == expected
    assert len(found) == 4, "what is done and what moved besides"


def test_an_action_under_another_id_carries_its_outcome_forward(followed: Followed) -> None:
    main = page(followed, "en/tair-afon/2027-2030/actions/fairness/").main

    assert "Two quarters came out." in main.text
    links = [page(followed, "en/tair-afon/2027-2030/actions/fairness/").goes_to(a["href"]) for a in main.all("a")]
    assert "en/tair-afon/2026-2029/actions/fair-to-everyone/" in links


def test_the_ledger_grows_by_the_new_edition_and_loses_nothing(followed: Followed) -> None:
    command = [sys.executable, "-c", "from strategysite.cli import main; main()", "ledger"]
    ready = environment(PYTHONPATH=str(followed.project / "hooks"))

    before = subprocess.run([*command, "check"], cwd=followed.project, env=ready, capture_output=True, check=False)
    accepted = subprocess.run([*command, "accept"], cwd=followed.project, env=ready, capture_output=True, check=False)
    after = subprocess.run([*command, "check"], cwd=followed.project, env=ready, capture_output=True, check=False)

    assert (before.returncode, accepted.returncode, after.returncode) == (1, 0, 0)
    now = read_record(followed.project)
    assert followed.recorded < now.keys()
    new = {address: entry.file for address, entry in now.items() if address not in followed.recorded}
    assert set(new.values()) == {"content/addresses/tair-afon.txt"}
    assert all("/2027-2030/" in address for address in new)


def test_the_feeds_tell_of_the_new_edition_first(followed: Followed) -> None:
    for path in ("en/feed.xml", "en/tair-afon/feed.xml", "cy/ffrwd.xml", "cy/y-tair-afon/ffrwd.xml"):
        root = Xml.fromstring((followed.site.folder / path).read_bytes())  # noqa: S314 - our own feed
        links = [entry.find(f"{ATOM}link") for entry in root.iterfind(f"{ATOM}entry")]
        assert links[0] is not None
        assert links[0].get("href", "").endswith("tair-afon/2027-2030/")
        ids = [entry.findtext(f"{ATOM}id") for entry in root.iterfind(f"{ATOM}entry")]
        assert len(ids) == len(set(ids))


def test_no_document_is_made_again_that_did_not_change(followed: Followed) -> None:
    now = tree(followed.site.folder)
    documents = [name for name in now if name.endswith((".pdf", ".docx"))]
    changed = {name for name in documents if followed.before.get(name) != now[name]}
    same = [name for name in documents if name not in changed]

    assert {name.split("/")[1] for name in changed} == {"tair-afon", "y-tair-afon"}, (
        "those that lead to the new edition"
    )
    assert {name.split("/")[1] for name in same} == {"aldermere"}
    made = [name for name in followed.made if not name.endswith(".words")]
    assert len(made) == len(changed), "each that was made anew is another than it was"


def test_nothing_of_a_draft_is_in_the_site_in_any_form(followed: Followed) -> None:
    banner = b"This is a draft for the partnership"
    leaks = [name for name, content in contents(followed.site.folder) if MARK.encode() in content or banner in content]

    assert leaks == []
