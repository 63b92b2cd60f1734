"""Days that cannot be right, and days that have gone by."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..model.actions import Action
from ..model.vocabulary import Part, Progress, Status
from ..model.whole import Pointer
from ..phrase import day, name_of
from .case import PUBLISHED, Case
from .planned import actions_of, titled
from .rule import COULD, SHOULD, Finding, rule, where

_A_YEAR = timedelta(days=366)


def _in_force(case: Case) -> bool:
    return case.in_force


@rule(
    "date-order",
    SHOULD,
    "",
    Part.OVERVIEW,
    remedy="In strategy.yml, under dates, look at both days and mend the one that is wrong.",
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
            message = f"{second} ({day(later)}) is before {first} ({day(earlier)})."
            yield Finding("strategy", ("dates", second), message)
    ahead = dates.published and dates.published > case.today
    if dates.published and ahead and case.status in PUBLISHED and dates.publish_at is None:
        message = f"The edition is published, and its date of publication is still to come: {day(dates.published)}."
        remedy = "Mend the date; or write publish_at: the time before which it must not be published."
        yield Finding("strategy", ("dates", "published"), message, remedy)


@rule(
    "date-sent-early",
    SHOULD,
    "G 162",
    Part.OVERVIEW,
    remedy="In strategy.yml, under sent, write the day on which the published strategy was sent.",
)
def sent_early(case: Case) -> Iterator[Finding]:
    """The strategy is sent after its publication, not before."""
    published = case.definition.strategy.dates.published
    for position, sent in enumerate(case.definition.strategy.sent):
        if published and sent.on and sent.on < published:
            message = f"It is said to have been sent on {day(sent.on)}, before publication on {day(published)}."
            yield Finding("strategy", ("sent", position, "on"), message)


@where(_in_force)
@rule(
    "date-consultation-closed",
    SHOULD,
    "",
    Part.CONSULTATION,
    remedy="In consultation.yml, take out answer_at and answer_email, and write result: what came of it.",
)
def closed_consultations(case: Case) -> Iterator[Finding]:
    """A consultation that has closed is no longer shown as open."""
    events = case.definition.consultation.events
    for position, event in enumerate(events):
        if event.closed and event.closed < case.today and (event.answer_at or event.answer_email):
            message = f'"{name_of(event.title)}" closed on {day(event.closed)}, and readers are still told to answer.'
            yield Finding("consultation", ("events", position), message)
    if case.status is Status.CONSULTATION and not any(event.answer_at or event.answer_email for event in events):
        message = "This is a consultation draft, and no consultation is open on it."
        remedy = "Write status: draft, interim or final; or in consultation.yml say where to answer (answer_at)."
        yield Finding("strategy", ("edition", "status"), message, remedy)


@where(_in_force)
@rule(
    "date-review-overdue",
    COULD,
    "G 153",
    Part.REVIEW,
    remedy="In review.yml, write done: true with what it found; or give it a new day.",
)
def overdue_reviews(case: Case) -> Iterator[Finding]:
    """A review that was planned has been held by its day."""
    for position, review in enumerate(case.definition.review.reviews):
        due = review.on or (review.when.ends if review.when else None)
        if due and due < case.today and not review.done:
            message = f"The review planned for {day(due)} is not said to have been held."
            yield Finding("review", ("reviews", position), message)


@where(_in_force)
@rule(
    "date-action-overdue",
    COULD,
    "",
    Part.ACTIONS,
    remedy="In actions.yml, write status: done if it is; or say under status_words why it is late, with a new time.",
)
def overdue_actions(case: Case) -> Iterator[Finding]:
    """An action is done, or dropped, by its time."""
    for position, action in actions_of(case):
        due = action.when.ends if action.when else None
        if due and due < case.today and progress_of(case, action) not in (Progress.DONE, Progress.DROPPED):
            message = f"The time for {titled(action)} ran out on {day(due)}, and it is not done."
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
    remedy="Take the newest figures or do the assessment anew, and write the new day.",
)
def old_data(case: Case) -> Iterator[Finding]:
    """No assessment is past its own next date, and no figures are a year older than the last review."""
    for file, pointer, due, what in _next_dates(case):
        if due < case.today:
            yield Finding(file, pointer, f"{what} was to be looked at again by {day(due)}, and that day has passed.")
    reviews = [review.on for review in case.definition.review.reviews if review.done and review.on]
    for file, pointer, series in case.said.series:
        if series.extracted and reviews and series.extracted < max(reviews) - _A_YEAR:
            name = _called(case, file, pointer[1])
            old = f'The figures of "{name}" were taken on {day(series.extracted)}, more than a year before the '
            yield Finding(file, (*pointer, "extracted"), f"{old}review of {day(max(reviews))}.")


def _called(case: Case, file: str, position: str | int) -> str:
    """Return what figures belong to: the name of their measure, or the heading of their finding in the assessment."""
    if file == "measures":
        return name_of(case.definition.measures.measures[int(position)].name)
    return name_of(case.definition.needs.findings[int(position)].heading)


def _next_dates(case: Case) -> Iterator[tuple[str, Pointer, date, str]]:
    """Yield each day by which something is to be assessed again: file, path, day and what it is."""
    if case.definition.needs.next:
        yield "needs", ("next",), case.definition.needs.next, "The needs assessment"
    for position, entry in enumerate(case.definition.impacts.assessments):
        if entry.next:
            what = f"The assessment of this impact: {entry.kind.label},"
            yield "impacts", ("assessments", position, "next"), entry.next, what
