"""Files that are too large, too deep or made to explode: one problem each, quickly, and never an exception."""

from pathlib import Path

import pytest

from strategysite.source import Document, read_yaml, read_yaml_text
from strategysite.source.limits import DEPTH, FILE_BYTES, LABELS, PROBLEMS, TEXT_LENGTH

pytestmark = pytest.mark.usefixtures("parser")


def rules(document: Document) -> list[str]:
    return [problem.rule for problem in document.problems]


@pytest.mark.parametrize("sign", ["[", "{", "- ", "? ", "[a, ", "{a: ", "a: ["])
def test_a_hundred_thousand_levels_are_one_problem(sign: str) -> None:
    document = read_yaml_text(sign * 100_000, "f.yml")

    assert (document.plain, rules(document)) == (None, ["yaml-depth"])


@pytest.mark.parametrize("line", ["{}a:\n", "{}-\n"])
def test_levels_by_indentation_are_counted_too(line: str) -> None:
    document = read_yaml_text("".join(line.format("  " * level) for level in range(500)), "f.yml")

    assert (document.plain, rules(document)) == (None, ["yaml-depth"])
    assert document.problems[0].line == DEPTH + 1


def test_as_many_levels_as_allowed_are_read() -> None:
    assert rules(read_yaml_text("[" * DEPTH + "]" * DEPTH, "f.yml")) == []
    assert rules(read_yaml_text("[" * (DEPTH + 1) + "]" * (DEPTH + 1), "f.yml")) == ["yaml-depth"]


def test_as_many_entries_as_allowed_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("strategysite.source.tally.NODES", 1_000)

    assert rules(read_yaml_text("- a\n" * 999, "f.yml")) == []
    assert rules(read_yaml_text("- a\n" * 1_000, "f.yml")) == ["yaml-nodes"]
    assert rules(read_yaml_text("a: 1\n" + "".join(f"b{number}: 1\n" for number in range(500)), "f.yml")) == [
        "yaml-nodes"
    ]


@pytest.mark.parametrize("quote", ["", "'", '"'])
def test_a_text_may_be_so_long_and_no_longer(quote: str) -> None:
    text = "x" * TEXT_LENGTH

    assert rules(read_yaml_text(f"- {quote}{text}{quote}\n", "f.yml")) == []
    assert rules(read_yaml_text(f"- {quote}{text}x{quote}\n", "f.yml")) == ["yaml-length"]


def test_repeats_of_repeats_are_stopped_before_they_grow() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{name}: &{name} [{', '.join([f'*{last}'] * 9)}]\n" for last, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    document = read_yaml_text(bomb, "f.yml")

    assert (document.plain, rules(document)) == (None, ["yaml-alias-size"])


def test_repeats_of_a_long_text_are_weighed() -> None:
    text = f"a: &a {'x' * TEXT_LENGTH}\nb: &b [{', '.join(['*a'] * 20)}]\nc: [{', '.join(['*b'] * 20)}]\n"

    assert rules(read_yaml_text(text, "f.yml")) == ["yaml-alias-size"]


def test_repeats_inside_one_another_count_as_levels() -> None:
    chain = "a0: &a0 [x]\n" + "".join(f"a{level}: &a{level} [*a{level - 1}]\n" for level in range(1, 40))
    document = read_yaml_text(chain, "f.yml")

    assert (document.plain, rules(document)) == (None, ["yaml-depth"])


def test_labels_and_repeats_are_limited_in_number() -> None:
    assert rules(read_yaml_text("- &a x\n" + "- *a\n" * (LABELS - 1), "f.yml")) == []
    assert rules(read_yaml_text("- &a x\n" + "- *a\n" * (LABELS + 50), "f.yml")) == ["yaml-alias-limit"]


def test_an_entry_that_repeats_itself_is_refused() -> None:
    document = read_yaml_text("a: &a\n  b: &b [*a, *b]\n", "f.yml")

    assert document.plain == {"a": {"b": ["*a", "*b"]}}
    assert rules(document) == ["yaml-alias-inside", "yaml-alias-inside"]


def test_a_repeated_value_is_the_same_wherever_it_stands() -> None:
    document = read_yaml_text("a: &a {x: [1, 2]}\nb: *a\nc: [*a, *a]\n", "f.yml")

    assert (document.plain, rules(document)) == (
        {"a": {"x": [1, 2]}, "b": {"x": [1, 2]}, "c": [{"x": [1, 2]}, {"x": [1, 2]}]},
        [],
    )


def test_a_file_may_be_so_large_and_no_larger(tmp_path: Path) -> None:
    file = tmp_path / "large.yml"
    file.write_bytes(b"#" * FILE_BYTES)
    assert rules(read_yaml(file, "large.yml")) == []

    file.write_bytes(b"#" * (FILE_BYTES + 1))
    assert rules(read_yaml(file, "large.yml")) == ["file-too-large"]
    assert rules(read_yaml_text("#" * (FILE_BYTES + 1), "large.yml")) == ["file-too-large"]


def test_fifty_megabytes_are_refused_without_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "vast.yml"
    with file.open("wb") as vast:
        vast.truncate(50_000_000)
    monkeypatch.setattr("strategysite.source.reader.letters", lambda *_: pytest.fail("the file was read"))

    assert rules(read_yaml(file, "vast.yml")) == ["file-too-large"]


@pytest.mark.parametrize("line", ["a: 1\n", "\u202e\n", "\x00\n", "%\n", "\tx\n", "x #y\n- &a x\n", "- !a x\n"])
def test_no_more_faults_are_told_than_can_be_read(line: str) -> None:
    told = rules(read_yaml_text(line * 5_000, "f.yml"))

    assert len(told) <= PROBLEMS + 1
    assert told[-1] == "file-more-faults" or len(told) < PROBLEMS
