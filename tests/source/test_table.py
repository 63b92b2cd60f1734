"""CSV files: a header, rows as wide as it, and a place for every cell."""

from pathlib import Path

import pytest

from strategysite.source import Mark, Table, read_table
from strategysite.source.limits import FILE_BYTES, TABLE_COLUMNS, TABLE_ROWS


def read(folder: Path, content: str | bytes) -> Table:
    file = folder / "series.csv"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_table(file, "data/series.csv")


def told(table: Table) -> list[str]:
    return [f"{problem.line}:{problem.column} {problem.rule}" for problem in table.problems]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_rows_are_read_under_the_names_of_their_columns(tmp_path: Path, line_end: str, mark: str) -> None:
    text = 'year, offences,note\n2024,12,\n\n2025 , 15,"a ""new"" count, by year"\n,,\n'
    table = read(tmp_path, mark + text.replace("\n", line_end))

    assert table.problems == ()
    assert table.columns == ("year", "offences", "note")
    assert table.rows == [
        {"year": "2024", "offences": "12", "note": ""},
        {"year": "2025", "offences": "15", "note": 'a "new" count, by year'},
    ]


def test_every_cell_has_its_place_also_after_quoted_commas_and_lines(tmp_path: Path) -> None:
    table = read(tmp_path, '"ye,ar",ŵyth,"c"\n1,"a, ""b""",2\n\n"x\ny",3,4\n')

    assert [table.column_place(name) for name in table.columns] == [Mark(1, 1), Mark(1, 9), Mark(1, 14)]
    assert [table.place(0, name) for name in table.columns] == [Mark(2, 1), Mark(2, 3), Mark(2, 14)]
    assert [table.place(1, name) for name in table.columns] == [Mark(4, 1), Mark(5, 4), Mark(5, 6)]


def test_what_is_not_there_has_the_place_of_its_row_or_of_the_file(tmp_path: Path) -> None:
    table = read(tmp_path, "a,b\n1,2\n3,4\n")

    assert table.place(1, "c") == Mark(3, 1)
    assert table.place(2, "a") == table.place(-1, "a") == table.column_place("c") == Mark(1, 1)


@pytest.mark.parametrize("content", ["", "\n\n", ",,\n", "\ufeff"])
def test_a_file_without_a_header_is_told_of(tmp_path: Path, content: str) -> None:
    assert told(read(tmp_path, content)) == ["1:1 table-empty"]


def test_all_faults_are_told_in_one_go(tmp_path: Path) -> None:
    table = read(tmp_path, 'a,,b,a\n1,2,3\n1,2,3,4\n1,2,3,4,5\n1,"2"x,3,4\n1,2\n1,2\x00,3,4\n')

    assert table.rows == []
    assert told(table) == [
        "1:1 table-header-empty",
        "1:1 table-header-twice",
        "2:1 table-ragged",
        "4:1 table-ragged",
        "5:1 table-quote",
        "6:1 table-ragged",
        "7:4 text-control",
    ]


def test_sound_rows_are_kept_beside_ragged_ones_with_their_places(tmp_path: Path) -> None:
    table = read(tmp_path, "a,b\n1\n1,2\n1,2,3\n3,4\n")

    assert table.rows == [{"a": "1", "b": "2"}, {"a": "3", "b": "4"}]
    assert table.place(1, "b") == Mark(5, 3)
    assert [str(problem) for problem in table.problems] == [
        f"data/series.csv:{line}:1: This row has {cells} cells, and the header has 2. Give it as many cells as the "
        f"header; a cell with a comma in it stands in double quotation marks."
        for line, cells in [(2, 1), (4, 3)]
    ]


@pytest.mark.parametrize(("sign", "word"), [(";", "semicolons"), ("\t", "tabs"), ("|", "upright strokes")])
def test_another_separator_than_the_comma_is_named(tmp_path: Path, sign: str, word: str) -> None:
    table = read(tmp_path, f"year{sign}offences\n2024{sign}12\n")

    assert [problem.message for problem in table.problems] == [
        f"The columns of this file are separated by {word}, not by commas."
    ]


@pytest.mark.parametrize("content", ['a,b\n1,2\n3,"4\n5,6\n7,8\n', 'a,b\n1,2\n3,"' + "x\n" * 200_000])
def test_a_quotation_mark_that_is_not_closed_is_told_where_its_row_begins(tmp_path: Path, content: str) -> None:
    table = read(tmp_path, content)

    assert told(table) == ["3:1 table-quote"]
    assert table.rows == [{"a": "1", "b": "2"}]


def test_letters_that_are_not_utf_8_are_told(tmp_path: Path) -> None:
    assert told(read(tmp_path, b"a,b\n1,caf\xe9\n")) == ["2:6 file-encoding"]


def test_a_table_may_be_so_large_and_no_larger(tmp_path: Path) -> None:
    assert told(read(tmp_path, "a\n" + "1\n" * TABLE_ROWS)) == []
    assert told(read(tmp_path, "a\n" + "1\n" * (TABLE_ROWS + 1))) == [f"{TABLE_ROWS + 2}:1 table-rows"]
    assert told(read(tmp_path, ",".join(f"c{number}" for number in range(TABLE_COLUMNS)))) == []
    assert told(read(tmp_path, ",".join(f"c{number}" for number in range(TABLE_COLUMNS + 1)))) == ["1:1 table-columns"]
    assert told(read(tmp_path, b"a\n" * FILE_BYTES)) == ["1:1 file-too-large"]
