"""The PDF of each edition is for everybody: PDF/UA-1, tagged, with titles, languages, bookmarks and header cells."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from strategysite.documents.blocks import Cell, Drawing, Fact, Facts, Group, Heading, Paragraph, Span, Table
from strategysite.documents.fault import DocumentError
from strategysite.documents.look import Look
from strategysite.documents.pdf import as_pdf

from ..support.built import BuiltSite
from .conftest import document
from .unpacked import PDFINFO, ReadPdf, needs_poppler, pdf_text, read_pdf, whole_page

WELSH = "cy/y-tair-afon/2026-2029/strategaeth-y-tair-afon-2026-2029.pdf"
ENGLISH = "en/tair-afon/2026-2029/strategy-tair-afon-2026-2029.pdf"
FILES = [WELSH, ENGLISH, "en/aldermere/2026-to-2029/strategy-aldermere-2026-to-2029.pdf"]
CONTENTS = {"cy": "Cynnwys", "en": "Contents"}
CIRCLE = '<svg viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>'


def of_site(site: BuiltSite, file: str) -> ReadPdf:
    return read_pdf(site.folder / file)


@pytest.mark.parametrize("file", FILES)
def test_it_says_that_it_is_for_everybody_and_what_it_is(site: BuiltSite, file: str) -> None:
    pdf = of_site(site, file)

    assert pdf.metadata["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
    assert pdf.metadata["{http://purl.org/dc/elements/1.1/}title"]
    assert pdf.metadata["{http://purl.org/dc/elements/1.1/}creator"]
    assert pdf.metadata["marked"] == "True"
    assert pdf.metadata["shows title"] == "True"
    assert pdf.language == f"{file[:2]}-GB"


@pytest.mark.parametrize("file", FILES)
def test_its_bookmarks_are_the_contents_and_every_part_of_the_page(site: BuiltSite, file: str) -> None:
    page = whole_page(site, file)
    parts = [section.all("h2")[0].text for section in page.main.all("section", class_="part")]

    assert of_site(site, file).bookmarks == [CONTENTS[file[:2]], *parts]


@pytest.mark.parametrize("file", FILES)
def test_every_table_names_its_rows_or_columns_and_every_picture_has_words(site: BuiltSite, file: str) -> None:
    tags = of_site(site, file).tags

    assert {tag.scope for tag in tags if tag.kind == "TH"} == {"Row", "Column"}
    assert sum(tag.kind == "Figure" for tag in tags) > 10
    assert all(tag.alternative.strip() for tag in tags if tag.kind == "Figure")


@pytest.mark.parametrize("file", FILES)
def test_every_typeface_is_inside(site: BuiltSite, file: str) -> None:
    faces = of_site(site, file).faces

    assert len(faces) > 1
    assert all(faces.values())


def test_an_edition_that_is_not_a_draft_has_one_for_each_language(site: BuiltSite) -> None:
    found = {name.rpartition("/")[0] for name in site.files if name.endswith(".pdf")}

    assert found == {
        page.address.rstrip("/").rpartition("/")[0] for page in site.pages.values() if page.kind == "whole"
    }


def test_cells_name_their_row_where_they_do_on_the_page_and_nowhere_else(look: Look) -> None:
    def row(first: str, *, heads: bool) -> tuple[Cell, ...]:
        return Cell((Paragraph((first,)),), "row" if heads else ""), Cell((Paragraph(("1",)),))

    head = (Cell((Paragraph(("A",)),), "column"), Cell((Paragraph(("B",)),), "column"))
    table = Table(("Capsiwn",), (head,), (row("un", heads=True), row("dau", heads=False)))
    facts = Facts((Fact(("Enw",), (table, Paragraph(("gwerth",)))),))

    found = read_pdf(as_pdf(document(facts), look)).tags

    cells = [(tag.kind, tag.scope) for tag in found if tag.kind in ("TH", "TD")]
    column, named, plain = ("TH", "Column"), ("TH", "Row"), ("TD", "")
    assert cells == [named, plain, column, column, named, plain, plain, plain]


def test_words_in_the_other_language_are_marked(look: Look) -> None:
    said = document(
        Paragraph(("Cymraeg, ", Span("other", ("English",), "en"))), Group((Paragraph(("More",)),), language="en")
    )

    found = read_pdf(as_pdf(said, look))

    assert [tag.language for tag in found.tags if tag.language] == ["en-GB"]
    assert found.languages_of_spans == ["en-GB"]


def test_the_same_words_make_the_same_file(look: Look) -> None:
    said = document(Heading(2, ("Pennawd",)), Drawing(CIRCLE, "Cylch", 10, 10))

    assert as_pdf(said, look) == as_pdf(said, look)


def test_its_date_is_the_day_of_its_words(look: Look) -> None:
    made = as_pdf(document(on=date(2026, 3, 1)), look)

    assert read_pdf(made).metadata["created"].startswith("D:20260301")


def test_every_welsh_letter_is_in_the_typeface(look: Look) -> None:
    letters = "âêîôûŵŷ ÂÊÎÔÛŴŶ áéíóúẃý àèìòùẁỳ äëïöüẅÿ – — … ‘’ “” • £ € ½ ² ³ ≥ ≤ −"

    assert as_pdf(document(Paragraph((letters,))), look)


@needs_poppler
def test_a_sign_of_no_typeface_is_left_out_and_a_mark_says_so(look: Look, tmp_path: Path) -> None:
    words = pdf_text(as_pdf(document(Paragraph(("Da 😀 中文 iawn",))), look), tmp_path)

    assert "Da […] […] iawn" in " ".join(words.split())


def test_the_check_of_the_standard_is_on(look: Look) -> None:
    with pytest.raises(DocumentError, match="PDF/UA-1"):
        as_pdf(document(Drawing(CIRCLE, " ", 10, 10), Heading(4, ("Too deep",))), look)


@needs_poppler
def test_another_program_reads_the_same_tags(site: BuiltSite) -> None:
    assert PDFINFO
    ran = subprocess.run([PDFINFO, "-struct", site.folder / WELSH], capture_output=True, check=True)
    told = ran.stdout.decode(errors="replace")

    for wanted in (
        "H1",
        "H2",
        "TOC",
        "Table",
        "Caption",
        "TH",
        "/Scope /Row",
        "/Scope /Column",
        "Figure",
        "BlockQuote",
    ):
        assert wanted in told, wanted
