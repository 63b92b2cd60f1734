"""Nothing is shown before its time, and no draft to the public."""

from datetime import UTC, datetime

import pytest

from strategysite.model import Definition

from ..rules.complete import defined, having, welsh
from .conftest import Make
from .pair import newer, older


def at(moment: str) -> Definition:
    return defined(having(welsh(), "strategy.dates.publish_at", moment))


@pytest.mark.parametrize(
    ("publish_at", "now", "shown"),
    [
        ("2026-07-01T09:30:00", datetime(2026, 7, 1, 8, 29, tzinfo=UTC), False),
        ("2026-07-01T09:30:00", datetime(2026, 7, 1, 8, 30, tzinfo=UTC), True),
        ("2026-12-01T09:30:00", datetime(2026, 12, 1, 9, 29, tzinfo=UTC), False),
        ("2026-12-01T09:30:00", datetime(2026, 12, 1, 9, 30, tzinfo=UTC), True),
        ("2026-07-01T09:30:00+00:00", datetime(2026, 7, 1, 8, 45, tzinfo=UTC), False),
        ("2026-07-01T09:30:00+00:00", None, False),
    ],
)
@pytest.mark.parametrize("drafts", [False, True])
def test_an_embargo_ends_on_the_minute_by_clocks_in_the_united_kingdom(
    publish_at: str, now: datetime | None, shown: bool, drafts: bool, made: Make
) -> None:
    site = made(at(publish_at), now=now, drafts=drafts)

    assert bool(list(site.pages())) is shown


def test_those_who_write_it_see_it_before_its_time_and_that_it_is_held_back(made: Make) -> None:
    early, out = (
        list(made(at(f"{day}T09:30:00"), embargoed=True, drafts=True).pages()) for day in ("2030-01-01", "2026-07-01")
    )

    assert [banner.text for banner in early[0].banners] == [
        "Nid yw'r strategaeth hon yn gyhoeddus eto. Peidiwch â rhannu'r rhagolwg hwn."
    ]
    assert all(page.banners for page in early)
    assert not any(page.banners for page in out)


def test_an_edition_under_embargo_replaces_nothing_yet(made: Make) -> None:
    early = having(
        having(welsh(), "strategy.dates.publish_at", "2030-01-01T09:30:00"),
        "strategy.edition.replaces",
        "tair-afon-2025",
    )
    site = made(older(), defined(early))

    assert {banner.link for page in site.pages() for banner in page.banners} == {None}


def test_one_strategy_can_be_built_alone_with_all_its_editions(made: Make) -> None:
    elsewhere = having(welsh(), "strategy.area.name", {"en": "Elsewhere", "cy": "Lle arall"})
    site = made(older(), newer(), defined(elsewhere, "elsewhere-2026"), only="tair-afon-2026")

    assert {page.address.split("/")[1] for page in site.pages()} == {"three-rivers", "y-tair-afon"}
