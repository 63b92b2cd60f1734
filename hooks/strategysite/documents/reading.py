"""The page that holds a whole strategy as the blocks of a document. What the page says, its documents say."""

from collections.abc import Callable, Iterable
from typing import Final

from .blocks import Block, Cell, Drawing, Fact, Facts, Group, Heading, Inline, Listing, Paragraph, Row, Span, Table
from .inlines import inlines, stands_among_words
from .levels import without_gaps
from .targets import Targets
from .tree import Element, as_xml

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NOT_IN_DOCUMENTS: Final = frozenset({"nav", "button", "script", "style", "template"})
_LOOKS_OF_WORDS: Final = (
    "soft", "kicker", "lead", "step-when", "step-title", "panel-name", "figure-sentence", "table-note", "card-kicker",
    "drawing-unit", "progress-words", "cover-partnership", "cover-title", "cover-edition",
)  # fmt: skip
_LOOK_OF_TAG: Final = {"p": "", "summary": "summary", "figcaption": "attribution", "pre": "code"}
_LOOKS_OF_GROUPS: Final = ("notice", "card", "panel", "figure", "beside", "theory-step")
_TONES: Final = ("calm", "good", "caution", "bad", "accent")


def sections(page: Element) -> list[Element]:
    """Return the parts of the whole strategy on its page."""
    return [element for element in page.walk() if element.tag == "section" and element.has("part")]


def read_blocks(parts: Iterable[Element], targets: Targets) -> tuple[Block, ...]:
    """Return the parts of a page as blocks."""
    return without_gaps(_Reader(targets).blocks(parts))


class _Reader:
    """Reads elements into blocks. Anchors wait for the next words, which they then stand before."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._waiting: list[str] = []
        self._headings = 0
        self._readers: dict[str, Callable[[Element], Iterable[Block]]] = {
            **dict.fromkeys(_HEADINGS, self._heading),
            **dict.fromkeys(_LOOK_OF_TAG, lambda element: self._paragraph(element.children, _look(element))),
            **dict.fromkeys(("ul", "ol"), self._list),
            "dl": self._facts,
            "table": self._table,
            "svg": _drawing,
        }

    def blocks(self, nodes: Iterable[Element | str]) -> tuple[Block, ...]:
        """Return nodes as blocks; words that stand in none become paragraphs."""
        found: list[Block] = []
        loose: list[Element | str] = []
        for node in nodes:
            if isinstance(node, str) or stands_among_words(node):
                loose.append(node)
                continue
            found += self._paragraph(loose)
            loose = []
            found += self._of(node)
        return (*found, *self._paragraph(loose))

    def _words(self, nodes: Iterable[Element | str]) -> tuple[Inline, ...]:
        words = inlines(nodes, self._targets)
        if not words:
            return ()
        anchors, self._waiting = [Span("anchor", target=name) for name in self._waiting], []
        return (*anchors, *words)

    def _paragraph(self, nodes: Iterable[Element | str], look: str = "") -> list[Block]:
        words = self._words(nodes)
        return [Paragraph(words, look)] if words else []

    def _of(self, element: Element) -> Iterable[Block]:
        """Return what an element says; nothing for what serves the screen alone."""
        if element.tag in _NOT_IN_DOCUMENTS or (element["aria-hidden"] == "true" and not element.has("bar")):
            return ()
        if element["id"] in self._targets.wanted and element.tag not in _HEADINGS | {"table"}:
            self._waiting.append(element["id"])
        return self._readers.get(element.tag, self._group)(element)

    def _heading(self, element: Element) -> Iterable[Block]:
        if element.has("card-title"):  # it names what has a heading of its own further on
            return self._paragraph(element.children, "card-title")
        words = self._words(element.children)
        self._headings += 1
        anchor = element["id"] or f"heading-{self._headings}"
        return (Heading(max(1, int(element.tag[1]) - 1), words, anchor),) if words else ()

    def _group(self, element: Element) -> Iterable[Block]:
        blocks = self.blocks(element.children)
        look = "quotation" if element.tag == "blockquote" else next(filter(element.has, _LOOKS_OF_GROUPS), "")
        tone = next((tone for tone in _TONES if element.has(f"tone-{tone}")), "")
        if not blocks or not (look or element["lang"]):
            return blocks
        return (Group(blocks, look, tone, element["lang"]),)

    def _list(self, element: Element) -> Iterable[Block]:
        items = [item for item in element.elements if item.tag == "li"]
        if element.has("cards", "panels"):
            look = "card" if element.has("cards") else "panel"
            return [Group(entry, look) for item in items if (entry := self._entry(item))]
        entries = tuple(entry for item in items if (entry := self._entry(item)))
        start = int(element["start"]) if element["start"].isdecimal() else 1
        return (Listing(entries, _kind_of_list(element), start),) if entries else ()

    def _entry(self, item: Element) -> tuple[Block, ...]:
        if item["id"] in self._targets.wanted:
            self._waiting.append(item["id"])
        return self.blocks(item.children)

    def _facts(self, element: Element) -> Iterable[Block]:
        found: list[Fact] = []
        term: tuple[Inline, ...] = ()
        for inner in element.walk():
            if inner.tag == "div" and inner["id"] in self._targets.wanted:
                self._waiting.append(inner["id"])
            if inner.tag == "dt":
                term = self._words(inner.children)
            elif inner.tag == "dd":
                found.append(Fact(term, self.blocks(inner.children)))
        return (Facts(tuple(found), "definitions" if element.has("definitions") else "summary"),)

    def _table(self, element: Element) -> Iterable[Block]:
        parts: dict[str, tuple[Row, ...]] = {
            part.tag: tuple(self._row(row) for row in part.elements if row.tag == "tr")
            for part in element.elements
            if part.tag in ("thead", "tbody", "tfoot")
        }
        caption = next((self._words(part.children) for part in element.elements if part.tag == "caption"), ())
        head, body, foot = (parts.get(tag, ()) for tag in ("thead", "tbody", "tfoot"))
        return (Table(caption, head, body, foot, element["id"]),)

    def _row(self, row: Element) -> Row:
        if row["id"] in self._targets.wanted:
            self._waiting.append(row["id"])
        return tuple(self._cell(cell) for cell in row.elements)

    def _cell(self, cell: Element) -> Cell:
        across = int(cell["colspan"]) if cell["colspan"].isdecimal() else 1
        heads = cell["scope"] if cell.tag == "th" else ""
        return Cell(
            self.blocks(cell.children),
            "row" if heads == "row" else "column" if heads else "",
            across,
            number=cell.has("number"),
        )


def _look(element: Element) -> str:
    return _LOOK_OF_TAG[element.tag] or next(filter(element.has, _LOOKS_OF_WORDS), "")


def _kind_of_list(element: Element) -> str:
    looks = {"plain": "plain", "key": "key", "chart-key": "key", "stats": "figures", "timeline": "timeline"}
    found = next((look for name, look in looks.items() if element.has(name)), "")
    return found or ("numbers" if element.tag == "ol" else "bullets")


def _drawing(element: Element) -> Iterable[Block]:
    said = [inner.text.strip() for inner in element.elements if inner.tag in ("title", "desc")]
    _, _, width, height = (float(number) for number in element["viewbox"].split())
    return (Drawing(as_xml(element), ". ".join(words.rstrip(".") for words in said if words), width, height),)
