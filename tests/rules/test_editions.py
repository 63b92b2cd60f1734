"""Several editions of one strategy, and an edition at each of its stations."""

from collections.abc import Callable
from datetime import date

import pytest

from strategysite.rules import Case, assess

from .complete import Plain, defined, having, welsh, without
from .conftest import Judge


def earlier(published: str = "2025-03-01", **edition: str) -> Plain:
    plain = without(welsh(), "strategy.edition.replaces")
    plain["strategy"]["edition"] |= {"status": "interim"} | edition
    return having(plain, "strategy.dates", {"published": published})


def test_an_edition_that_a_published_one_replaces_is_not_left_in_force(judge: Judge) -> None:
    newer = defined(welsh(), "tair-afon-2026")
    plain = having(welsh(), "strategy.edition.replaces", "tair-afon-2024")
    left = having(plain, "strategy.edition.status", "interim")
    newer_of = defined(having(welsh(), "strategy.edition.replaces", "tair-afon-2026"), "tair-afon-2027")

    found = judge(left, editions=(newer_of,))["edition-left-live"]

    assert [finding.message for finding in found.findings] == [
        '"tair-afon-2027" replaces this edition, and this one still has the status "interim".'
    ]
    assert judge(left, editions=(newer,))["edition-left-live"].state == "met"


def test_an_edition_does_not_replace_a_later_one(judge: Judge) -> None:
    older = defined(earlier(), "tair-afon-2025")
    later = defined(earlier("2026-05-01"), "tair-afon-2025")

    assert judge(welsh(), editions=(older,))["edition-order"].state == "met"
    assert judge(welsh(), editions=(later,))["edition-order"].state == "not_yet"


def test_the_second_edition_says_how_the_first_one_went_even_where_it_does_not_name_it(judge: Judge) -> None:
    plain = without(without(welsh(), "strategy.edition.replaces"), "review.years")
    older = defined(earlier(), "tair-afon-2025")

    assert judge(plain)["rev-previous"].state == "does_not_apply"
    assert judge(plain, editions=(older,))["rev-previous"].state == "not_yet"


@pytest.mark.parametrize("status", ["superseded", "withdrawn"])
def test_what_goes_by_is_not_told_of_an_edition_that_is_history(status: str, judge: Judge) -> None:
    plain = having(welsh(), "strategy.edition.status", status)
    outcomes = judge(plain, today=date(2031, 1, 1))

    going_by = ("rev-annual", "date-review-overdue", "date-action-overdue", "date-data-old", "edition-left-live")
    assert {outcomes[rule].state for rule in going_by} == {"does_not_apply"}


def test_a_first_draft_is_told_everything_that_is_left_and_nothing_breaks(case: Callable[..., Case]) -> None:
    plain = {"strategy": {name: welsh()["strategy"][name] for name in ("title", "partnership", "languages", "contact")}}
    plain["strategy"] |= {
        "area": {"name": plain["strategy"]["title"], "areas": welsh()["strategy"]["area"]["areas"]},
        "edition": {"name": plain["strategy"]["title"], "status": "draft"},
        "dates": {},
    }

    met = {found.rule.id for found in assess(case(plain)) if found.state == "met"}

    assert met == {"area-minimum", "who-not", "pub-welsh"}, "nothing passes by default but what cannot be wrong yet"
