"""Whether a group was asked, when, how, and with what result."""

from collections.abc import Iterator
from datetime import date

from ..blanks import listed, name_of, small
from ..model.consultation import Event
from ..model.moment import Moment, OwnWords
from ..model.vocabulary import ConsultationGroup
from ..phrase import Phrase, phrase
from .case import Case
from .rule import Finding


def events_with(case: Case, group: ConsultationGroup) -> Iterator[tuple[int, Event]]:
    """Yield the consultations that reached a group before publication, with their position in consultation.yml."""
    published = case.definition.strategy.dates.published
    for position, event in enumerate(case.definition.consultation.events):
        began = began_on(event)
        if group in event.groups and not (published and began and began > published):
            yield position, event


def began_on(event: Event) -> date | None:
    """Return the first day of a consultation, as far as it is known."""
    return event.opened or (event.when.starts if isinstance(event.when, Moment | OwnWords) else None) or event.closed


def unanswered(case: Case, group: ConsultationGroup) -> Iterator[Finding]:
    """Yield what is missing for a group: a consultation at all, one for each area, or when, how and its result."""
    events = list(events_with(case, group))
    none_here = any(none.group is group for none in case.definition.consultation.none_here)
    if not events and not none_here:
        yield not_reached(group)
    for position, event in events:
        if lacking := _not_told(event):
            message = phrase(
                'The consultation "{consultation}" does not say {lacking}.',
                consultation=name_of(event.title),
                lacking=listed(lacking),
            )
            yield Finding("consultation", ("events", position), message)
    if events and not none_here:
        yield from _areas_left_out(case, group, [event for _, event in events])


def not_reached(group: ConsultationGroup) -> Finding:
    """Return the finding that nobody of a group was asked."""
    message = phrase("No consultation held before publication reached {group}.", group=small(group.label))
    return Finding("consultation", ("events",), message)


def _not_told(event: Event) -> list[Phrase]:
    told = {
        phrase("when it was"): began_on(event) or event.when,
        phrase("how people were asked"): event.methods,
        phrase("what changed because of it"): event.result or event.you_said,
    }
    return [what for what, value in told.items() if not value]


def _areas_left_out(case: Case, group: ConsultationGroup, events: list[Event]) -> Iterator[Finding]:
    """Yield the areas that no consultation of a group was held for; one that names its bodies says whom it reached."""
    if any(event.bodies or not event.areas for event in events):
        return
    reached = {area for event in events for area in event.areas}
    left_out = [name_of(area.name) for area in case.areas if area.id not in reached and area.county not in reached]
    if left_out:
        message = phrase(
            "The consultations that reached {group} were not held for {areas}.",
            group=small(group.label),
            areas=listed(left_out),
        )
        remedy = phrase("Add the event that reached them there; or say under none_here that there are none.")
        yield Finding("consultation", ("events",), message, remedy)
