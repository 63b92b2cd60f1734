"""Which pages an edition has, in each of its languages."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from ..late import LateMapping
from ..model.text import Text
from ..model.vocabulary import Status
from .banners import banners
from .editions import Edition
from .page import Link, NavigationEntry, Page, Twin
from .parts import PartPage
from .prose import to_plain
from .view import StrategyView

Extra = Callable[[Edition, StrategyView, str, object], Mapping[str, Any]]
"""What the page of a kind, about an entry or none, sees besides the strategy: rules, guidance, services, editions."""


def strategy_pages(edition: Edition, site_address: str, extra: Extra) -> Iterator[Page]:
    """Yield every page of an edition in every language, each with its twins.

    ``site_address`` begins whole addresses; where it is empty, canonical links are left out.
    """
    for same in _in_each_language(edition, extra):
        whole = [replace(page, canonical=_canonical(edition, page, site_address)) for page in same]
        for page in whole:
            others = (other for other in whole if other is not page)
            yield replace(page, twins=tuple(Twin(other.language, other.address, other.canonical) for other in others))


def current_pages(edition: Edition, site_address: str, extra: Extra) -> Iterator[Page]:
    """Yield the page at each area's own address: the overview of its current edition, whose address counts."""
    overviews = next(iter(_in_each_language(edition, extra)))
    area = {language: view.addresses.area for language, view in edition.views.items()}
    counts = {page.language: _canonical(edition, page, site_address) for page in overviews}
    for page in overviews:
        others = (language for language in area if language != page.language)
        yield replace(
            page,
            address=area[page.language],
            canonical=counts[page.language],
            repeats=True,
            twins=tuple(Twin(language, area[language], counts[language]) for language in others),
        )


def _in_each_language(edition: Edition, extra: Extra) -> Iterator[tuple[Page, ...]]:
    """Yield each page together with itself in the other languages."""
    return zip(*(_pages(edition, view, extra) for view in edition.views.values()), strict=True)


def _canonical(edition: Edition, page: Page, site_address: str) -> str:
    own = edition.definition.strategy.canonical
    if own and page.kind == "overview":
        return own.in_language(page.language)
    return site_address + page.address if site_address else ""


def _pages(edition: Edition, view: StrategyView, extra: Extra) -> Iterator[Page]:
    """Yield the pages of an edition in one language, in an order that is the same in each."""
    maker = _Maker(edition, view, extra)
    for part in edition.parts:
        yield maker.part(part)
    for priority in view.priorities.values():
        yield maker.entry("priorities", "priority", view.priority(priority.id), priority.aim, priority=priority)
    for action in view.actions.values():
        yield maker.entry("actions", "action", action.link, action.action.about, action=action)
    for body in view.bodies.values():
        yield maker.entry("partnership", "body", view.body(body.id), body.contribution, body=body)
    for measure in view.measures.values():
        yield maker.entry("measures", "measure", view.measure(measure.id), measure.about, measure=measure)
    for chapter in view.strategy.chapters:
        link = Link(view.say(chapter.title), view.addresses.entry("chapter", chapter.id))
        text = view.definition.chapters[chapter.id]
        yield maker.entry("", "chapter", link, text, chapter=chapter, text=text)


_NOTICE: Mapping[str, Any] = {"signposts": None, "further": ()}
"""What the notice of a withdrawn edition sees otherwise: guidance belongs to what it no longer says."""


