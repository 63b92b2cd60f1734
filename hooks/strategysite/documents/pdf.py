"""A document as PDF/UA-1, set by typst, whose own check must pass: a file that leaves somebody out is not made."""

import json
import re
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, Final

import typst

from ..phrase import Phrase, as_typed, phrase
from .blocks import Cell, Drawing, Sample, Table, words_in
from .document import Document
from .fault import DocumentError
from .inlines import plain_words
from .look import Look, standing_alone
from .tags import with_row_headers
from .widths import widths

_STANDARD: Final = "ua-1"
_MAY_NOT_FIT: Final = 600
"""How many characters a cell may have and yet always fit on a page, even in a narrow column."""
_NO_SIGN: Final = re.compile(r'the text `"(.*?)"` could not be displayed', re.DOTALL)


def as_pdf(document: Document, look: Look) -> bytes:
    """Return a document as PDF/UA-1.

    Raises:
        DocumentError: typst found something that the standard does not allow, such as a letter of no typeface here.
    """
    folder = look.templates / "documents"
    try:
        made = typst.compile(
            folder / "strategy.typ",
            font_paths=[folder / "fonts"],
            ignore_system_fonts=True,
            sys_inputs={"document": as_data(document, look)},
            pdf_standards=[_STANDARD],
            timestamp=document.moment,
        )
    except typst.TypstError as error:
        raise DocumentError(document.title, as_typed("PDF"), _why(error)) from error
    assert isinstance(made, bytes)  # noqa: S101 - one file, since its format is PDF
    return with_row_headers(made, document)


def _why(error: typst.TypstError) -> Phrase:
    """Return what typst found in words for the editor."""
    sign = _NO_SIGN.search(error.message)
    if sign:
        return phrase("No typeface here has the sign “{sign}”. Write it otherwise: in words, say.", sign=sign[1])
    return phrase("typst said: {said}", said=error.message)


def as_data(document: Document, look: Look) -> str:
    """Return what the typst template reads, as JSON."""
    style = look.drawing_style

    def plain(value: Any) -> Any:
        if isinstance(value, date):
            return [value.year, value.month, value.day]
        assert is_dataclass(value)  # noqa: S101 - nothing else is in a document
        found = {field.name: getattr(value, field.name) for field in fields(value)}
        if isinstance(value, Drawing | Sample):
            found["svg"] = standing_alone(value.svg, style)
        if isinstance(value, Table):
            found["widths"] = widths(value)
        if isinstance(value, Cell):
            found["long"] = sum(len(plain_words(words)) for words in words_in(value.blocks)) > _MAY_NOT_FIT
        return found

    data = {field.name: getattr(document, field.name) for field in fields(document)} | {"date": document.on}
    return json.dumps(data | {"colours": dict(look.colours)}, default=plain, ensure_ascii=False)
