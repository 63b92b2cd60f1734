"""Consultation as a reader sees it: what is open now, what is to come, what was asked before."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from ..language.catalogue import Words
from ..language.numbers import day
from ..language.times import moment_words, span_words
from ..model.consultation import Consultation, Event, Voice
from ..model.vocabulary import ConsultationGroup

State = Literal["open", "coming", "closed"]


@dataclass(frozen=True, slots=True)
class EventView:
    """A consultation with its time in words and the quotations that come from it.

    days_left: while it is open, the days until it closes, today not counted; None where no last day is given.
    """

    event: Event
    state: State
    when: str
    days_left: int | None
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class ConsultationView:
    """The consultations by state, newest first; the quotations that come from none; the groups that were asked."""

    open: tuple[EventView, ...]
    coming: tuple[EventView, ...]
    closed: tuple[EventView, ...]
    voices: tuple[Voice, ...]
    groups: tuple[tuple[ConsultationGroup, tuple[Event, ...]], ...]


def consultation_view(words: Words, consultation: Consultation, today: date) -> ConsultationView:
    """Return the consultations as a page in one language shows them on a day."""
    newest_first = sorted(consultation.events, key=_order, reverse=True)
    views = [_event(words, event, consultation.voices, today) for event in newest_first]
    return ConsultationView(
        open=tuple(view for view in views if view.state == "open"),
        coming=tuple(view for view in reversed(views) if view.state == "coming"),
        closed=tuple(view for view in views if view.state == "closed"),
        voices=tuple(voice for voice in consultation.voices if voice.event is None),
        groups=tuple(_groups(consultation)),
    )


def _event(words: Words, event: Event, voices: tuple[Voice, ...], today: date) -> EventView:
    state = _state(event, today)
    left = (event.closed - today).days if state == "open" and event.closed else None
    own = tuple(voice for voice in voices if voice.event == event.id)
    return EventView(event, state, _when(words, event), left, own)


def _state(event: Event, today: date) -> State:
    """Return how an event stands; one that says where to answer and has no last day is open once it has begun."""
    starts, ends = _first_day(event), event.closed or (event.when.ends if event.when else None)
    if starts and starts > today:
        return "coming"
    if ends:
        return "open" if ends >= today else "closed"
    return "open" if event.answer_at or event.answer_email else "closed"


def _first_day(event: Event) -> date | None:
    return event.opened or (event.when.starts if event.when else None)


def _order(event: Event) -> date:
    return _first_day(event) or event.closed or date.min


def _when(words: Words, event: Event) -> str:
    language = words.language
    if event.opened and event.closed and event.opened != event.closed:
        return span_words(words, day(language, event.opened), day(language, event.closed))
    if event.opened and not event.closed:
        return words("From {day}", day=day(language, event.opened))
    if event.closed:
        return day(language, event.closed)
    return moment_words(words, event.when) if event.when else ""


def _groups(consultation: Consultation) -> list[tuple[ConsultationGroup, tuple[Event, ...]]]:
    found = [(group, tuple(e for e in consultation.events if group in e.groups)) for group in ConsultationGroup]
    return [(group, events) for group, events in found if events]
