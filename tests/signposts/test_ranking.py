"""Which entries stand on a page and in which order: nation, kind, sector, subject, what is in force."""

import random

import pytest

from strategysite.signposts import MOST, Choice, Profile, Signposts, Sort, ranked
from strategysite.signposts.ranking import HISTORY

from .made_up import BOTH, REGISTER, profile, signpost

WALES, ENGLAND = "wales", "england"
KNIVES, ABUSE, LINES = "knife_crime", "domestic_abuse", "county_lines"
PAGES: tuple[tuple[str, Profile, str], ...] = (
    (
        "knives in Wales",
        profile(WALES, KNIVES, "", "prevention"),
        "toolkit knives-in-wards research-wales the-guidance knives-1996",
    ),
    (
        "knives in England",
        profile(ENGLAND, KNIVES, "", "prevention"),
        "toolkit gangs-in-schools knives-in-wards the-guidance knives-1996",
    ),
    (
        "knives in an area across the border",
        profile(BOTH, KNIVES, "", "prevention"),
        "toolkit knives-in-wards gangs-in-schools the-guidance research-wales knives-1996",
    ),
    (
        "knives and robbery in Wales",
        profile(WALES, "knife_crime robbery", "", "prevention"),
        "toolkit knives-in-wards research-wales the-guidance knives-1996",
    ),
    (
        "knives in England, for schools",
        profile(ENGLAND, KNIVES, "education", "children"),
        "gangs-in-schools toolkit safe-in-school-2020 knives-1996",
    ),
    (
        "knives in Wales, for schools",
        profile(WALES, KNIVES, "education", "children"),
        "toolkit safe-in-school-wales knives-1996",
    ),
    (
        "knives in Wales, for hospitals",
        profile(WALES, KNIVES, "health", "information_sharing"),
        "knives-in-wards toolkit caldicott knives-1996",
    ),
    (
        "knives in Wales, for everybody",
        profile(WALES, KNIVES, "police education health local_authority", "prevention children"),
        "toolkit knives-in-wards research-wales safe-in-school-wales the-guidance knives-1996",
    ),
    (
        "knives in Wales, and nothing said of subjects",
        profile(WALES, KNIVES),
        "toolkit knives-in-wards knives-1996",
    ),
    (
        "abuse in Wales",
        profile(WALES, ABUSE, "", "victims"),
        "abuse-act-wales abuse-guide",
    ),
    (
        "abuse in England",
        profile(ENGLAND, ABUSE, "", "victims"),
        "abuse-plan abuse-guide",
    ),
    (
        "abuse in Wales, prevention",
        profile(WALES, ABUSE, "", "prevention"),
        "abuse-act-wales abuse-guide research-wales the-guidance",
    ),
    (
        "abuse in England, safeguarding",
        profile(ENGLAND, ABUSE, "", "safeguarding"),
        "abuse-plan abuse-guide safe-in-school-2020",
    ),
    (
        "abuse and sexual violence in Wales",
        profile(WALES, "domestic_abuse sexual_violence", "", "victims"),
        "abuse-act-wales abuse-guide",
    ),
    (
        "county lines in Wales",
        profile(WALES, LINES, "", "safeguarding"),
        "county-lines safe-in-school-wales",
    ),
    (
        "county lines in England, children",
        profile(ENGLAND, LINES, "", "children"),
        "county-lines safe-in-school-2020",
    ),
    (
        "county lines and exploitation in England",
        profile(ENGLAND, "county_lines child_criminal_exploitation", "", "safeguarding"),
        "county-lines safe-in-school-2020",
    ),
    (
        "gangs in England",
        profile(ENGLAND, "gangs", "", "children"),
        "toolkit gangs-in-schools safe-in-school-2020",
    ),
    (
        "gangs in Wales",
        profile(WALES, "gangs", "", "children"),
        "toolkit safe-in-school-wales blueprint",
    ),
    (
        "gun crime in Wales, for health",
        profile(WALES, "gun_crime", "health", "information_sharing"),
        "knives-in-wards caldicott",
    ),
    (
        "hate crime, about which the register has nothing",
        profile(WALES, "hate_crime", "", "equality"),
        "police-and-race",
    ),
    (
        "an action on schools in Wales, below knives",
        profile(WALES, "", "education", "children", KNIVES),
        "safe-in-school-wales toolkit",
    ),
    (
        "an action on schools in England, below knives",
        profile(ENGLAND, "", "education", "children", KNIVES),
        "gangs-in-schools safe-in-school-2020 toolkit",
    ),
    (
        "an action on schools in England, below abuse",
        profile(ENGLAND, "", "education", "safeguarding", ABUSE),
        "safe-in-school-2020 abuse-guide",
    ),
    (
        "an action of the police in Wales on equality",
        profile(WALES, "", "police", "equality"),
        "police-and-race",
    ),
    (
        "an action for youth justice in Wales",
        profile(WALES, "", "youth_justice", "children", LINES),
        "blueprint county-lines",
    ),
    (
        "an action for youth justice in England",
        profile(ENGLAND, "", "youth_justice", "children", LINES),
        "county-lines",
    ),
    (
        "an action of a hospital, owners alone said",
        profile(WALES, "", "", "information_sharing", KNIVES, among="health"),
        "knives-in-wards caldicott",
    ),
    (
        "an action of the police, owners alone said",
        profile(WALES, "", "", "information_sharing", KNIVES, among="police"),
        "",
    ),
    (
        "governance in Wales",
        profile(WALES, "", "", "governance"),
        "well-being-act the-act the-guidance profile-2008",
    ),
    (
        "governance in England",
        profile(ENGLAND, "", "", "governance"),
        "safety-regulations the-act the-guidance profile-2008",
    ),
    (
        "governance across the border",
        profile(BOTH, "", "", "governance"),
        "the-act the-guidance well-being-act safety-regulations profile-2008",
    ),
    (
        "the needs assessment in Wales",
        profile(WALES, "", "", "needs_assessment evidence", "", within=KNIVES),
        "research-wales the-act the-guidance toolkit profile-2008",
    ),
    (
        "the needs assessment in England",
        profile(ENGLAND, "", "", "needs_assessment evidence", "", within=KNIVES),
        "needs-step-by-step the-act the-guidance toolkit profile-2008",
    ),
    (
        "the needs assessment where there is abuse and no knife",
        profile(WALES, "", "", "needs_assessment evidence", "", within=ABUSE),
        "research-wales the-act the-guidance profile-2008",
    ),
    (
        "information sharing",
        profile(WALES, "", "", "information_sharing", "", within=KNIVES),
        "caldicott knives-in-wards",
    ),
    (
        "information sharing, nothing said of the violence",
        profile(ENGLAND, "", "", "information_sharing"),
        "caldicott knives-in-wards",
    ),
    (
        "measures",
        profile(WALES, "", "", "monitoring evidence", KNIVES),
        "toolkit research-wales the-guidance",
    ),
    (
        "well-being in Wales",
        profile(WALES, "", "", "wellbeing"),
        "well-being-act",
    ),
    (
        "well-being in England",
        profile(ENGLAND, "", "", "wellbeing"),
        "",
    ),
    (
        "a school in Wales",
        profile(WALES, "", "education", "", "", within=KNIVES),
        "safe-in-school-wales",
    ),
    (
        "a school in England",
        profile(ENGLAND, "", "education", "", "", within=KNIVES),
        "safe-in-school-2020 gangs-in-schools",
    ),
    (
        "a Local Health Board",
        profile(WALES, "", "health", "", "", within=KNIVES),
        "caldicott knives-in-wards",
    ),
    (
        "a police force",
        profile(ENGLAND, "", "police", "", "", within=KNIVES),
        "police-and-race",
    ),
    (
        "a probation service in Wales",
        profile(WALES, "", "probation", "", "", within=KNIVES),
        "blueprint",
    ),
    (
        "a fire service, about which the register has nothing",
        profile(WALES, "", "fire_and_rescue"),
        "",
    ),
    (
        "publication",
        profile(ENGLAND, "", "", "publication"),
        "the-act",
    ),
    (
        "a page about nothing",
        profile(WALES),
        "",
    ),
)


