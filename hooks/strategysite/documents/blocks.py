"""What a document holds, whatever its form: headings, paragraphs, lists, tables, drawings. PDF and Word begin here."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

SpanKind = Literal["strong", "emphasis", "code", "soft", "tag", "raised", "lowered", "link", "break", "anchor", "other"]


@dataclass(frozen=True, slots=True)
class Span:
    """Words that are marked. ``target`` of a link is ``#anchor`` or a whole address; of an anchor, its name."""

    kind: SpanKind
    content: "tuple[Inline, ...]" = ()
    language: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """A small drawing among words that repeats what they say, as in the key of a chart."""

    svg: str
    kind: str = "sample"


Inline: TypeAlias = str | Span | Sample


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. Level 1 is a part of the strategy; no level below one is left out."""

    level: int
    words: tuple[Inline, ...]
    anchor: str = ""
    kind: str = "heading"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. ``look`` is the name that its style has in the documents; empty for running text."""

    words: tuple[Inline, ...]
    look: str = ""
    kind: str = "paragraph"


@dataclass(frozen=True, slots=True)
class Listing:
    """A list. ``look``: ``bullets``, ``numbers``, ``plain`` (one a line, without a mark) or ``figures``."""

    entries: "tuple[tuple[Block, ...], ...]"
    look: str = "bullets"
    start: int = 1
    kind: str = "list"


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: its name and what is said."""

    term: tuple[Inline, ...]
    said: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts, each with its name. ``look``: ``summary``, or ``definitions`` for words and what they mean."""

    facts: tuple[Fact, ...]
    look: str = "summary"
    kind: str = "facts"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell. ``heads``: whether it names its ``column``, its ``row`` or neither (empty)."""

    blocks: "tuple[Block, ...]"
    heads: Literal["", "column", "row"] = ""
    across: int = 1
    number: bool = False


Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its caption; ``foot`` are rows of totals."""

    caption: tuple[Inline, ...]
    head: tuple[Row, ...]
    body: tuple[Row, ...]
    foot: tuple[Row, ...] = ()
    anchor: str = ""
    kind: str = "table"

    @property
    def columns(self) -> int:
        """How many columns it has."""
        return max((sum(cell.across for cell in row) for row in self.rows), default=0)

    @property
    def rows(self) -> tuple[Row, ...]:
        """All its rows."""
        return (*self.head, *self.body, *self.foot)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing as SVG, with the words that stand for it; empty where words beside it say the same.

    ``width`` and ``height`` are in the drawing's own units, which the site shows as CSS pixels.
    """

    svg: str
    alternative: str
    width: float
    height: float
    kind: str = "drawing"


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that belong together. ``look``: ``notice``, ``card``, ``quotation``, ``step`` … or empty.

    ``language`` is set where they are in another language than what stands around them.
    """

    blocks: "tuple[Block, ...]"
    look: str = ""
    tone: str = ""
    language: str = ""
    kind: str = "group"


Block: TypeAlias = Heading | Paragraph | Listing | Facts | Table | Drawing | Group


def names_its_row(row: Row) -> bool:
    """Whether the first cell of a row says what the row is about."""
    return bool(row) and row[0].heads == "row"


def inside(block: Block) -> Iterator[Block]:
    """Yield a block and all that stand inside it, in the order of reading."""
    yield block
    match block:
        case Group(blocks=blocks):
            inner = iter(blocks)
        case Listing(entries=entries):
            inner = (one for entry in entries for one in entry)
        case Facts(facts=facts):
            inner = (one for fact in facts for one in fact.said)
        case Table():
            inner = (one for row in block.rows for cell in row for one in cell.blocks)
        case _:
            inner = iter(())
    for one in inner:
        yield from inside(one)


def words_in(blocks: "tuple[Block, ...]") -> Iterator[tuple[Inline, ...]]:
    """Yield every run of words in some blocks, in the order of reading."""
    for outer in blocks:
        for block in inside(outer):
            match block:
                case Heading(words=words) | Paragraph(words=words) | Table(caption=words):
                    yield words
                case Facts(facts=facts):
                    yield from (fact.term for fact in facts)
                case _:
                    pass
