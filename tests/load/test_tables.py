"""Figures kept in CSV files: taken in as if they stood in the YAML, each fault told at its cell."""

from collections.abc import Callable

import pytest

from strategysite.load import Loaded
from strategysite.model.measures import Measures

from ..support.small import STRATEGY

Read = Callable[..., Loaded]

MEASURES = """\
measures:
  - id: injuries
    name: {en: Injuries, cy: Anafiadau}
    series:
      table: data/injuries.csv
"""
ENGLISH = STRATEGY.replace("[en, cy]", "[en]")


def told(loaded: Loaded) -> list[str]:
    return [str(problem).removeprefix("strategies/glanmorfa/") for problem in loaded.problems]


def with_table(read: Read, table: str, measures: str = MEASURES, strategy: str = STRATEGY) -> Loaded:
    return read({"strategy.yml": strategy, "measures.yml": measures, "data/injuries.csv": table})


def series_of(loaded: Loaded) -> list[dict[str, object]]:
    assert loaded.definition is not None, told(loaded)
    (measure,) = loaded.definition.measures.measures
    assert measure.series is not None
    return [point.model_dump(exclude={"period"}, exclude_defaults=True) for point in measure.series.points]


def test_the_figures_of_a_table_are_those_of_the_series(read: Read) -> None:
    table = "period,value,provisional,note_en,note_cy\n2023/24,41,,Before,Cyn\n2024/25,38.5,true,,\n2025/26,,,,\n"

    assert series_of(with_table(read, table)) == [
        {"value": 41, "note": {"en": "Before", "cy": "Cyn"}},
        {"value": 38.5, "provisional": True},
        {},
    ]


def test_a_table_and_figures_in_yaml_say_the_same(read: Read) -> None:
    table = "period,value,withheld,break_before\n2023/24,41,,\n2024/25,,true,yes\n"
    points = "points: [{period: 2023/24, value: 41}, {period: 2024/25, withheld: true, break_before: true}]"

    in_yaml = series_of(read({"measures.yml": MEASURES.replace("table: data/injuries.csv", points)}))
    from_table = series_of(with_table(read, table))

    assert from_table == in_yaml


@pytest.mark.parametrize(
    ("cell", "is_true"), [("true", True), ("TRUE", True), ("yes", True), ("1", True), ("0", False), ("no", False)]
)
def test_true_and_false_may_be_written_as_spreadsheets_do(read: Read, cell: str, is_true: bool) -> None:
    (point,) = series_of(with_table(read, f"period,value,provisional\n2023/24,41,{cell}\n"))

    assert point.get("provisional", False) is is_true


def test_a_note_in_a_strategy_in_one_language_needs_no_language(read: Read) -> None:
    measures = MEASURES.replace("{en: Injuries, cy: Anafiadau}", "Injuries")

    (point,) = series_of(with_table(read, "period,value,note\n2023/24,41,Before\n", measures, ENGLISH))

    assert point["note"] == {"en": "Before"}


@pytest.mark.parametrize(
    ("row", "column", "message"),
    [
        ("2023-24,41,", 1, '"2023-24" is not a period that is known here. Did you mean 2023/24?'),
        ('2023/24,"1,204",', 9, '"1,204" is not a plain number.'),
        ("2023/24,012,", 9, '"012" is not a plain number.'),
        ("2023/24,nan,", 9, '"nan" is not a plain number.'),
        ("2023/24,1e999,", 9, '"1e999" is not a plain number.'),
        ("2023/24,1_000,", 9, '"1_000" is not a plain number.'),
        ("2023/24,true,", 9, '"true" is not a plain number.'),
        ("2023/24,41,maybe", 12, '"maybe" is neither true nor false.'),
        ("2023/24,3,yes", 1, "The figure 3 is said to be withheld, and is written here all the same."),
        ("2021/22,41,", 1, "The figure for 2021/22 stands after a later one, or twice,"),
        ("2022/23,41,", 1, "The figure for 2022/23 stands after a later one, or twice,"),
        (",41,", 1, '"period" is empty.'),
    ],
)
def test_a_bad_cell_is_told_in_its_place(read: Read, row: str, column: int, message: str) -> None:
    loaded = with_table(read, f"period,value,withheld\n2022/23,40,\n{row}\n")

    assert [line.partition(": ")[0] for line in told(loaded)] == [f"data/injuries.csv:3:{column}"]
    assert told(loaded)[0].partition(": ")[2].startswith(message)


