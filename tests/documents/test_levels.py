"""Headings of a document leave out no level, wherever an editor's words put them; and a fault reaches the editor."""

import pickle
from dataclasses import replace

from strategysite.documents.blocks import Block, Cell, Fact, Facts, Group, Heading, Listing, Paragraph, Table, inside
from strategysite.documents.fault import DocumentError
from strategysite.documents.levels import without_gaps
from strategysite.phrase import as_typed

WORDS = Paragraph(("Words",))


def levels(*blocks: Block) -> list[int]:
    found = (one for block in without_gaps(blocks) for one in inside(block))
    return [block.level for block in found if isinstance(block, Heading)]


def test_a_level_that_is_left_out_is_closed_up() -> None:
    assert levels(Heading(1, ()), Heading(3, ()), Heading(4, ()), Heading(2, ()), Heading(6, ())) == [1, 2, 3, 2, 3]


def test_also_in_lists_facts_tables_and_groups() -> None:
    deep = Heading(5, ("Deep",))
    listing = Listing(((WORDS, deep), (deep,)))
    facts = Facts((Fact(("Name",), (deep, replace(deep, level=6))),))
    table = Table((), (), ((Cell((deep,)),),), foot=((Cell((WORDS, deep)),),))

    assert levels(Heading(1, ()), listing) == [1, 2, 3]
    assert levels(Heading(1, ()), facts) == [1, 2, 3]
    assert levels(Heading(1, ()), table) == [1, 2, 3]
    assert levels(Heading(1, ()), Group((Group((deep,)),)), deep) == [1, 2, 3]


def test_a_fault_in_one_process_is_told_in_another() -> None:
    fault = DocumentError("Safer together", as_typed("PDF"), as_typed("A letter is of no typeface here."))

    assert str(pickle.loads(pickle.dumps(fault))) == str(fault)  # noqa: S301 - made on the line above
    assert str(fault) == "The PDF of “Safer together” cannot be made. A letter is of no typeface here."