@pytest.mark.parametrize(("page", "about", "expected"), PAGES, ids=[page for page, _, _ in PAGES])
def test_a_page_has_what_fits_it_in_this_order(page: str, about: Profile, expected: str) -> None:
    found = [signpost.id for signpost in ranked(about, REGISTER)]

    assert found == expected.split(), page


def test_there_are_at_least_forty_pages() -> None:
    assert len({page for page, _, _ in PAGES}) >= 40


@pytest.mark.parametrize(("page", "about", "expected"), PAGES, ids=[page for page, _, _ in PAGES])
def test_no_page_has_anything_for_the_wrong_nation(page: str, about: Profile, expected: str) -> None:
    assert all(found.nations & about.nations for found in ranked(about, REGISTER)), (page, expected)


def test_the_order_does_not_depend_on_the_order_of_the_register_but_between_equals() -> None:
    about = profile(WALES, KNIVES, "", "prevention")
    mixed = list(REGISTER)
    random.Random(7).shuffle(mixed)  # noqa: S311 - any order will do

    assert ranked(about, mixed) == ranked(about, REGISTER)


def test_equals_stand_in_the_order_of_the_register() -> None:
    twins = [signpost(name, subjects="equality") for name in ("b", "a", "c")]

    assert [one.id for one in ranked(profile(WALES, subjects="equality"), twins)] == ["b", "a", "c"]


