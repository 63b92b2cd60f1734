"""Files that cannot be read are told of, never raised."""

import os
from pathlib import Path

import pytest

from strategysite.problem import Severity
from strategysite.source import Document, Mark, read_table, read_yaml


def told(document: Document) -> list[str]:
    return [f"{problem.rule}: {problem.message}" for problem in document.problems]


def test_a_file_is_read_and_named_as_it_is_shown(tmp_path: Path) -> None:
    file = tmp_path / "strategy.yml"
    file.write_text("name: Mwy diogel\nname: Safer\n", encoding="utf-8")
    document = read_yaml(file, "strategies/example/strategy.yml")

    assert document.file == document.problems[0].file == "strategies/example/strategy.yml"
    assert document.plain == {"name": "Mwy diogel"}
    assert document.problems[0].severity is Severity.ERROR


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    document = read_yaml(tmp_path / "strategy.yml", "strategy.yml")

    assert told(document) == ["file-unreadable: The file cannot be read: it is not there."]
    assert (document.plain, document.place(("a",)), document.key_place(())) == (None, Mark(1, 1), Mark(1, 1))


def test_a_file_in_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")

    assert "it is not there" in told(read_yaml(tmp_path / "a" / "b.yml", "b.yml"))[0]


def test_a_folder(tmp_path: Path) -> None:
    assert told(read_yaml(tmp_path, "x")) == ["file-unreadable: The file cannot be read: it is a folder."]


def test_a_name_that_no_file_can_have() -> None:
    assert "no file can have this name" in told(read_yaml(Path("a\0b"), "x"))[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert "it is not an ordinary file" in told(read_yaml(tmp_path / "pipe", "x"))[0]


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    (tmp_path / "a.yml").write_text("a: 1\n")
    monkeypatch.setattr(Path, "open", refuse)

    assert "reading it is not permitted" in told(read_yaml(tmp_path / "a.yml", "x"))[0]


def test_a_table_that_is_not_there(tmp_path: Path) -> None:
    table = read_table(tmp_path / "a.csv", "data/a.csv")

    assert [problem.rule for problem in table.problems] == ["file-unreadable"]
    assert (table.rows, table.columns, table.place(0, "a"), table.column_place("a")) == (
        [],
        (),
        Mark(1, 1),
        Mark(1, 1),
    )
