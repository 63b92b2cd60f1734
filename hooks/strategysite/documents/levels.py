"""Headings that leave out no level, wherever they stand: the standard for PDF refuses a document in which one does."""

from collections.abc import Iterable
from dataclasses import replace

from .blocks import Block, Facts, Group, Heading, Listing, Row, Table


def without_gaps(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return blocks in which each heading is at most one level deeper than the heading before, in order of reading."""
    return _Levels().of(blocks)


class _Levels:
    """Goes through blocks and remembers how deep the last heading was."""

    def __init__(self) -> None:
        self._above = 0

    def of(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        return tuple(self._one(block) for block in blocks)

    def _one(self, block: Block) -> Block:
        match block:
            case Heading(level=level):
                self._above = min(level, self._above + 1)
                return replace(block, level=self._above)
            case Group(blocks=inner):
                return replace(block, blocks=self.of(inner))
            case Listing(entries=entries):
                return replace(block, entries=tuple(self.of(entry) for entry in entries))
            case Facts(facts=facts):
                return replace(block, facts=tuple(replace(fact, said=self.of(fact.said)) for fact in facts))
            case Table(head=head, body=body, foot=foot):
                return replace(block, head=self._rows(head), body=self._rows(body), foot=self._rows(foot))
            case _:
                return block

    def _rows(self, rows: Iterable[Row]) -> tuple[Row, ...]:
        return tuple(tuple(replace(cell, blocks=self.of(cell.blocks)) for cell in row) for row in rows)
