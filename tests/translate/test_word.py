"""The table in Word that goes to a translator and comes back."""

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document

from strategysite.language.catalogue import Words, read_words
from strategysite.translate import word_reading
from strategysite.translate.package import Package, PackageError, Unit
from strategysite.translate.word import to_word
from strategysite.translate.word_reading import from_word

from .conftest import EXAMPLE, PROJECT, Run

UNITS = (
    Unit("strategy:title", "Safer streets", "", "strategy.yml", ("In: Strategy", "Term: safe = diogel"), "0a1b"),
    Unit("strategy:summary", "One.\n\n- two\n- three", "Un.\n\n- dau\n- tri", "strategy.yml", (), "2c3d", is_done=True),
    Unit("actions:actions.a.title", "Old words", "Hen eiriau", "actions.yml", (), "4e5f"),
)
SENT = Package("glanmorfa-2027", "en", "cy", UNITS)


@pytest.fixture
def words() -> Words:
    return read_words(PROJECT / "translations", "en")


def changed(data: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """Return a packed file with one of its parts changed."""
    after = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(after, "w", ZIP_DEFLATED) as packed:
        for name in before.namelist():
            text = before.read(name)
            packed.writestr(name, change(text.decode()).encode() if name == part else text)
    return after.getvalue()


def test_what_was_sent_out_can_be_read(words: Words) -> None:
    back = from_word(to_word(SENT, words))

    assert (back.edition, back.source, back.target) == ("glanmorfa-2027", "en", "cy")
    assert [(unit.key, unit.source, unit.before) for unit in back.units] == [
        (unit.key, unit.source, unit.before) for unit in UNITS
    ]


def test_only_a_finished_translation_stands_on_the_right_and_an_older_one_in_the_notes(words: Words) -> None:
    sent = to_word(SENT, words)

    assert [(unit.target, unit.is_done) for unit in from_word(sent).units] == [
        ("", False),
        ("Un.\n\n- dau\n- tri", True),
        ("", False),
    ]
    assert "The translation until now: Hen eiriau" in said(sent)


def said(data: bytes) -> str:
    table = Document(BytesIO(data)).tables[0]
    return "\n".join(cell.text for row in table.rows for cell in row.cells)


def test_a_translator_sees_two_columns_with_the_languages_above_and_the_notes(words: Words) -> None:
    table = Document(BytesIO(to_word(SENT, words))).tables[0]

    assert [cell.text for cell in table.rows[0].cells] == ["English", "Welsh"]
    assert "In: Strategy\nTerm: safe = diogel" in table.rows[1].cells[0].text
    assert [cell.text for cell in table.rows[2].cells] == ["Safer streets", ""]


def test_it_speaks_welsh_to_a_welsh_reader() -> None:
    document = Document(BytesIO(to_word(SENT, read_words(PROJECT / "translations", "cy"))))

    assert [cell.text for cell in document.tables[0].rows[0].cells] == ["Saesneg", "Cymraeg"]
    assert any(paragraph.text.startswith("Ysgrifennwch y cyfieithiad") for paragraph in document.paragraphs)


def test_words_that_a_tool_put_into_a_link_or_a_box_are_read(words: Words) -> None:
    back = changed(
        to_word(SENT, words),
        "word/document.xml",
        lambda text: re.sub(r"(<w:r>(?:(?!</w:r>).)*Un\..*?</w:r>)", r"<w:smartTag>\1</w:smartTag>", text),
    )

    assert from_word(back).units[1].target == "Un.\n\n- dau\n- tri"


@pytest.mark.parametrize("mark", ["ins", "del", "moveTo"])
def test_tracked_changes_are_to_be_accepted_first(words: Words, mark: str) -> None:
    back = changed(
        to_word(SENT, words), "word/document.xml", lambda text: text.replace("</w:p>", f"<w:{mark}/></w:p>", 1)
    )

    with pytest.raises(PackageError, match="tracked changes"):
        from_word(back)


def test_a_file_that_lost_its_name_is_refused(words: Words) -> None:
    back = changed(to_word(SENT, words), "word/document.xml", lambda text: text.replace("[glanmorfa-2027 ", "["))

    with pytest.raises(PackageError, match="name of the edition"):
        from_word(back)


@pytest.mark.parametrize("data", [b"", b"PK", b"words", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_word_file_is_refused(data: bytes) -> None:
    with pytest.raises(PackageError, match="not a Word file"):
        from_word(data)


def test_definitions_of_its_own_are_refused(words: Words) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbb">]>'
    back = changed(
        to_word(SENT, words), "word/document.xml", lambda text: text.replace("<w:document", f"{bomb}<w:document", 1)
    )

    with pytest.raises(PackageError, match="not a Word file"):
        from_word(back)


@pytest.mark.parametrize(("limit", "value"), [("LARGEST", 1000), ("MOST", 3)])
def test_a_file_that_would_unpack_to_too_much_is_refused(
    words: Words, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    monkeypatch.setattr(word_reading, limit, value)

    with pytest.raises(PackageError, match="not a Word file"):
        from_word(to_word(SENT, words))


def test_the_command_writes_it_and_takes_it_back(run: Run, project: Path) -> None:
    assert run("export", EXAMPLE, "--to", "cy", "--all", "--format", "word").exit_code == 0
    file = project / f"{EXAMPLE}.en-cy.docx"
    document = Document(str(file))
    rows = document.tables[0].rows
    at = next(number for number, row in enumerate(rows) if row.cells[0].text.startswith("strategy:title"))
    assert "What it is: The title of the strategy." in rows[at].cells[0].text
    rows[at + 1].cells[1].text = "Teitl newydd"
    document.save(str(file))

    taken = run("import", file.name)

    assert taken.output == "Taken: 1 text new, 0 texts confirmed; 1,352 texts passed over.\n"
    assert 'cy: "Teitl newydd"' in (project / "strategies" / EXAMPLE / "strategy.yml").read_text(encoding="utf-8")
