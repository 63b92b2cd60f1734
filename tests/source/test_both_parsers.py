"""Whatever is written: no exception, only plain values, every place inside the file, and the same from both parsers."""

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from strategysite.source import Document, Mark, Plain, Pointer, events, read_yaml_text

pytestmark = pytest.mark.skipif("C" not in events.PARSERS, reason="PyYAML was built without its C parser")

PIECES = (
    *(
        "name: ",
        "on: ",
        "en: ",
        "- ",
        "-",
        "  ",
        "    ",
        "\n",
        "\n",
        "\n  ",
        "\n- ",
        ": ",
        ":",
        ", ",
        "[",
        "]",
        "{",
        "}",
    ),
    *(
        '"',
        "'",
        "#",
        " # note",
        "&a ",
        "*a",
        "*a ",
        "!t ",
        "!!int ",
        "|\n",
        "|-\n",
        ">2\n",
        "? ",
        "%",
        "@",
        "`",
        "<<: ",
    ),
    *("---\n", "...\n", "\t", "\\", "\\n", "\\ud800", "\\x0", "true", "012", "~", "1e3", "what? ", "a ? b", "10:30"),
    *("\u00a0", "ŵ", "\ufeff", "\u2028", "\x85", "\r\n", "\r", "\x00", "\u202e", "🙂", "x y", "{en: A, cy: B}\n"),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=16).map("".join)
DETERMINISTIC = settings(derandomize=True, database=None, deadline=None, max_examples=400)


def read(text: str | bytes, parser: str) -> Document:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(events, "LOADER", events.PARSERS[parser])
        return read_yaml_text(text, "f.yml")


def pointers(plain: Plain, pointer: Pointer = ()) -> list[Pointer]:
    inside = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    return [pointer, *(found for step, value in inside for found in pointers(value, (*pointer, step)))]


def places(document: Document) -> list[tuple[Mark, Mark]]:
    return [(document.place(pointer), document.key_place(pointer)) for pointer in pointers(document.plain)]


@given(TEXTS)
@example("[name: ]")
@example("{a, b}")
@example("? x")
@example("a: [")
@example('a: "\\ud800')
@settings(DETERMINISTIC)
def test_a_text_without_faults_is_read_alike_by_both_and_one_with_faults_by_neither(text: str) -> None:
    in_c, in_python = read(text, "C"), read(text, "Python")

    assert bool(in_c.problems) == bool(in_python.problems)
    if not in_c.problems:
        assert in_c == in_python
        assert places(in_c) == places(in_python)


@given(TEXTS | st.text(max_size=60))
@settings(DETERMINISTIC)
def test_any_text_gives_plain_values_and_places_inside_the_file(text: str) -> None:
    document = read(text, "C")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 2

    for pointer in pointers(document.plain):
        value: Plain = document.plain
        for step in pointer:
            value = value[step]  # type: ignore[index]  # the pointers come from these very values
        assert value is None or type(value) in {bool, int, float, str, list, dict}
    assert all(1 <= mark.line <= lines and mark.column >= 1 for pair in places(document) for mark in pair)
    assert all(1 <= problem.line <= lines and problem.column >= 1 for problem in document.problems)
    assert list(document.problems) == sorted(document.problems)


@given(st.binary(max_size=80))
@settings(DETERMINISTIC)
def test_any_bytes_give_a_document(data: bytes) -> None:
    assert read(data, "C").file == "f.yml"


@given(st.recursive(st.text("abŵ: #-'\"\\{}[],&*!|>%@`?~", max_size=12), lambda inner: st.lists(inner, max_size=4)))
@settings(DETERMINISTIC)
def test_what_json_writes_is_read_back(value: Plain) -> None:
    written = json.dumps({"a": value}, ensure_ascii=False)

    for parser in ("C", "Python"):
        document = read(written, parser)
        assert (document.plain, document.problems) == ({"a": value}, ())
