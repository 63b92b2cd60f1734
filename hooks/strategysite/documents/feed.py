"""A feed in one language: what was published and what has happened since, newest first (Atom, RFC 4287)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as Xml

from ..site.happened import Happening, happenings
from ..site.settings import Settings
from ..site.view import StrategyView

NAMESPACE = "http://www.w3.org/2005/Atom"
_BEFORE_THE_FIRST = date(2023, 1, 31)
"""The day on which the Duty came into force: a feed that has no entry yet is as of then."""


@dataclass(frozen=True, slots=True)
class Feed:
    """Where a feed stands, the page that it follows, and its title."""

    address: str
    page: str
    title: str


def lasting_id(settings: Settings, *parts: str) -> str:
    """Return an id that stays while the site and what it is of keep their names (RFC 4122, version 5)."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, settings.address + '/'.join(parts))}"


def feed(settings: Settings, language: str, about: Feed, views: Iterable[StrategyView]) -> str:
    """Return the feed of some editions, all in one language."""
    entries = [(view, one) for view in views for one in happenings(view)]
    entries.sort(key=lambda entry: (entry[1].on, entry[0].definition.name, entry[1].key), reverse=True)
    root = Xml.Element("feed", {"xmlns": NAMESPACE, "xml:lang": language})
    _add(root, "id", lasting_id(settings, "feed", about.address))
    _add(root, "title", about.title)
    _add(root, "updated", _moment(entries[0][1].on if entries else _BEFORE_THE_FIRST))
    _add(_add(root, "author", ""), "name", settings.publisher.best(language)[0])
    _link(root, "self", "application/atom+xml", settings.whole(about.address, about.address))
    _link(root, "alternate", "text/html", settings.whole(about.address, about.page))
    _entries_into(root, entries, settings, about)
    Xml.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{Xml.tostring(root, encoding="unicode")}\n'


def _entries_into(
    root: Xml.Element, entries: Sequence[tuple[StrategyView, Happening]], settings: Settings, about: Feed
) -> None:
    for view, one in entries:
        item = _add(root, "entry", "")
        _add(item, "id", lasting_id(settings, view.definition.name, view.language, one.key))
        _add(item, "title", one.title)
        _add(item, "updated", _moment(one.on))
        _link(item, "alternate", "text/html", settings.whole(about.address, one.address))
        _add(item, "summary", one.words or one.title)


def _link(parent: Xml.Element, relation: str, kind: str, address: str) -> None:
    Xml.SubElement(parent, "link", {"rel": relation, "type": kind, "href": address})


def _add(parent: Xml.Element, name: str, words: str) -> Xml.Element:
    element = Xml.SubElement(parent, name)
    element.text = words or None
    return element


def _moment(on: date) -> str:
    return f"{on.isoformat()}T00:00:00Z"
