"""What an editor writes stands in the documents as it was written, whatever it would mean to what makes them."""

from pathlib import Path

from strategysite.documents.blocks import Paragraph
from strategysite.documents.look import Look
from strategysite.documents.pdf import as_pdf
from strategysite.documents.word import as_word

from .conftest import Write, document
from .unpacked import PDFTOTEXT, needs_poppler, paragraphs, parts, pdf_text

HOSTILE = (
    '#panic("x") #read("/etc/passwd") $x^2$ <label> @ref \\u{41} // remark /* remark */ ~ -- --- = Heading\n'
    "{{ 7*7 }} {% raise %} [a](javascript:b) `code` ![](x.png) &amp; </w:t></w:r><w:r> ]]> <!-- x --> %PDF ${a}"
)
READ = " ".join(HOSTILE.split())


def test_it_is_words_in_the_word_file(look: Look) -> None:
    said = paragraphs(as_word(document(Paragraph((HOSTILE,))), look))

    assert READ in [" ".join(text.split()) for _, text in said]


@needs_poppler
def test_it_is_words_in_the_pdf(look: Look, tmp_path: Path) -> None:
    said = pdf_text(as_pdf(document(Paragraph((HOSTILE,))), look), tmp_path)

    assert "".join(READ.split()) in "".join(said.split())


def test_it_is_words_from_the_file_of_the_strategy_on(made: Write, tmp_path: Path) -> None:
    title = "#panic() <b>{{ 7*7 }}</b> & $x$ *y*"
    files = made({"Hold a panel each month": f"'{title}'", "Cynnal panel bob mis": f"'{title}'"})

    assert files.keys() == {"pdf.cy", "docx.cy", "pdf.en", "docx.en"}
    for language in ("cy", "en"):
        assert ("Heading2", title) in paragraphs(files[f"docx.{language}"])
    if PDFTOTEXT:
        assert title in pdf_text(files["pdf.en"], tmp_path)


def test_markup_in_prose_is_not_markup_of_the_document(made: Write) -> None:
    files = made({"keep one small": "keep <script>alert(1)</script> <w:p/> one small"})

    assert b"<script" not in parts(files["docx.en"])["word/document.xml"]
