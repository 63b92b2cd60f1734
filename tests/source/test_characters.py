"""Files whose bytes are not what they seem."""

import pytest

from strategysite.source import read_yaml_text


def told(text: str | bytes) -> list[tuple[int, int, str]]:
    return [(problem.line, problem.column, problem.rule) for problem in read_yaml_text(text, "f.yml").problems]


@pytest.mark.usefixtures("parser")
def test_letters_that_are_not_utf_8_are_told_once_a_line_and_the_rest_is_read() -> None:
    document = read_yaml_text("a: y cytûn, yr ŵyl\nb: fine\n".encode().replace("û".encode(), b"\xfb\xfb"), "f.yml")

    assert [(problem.line, problem.column, problem.rule) for problem in document.problems] == [(1, 9, "file-encoding")]
    assert document.plain == {"a": "y cyt\ufffd\ufffdn, yr ŵyl", "b": "fine"}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_saved_as_utf_16_is_told_to_be_saved_again(encoding: str) -> None:
    text = "name: Safer\n" if encoding == "utf-16" else "\ufeffname: Safer\n"

    assert told(text.encode(encoding)) == [(1, 1, "file-encoding")]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("letter", [*"\x00\x01\x08\x0b\x0c\x1b\x7f\x80\x85\x92\x9f\u2028\u2029\ufeff\ufffe\uffff"])
def test_a_control_character_is_told_with_its_place_and_moves_no_line(letter: str) -> None:
    document = read_yaml_text(f"a: 1\nb: x{letter}y\nb: 2\n", "f.yml")

    assert [(problem.line, problem.column, problem.rule) for problem in document.problems] == [
        (2, 5, "text-control"),
        (3, 1, "yaml-duplicate-key"),
    ]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("letter", [*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"])
def test_a_character_that_turns_the_direction_of_the_line_is_told(letter: str) -> None:
    assert told(f"a: x{letter}y\n") == [(1, 5, "text-direction")]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("code", "rule"),
    [
        (r"\0", "text-control"),
        (r"\x1b", "text-control"),
        (r"\L", "text-control"),
        (r"\u202e", "text-direction"),
        (r"\ufffd", "text-lost-letter"),
        (r"\ud800", "text-code"),
        (r"\U00110000", "text-code"),
        (r"\UFFFFFFFF", "text-code"),
        (r"\U0000dfff", "text-code"),
    ],
)
def test_a_code_brings_in_nothing_that_could_not_be_written(code: str, rule: str) -> None:
    document = read_yaml_text(f'a: "{code}"\n', "f.yml")

    assert [problem.rule for problem in document.problems] == [rule]


@pytest.mark.usefixtures("parser")
def test_the_codes_of_letters_and_backslashes_are_read() -> None:
    document = read_yaml_text(r'a: "\u0175 \U0001f642 \\ud800 \t\""', "f.yml")

    assert (document.plain, document.problems) == ({"a": 'ŵ 🙂 \\ud800 \t"'}, ())


def test_half_a_letter_in_a_string_is_told_like_a_bad_byte() -> None:
    assert told("a: \ud800\n") == [(1, 4, "file-encoding")]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("text", ["a:\tb\n", "a: b\t\n", "a: b\t# note\n", "-\tb\n", "\t\na: b\n", "a: b\n \t\n"])
def test_a_tab_that_does_not_begin_a_line_counts_as_a_space(text: str) -> None:
    assert read_yaml_text(text, "f.yml") == read_yaml_text(text.replace("\t", " "), "f.yml")


@pytest.mark.usefixtures("parser")
def test_what_a_tab_has_put_out_of_line_is_not_told_as_well() -> None:
    assert told("a:\n    b: 1\n\tc: 2\n") == [(3, 1, "yaml-tab")]


@pytest.mark.usefixtures("parser")
def test_a_broken_line_above_a_tab_is_told_as_well() -> None:
    assert told("a: b: c\n\td: 2\n") == [(1, 5, "yaml-colon-in-text"), (2, 1, "yaml-tab")]


def test_what_is_quoted_in_a_report_has_nothing_invisible_in_it() -> None:
    problems = read_yaml_text("a: 1\n\x1b[31m\u202e red\nb: c: \u202e\n", "f.yml").problems

    assert {problem.rule for problem in problems} == {
        "text-control",
        "text-direction",
        "yaml-colon-in-text",
        "yaml-colon-missing",
    }
    assert all(str(problem).isprintable() for problem in problems)
