"""Times as partnerships say them, in both languages, with the days that can be counted with."""

from datetime import date

import pytest
from pydantic_core import PydanticCustomError

from strategysite.model.moment import MONTHS, WAYS, Moment, Point, read_moment

SAID = [
    # exact: a day, a month, a year, a financial year
    ("2027-03-31", "on", "2027-03-31", "2027-03-31"),
    ("31 March 2027", "on", "2027-03-31", "2027-03-31"),
    ("31 Mawrth 2027", "on", "2027-03-31", "2027-03-31"),
    ("2027-02", "on", "2027-02-01", "2027-02-28"),
    ("February 2028", "on", "2028-02-01", "2028-02-29"),
    ("mis Chwefror 2028", "on", "2028-02-01", "2028-02-29"),
    ("2027", "on", "2027-01-01", "2027-12-31"),
    (2027, "on", "2027-01-01", "2027-12-31"),
    ("2026/27", "on", "2026-04-01", "2027-03-31"),
    ("2099/00", "on", "2099-04-01", "2100-03-31"),
    # by
    ("by 31 March 2027", "by", None, "2027-03-31"),
    ("By  March   2027", "by", None, "2027-03-31"),
    ("by 2027", "by", None, "2027-12-31"),
    ("by 2026/27", "by", None, "2027-03-31"),
    ("erbyn 31 Mawrth 2027", "by", None, "2027-03-31"),
    ("erbyn mis Mawrth 2027", "by", None, "2027-03-31"),
    ("erbyn 2027", "by", None, "2027-12-31"),
    # by the end of
    ("by end 2027", "by_end", None, "2027-12-31"),
    ("by the end of 2027", "by_end", None, "2027-12-31"),
    ("by end of March 2027", "by_end", None, "2027-03-31"),
    ("by end 2026/27", "by_end", None, "2027-03-31"),
    ("end of March 2027", "by_end", None, "2027-03-31"),
    ("diwedd Mawrth 2027", "by_end", None, "2027-03-31"),
    ("erbyn diwedd 2027", "by_end", None, "2027-12-31"),
    ("erbyn diwedd mis Mawrth 2027", "by_end", None, "2027-03-31"),
    # from
    ("from May 2027", "from", "2027-05-01", None),
    ("from 2026/27", "from", "2026-04-01", None),
    ("o fis Mai 2027", "from", "2027-05-01", None),
    ("o 1 Mai 2027", "from", "2027-05-01", None),
    ("from May 2027 onwards", "from", "2027-05-01", None),
    ("o fis Mai 2027 ymlaen", "from", "2027-05-01", None),
    ("o Fai 2027", "from", "2027-05-01", None),
    # from … to
    ("May 2027 to March 2028", "between", "2027-05-01", "2028-03-31"),
    ("from 1 May 2027 until 31 March 2028", "between", "2027-05-01", "2028-03-31"),
    ("2027 to 2029", "between", "2027-01-01", "2029-12-31"),
    ("2026/27 to 2028/29", "between", "2026-04-01", "2029-03-31"),
    ("Mai 2027 i Fawrth 2028", "between", "2027-05-01", "2028-03-31"),
    ("o fis Mai 2027 i fis Mawrth 2028", "between", "2027-05-01", "2028-03-31"),
    ("Mai 2027 hyd at fis Mawrth 2028", "between", "2027-05-01", "2028-03-31"),
    # ongoing
    ("ongoing", "ongoing", None, None),
    ("Parhaus", "ongoing", None, None),
    ("ongoing from May 2027", "ongoing_from", "2027-05-01", None),
    ("ongoing since 2024", "ongoing_from", "2024-01-01", None),
    ("parhaus o fis Mai 2027", "ongoing_from", "2027-05-01", None),
    ("parhaus o fis Mai 2027 ymlaen", "ongoing_from", "2027-05-01", None),
    ("parhaus ers 2024", "ongoing_from", "2024-01-01", None),
]
NOT_SAID = [
    *(
        "",
        " ",
        "soon",
        "autumn 2027",
        "tbc",
        "by",
        "from",
        "to 2027",
        "2027 to",
        "by the end",
        "- 2027",
        "by ongoing",
    ),
    *("31/03/2027", "2027/29", "March", "31 March", "Marchember 2027", "9999/00", "0000/01"),
    *(True, False, None, 12.5, ["2027"], {"en": "2027"}),
]
NOT_IN_THE_CALENDAR = [
    *("2027-02-29", "2027-13", "2027-00", "31 April 2027", "30 Chwefror 2028", "0 May 2027", "by 32 May 2027"),
    *("2026-27", "1899", "2200", "9999-12-31", "0000", 0o7777),
]


def day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


@pytest.mark.parametrize(("line", "kind", "starts", "ends"), SAID)
def test_a_time_is_understood(line: object, kind: str, starts: str | None, ends: str | None) -> None:
    moment = read_moment(line)

    assert (moment.kind, moment.starts, moment.ends) == (kind, day(starts), day(ends))


@pytest.mark.parametrize("line", NOT_SAID)
def test_what_cannot_be_counted_with_is_refused_with_the_ways_to_write_it(line: object) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_moment(line)

    assert refused.value.type == "time_not_understood"
    assert refused.value.context is not None
    assert refused.value.context["expected"] == WAYS


@pytest.mark.parametrize("line", NOT_IN_THE_CALENDAR)
def test_a_day_that_the_calendar_does_not_have_is_refused(line: object) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_moment(line)

    assert refused.value.type == "no_such_date"


@pytest.mark.parametrize("line", ["2028 to 2027", "from May 2027 to April 2027", "31 May 2027 to 1 May 2027"])
def test_a_time_that_ends_before_it_starts_is_refused(line: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_moment(line)

    assert refused.value.type == "time_backwards"


def test_a_time_may_start_and_end_in_the_same_month() -> None:
    assert read_moment("May 2027 to May 2027").ends == date(2027, 5, 31)


@pytest.mark.parametrize("line", WAYS.split(", "))
def test_every_way_that_is_suggested_to_an_editor_is_understood(line: str) -> None:
    assert isinstance(read_moment(line), Moment)


@pytest.mark.parametrize("number", range(1, 13))
def test_every_month_is_known_in_both_languages(number: int) -> None:
    points = {read_moment(f"1 {MONTHS[language][number - 1].title()} 2027").start for language in ("en", "cy")}

    assert points == {Point(2027, number, 1)}


SOFTENED = "Ionawr Chwefror Fawrth Ebrill Fai Fehefin Orffennaf Awst Fedi Hydref Dachwedd Ragfyr".split()


@pytest.mark.parametrize(("number", "month"), list(enumerate(SOFTENED, 1)))
def test_every_welsh_month_is_known_after_i_too_where_it_begins_otherwise(number: int, month: str) -> None:
    assert read_moment(f"2026 i {month} 2027").end == Point(2027, number)
