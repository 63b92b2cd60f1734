"""Days that cannot be right, and days that have gone by."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..blanks import day, name_of
from ..model.actions import Action
from ..model.vocabulary import ImpactKind, Part, Progress, Status
from ..model.whole import Pointer
from ..phrase import Phrase, phrase
from .case import PUBLISHED, Case
from .planned import actions_of
from .rule import COULD, SHOULD, Finding, rule, where

_A_YEAR = timedelta(days=366)


def _in_force(case: Case) -> bool:
    return case.in_force


@rule(
    "date-order",
    SHOULD,
    "",
    Part.OVERVIEW,
    remedy=phrase("In strategy.yml, under dates, look at both days and mend the one that is wrong."),
)
def in_order(case: Case) -> Iterator[Finding]:
    """The strategy was agreed before it was published, published before it was changed, and starts before it ends."""
    dates = case.definition.strategy.dates
    pairs: tuple[tuple[str, date | None, str, date | None], ...] = (
        ("prepared", dates.prepared, "published", dates.published),
        ("published", dates.published, "updated", dates.updated),
        ("starts", dates.starts, "ends", dates.ends),
    )
    for first, earlier, second, later in pairs:
        if earlier and later and later < earlier:
            message = phrase(
                "{second} ({later}) is before {first} ({earlier}).",
                second=second,
                later=day(later),
                first=first,
                earlier=day(earlier),
            )
            yield Finding("strategy", ("dates", second), message)
    ahead = dates.published and dates.published > case.today
    if dates.published and ahead and case.status in PUBLISHED and dates.publish_at is None:
        message = phrase(
            "The edition is published, and its date of publication is still to come: {published}.",
            published=day(dates.published),
        )
        remedy = phrase("Mend the date; or write publish_at: the time before which it must not be published.")
        yield Finding("strategy", ("dates", "published"), message, remedy)


@rule(
    "date-sent-early",
    SHOULD,
    "G 162",
    Part.OVERVIEW,
    remedy=phrase("In strategy.yml, under sent, write the day on which the published strategy was sent."),
)
def sent_early(case: Case) -> Iterator[Finding]:
    """The strategy is sent after its publication, not before."""
    published = case.definition.strategy.dates.published
    for position, sent in enumerate(case.definition.strategy.sent):
        if published and sent.on and sent.on < published:
            message = phrase(
                "It is said to have been sent on {on}, before publication on {published}.",
                on=day(sent.on),
                published=day(published),
            )
            yield Finding("strategy", ("sent", position, "on"), message)


@where(_in_force)
@rule(
    "date-consultation-closed",
    SHOULD,
    "",
    Part.CONSULTATION,
    remedy=phrase("In consultation.yml, take out answer_at and answer_email, and write result: what came of it."),
)
def closed_consultations(case: Case) -> Iterator[Finding]:
    """A consultation that has closed is no longer shown as open."""
    events = case.definition.consultation.events
    for position, event in enumerate(events):
        if event.closed and event.closed < case.today and (event.answer_at or event.answer_email):
            message = phrase(
                '"{title}" closed on {closed}, and readers are still told to answer.',
                title=name_of(event.title),
                closed=day(event.closed),
            )
            yield Finding("consultation", ("events", position), message)
    if case.status is Status.CONSULTATION and not any(event.answer_at or event.answer_email for event in events):
        message = phrase("This is a consultation draft, and no consultation is open on it.")
        remedy = phrase(
            "Write status: draft, interim or final; or in consultation.yml say where to answer (answer_at)."
        )
        yield Finding("strategy", ("edition", "status"), message, remedy)


@where(_in_force)
@rule(
    "date-review-overdue",
    COULD,
    "G 153",
    Part.REVIEW,
    remedy=phrase("In review.yml, write done: true with what it found; or give it a new day."),
)
def overdue_reviews(case: Case) -> Iterator[Finding]:
    """A review that was planned has been held by its day."""
    for position, review in enumerate(case.definition.review.reviews):
        due = review.on or (review.when.ends if review.when else None)
        if due and due < case.today and not review.done:
            message = phrase("The review planned for {due} is not said to have been held.", due=day(due))
            yield Finding("review", ("reviews", position), message)


@where(_in_force)
@rule(
    "date-action-overdue",
    COULD,
    "",
    Part.ACTIONS,
    remedy=phrase(
        "In actions.yml, write status: done if it is; or say under status_words why it is late, with a new time."
    ),
)
def overdue_actions(case: Case) -> Iterator[Finding]:
    """An action is done, or dropped, by its time."""
    for position, action in actions_of(case):
        due = action.when.ends if action.when else None
        if due and due < case.today and progress_of(case, action) not in (Progress.DONE, Progress.DROPPED):
            message = phrase(
                'The time for the action "{action}" ran out on {due}, and it is not done.',
                action=name_of(action.title),
                due=day(due),
            )
            yield Finding("actions", ("actions", position, "when"), message)


def progress_of(case: Case, action: Action) -> Progress | None:
    """Return how an action stands in the common words, whichever words the partnership uses."""
    return case.definition.actions.progress_of(action)


@where(_in_force)
@rule(
    "date-data-old",
    COULD,
    "G 41(c)",
    Part.NEEDS,
    remedy=phrase("Take the newest figures or do the assessment anew, and write the new day."),
)
def old_data(case: Case) -> Iterator[Finding]:
    """No assessment is past its own next date, and no figures are a year older than the last review."""
    for file, pointer, due, kind in _next_dates(case):
        if due < case.today:
            yield Finding(file, pointer, _passed(kind, due))
    reviews = [review.on for review in case.definition.review.reviews if review.done and review.on]
    for file, pointer, series in case.said.series:
        if series.extracted and reviews and series.extracted < max(reviews) - _A_YEAR:
            name = _called(case, file, pointer[1])
            message = phrase(
                'The figures of "{name}" were taken on {day}, more than a year before the review of {review}.',
                name=name,
                day=day(series.extracted),
                review=day(max(reviews)),
            )
            yield Finding(file, (*pointer, "extracted"), message)


def _passed(kind: ImpactKind | None, due: date) -> Phrase:
    """Return that an assessment was to be done anew by a day: of the needs, where no kind of impact is given."""
    if kind is None:
        return phrase("The needs assessment was to be looked at again by {day}, and that day has passed.", day=day(due))
    return phrase(
        "The assessment of this impact: {impact}, was to be looked at again by {day}, and that day has passed.",
        impact=phrase(kind.label),
        day=day(due),
    )


def _called(case: Case, file: str, position: str | int) -> Phrase:
    """Return what figures belong to: the name of their measure, or the heading of their finding in the assessment."""
    if file == "measures":
        return name_of(case.definition.measures.measures[int(position)].name)
    return name_of(case.definition.needs.findings[int(position)].heading)


def _next_dates(case: Case) -> Iterator[tuple[str, Pointer, date, ImpactKind | None]]:
    """Yield each day by which something is to be assessed again: file, path, day and what kind of impact it is on."""
    if case.definition.needs.next:
        yield "needs", ("next",), case.definition.needs.next, None
    for position, entry in enumerate(case.definition.impacts.assessments):
        if entry.next:
            yield "impacts", ("assessments", position, "next"), entry.next, entry.kind
