"""Where things stand: lines and columns from 1, the nearest ancestor for what is not there."""

import pytest

from strategysite.source import Mark, Pointer, read_yaml_text

TEXT = """\
# A strategy.
name: {en: Safer, cy: "Mwy diogel"}
bodies:
  - id: police
    name:
      cy: Heddlu
  - id: council
    roles: [specified, review]
empty:
2019: five
"""

VALUES: list[tuple[Pointer, Mark]] = [
    ((), Mark(2, 1)),
    (("name",), Mark(2, 7)),
    (("name", "cy"), Mark(2, 23)),
    (("bodies",), Mark(4, 3)),
    (("bodies", 0), Mark(4, 5)),
    (("bodies", 0, "id"), Mark(4, 9)),
    (("bodies", 0, "name"), Mark(6, 7)),
    (("bodies", 0, "name", "cy"), Mark(6, 11)),
    (("bodies", 1, "roles", 1), Mark(8, 24)),
    (("empty",), Mark(9, 7)),
    (("2019",), Mark(10, 7)),
]

NAMES: list[tuple[Pointer, Mark]] = [
    ((), Mark(2, 1)),
    (("name",), Mark(2, 1)),
    (("name", "cy"), Mark(2, 19)),
    (("bodies",), Mark(3, 1)),
    (("bodies", 0), Mark(4, 5)),
    (("bodies", 0, "name"), Mark(5, 5)),
    (("bodies", 0, "name", "cy"), Mark(6, 7)),
    (("empty",), Mark(9, 1)),
    (("2019",), Mark(10, 1)),
]

MISSING: list[tuple[Pointer, Pointer]] = [
    (("nome",), ()),
    (("name", "fr"), ("name",)),
    (("name", "cy", "deeper", 3), ("name", "cy")),
    (("bodies", 7, "id"), ("bodies",)),
    (("bodies", -1), ("bodies",)),
    (("bodies", "id"), ("bodies",)),
    (("name", 0), ("name",)),
    ((2019,), ()),
    (("empty", "x"), ("empty",)),
]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(("pointer", "mark"), VALUES)
def test_a_value_stands(pointer: Pointer, mark: Mark) -> None:
    assert read_yaml_text(TEXT, "f.yml").place(pointer) == mark


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(("pointer", "mark"), NAMES)
def test_the_name_of_a_value_stands(pointer: Pointer, mark: Mark) -> None:
    assert read_yaml_text(TEXT, "f.yml").key_place(pointer) == mark


@pytest.mark.parametrize(("pointer", "nearest"), MISSING)
def test_what_is_not_there_has_the_place_of_its_nearest_ancestor(pointer: Pointer, nearest: Pointer) -> None:
    document = read_yaml_text(TEXT, "f.yml")

    assert document.place(pointer) == document.place(nearest)
    assert document.key_place(pointer) == document.key_place(nearest)


@pytest.mark.parametrize("text", ["", "# only a note\n", "\n\n", "---\n", "---\n...\n"])
def test_an_empty_file_says_nothing_and_every_place_is_its_beginning(text: str) -> None:
    document = read_yaml_text(text, "f.yml")

    assert (document.plain, document.problems) == (None, ())
    assert document.place(("a", 1)).column == 1


def test_a_repeat_has_its_own_place_and_its_parts_have_the_place_of_the_first() -> None:
    document = read_yaml_text("a: &one {x: 1}\nb: *one\n", "f.yml")

    assert document.place(("b",)) == Mark(2, 4)
    assert document.key_place(("b",)) == Mark(2, 1)
    assert document.place(("b", "x")) == document.place(("a", "x")) == Mark(1, 13)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_a_byte_order_mark_move_no_place(line_end: str, mark: str) -> None:
    changed = read_yaml_text(mark + TEXT.replace("\n", line_end), "f.yml")
    plain = read_yaml_text(TEXT, "f.yml")

    assert (changed.plain, changed.problems) == (plain.plain, ())
    assert [changed.place(pointer) for pointer, _ in VALUES] == [mark for _, mark in VALUES]
    assert [changed.key_place(pointer) for pointer, _ in NAMES] == [mark for _, mark in NAMES]


@pytest.mark.usefixtures("parser")
def test_columns_count_characters_however_many_bytes_they_take() -> None:
    text = "{ŵyth: 8, '🏴': x, z: [ŷ, 🙂, a]}"

    assert read_yaml_text(text, "f.yml").place(("z", 2)) == Mark(1, text.index("a]") + 1)
