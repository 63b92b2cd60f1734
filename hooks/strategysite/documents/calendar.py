"""A calendar in one language that a reader can subscribe to (iCalendar, RFC 5545)."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event, vText

from ..site.dated import Dated
from ..site.settings import Settings
from ..site.view import StrategyView
from .feed import lasting_id

_DAY = timedelta(days=1)
_MAKER = "-//strategysite//Serious violence strategies//EN"


def calendar(settings: Settings, current: StrategyView, views: Sequence[StrategyView]) -> str:
    """Return the days of an area's editions, all in one language; nothing where there are none.

    ``current`` names the calendar. What nobody changed is the same to the last byte, so an entry bears the day of the
    last change to its edition, and not that of the build.
    """
    made = Calendar()
    made.add("prodid", _MAKER)
    made.add("version", "2.0")
    made.add("x-wr-calname", vText(current.title))
    address = current.addresses.calendar
    for view in views:
        for one in view.days:
            made.add_component(_event(settings, view, one, settings.whole(address, one.address)))
    return str(made.to_ical(), "utf-8") if made.subcomponents else ""


def _event(settings: Settings, view: StrategyView, one: Dated, address: str) -> Event:
    event = Event()
    event.add("uid", lasting_id(settings, view.definition.name, view.language, one.key).removeprefix("urn:uuid:"))
    event.add("dtstamp", _last_change(view))
    event.add("dtstart", one.first)
    event.add("dtend", one.last + _DAY)  # the day after: RFC 5545 counts the end out
    event.add("summary", vText(one.title, params={"LANGUAGE": view.language}))
    event.add("url", address)
    event.add("transp", "TRANSPARENT")  # a day in the calendar of a reader who is free on it all the same
    return event


def _last_change(view: StrategyView) -> datetime:
    dates = view.strategy.dates
    known = [day for day in (dates.prepared, dates.published, dates.updated) if day]
    day = max(known, default=date(2023, 1, 31))
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
