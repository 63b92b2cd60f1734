"""The Word file of each edition: styles, header rows, captions, languages, contents, pictures with words."""

from collections import Counter
from xml.etree import ElementTree as Xml

import pytest

from strategysite.documents import word
from strategysite.documents.blocks import Cell, Drawing, Group, Heading, Paragraph, Sample, Span, Table
from strategysite.documents.fault import DocumentError
from strategysite.documents.look import Look
from strategysite.documents.word import as_word

from ..support.built import BuiltSite
from .conftest import Write, document
from .unpacked import W, main_part, paragraphs, parts, text_of, whole_page

WELSH = "cy/y-tair-afon/2026-2029/strategaeth-y-tair-afon-2026-2029.docx"
FILES = [WELSH, "en/tair-afon/2026-2029/strategy-tair-afon-2026-2029.docx"]
CONTENTS = {"cy": "Cynnwys", "en": "Contents"}
CIRCLE = '<svg viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>'


def of_site(site: BuiltSite, file: str) -> bytes:
    return (site.folder / file).read_bytes()


def cell(words: str, heads: str = "") -> Cell:
    return Cell((Paragraph((words,)),), "row" if heads == "row" else "column" if heads else "")


@pytest.mark.parametrize("file", FILES)
def test_it_says_what_it_is_and_in_which_language(site: BuiltSite, file: str) -> None:
    inside = parts(of_site(site, file))
    core = inside["docProps/core.xml"].decode()
    language = f"{file[:2]}-GB"

    assert f"<dc:language>{language}</dc:language>" in core
    assert "<dc:title>" in core
    assert "<dc:creator>" in core
    assert f'w:val="{language}"' in Xml.tostring(default_language(inside), encoding="unicode").replace("ns0:", "w:")


def default_language(inside: dict[str, bytes]) -> Xml.Element:
    found = Xml.fromstring(inside["word/styles.xml"]).find(f".//{W}docDefaults//{W}lang")  # noqa: S314 - we made it
    assert found is not None
    return found


@pytest.mark.parametrize("file", FILES)
def test_every_style_that_is_used_is_one_of_ours_or_one_that_word_knows(site: BuiltSite, file: str) -> None:
    made = of_site(site, file)
    styles = Xml.fromstring(parts(made)["word/styles.xml"])  # noqa: S314 - we made it
    known = {style.attrib[f"{W}styleId"] for style in styles.iter(f"{W}style")}
    kinds = (f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
    used = Counter(one.attrib[f"{W}val"] for one in main_part(made).iter() if one.tag in kinds)

    assert used.keys() <= known
    assert {
        "Title",
        "Subtitle",
        "Heading1",
        "Heading2",
        "Heading3",
        "TableCaption",
        "Table",
        "BlockText",
    } <= used.keys()


@pytest.mark.parametrize("file", FILES)
def test_every_table_repeats_its_header_row_and_has_the_caption_that_it_has_on_the_page(
    site: BuiltSite, file: str
) -> None:
    page = whole_page(site, file).main
    made = of_site(site, file)
    tables = list(main_part(made).iter(f"{W}tbl"))
    captions = [text for style, text in paragraphs(made) if style == "TableCaption"]

    assert captions == [caption.text for caption in page.all("caption")]
    assert len(tables) == len(page.all("table"))
    assert all(table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None for table in tables)
    named = [look.attrib[f"{W}firstColumn"] for table in tables for look in table.iter(f"{W}tblLook")]
    assert named == [str(int(bool(table.all("th", scope="row")))) for table in page.all("table")]


@pytest.mark.parametrize("file", FILES)
def test_the_contents_are_there_for_those_who_cannot_make_them_anew(site: BuiltSite, file: str) -> None:
    made = paragraphs(of_site(site, file))
    title = made.index(("TOCHeading", CONTENTS[file[:2]]))
    contents = [(style.removeprefix("TOC"), text) for style, text in made[title + 1 :] if style in ("TOC1", "TOC2")]
    headings = [(style.removeprefix("Heading"), text) for style, text in made if style in ("Heading1", "Heading2")]

    assert len(contents) > 40
    assert contents == headings


@pytest.mark.parametrize("file", FILES)
def test_every_picture_has_words_or_is_marked_as_adding_none(site: BuiltSite, file: str) -> None:
    pictures = [one for one in main_part(of_site(site, file)).iter() if one.tag.endswith("}docPr")]

    assert len(pictures) > 20
    for picture in pictures:
        decorative = [one for one in picture.iter() if one.tag.endswith("}decorative")]
        assert bool(picture.attrib.get("descr")) != bool(decorative)


@pytest.mark.parametrize("file", FILES)
def test_every_link_inside_leads_somewhere(site: BuiltSite, file: str) -> None:
    main = main_part(of_site(site, file))
    there = {mark.attrib[f"{W}name"] for mark in main.iter(f"{W}bookmarkStart")}
    links = {link.attrib[f"{W}anchor"] for link in main.iter(f"{W}hyperlink") if f"{W}anchor" in link.attrib}

    assert len(links) > 50
    assert links <= there


def test_words_in_the_other_language_are_marked(look: Look) -> None:
    said = document(
        Paragraph(("Cymraeg, ", Span("other", ("English",), "en"))), Group((Paragraph(("More",)),), language="en")
    )

    runs = main_part(as_word(said, look)).iter(f"{W}r")
    marked = {text_of(run) for run in runs for one in run.iter(f"{W}lang") if one.get(f"{W}val") == "en-GB"}

    assert marked == {"English", "More"}


def test_a_table_whose_rows_have_no_names_does_not_say_that_they_have(look: Look) -> None:
    plain = Table(("Capsiwn",), ((cell("A", "column"), cell("B", "column")),), ((cell("1"), cell("2")),))
    named = Table(("Capsiwn",), ((cell("A", "column"), cell("B", "column")),), ((cell("un", "row"), cell("2")),))

    looks = main_part(as_word(document(plain, named), look)).iter(f"{W}tblLook")

    assert [one.attrib[f"{W}firstColumn"] for one in looks] == ["0", "1"]


def test_the_footer_has_the_title_and_the_number_of_the_page(look: Look) -> None:
    footer = parts(as_word(document(), look))["word/footer1.xml"].decode()

    assert "Troed" in footer
    assert " PAGE " in footer


def test_the_same_words_make_the_same_file(look: Look) -> None:
    said = document(Heading(2, ("Pennawd",)), Drawing(CIRCLE, "Cylch", 10, 10), Paragraph((Sample(CIRCLE), "Allwedd")))

    assert as_word(said, look) == as_word(said, look)


def test_a_fault_of_pandoc_is_told_in_words(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word, "API_VERSION", [9, 9])

    with pytest.raises(DocumentError, match=r"^The Word file of “Teitl” cannot be made\. pandoc said: "):
        as_word(document(), look)


@pytest.mark.parametrize(
    ("language", "status", "notice"),
    [
        ("cy", "Drafft", "Drafft ar gyfer y bartneriaeth yw hwn. Nid yw wedi'i gyhoeddi."),
        ("en", "Draft", "This is a draft for the partnership. It is not published."),
    ],
)
def test_a_draft_in_a_preview_says_on_its_cover_and_on_every_page_that_it_is_one(
    made: Write, language: str, status: str, notice: str
) -> None:
    word = made({"status: consultation": "status: draft"}, drafts=True)[f"docx.{language}"]

    cover = paragraphs(word)
    assert ("Definition", status) in cover[:12]
    assert ("Notice", notice) in cover[:12]
    assert notice in parts(word)["word/footer1.xml"].decode()
