"""The feed of the site in a language: what was published and what changed, newest first (Atom, RFC 4287)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree as Xml

from ..language.catalogue import Words
from ..site.editions import Edition
from ..site.prose import to_plain
from ..site.settings import Settings
from ..site.view import StrategyView

NAMESPACE = "http://www.w3.org/2005/Atom"
_PUBLIC = ("consultation", "interim", "final", "superseded", "withdrawn")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened: its day, title, words, and the page that tells of it."""

    on: date
    title: str
    words: str
    address: str
    id: str


def feed(settings: Settings, words: Words, address: str, editions: Iterable[Edition]) -> str:
    """Return the feed of a language. ``address`` is where it stands in the site."""
    views = [e.views[words.language] for e in editions if words.language in e.views and _is_public(e)]
    entries = sorted((entry for view in views for entry in _entries(view)), key=_newest, reverse=True)
    root = Xml.Element("feed", {"xmlns": NAMESPACE, "xml:lang": words.language})
    _add(root, "id", settings.address + address)
    _add(root, "title", settings.name(words.language))
    _add(root, "updated", _moment(entries[0].on if entries else date(2024, 1, 1)))
    _add(_add(root, "author", ""), "name", settings.publisher.best(words.language)[0])
    Xml.SubElement(root, "link", {"rel": "self", "href": settings.address + address})
    Xml.SubElement(root, "link", {"rel": "alternate", "href": f"{settings.address}{words.language}/"})
    _entries_into(root, entries, settings)
    Xml.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + Xml.tostring(root, encoding="unicode") + "\n"


def _is_public(edition: Edition) -> bool:
    return edition.definition.strategy.edition.status.value in _PUBLIC


def _newest(entry: Entry) -> tuple[date, str]:
    return entry.on, entry.id


def _entries(view: StrategyView) -> list[Entry]:
    """Return what happened to an edition: its publication and each change since."""
    strategy, address = view.strategy, view.addresses.edition
    entries = []
    if strategy.dates.published:
        title = view.words("Published: {strategy}", strategy=view.title)
        words = view.say(strategy.in_short)
        entries.append(Entry(strategy.dates.published, title, words, address, f"{address}#published"))
    for update in strategy.updates:
        title = view.words("Changed: {strategy}", strategy=view.title)
        words = to_plain(view.say(update.what))
        entries.append(Entry(update.on, title, words, address, f"{address}#changed-{update.on.isoformat()}"))
    return entries


def _entries_into(root: Xml.Element, entries: Sequence[Entry], settings: Settings) -> None:
    for entry in entries:
        item = _add(root, "entry", "")
        _add(item, "id", settings.address + entry.id)
        _add(item, "title", entry.title)
        _add(item, "updated", _moment(entry.on))
        Xml.SubElement(item, "link", {"rel": "alternate", "href": settings.address + entry.address})
        if entry.words:
            _add(item, "summary", entry.words)


def _add(parent: Xml.Element, name: str, words: str) -> Xml.Element:
    element = Xml.SubElement(parent, name)
    element.text = words or None
    return element


def _moment(on: date) -> str:
    return f"{on.isoformat()}T00:00:00Z"
