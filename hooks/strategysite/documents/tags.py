"""What typst's Python package cannot yet say in the tags of a PDF: which cells name their row.

Typst marks the header row of a table; for header columns it has a function that this package cannot switch on. Without
it a screen reader in the middle of a table does not say whose figure it reads.
"""

from collections.abc import Iterator
from io import BytesIO

import pikepdf

from .blocks import Facts, Table, names_its_row
from .document import Document


def with_row_headers(pdf: bytes, document: Document) -> bytes:
    """Return a PDF whose cells name their row where those of the document do, in a much smaller file.

    The tables stand in the tags in the order of reading, which is the order of the document's blocks.
    """
    with pikepdf.open(BytesIO(pdf)) as file:
        for element, heads in zip(_tables(file.Root.StructTreeRoot.K), list(_heads(document)), strict=True):
            _mark(element, heads)
        made = BytesIO()
        file.save(made, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return made.getvalue()


def _heads(document: Document) -> Iterator[tuple[bool, ...]]:
    """Yield of each table whether the first cell of each row names it, rows of headers included."""
    for block in document.every_block:
        if isinstance(block, Table):
            yield tuple(names_its_row(row) for row in block.rows)
        elif isinstance(block, Facts):
            yield (True,) * len(block.facts)


def _tables(children: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Yield the tables below some tags, each before those inside it."""
    for child in _elements(children):
        if child.S == "/Table":
            yield child
        if "/K" in child:
            yield from _tables(child.K)


def _elements(children: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Yield the elements among what stands below a tag: the rest is content of the page."""
    several = children if isinstance(children, pikepdf.Array) else [children]
    for child in several:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child


def _rows(table: pikepdf.Object) -> Iterator[pikepdf.Object]:
    for child in _elements(table.K):
        if child.S == "/TR":
            yield child
        elif child.S in ("/THead", "/TBody", "/TFoot"):
            yield from _rows(child)


def _mark(table: pikepdf.Object, heads: tuple[bool, ...]) -> None:
    for row, named in zip(_rows(table), heads, strict=True):
        if named:
            cell = next(_elements(row.K))
            cell.S = pikepdf.Name.TH
            _table_attributes(cell).Scope = pikepdf.Name.Row


def _table_attributes(cell: pikepdf.Object) -> pikepdf.Object:
    """Return what a cell's tag says of it as part of a table, made where there is nothing yet."""
    found = cell.get("/A", pikepdf.Array())
    several = found if isinstance(found, pikepdf.Array) else pikepdf.Array([found])
    own = next((one for one in several if one.O == "/Table"), None)
    if own is None:
        own = pikepdf.Dictionary(O=pikepdf.Name.Table)
        several.append(own)
        cell.A = several
        own = cell.A[-1]
    return own
