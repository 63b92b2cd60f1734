"""A table in Word, for translators who work without translation tools: what is said on the left, its translation right.

Above each text a row of its own names it and holds the notes. Only a translation that is finished stands on the right;
one that is out of date stands in the notes, so that leaving it alone does not make it agreed.
"""

import re
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Written
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Pt, RGBColor
from docx.table import Table, _Cell

from ..language.catalogue import Words
from ..words import N_
from .package import Package, Unit

REFERENCE: Final = re.compile(r"\[([a-z0-9-]+) (en|cy)-(en|cy)\]")
"""The line by which a file that comes back is known: the edition, from which language, into which."""

KEY: Final = re.compile(r"(\S+) \[([0-9a-f]*)\]")
"""The line that names a text: its key, and the fingerprint of its translation when the file was sent out."""

_LANGUAGES = {"en": N_("English"), "cy": N_("Welsh")}
_CODES = {"en": "en-GB", "cy": "cy-GB"}
_NOTES, _SHADE, _DARK = "Notes", "E8EEF2", RGBColor(0x40, 0x40, 0x40)
_ALWAYS = datetime(2000, 1, 1)  # noqa: DTZ001 - a Word file has no time zones
"""The time in every file, so that the same texts give the same file."""


def to_word(package: Package, words: Words) -> bytes:
    """Return a package as a Word file that speaks to the translator in the language of ``words``.

    The same package always gives the same bytes.
    """
    document = Document()
    _set_up(document, package)
    document.add_heading(package.edition, level=1)
    document.add_paragraph(f"[{package.edition} {package.source}-{package.target}]", style=_NOTES)
    for said in _instructions(words):
        document.add_paragraph(said)
    table = document.add_table(rows=1, cols=2, style="Table Grid")
    _head(table, [words(_LANGUAGES[language]) for language in (package.source, package.target)])
    for unit in package.units:
        _add(table, unit, package, words)
    written = BytesIO()
    document.save(written)
    return _at_the_same_time(written)


def _instructions(words: Words) -> tuple[str, ...]:
    return (
        words("Write the translation in the right-hand column. Leave a text empty that is not finished."),
        words(
            "Keep numbers, addresses, links, **bold** and the signs that begin a list or a heading. Change nothing in "
            "the left-hand column or in the grey rows."
        ),
        words("Send this same file back, without tracked changes."),
    )


def _set_up(document: Written, package: Package) -> None:
    """Set the styles: one for each side with its language, so that Word checks the spelling of each in its own."""
    about = document.core_properties
    about.language, about.title, about.author = _CODES[package.target], package.edition, ""
    about.created = about.modified = _ALWAYS
    for language in (package.source, package.target):
        style = _style(document, _CODES[language])
        _property(style.element.get_or_add_rPr(), "w:lang", val=_CODES[language])
    notes = _style(document, _NOTES)
    notes.font.size, notes.font.color.rgb = Pt(8), _DARK


def _style(document: Written, name: str) -> Any:
    """Add a style for paragraphs."""
    style: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    return style


def _head(table: Table, names: Iterable[str]) -> None:
    """Write the names of the languages into the first row, which is repeated on every page."""
    row = table.rows[0]
    for cell, name in zip(row.cells, names, strict=True):
        cell.paragraphs[0].add_run(name).bold = True
    _property(row._tr.get_or_add_trPr(), "w:tblHeader")  # noqa: SLF001 - python-docx has no other way to it


def _add(table: Table, unit: Unit, package: Package, words: Words) -> None:
    (about,) = _row(table, cells=1)
    _property(about._tc.get_or_add_tcPr(), "w:shd", val="clear", fill=_SHADE)  # noqa: SLF001 - as above
    notes = [f"{unit.key} [{unit.before}]", *unit.notes]
    if unit.target and not unit.is_done:
        notes.append(words("The translation until now: {words}", words=unit.target))
    _fill(about, "\n".join(notes), _NOTES)
    left, right = _row(table, cells=2)
    _fill(left, unit.source, _CODES[package.source])
    _fill(right, unit.target if unit.is_done else "", _CODES[package.target])


def _row(table: Table, *, cells: int) -> list[_Cell]:
    """Add a row of two cells, or of one as wide as both; the library's own way goes through all rows for each."""
    row: Any = table._tbl.add_tr()  # noqa: SLF001 - as above
    added = [row.add_tc() for _ in range(cells)]
    for one in added:
        one.grid_span = 2 // cells
    return [_Cell(one, table) for one in added]


def _fill(cell: _Cell, text: str, style: str) -> None:
    """Put each line of a text into a paragraph of a cell."""
    first, *more = text.split("\n")
    for line, paragraph in [(first, cell.paragraphs[0]), *((line, cell.add_paragraph()) for line in more)]:
        paragraph.add_run(line)
        paragraph._p.style = style  # noqa: SLF001 - by its id, which is not looked for among all styles each time


def _property(holder: Any, name: str, **values: str) -> None:
    element: Any = OxmlElement(name)
    for attribute, value in values.items():
        element.set(qn(f"w:{attribute}"), value)
    holder.append(element)


def _at_the_same_time(written: BytesIO) -> bytes:
    """Return a packed file with one time for all that is in it."""
    again = BytesIO()
    with ZipFile(written) as before, ZipFile(again, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(ZipInfo(name, _ALWAYS.timetuple()[:6]), before.read(name), ZIP_DEFLATED)
    return again.getvalue()
