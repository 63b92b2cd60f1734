"""``strategysite guidance search``: the right item first, in either language, with the id to pin it by."""

import json

import pytest

from .conftest import Run

pytestmark = pytest.mark.usefixtures("project")


def ids(run: Run, *arguments: str) -> list[str]:
    return [row["id"] for row in json.loads(run("guidance", "search", "--format", "json", *arguments).words)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("knife crime schools", "advice-to-schools-on-gangs"),
        ("schools crime knife", "advice-to-schools-on-gangs"),
        ("county lines", "county-lines-guidance"),
        ("domestic abuse wales", "vawdasv-act-2015"),
        ("needs assessment step by step", "needs-assessment-guidance"),
        ("trawma", "trauma-informed-wales"),
        ("llesiant cenedlaethau", "well-being-of-future-generations-act-2015"),
        ("lesiant genedlaethau", "well-being-of-future-generations-act-2015"),
        ("equality act", "equality-act-2010"),
        ("waspi", "wales-accord-on-sharing-personal-information"),
    ],
)
def test_the_best_item_comes_first(words: str, first: str, run: Run) -> None:
    assert ids(run, words)[0] == first


def test_words_may_be_given_apart(run: Run) -> None:
    assert ids(run, "knife", "crime", "schools") == ids(run, "knife crime schools")


def test_a_nation_leaves_out_what_is_for_the_other(run: Run) -> None:
    assert "advice-to-schools-on-gangs" not in ids(run, "knife crime schools", "--nation", "wales", "--most", "99")


def test_no_more_are_shown_than_asked_for(run: Run) -> None:
    assert len(ids(run, "children", "--most", "3")) == 3


def test_for_people_each_has_its_id_title_publisher_nation_and_address(run: Run) -> None:
    said = run("--lang", "en", "guidance", "search", "knife crime schools", "--most", "1")

    assert (said.code, said.complaint) == (0, "")
    assert said.words.splitlines() == [
        "advice-to-schools-on-gangs",
        "  Advice to schools and colleges on gangs and youth violence",
        "  Home Office; England",
        "  It helps school staff to see the signs of gang involvement and to act.",
        "  https://www.gov.uk/government/publications/advice-to-schools-and-colleges-on-gangs-and-youth-violence",
        "",
        'To pin one, write under "guidance": pin: [{item: advice-to-schools-on-gangs, reason: …}]',
    ]


def test_in_welsh_titles_and_words_are_welsh(run: Run) -> None:
    said = run("--lang", "cy", "guidance", "search", "llesiant cenedlaethau", "--most", "1").words

    assert "  Deddf Llesiant Cenedlaethau'r Dyfodol (Cymru) 2015\n  Senedd Cymru; Cymru\n" in said


def test_nothing_found_is_said_and_is_no_success(run: Run) -> None:
    said = run("--lang", "en", "guidance", "search", "xylophone")

    assert said == (1, "", "Nothing is found under these words. Try fewer or others.\n")


def test_case_studies_are_found_too(run: Run) -> None:
    rows = json.loads(run("guidance", "search", "--format", "json", "--most", "99", "domestic abuse police").words)

    assert {"guidance", "case_study"} <= {row["register"] for row in rows}
