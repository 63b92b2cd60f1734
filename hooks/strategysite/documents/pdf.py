"""A document as PDF/UA-1, set by typst, whose own check must pass: a file that leaves somebody out is not made."""

import json
import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, Final

import typst

from ..phrase import as_typed, phrase
from .blocks import Cell, Drawing, Sample, Table, words_in
from .document import Document
from .fault import DocumentError
from .inlines import plain_words
from .look import Look, standing_alone
from .tags import with_row_headers
from .typesetting import typeset
from .widths import widths

_STANDARD: Final = "ua-1"
_MAY_NOT_FIT: Final = 600
"""How many characters a cell may have and yet always fit on a page, even in a narrow column."""
_NO_SIGN: Final = re.compile(r'the text `"(.*?)"` could not be displayed', re.DOTALL)
_LEFT_OUT: Final = "[…]"


def as_pdf(document: Document, look: Look) -> bytes:
    """Return a document as PDF/UA-1. A sign that none of its typefaces has is left out, and ``[…]`` says so.

    Raises:
        DocumentError: typst found something else that the standard does not allow.
    """
    data = as_data(document, look)
    try:
        try:
            made = _set(document, data, look)
        except typst.TypstError as error:
            made = _set(document, _without(_NO_SIGN.findall(error.diagnostic), data), look)
    except typst.TypstError as error:
        why = phrase("typst said: {said}", said=error.message)
        raise DocumentError(document.title, as_typed("PDF"), why) from error
    return with_row_headers(made, document)


def _set(document: Document, data: str, look: Look) -> bytes:
    """Return what typst makes of the data of a document."""
    made = typeset(
        look.templates,
        "strategy.typ",
        sys_inputs={"document": data},
        pdf_standards=[_STANDARD],
        timestamp=document.moment,
    )
    assert isinstance(made, bytes)  # noqa: S101 - one file, since its format is PDF
    return made


def _without(signs: Iterable[str], data: str) -> str:
    """Return the data of a document with a mark in the place of signs; those of one word have one mark."""
    for sign in signs:
        data = data.replace(sign, _LEFT_OUT)
    return re.sub(f"({re.escape(_LEFT_OUT)})+", _LEFT_OUT, data)


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
