"""Keeping the strategy under review."""

from collections.abc import Iterator
from datetime import date

from ..blanks import day
from ..model.vocabulary import Part
from ..phrase import phrase
from ..words import N_
from .case import PUBLISHED, Case
from .rule import SHOULD, Finding, or_declared, rule, where


def a_year_after(moment: date) -> date:
    """Return the same day a year later; 28 February for the 29th."""
    try:
        return moment.replace(year=moment.year + 1)
    except ValueError:
        return moment.replace(year=moment.year + 1, day=28)


def last_looked_at(case: Case) -> date | None:
    """Return the day from which the twelve months run: publication, or the last review since; None before it."""
    published = case.definition.strategy.dates.published
    reviewed = [review.on for review in case.definition.review.reviews if review.done and review.on]
    return max(published, *reviewed) if published and reviewed else published


@where(lambda case: case.in_force)
@rule(
    "rev-annual",
    SHOULD,
    "G 18, 41(c), 153",
    Part.REVIEW,
    public=N_("It is reviewed at least every 12 months, and the date of the next review is given."),
    remedy=phrase(
        "In strategy.yml, under dates, write next_review: a day within 12 months of the last "
        "review. When a review has been held, add it to review.yml with done: true."
    ),
)
def reviewed_each_year(case: Case) -> Iterator[Finding]:
    """It is reviewed at least every 12 months; the next review date is given and is not past."""
    due = case.definition.strategy.dates.next_review
    since = last_looked_at(case)
    pointer = ("dates", "next_review")
    if due is None:
        yield Finding("strategy", ("dates",), phrase("The date of the next review is not given."))
    elif due < case.today:
        yield Finding(
            "strategy", pointer, phrase("The next review was due on {due}, and that day has passed.", due=day(due))
        )
    elif since and due > a_year_after(since):
        message = phrase(
            "The next review is planned for {due}, more than 12 months after {since}.", due=day(due), since=day(since)
        )
        yield Finding("strategy", pointer, message)


def _not_the_first(case: Case) -> bool:
    """Whether an edition came before, here or elsewhere: one that this one replaces, or one published earlier."""
    edition = case.definition.strategy.edition
    published = case.definition.strategy.dates.published
    earlier = (other.strategy.dates.published for other in case.editions)
    named = edition.replaces is not None or edition.replaces_elsewhere is not None
    return named or bool(published and any(moment and moment < published for moment in earlier))


@where(_not_the_first)
@rule(
    "rev-previous",
    SHOULD,
    "G 154(o)",
    Part.REVIEW,
    public=N_("It says how the partnership performed against the edition before."),
    remedy=phrase("In review.yml, under years, write assessment for the year before."),
)
def previous_edition_assessed(case: Case) -> Iterator[Finding]:
    """From the second edition on, there is an assessment of performance against the one before."""
    if not any(year.assessment for year in case.definition.review.years):
        yield Finding(
            "review", ("years",), phrase("It is not said how the partnership performed against the edition before.")
        )


def _review_was_held_or_due(case: Case) -> bool:
    published = case.definition.strategy.dates.published
    held = any(review.done for review in case.definition.review.reviews)
    due = published is not None and case.status in PUBLISHED and case.today > a_year_after(published)
    return held or due


@or_declared
@where(_review_was_held_or_due)
@rule(
    "rev-considers",
    SHOULD,
    "G 41(c)",
    Part.REVIEW,
    public=N_("The review looks at the effect on violence, with crime statistics and emergency department data."),
    remedy=phrase(
        "In review.yml, write effect on the review: what crime statistics and emergency department data show."
    ),
)
def effect_considered(case: Case) -> Iterator[Finding]:
    """The review considers the effect on serious violence, using crime statistics and emergency department data.

    It is asked once a review has been held, or a year has passed since publication.
    """
    held = [(place, review) for place, review in enumerate(case.definition.review.reviews) if review.done]
    if not held:
        yield Finding(
            "review", ("reviews",), phrase("A year has passed since publication, and no review is said to be done.")
        )
    for place, review in held:
        if review.effect is None:
            message = (
                phrase(
                    "The review of {day} does not say what effect there was on serious violence.", day=day(review.on)
                )
                if review.on
                else phrase("The review does not say what effect there was on serious violence.")
            )
            yield Finding("review", ("reviews", place), message)