def test_the_more_precise_of_two_comes_first() -> None:
    wide = signpost("wide", kinds="knife_crime robbery gangs")
    narrow = signpost("narrow", kinds="knife_crime")

    assert [one.id for one in ranked(profile(WALES, KNIVES), [wide, narrow])] == ["narrow", "wide"]


def test_never_more_than_six_stand_on_a_page() -> None:
    many = Signposts([signpost(f"item-{number}", subjects="governance") for number in range(20)])

    assert [one.id for one in many.on(profile(WALES, subjects="governance"), Choice())] == [
        f"item-{number}" for number in range(MOST)
    ]


def test_two_case_studies_and_a_data_set_stand_behind_the_guidance() -> None:
    many = Signposts(
        [
            signpost(f"{sort.value}-{number}", subjects="governance monitoring", sort=sort)
            for sort in (Sort.DATA_SET, Sort.CASE_STUDY, Sort.GUIDANCE)
            for number in range(4)
        ]
    )

    assert [one.id for one in many.on(profile(WALES, subjects="monitoring"), Choice())] == [
        "guidance-0",
        "guidance-1",
        "guidance-2",
        "case_study-0",
        "case_study-1",
        "data_set-0",
    ]


def test_guidance_has_the_places_that_nothing_else_takes() -> None:
    some = [signpost(f"item-{number}", subjects="governance") for number in range(9)]
    one = signpost("study", subjects="governance", sort=Sort.CASE_STUDY)

    found = Signposts([*some, one]).on(profile(WALES, subjects="governance"), Choice())

    assert [signpost.id for signpost in found] == [*(f"item-{number}" for number in range(5)), "study"]


def test_a_data_set_stands_on_pages_about_violence_or_counting_and_not_elsewhere() -> None:
    data = [signpost("counts", subjects="children governance monitoring", sort=Sort.DATA_SET)]
    pages = [
        profile(WALES, subjects="governance"),
        profile(WALES, subjects="monitoring"),
        profile(WALES, KNIVES, subjects="children"),
        profile(WALES, subjects="children", around=KNIVES),
    ]

    assert [len(ranked(page, data)) for page in pages] == [0, 1, 1, 1]


def test_what_has_gone_out_of_force_never_stands_before_what_holds() -> None:
    for page, about, _ in PAGES:
        past = [one.standing in HISTORY for one in ranked(about, REGISTER)]
        assert past == sorted(past), page
