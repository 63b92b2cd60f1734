"""Feeds and calendars: what has happened and what is to come, read back by other programs."""

from datetime import date
from xml.etree import ElementTree as Xml

import pytest
from icalendar import Calendar

from strategysite.model import Definition
from strategysite.publication import Site

from ..rules.complete import both, defined, event, having, welsh
from .conftest import Make, Write
from .pair import newer, older

ATOM = {"a": "http://www.w3.org/2005/Atom"}


def eventful() -> Definition:
    """Return an edition to which everything has happened that a feed tells of, and some that is still to come."""
    plain = having(welsh(), "strategy.updates", [{"on": "2026-04-01", "what": both("A number.", "Rhif.")}])
    review = {"on": "2026-10-01", "done": True, "found": both("It works.", "Mae'n gweithio.")}
    plain = having(plain, "review.reviews", [review, {"on": "2027-02-20"}])
    meetings = [
        {"group": plain["governance"]["groups"][0]["id"], "on": "2027-01-12", "public": True},
        {"group": plain["governance"]["groups"][0]["id"], "on": "2027-01-13"},
    ]
    plain = having(plain, "governance.meetings", meetings)
    coming = event("spring", "Spring survey", "Arolwg y gwanwyn", "residents", opened="2027-03-01", closed="2027-03-31")
    plain = having(plain, f"consultation.events.{len(plain['consultation']['events'])}", coming)
    plain = having(plain, "actions.actions.0.status", "done")
    return defined(having(plain, "actions.actions.0.status_on", "2026-09-30"))


def read(feed: bytes) -> Xml.Element:
    return Xml.fromstring(feed)  # noqa: S314 - our own feed


def titles(feed: bytes) -> list[str]:
    return [entry.findtext("a:title", "", ATOM) for entry in read(feed).iterfind("a:entry", ATOM)]


def test_a_feed_tells_what_has_happened_newest_first_and_nothing_to_come(made: Make, write: Write) -> None:
    feed = write(made(eventful()))["en/three-rivers/feed.xml"]

    told = [title.partition(":")[0] for title in titles(feed)]
    assert told[:5] == ["Reviewed", "Action done", "Changed", "Published", "Consultation opened"]
    assert "Spring survey" not in feed.decode()


def test_an_entry_keeps_its_id_when_its_words_change_and_each_has_its_own(made: Make, write: Write) -> None:
    def ids(site: Site) -> list[str]:
        root = read(write(site)["en/feed.xml"])
        return [found.text or "" for found in root.iterfind("a:entry/a:id", ATOM)]

    retitled = defined(having(welsh(), "strategy.title", both("Another title", "Teitl arall")))

    first, second = ids(made(defined(welsh()))), ids(made(retitled))
    assert first == second
    assert len(set(first)) == len(first) > 1


def test_an_entry_is_what_atom_asks_for(made: Make, write: Write) -> None:
    root = read(write(made(eventful()))["cy/y-tair-afon/ffrwd.xml"])

    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "cy"
    for element in (root, *root.iterfind("a:entry", ATOM)):
        assert element.findtext("a:id", "", ATOM).startswith("urn:uuid:")
        assert element.findtext("a:title", "", ATOM)
        assert element.findtext("a:updated", "", ATOM).endswith("T00:00:00Z")
    assert all(link.get("href", "").startswith("https://example.org/cy/") for link in root.iterfind(".//a:link", ATOM))


def test_a_feed_goes_on_from_edition_to_edition(made: Make, write: Write) -> None:
    feed = titles(write(made(older(), newer()))["en/three-rivers/feed.xml"])

    assert sum(title.startswith("Published") for title in feed) == 2


def test_where_the_site_does_not_know_its_address_links_are_relative(made: Make, write: Write) -> None:
    root = read(write(made(defined(welsh()), address=""))["en/three-rivers/feed.xml"])

    links = {link.get("href") for link in root.iterfind("a:link", ATOM)}
    assert links == {"feed.xml", "./"}


def calendar(written: bytes) -> dict[str, tuple[date, date]]:
    """Return what a calendar program reads: the first day and the day after the last, by the summary."""
    events = Calendar.from_ical(written).walk("VEVENT")
    return {str(one["summary"]): (one.decoded("dtstart"), one.decoded("dtend")) for one in events}


def test_a_calendar_has_reviews_public_meetings_consultations_and_the_day_for_sending(made: Make, write: Write) -> None:
    days = calendar(write(made(eventful()))["en/three-rivers/calendar.ics"])
    name = next(summary.partition(": ")[2] for summary in days if summary.startswith("Published"))

    assert days[f"Last day to send to the Home Office and the Welsh Ministers: {name}"][0] == date(2026, 3, 9)
    assert days["Consultation: Spring survey"] == (date(2027, 3, 1), date(2027, 4, 1))
    meetings = [when for summary, when in days.items() if summary.startswith("Public meeting: ")]
    assert meetings == [(date(2027, 1, 12), date(2027, 1, 13))], "a meeting that is not public is not in it"
    events = Calendar.from_ical(write(made(eventful()))["en/three-rivers/calendar.ics"]).walk("VEVENT")
    reviews = {one.decoded("dtstart") for one in events if str(one["summary"]).startswith("Review: ")}
    assert reviews == {date(2026, 10, 1), date(2027, 2, 20), date(2027, 2, 26)}


def test_a_calendar_keeps_to_its_form(made: Make, write: Write) -> None:
    written = write(made(eventful()))["cy/y-tair-afon/calendr.ics"]

    lines = written.split(b"\r\n")
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    uids = [line for line in lines if line.startswith(b"UID:")]
    assert len(set(uids)) == len(uids) > 3


def test_hostile_words_stay_in_their_line_of_a_calendar(made: Make, write: Write) -> None:
    title = "A;B,C\\\nEND:VEVENT\nBEGIN:VALARM"
    plain = having(welsh(), "consultation.events.0.title", both(title, title))

    summaries = calendar(write(made(defined(plain)))["en/three-rivers/calendar.ics"])

    assert f"Consultation: {title}" in summaries


def test_what_did_not_change_is_the_same_to_the_last_byte(made: Make, write: Write) -> None:
    first, second = (write(made(eventful())) for _ in range(2))

    for path in ("en/feed.xml", "en/three-rivers/feed.xml", "en/three-rivers/calendar.ics"):
        assert first[path] == second[path]


@pytest.mark.parametrize("drafts", [False, True])
def test_a_draft_is_in_no_feed_and_no_calendar(drafts: bool, made: Make, write: Write) -> None:
    draft = defined(having(welsh(), "strategy.edition.status", "draft"), "tair-afon-2030")

    files = write(made(draft, drafts=drafts))

    assert titles(write(made(draft, drafts=drafts))["en/feed.xml"]) == []
    assert [path for path in files if path.endswith((".ics", "/feed.xml"))] == ["en/feed.xml"]


def test_pages_name_the_feed_and_the_calendar_in_their_heads(made: Make) -> None:
    site = made(eventful())
    page = next(page for page in site.pages() if page.address == "en/three-rivers/2026-to-2029/governance/")

    assert '<link rel="alternate" type="text/calendar" href="../../calendar.ics"' in site.render(page)
    assert '<link rel="alternate" type="application/atom+xml" href="../../feed.xml"' in site.render(page)
