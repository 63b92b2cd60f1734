"""Taking the table in Word back. A Word file is a packed one, so it is looked into before anything is unpacked."""

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any, Final
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812 - named as the other errors are

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn

from ..phrase import phrase
from .package import Package, PackageError, Unit, check_languages
from .word import KEY, REFERENCE

LARGEST: Final = 100_000_000
"""So many bytes may all that is packed have together: a strategy has a hundredth of it."""

MOST: Final = 1_000
"""So many files may be packed."""

_UNREADABLE = (
    BadZipFile,
    ZlibError,
    PackageNotFoundError,
    AttributeError,
    EOFError,
    IndexError,
    KeyError,
    NotImplementedError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)
"""What is raised by the libraries where a file is damaged."""

_SIGNS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-", qn("w:softHyphen"): ""}
_TRACKED = (qn("w:ins"), qn("w:del"), qn("w:moveFrom"), qn("w:moveTo"))


def from_word(data: bytes) -> Package:
    """Return the package in a Word file. Raises PackageError where it is none, or could do harm."""
    try:
        _look_inside(data)
        body: Any = Document(BytesIO(data)).element.body
        lines = [_text(paragraph) for paragraph in body.iterchildren(qn("w:p"))]
        rows = [[_cell(cell) for cell in row.iterchildren(qn("w:tc"))] for row in body.iter(qn("w:tr"))]
        is_tracked = any(True for _ in body.iter(*_TRACKED))
    except _UNREADABLE:
        raise PackageError(
            phrase("The file is not a Word file, or it is damaged. Ask the translator to send it again.")
        ) from None
    if is_tracked:
        raise PackageError(
            phrase("The file has tracked changes. Accept them all in Word, save the file and take that back.")
        )
    reference = next((found for line in lines if (found := REFERENCE.fullmatch(line.strip()))), None)
    if reference is None:
        raise PackageError(
            phrase("The line with the name of the edition is no longer there. Ask for the file as sent out.")
        )
    edition, source, target = reference.groups()
    check_languages(source, target)
    return Package(edition, source, target, tuple(_units(rows)))


def _look_inside(data: bytes) -> None:
    """Raise BadZipFile where what is packed would be too much, or has definitions of its own."""
    with ZipFile(BytesIO(data)) as packed:
        inside = packed.infolist()
        if len(inside) > MOST or sum(one.file_size for one in inside) > LARGEST:
            raise BadZipFile
        parts = (packed.read(one) for one in inside if one.filename.endswith((".xml", ".rels")))
        if any(b"<!DOCTYPE" in part or b"<!ENTITY" in part for part in parts):
            raise BadZipFile


def _units(rows: list[list[str]]) -> Iterator[Unit]:
    """Yield the texts: a row of one cell names each, and the row below it, of two, holds both sides."""
    for above, row in pairwise(rows):
        named = KEY.fullmatch(above[0].partition("\n")[0].strip()) if len(above) == 1 else None
        if named and len(row) == 2:
            source, target = row
            yield Unit(named[1], source, target, before=named[2], is_done=bool(target.strip()))


def _cell(cell: Any) -> str:
    return "\n".join(_text(paragraph) for paragraph in cell.iter(qn("w:p")))


def _text(paragraph: Any) -> str:
    """Return the words of a paragraph, also of those that a tool put into a box or a link of its own."""
    parts = paragraph.iter(qn("w:t"), *_SIGNS)
    return "".join(_SIGNS.get(part.tag, part.text or "") for part in parts)
