"""Feeds and calendars: for the whole site and for each area, in each language."""

from collections.abc import Iterable, Iterator, Sequence

from ..language.catalogue import Words
from ..site.editions import Area, Edition
from ..site.settings import Settings
from ..site.site_pages import feed_address
from ..site.view import StrategyView
from .calendar import calendar
from .feed import Feed, feed


def site_feed(editions: Iterable[Edition], words: Words, settings: Settings) -> str:
    """Return the feed of the whole site in a language."""
    language = words.language
    about = Feed(feed_address(words), f"{language}/", settings.name(language))
    return feed(settings, language, about, _views(editions, language))


def follow_area(area: Area, language: str, settings: Settings) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of an area's feed and calendar in a language; nothing where all are drafts."""
    if views := list(_views(area.editions, language)):
        yield from _of_area(area.current.views.get(language, views[0]), views, settings)


def _of_area(current: StrategyView, views: Sequence[StrategyView], settings: Settings) -> Iterator[tuple[str, str]]:
    """Yield the feed of an area, and its calendar where it has any day."""
    addresses = current.addresses
    about = Feed(addresses.feed, addresses.area, current.title)
    yield addresses.feed, feed(settings, current.language, about, views)
    if days := calendar(settings, current, views):
        yield addresses.calendar, days


def _views(editions: Iterable[Edition], language: str) -> Iterator[StrategyView]:
    """Yield the editions in a language that are public."""
    for edition in editions:
        if edition.is_public and language in edition.views:
            yield edition.views[language]
