"""The page that holds a whole strategy, its PDF and its Word file cannot say different things."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from ..support.built import BuiltSite
from ..support.tree import Element
from .unpacked import needs_poppler, paragraphs, pdf_text, whole_page, words

FILES = [
    "cy/y-tair-afon/2026-2029/strategaeth-y-tair-afon-2026-2029",
    "en/tair-afon/2026-2029/strategy-tair-afon-2026-2029",
    "cy/y-tair-afon/interim-2025/strategaeth-y-tair-afon-interim-2025",
    "en/aldermere/2026-to-2029/strategy-aldermere-2026-to-2029",
]
INLINE = frozenset("a abbr b em i small span strong sub sup".split())
AROUND = ("Title", "Subtitle", "CoverPartnership", "TOCHeading", "TOC1", "TOC2")


def said_by_page(element: Element) -> Iterator[str]:
    """Yield the words of a page that are for every reader: no cell's own header, no drawing."""
    for child in element.children:
        if isinstance(child, str):
            yield child
        elif child.tag != "svg" and "label" not in child["class"].split() and child["aria-hidden"] != "true":
            apart = "" if child.tag in INLINE else " "
            yield apart
            yield from said_by_page(child)
            yield apart


def drawn(element: Element) -> Counter[str]:
    """Return the words inside the drawings of a page."""
    return words(" ".join(part.text for svg in element.all("svg") for part in svg.all("text", "tspan")))


def parts_of(site: BuiltSite, file: str) -> list[Element]:
    return whole_page(site, file).main.all("section", class_="part")


def body_of_word(made: bytes) -> str:
    """Return what a Word file says after its contents."""
    found = paragraphs(made)
    start = max(place for place, (style, _) in enumerate(found) if style in AROUND) + 1
    return "\n".join(text for _, text in found[start:])


@pytest.mark.parametrize("file", FILES)
def test_the_word_file_says_what_the_page_says_in_the_same_order(site: BuiltSite, file: str) -> None:
    page = "".join(text for part in parts_of(site, file) for text in said_by_page(part))
    word = body_of_word((site.folder / f"{file}.docx").read_bytes())

    assert len(page) > 10_000
    assert "".join(word.split()) == "".join(page.split())


@needs_poppler
@pytest.mark.parametrize("file", FILES)
def test_the_pdf_says_what_the_page_says(site: BuiltSite, file: str, tmp_path: Path) -> None:
    parts = parts_of(site, file)
    page = words("".join(text for part in parts for text in said_by_page(part)))
    pdf = words(pdf_text((site.folder / f"{file}.pdf").read_bytes(), tmp_path))

    around = words("\n".join(text for _, text in paragraphs((site.folder / f"{file}.docx").read_bytes())))
    assert page - pdf == Counter()
    assert {word for word in pdf - page if not word.isdigit()} <= around.keys() | {
        word for part in parts for word in drawn(part)
    }
