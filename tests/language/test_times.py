"""Times and periods in words: whole phrases in both languages, each of which our own grammar of times reads back."""

from collections.abc import Callable

import pytest

from strategysite.language.catalogue import Words
from strategysite.language.times import moment_words, period_words
from strategysite.model.moment import OwnWords, read_moment
from strategysite.model.period import read_period

In = Callable[[str], Words]

TIMES = [
    ("2027-03-31", "31 March 2027", "31 Mawrth 2027"),
    ("2027-03", "March 2027", "Mawrth 2027"),
    ("2027", "2027", "2027"),
    ("2026/27", "2026/27 financial year", "Blwyddyn ariannol 2026/27"),
    ("by 31 March 2027", "By 31 March 2027", "Erbyn 31 Mawrth 2027"),
    ("by March 2027", "By March 2027", "Erbyn mis Mawrth 2027"),
    ("by 2027", "By 2027", "Erbyn 2027"),
    ("by 2026/27", "By the end of the 2026/27 financial year", "Erbyn diwedd blwyddyn ariannol 2026/27"),
    ("by end 31 March 2027", "By 31 March 2027", "Erbyn 31 Mawrth 2027"),
    ("by end March 2027", "By the end of March 2027", "Erbyn diwedd mis Mawrth 2027"),
    ("by end 2027", "By the end of 2027", "Erbyn diwedd 2027"),
    ("by end 2026/27", "By the end of the 2026/27 financial year", "Erbyn diwedd blwyddyn ariannol 2026/27"),
    ("from 1 May 2027", "From 1 May 2027", "O 1 Mai 2027 ymlaen"),
    ("from May 2027", "From May 2027", "O fis Mai 2027 ymlaen"),
    ("from 2027", "From 2027", "O 2027 ymlaen"),
    (
        "from 2026/27",
        "From the start of the 2026/27 financial year",
        "O ddechrau blwyddyn ariannol 2026/27 ymlaen",
    ),
    ("2027-05-01 to 2027-06-02", "1 May 2027 to 2 June 2027", "1 Mai 2027 i 2 Mehefin 2027"),
    ("May 2027 to March 2028", "May 2027 to March 2028", "Mis Mai 2027 i fis Mawrth 2028"),
    ("1 May 2027 to March 2028", "1 May 2027 to March 2028", "1 Mai 2027 i fis Mawrth 2028"),
    ("May 2027 to 2028", "May 2027 to 2028", "Mis Mai 2027 i 2028"),
    ("2027 to 2028", "2027 to 2028", "2027 i 2028"),
    ("2026/27 to 2027/28", "2026/27 to 2027/28 financial years", "Blynyddoedd ariannol 2026/27 i 2027/28"),
    ("ongoing", "Ongoing", "Parhaus"),
    ("ongoing from 1 May 2027", "Ongoing from 1 May 2027", "Parhaus o 1 Mai 2027 ymlaen"),
    ("ongoing from May 2027", "Ongoing from May 2027", "Parhaus o fis Mai 2027 ymlaen"),
    ("ongoing since 2024", "Ongoing from 2024", "Parhaus o 2024 ymlaen"),
    (
        "ongoing from 2026/27",
        "Ongoing from the start of the 2026/27 financial year",
        "Parhaus o ddechrau blwyddyn ariannol 2026/27 ymlaen",
    ),
]
PERIODS = [
    ("2024/25", "2024/25", "2024/25"),
    ("2024", "2024", "2024"),
    ("2024-02", "February 2024", "Chwefror 2024"),
    ("2024-Q1", "January to March 2024", "Mis Ionawr i fis Mawrth 2024"),
    ("year to 2024-09", "Year to September 2024", "Y flwyddyn hyd at fis Medi 2024"),
]


@pytest.mark.parametrize(("line", "english", "welsh"), TIMES)
def test_a_time_is_said_in_both_languages(speak: In, line: str, english: str, welsh: str) -> None:
    moment = read_moment(line)

    assert [moment_words(speak(language), moment) for language in ("en", "cy")] == [english, welsh]


@pytest.mark.parametrize("language", [1, 2])
@pytest.mark.parametrize("row", [row for row in TIMES if "/" not in row[0]], ids=lambda row: row[0])
def test_what_is_said_can_be_read_back_as_the_same_time(row: tuple[str, str, str], language: int) -> None:
    said, meant = read_moment(row[language]), read_moment(row[0])

    assert (said.starts, said.ends) == (meant.starts, meant.ends)


@pytest.mark.parametrize(("line", "english", "welsh"), PERIODS)
def test_a_period_is_said_in_both_languages(speak: In, line: str, english: str, welsh: str) -> None:
    period = read_period(line)

    assert [period_words(speak(language), period) for language in ("en", "cy")] == [english, welsh]


def test_own_words_are_said_as_they_are_written(speak: In) -> None:
    own = OwnWords.model_validate({"words": {"en": "autumn 2027", "cy": "hydref 2027"}})

    assert [moment_words(speak(language), own) for language in ("en", "cy")] == ["autumn 2027", "hydref 2027"]
