"""What PDF and Word files hold, read with other tools than those that made them."""

import os
import re
import shutil
import subprocess
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as Xml

import pikepdf
import pytest

from ..support.built import BuiltPage, BuiltSite

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PDFTOTEXT = shutil.which("pdftotext")
PDFINFO = shutil.which("pdfinfo")
needs_poppler = pytest.mark.skipif(
    not (PDFTOTEXT and PDFINFO) and "CI" not in os.environ, reason="pdftotext and pdfinfo of poppler-utils are not here"
)
"""For a test that reads a PDF by another program than what made it; where CI is set, it fails without."""


def whole_page(site: BuiltSite, file: str) -> BuiltPage:
    """Return the page that a document of a built site is made from."""
    edition = file.rpartition("/")[0]
    return next(page for page in site.pages.values() if page.kind == "whole" and page.address.startswith(edition))


def parts(word: bytes) -> dict[str, bytes]:
    """Return the parts of a Word file by their names."""
    with zipfile.ZipFile(BytesIO(word)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def main_part(word: bytes) -> Xml.Element:
    """Return the words of a Word file as XML."""
    return Xml.fromstring(parts(word)["word/document.xml"])  # noqa: S314 - we made it


def paragraphs(word: bytes) -> list[tuple[str, str]]:
    """Return each paragraph of a Word file: its style, and its text."""
    return [(style_of(paragraph), text_of(paragraph)) for paragraph in main_part(word).iter(f"{W}p")]


def style_of(paragraph: Xml.Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.attrib[f"{W}val"]


def text_of(element: Xml.Element) -> str:
    """Return the words inside an element of a Word file; a break of line is a space."""
    told = (f"{W}t", f"{W}br", f"{W}tab")
    return "".join(part.text or "" if part.tag == f"{W}t" else " " for part in element.iter() if part.tag in told)


def pdf_text(pdf: bytes, scratch: Path) -> str:
    """Return the words of a PDF, page by page."""
    assert PDFTOTEXT
    file = scratch / "read.pdf"
    file.write_bytes(pdf)
    command = [PDFTOTEXT, "-enc", "UTF-8", str(file), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


@dataclass(frozen=True)
class Tag:
    """One tag of a PDF: its kind, what a header cell heads, the words that stand for a picture, the language."""

    kind: str
    scope: str
    alternative: str
    language: str


@dataclass(frozen=True)
class ReadPdf:
    """What is read of a PDF: its tags in the order of reading, its bookmarks of the first level, itself."""

    tags: list[Tag]
    bookmarks: list[str]
    language: str
    metadata: dict[str, str]
    pages: int
    faces: dict[str, bool]
    languages_of_spans: list[str]


def read_pdf(made: bytes | Path) -> ReadPdf:
    """Read a PDF. ``faces``: each typeface by its name, and whether it is inside."""
    with pikepdf.open(made if isinstance(made, Path) else BytesIO(made)) as pdf:
        with pdf.open_metadata() as said:
            metadata = {name: str(said[name]) for name in said}
        with pdf.open_outline() as found:
            bookmarks = [item.title for item in found.root]
        metadata |= {
            "marked": str(pdf.Root.MarkInfo.Marked),
            "shows title": str(pdf.Root.ViewerPreferences.DisplayDocTitle),
            "created": str(pdf.docinfo.get("/CreationDate", "")),
        }
        tags = [_tag(tag) for tag in _below(pdf.Root.StructTreeRoot.K)]
        return ReadPdf(
            tags, bookmarks, str(pdf.Root.Lang), metadata, len(pdf.pages), dict(_faces(pdf)), list(_languages(pdf))
        )


def _below(kids: pikepdf.Object) -> Iterator[pikepdf.Object]:
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            if "/K" in kid:
                yield from _below(kid.K)


def _tag(tag: pikepdf.Object) -> Tag:
    attributes = tag.get("/A", pikepdf.Array())
    several = attributes if isinstance(attributes, pikepdf.Array) else pikepdf.Array([attributes])
    scope = next((str(one["/Scope"]) for one in several if "/Scope" in one), "")
    return Tag(str(tag.S)[1:], scope[1:], str(tag.get("/Alt", "")), str(tag.get("/Lang", "")))


def _languages(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Yield the languages that words inside a paragraph are marked with."""
    for page in pdf.pages:
        for found in re.findall(rb"/Lang\s?\(([\w-]+)\)", page.obj.Contents.read_bytes()):
            yield found.decode()


def _faces(pdf: pikepdf.Pdf) -> Iterator[tuple[str, bool]]:
    for page in pdf.pages:
        for face in page.Resources.get("/Font", pikepdf.Dictionary()).values():
            for kind in face.DescendantFonts:
                yield str(kind.BaseFont), any(name in kind.FontDescriptor for name in ("/FontFile2", "/FontFile3"))


def words(text: str) -> Counter[str]:
    """Return the words in some text, and how often each stands there; a hyphen may have ended a line."""
    return Counter(re.findall(r"[^\W_]+", re.sub(r"(?<=\w)-\s?(?=\w)", "", text)))