class _Maker:
    """Makes the pages of one edition in one language: what they share is worked out once."""

    def __init__(self, edition: Edition, view: StrategyView, extra: Extra) -> None:
        self._edition = edition
        self._extra = extra
        self._view = view
        self._robots = "noindex" if edition.definition.strategy.edition.status is Status.DRAFT else ""

    def part(self, part: PartPage) -> Page:
        """Return the page of a part."""
        view = self._view
        title = view.title if part.key == "overview" else view.part_title(part.key)
        address = view.addresses.part(part.key)
        trail = self._trail() if part.key == "overview" else (*self._trail(), self._home())
        above = (view.part(part.below),) if part.below else ()
        description = view.words(part.description, strategy=view.title)
        return self._page(part.key, address, title, description, (*trail, *above))

    def entry(self, part: str, kind: str, link: Link, about: Text | None, **seen: object) -> Page:
        """Return the page of one priority, action, body, measure or chapter."""
        above = (self._view.part(part),) if part else ()
        description = _short(to_plain(self._view.say(about))) or _titled(self._view, link.title)
        return self._page(kind, link.address, link.title, description, (*self._trail(), self._home(), *above), **seen)

    def _page(
        self, kind: str, address: str, title: str, description: str, trail: tuple[Link, ...], **seen: object
    ) -> Page:
        about = seen.get(kind)
        return Page(
            kind="withdrawn" if self._edition.is_withdrawn else kind,
            language=self._view.language,
            address=address,
            title=title,
            description=description,
            trail=trail,
            navigation=() if self._edition.is_withdrawn else self._navigation(address),
            banners=tuple(banners(self._edition, self._view, kind, _id(about))),
            robots=self._robots,
            followed_by=self._view.followed_by,
            view=LateMapping(lambda: self._seen(kind, about, seen)),
        )

    def _seen(self, kind: str, about: object, seen: Mapping[str, Any]) -> dict[str, Any]:
        """Return what the template of a page sees."""
        extra = self._extra(self._edition, self._view, kind, about)
        notice = _NOTICE if self._edition.is_withdrawn else {}
        return {"strategy": self._view, **extra, **seen, **notice}

    def _trail(self) -> tuple[Link, ...]:
        return (Link(self._view.words("Home"), f"{self._view.language}/"),)

    def _home(self) -> Link:
        return Link(self._view.title, self._view.addresses.edition)

    def _navigation(self, address: str) -> tuple[NavigationEntry, ...]:
        """Return the parts, and below the part where the reader is, what it holds."""
        return tuple(self._branch(part, closed, below, address) for part, closed, below in self._branches)

    @cached_property
    def _branches(self) -> list[tuple[PartPage, NavigationEntry, list[Link]]]:
        """Each part, as the navigation shows it to who is elsewhere, and the parts below it."""
        parts = self._edition.parts
        below = {part.key: [self._view.part(other.key) for other in parts if other.below == part.key] for part in parts}
        links = [(part, self._view.part(part.key)) for part in parts if not part.below]
        return [(part, NavigationEntry(link.title, link.address), below[part.key]) for part, link in links]

    def _branch(self, part: PartPage, closed: NavigationEntry, below: list[Link], address: str) -> NavigationEntry:
        """Return a part as the navigation shows it to who is at an address."""
        inside = part.key != "overview" and address.startswith(closed.address)
        shown = inside or any(address == other.address for other in below)
        if not shown and address != closed.address:
            return closed
        children = [*below, *(_listed(self._view, part.key) if inside else [])] if shown else []
        entries = tuple(NavigationEntry(child.title, child.address, child.address == address) for child in children)
        return NavigationEntry(closed.title, closed.address, closed.address == address, entries)


def _listed(view: StrategyView, part: str) -> list[Link]:
    """Return the entries that stand below a part in the navigation: few enough to read."""
    if part == "priorities":
        return [view.priority(id) for id in view.priorities]
    return [view.measure(id) for id in view.measures] if part == "measures" else []


def _id(about: object) -> str:
    """Return the id of the entry that a page is about; empty for a part."""
    return str(getattr(about, "action", about).id) if about else ""  # type: ignore[attr-defined]  # every entry has one


def _titled(view: StrategyView, title: str) -> str:
    return view.words("{page}, in {strategy}.", page=title, strategy=view.title)


def _short(words: str, longest: int = 155) -> str:
    """Return the start of some words, cut between words, for a description."""
    return words if len(words) <= longest else words[:longest].rsplit(" ", 1)[0] + " …"