def test_every_bad_cell_is_told_at_once(read: Read) -> None:
    loaded = with_table(read, "period,value,withheld\nlast year,many,perhaps\nthis year,few,\n")

    assert [(problem.line, problem.column) for problem in loaded.problems] == [
        (2, 1),
        (2, 11),
        (2, 16),
        (3, 1),
        (3, 11),
    ]


def test_columns_that_are_strange_or_missing_are_told_by_name(read: Read) -> None:
    assert told(with_table(read, "period,valeu\n2023/24,41\n")) == [
        (
            'data/injuries.csv:1:1: The column "value" is missing from this table. '
            'Write "value" in the first row, and its values below it.'
        ),
        'data/injuries.csv:1:8: There is no use for a column "valeu" here. Did you mean "value"?',
    ]


def test_in_both_languages_a_note_says_which_it_is_in(read: Read) -> None:
    loaded = with_table(read, "period,value,note\n2023/24,41,Before\n")

    assert told(loaded) == ['data/injuries.csv:1:14: There is no use for a column "note" here. Did you mean "note_en"?']


def test_a_table_that_is_not_there_is_told_where_it_is_named(read: Read) -> None:
    assert told(read({"measures.yml": MEASURES})) == [
        (
            'measures.yml:5:14: There is no table "data/injuries.csv" in this strategy. '
            "Put the file into strategies/glanmorfa/data/, or mend its name here."
        )
    ]


def test_a_table_cannot_be_named_elsewhere(read: Read) -> None:
    for name in ("../../secret.csv", "/etc/passwd", "data/../../secret.csv", "injuries.csv", "data/injuries.xlsx"):
        loaded = read({"measures.yml": MEASURES.replace("data/injuries.csv", name)})

        assert [problem.rule for problem in loaded.problems] == ["form-pattern"]


def test_figures_and_a_table_together_are_told(read: Read) -> None:
    both = MEASURES + "      points: [{period: 2023/24, value: 41}]\n"

    loaded = with_table(read, "period,value\n2023/24,40\n", both)

    assert [(problem.line, problem.rule) for problem in loaded.problems] == [(5, "form-table")]


def test_a_table_that_no_series_names_is_never_silently_left_out(read: Read) -> None:
    loaded = read({"data/injuries.csv": "period,value\n2023/24,40\n"})

    assert [(problem.file.rpartition("/")[2], problem.rule) for problem in loaded.problems] == [
        ("injuries.csv", "form-table-unnamed")
    ]


def test_a_table_is_not_said_to_be_unnamed_while_a_file_that_may_name_it_cannot_be_read(read: Read) -> None:
    loaded = with_table(read, "period,value\n2023/24,40\n", MEASURES + " out of line: yes\n")

    assert {problem.file.rpartition("/")[2] for problem in loaded.problems} == {"measures.yml"}


def test_comparators_and_breakdowns_may_have_tables_of_their_own(read: Read) -> None:
    measures = MEASURES + "      comparators: [{name: {en: Wales, cy: Cymru}, table: data/wales.csv}]\n"

    loaded = read({
        "measures.yml": measures,
        "data/injuries.csv": "period,value\n2023/24,41\n",
        "data/wales.csv": "period,value\n2023/24,900\n",
    })  # fmt: skip

    assert loaded.definition is not None
    assert isinstance(loaded.definition.measures, Measures)
    series = loaded.definition.measures.measures[0].series
    assert series is not None
    assert [point.value for point in series.comparators[0].points] == [900]


def test_a_word_table_that_is_no_field_is_told_as_such_and_as_nothing_more(read: Read) -> None:
    loaded = read({"measures.yml": MEASURES.replace("    series:\n      table", "    table")})

    assert [problem.rule for problem in loaded.problems] == ["form-unknown-field"]
    assert 'It is a field of "series"' in loaded.problems[0].remedy


def test_a_table_of_thousands_of_rows_is_read_quickly(read: Read) -> None:
    rows = "".join(f"{year}-{month:02},{month}\n" for year in range(1900, 2200) for month in range(1, 13))

    assert len(series_of(with_table(read, f"period,value\n{rows}"))) == 3600
