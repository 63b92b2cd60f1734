"""A document in the form that pandoc reads: its own tree as JSON, in which words are data, never Markdown or HTML."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from .blocks import (
    Block,
    Cell,
    Drawing,
    Facts,
    Group,
    Heading,
    Inline,
    Listing,
    Paragraph,
    Row,
    Sample,
    Span,
    Table,
    names_its_row,
)
from .widths import widths

Node: TypeAlias = dict[str, Any]
"""One node of pandoc's tree: its type ``t`` and its content ``c``."""

API_VERSION: Final = [1, 23, 1]

_STYLES: Final = {
    "cover-partnership": "Cover Partnership", "cover-title": "Title", "cover-edition": "Subtitle", "soft": "Soft Text",
    "kicker": "Soft Text", "card-kicker": "Soft Text", "summary": "Soft Text", "attribution": "Attribution",
    "table-note": "Small Text", "drawing-unit": "Small Text", "panel-name": "Strong Text",
    "card-title": "Card Title", "step-when": "Strong Text",
    "code": "Source Code",
}  # fmt: skip
"""The style of a paragraph in templates/documents/word/styles.xml by its look."""

_LISTS: Final = {"plain": "Plain List", "key": "Small Text", "figures": "Key Figure"}
_WIDEST: Final = 642.0
"""How many units of a drawing, of which four make three points, the page is wide."""


class Writer:
    """Writes blocks as pandoc's tree. ``pictures``: the file of each drawing, by its SVG."""

    def __init__(self, language: str, pictures: Mapping[str, str]) -> None:
        """Prepare for a document in a language."""
        self._language = language
        self._pictures = pictures
        self._writers: dict[type, Callable[[Any], Iterable[Node]]] = {
            Heading: lambda one: [_node("Header", [one.level, _attributes(one.anchor), self.words(one.words)])],
            Paragraph: self._paragraph,
            Listing: self._list,
            Facts: self._facts,
            Table: self._table,
            Drawing: self._drawing,
            Group: self._group,
        }

    def blocks(self, blocks: Iterable[Block]) -> list[Node]:
        """Return blocks as nodes."""
        return [node for block in blocks for node in self._writers[type(block)](block)]

    def words(self, words: Iterable[Inline]) -> list[Node]:
        """Return words as nodes."""
        return [node for one in words for node in self._inline(one)]

    def _inline(self, one: Inline) -> list[Node]:
        if isinstance(one, str):
            return [_node("Str", one)]
        if isinstance(one, Sample):
            return [self._picture(one.svg, "", 24), _node("Str", " ")]
        content = self.words(one.content)
        if one.language:
            content = [_node("Span", [_attributes(language=one.language), content])]
        return [_marked(one, content)]

    def _paragraph(self, one: Paragraph) -> list[Node]:
        made = _node("Para", self.words(one.words))
        return [_styled(_STYLES[one.look], [made])] if one.look in _STYLES else [made]

    def _list(self, one: Listing) -> list[Node]:
        entries = [self.blocks(entry) for entry in one.entries]
        if one.look in _LISTS:
            return [_styled(_LISTS[one.look], entry) for entry in entries]
        if one.look == "numbers":
            return [_node("OrderedList", [[one.start, {"t": "Decimal"}, {"t": "Period"}], entries])]
        return [_node("BulletList", entries)]

    def _facts(self, one: Facts) -> list[Node]:
        return [_node("DefinitionList", [[self.words(fact.term), [self.blocks(fact.said)]] for fact in one.facts])]

    def _table(self, one: Table) -> list[Node]:
        columns = [[{"t": "AlignDefault"}, _node("ColWidth", width / 100)] for width in widths(one)]
        names_rows = all(names_its_row(row) for row in one.body)
        caption = [_node("Plain", self.words(one.caption))] if one.caption else []
        head = [_attributes(), self._rows(one.head)]
        body = [[_attributes(), int(names_rows), [], self._rows(one.body)]]
        foot = [_attributes(), self._rows(one.foot)]
        return [_node("Table", [_attributes(one.anchor), [None, caption], columns, head, body, foot])]

    def _rows(self, rows: Sequence[Row]) -> list[Any]:
        return [[_attributes(), [self._cell(cell) for cell in row]] for row in rows]

    def _cell(self, cell: Cell) -> list[Any]:
        side = {"t": "AlignRight" if cell.number else "AlignLeft"}
        return [_attributes(), side, 1, cell.across, [_compact(node) for node in self.blocks(cell.blocks)]]

    def _drawing(self, one: Drawing) -> list[Node]:
        if not one.alternative:
            return []
        return [_node("Para", [self._picture(one.svg, one.alternative, min(one.width, _WIDEST))])]

    def _picture(self, svg: str, alternative: str, width: float) -> Node:
        said = [_node("Str", alternative)] if alternative else []
        size = ["", [], [["width", f"{width / 96:.3f}in"]]]
        return _node("Image", [size, said, [self._pictures[svg], ""]])

    def _group(self, one: Group) -> list[Node]:
        blocks = self.blocks(one.blocks)
        if one.language:
            blocks = [_node("Div", [_attributes(language=one.language), blocks])]
        if one.look == "quotation":
            return [_node("BlockQuote", blocks)]
        return [_styled("Notice", blocks)] if one.look == "notice" else blocks


def _marked(span: Span, content: list[Node]) -> Node:
    simple = {"strong": "Strong", "emphasis": "Emph", "raised": "Superscript", "lowered": "Subscript"}
    if span.kind in simple:
        return _node(simple[span.kind], content)
    if span.kind == "link":
        return _node("Link", [_attributes(), content, [span.target, ""]])
    if span.kind == "break":
        return {"t": "LineBreak"}
    style = {"soft": "Soft", "tag": "Tag", "code": "Verbatim Char"}.get(span.kind, "")
    return _node("Span", [_attributes(span.target, style), content])


def _compact(node: Node) -> Node:
    """Return a paragraph of a cell without the space that stands around paragraphs elsewhere."""
    return _node("Plain", node["c"]) if node["t"] == "Para" else node


def _styled(style: str, blocks: list[Node]) -> Node:
    return _node("Div", [_attributes(style=style), blocks])


def _attributes(anchor: str = "", style: str = "", language: str = "") -> list[Any]:
    pairs = {"custom-style": style, "lang": f"{language}-GB" if language in ("en", "cy") else language}
    return [anchor, [], [[name, value] for name, value in pairs.items() if value]]


def _node(kind: str, content: Any) -> Node:
    return {"t": kind, "c": content}
