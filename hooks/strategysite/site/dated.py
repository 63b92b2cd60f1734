"""The days of an edition that a reader may want in a calendar: exact days alone, each with the page that tells more."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ..model.moment import Moment, OwnWords
from ..model.vocabulary import Status
from ..words import N_

if TYPE_CHECKING:
    from .view import StrategyView

TO_SEND = timedelta(days=7)
"""How long after its publication a strategy is sent (statutory guidance, paragraph 162)."""

_TO_HOME_OFFICE = N_("Last day to send to the Home Office: {strategy}")
_TO_BOTH = N_("Last day to send to the Home Office and the Welsh Ministers: {strategy}")
_IN_FORCE = (Status.INTERIM, Status.FINAL)


@dataclass(frozen=True, slots=True)
class Dated:
    """One thing with its first and last day, the page that tells of it, and a key that stays."""

    first: date
    last: date
    title: str
    address: str
    key: str


def dated(view: "StrategyView") -> list[Dated]:
    """Return the days of an edition, the earliest first; nothing of a draft, and of history only what is past."""
    status = view.strategy.edition.status
    if status is Status.DRAFT:
        return []
    found = [*_published(view), *([] if status is Status.WITHDRAWN else _kept(view))]
    if status in (Status.SUPERSEDED, Status.WITHDRAWN):
        found = [one for one in found if one.first <= view.today]
    return sorted(found, key=lambda one: (one.first, one.key))


def _kept(view: "StrategyView") -> Iterator[Dated]:
    yield from _sending(view)
    yield from _reviews(view)
    yield from _meetings(view)
    yield from _consultations(view)


def _published(view: "StrategyView") -> Iterator[Dated]:
    if day := view.strategy.dates.published:
        title = view.words("Published: {strategy}", strategy=view.title)
        yield Dated(day, day, title, view.addresses.edition, "published")


def _sending(view: "StrategyView") -> Iterator[Dated]:
    published = view.strategy.dates.published
    if published and view.strategy.edition.status in _IN_FORCE:
        in_wales = "wales" in view.definition.nations
        title = view.words(_TO_BOTH if in_wales else _TO_HOME_OFFICE, strategy=view.title)
        day = published + TO_SEND
        yield Dated(day, day, title, view.addresses.edition, "sending")


def _reviews(view: "StrategyView") -> Iterator[Dated]:
    address = view.addresses.part("review")
    days = [review.on for review in view.definition.review.reviews]
    for day in dict.fromkeys([*days, view.strategy.dates.next_review]):
        if day:
            title = view.words("Review: {strategy}", strategy=view.title)
            yield Dated(day, day, title, address, f"review-{day.isoformat()}")


def _meetings(view: "StrategyView") -> Iterator[Dated]:
    for meeting in view.definition.governance.meetings:
        if meeting.public:
            group = view.group(meeting.group)
            title = view.words("Public meeting: {group}", group=group.title)
            yield Dated(
                meeting.on, meeting.on, title, group.address, f"meeting-{meeting.group}-{meeting.on.isoformat()}"
            )


def _consultations(view: "StrategyView") -> Iterator[Dated]:
    for event in view.definition.consultation.events:
        address = f"{view.addresses.part('consultation')}#event-{event.id}"
        first, last = event.opened, event.closed
        if not first and not last:
            first, last = _exact(event.when)
        if first and last:
            title = view.words("Consultation: {title}", title=view.say(event.title))
            yield Dated(first, max(first, last), title, address, f"consultation-{event.id}")
        elif first:
            title = view.words("Consultation opens: {title}", title=view.say(event.title))
            yield Dated(first, first, title, address, f"consultation-{event.id}")
        elif last:
            title = view.words("Consultation closes: {title}", title=view.say(event.title))
            yield Dated(last, last, title, address, f"consultation-{event.id}")


def _exact(when: Moment | OwnWords | None) -> tuple[date | None, date | None]:
    """Return the first and last day of a time that is given to the day; an approximate one is in no calendar."""
    if isinstance(when, Moment) and when.start and when.end and when.start.day and when.end.day:
        return when.starts, when.ends
    return None, None
