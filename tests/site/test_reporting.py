"""Who reports to whom: every group is listed, each branch once, whatever shape the partnership has."""

import pytest

from strategysite.model import Text
from strategysite.model.governance import Group
from strategysite.site.reporting import Branch, reporting_lines


def groups(**reports_to: str) -> list[Group]:
    return [
        Group.model_validate({"id": id, "name": Text(en=id), "reports_to": tuple(above.split())})
        for id, above in reports_to.items()
    ]


def drawn(branches: list[Branch] | tuple[Branch, ...]) -> dict[str, object]:
    return {branch.group.id: drawn(branch.below) for branch in branches}


def test_a_group_stands_below_the_one_that_it_reports_to() -> None:
    lines = reporting_lines(groups(board="", hub="board", north="hub", south="hub"))

    assert drawn(lines) == {"board": {"hub": {"north": {}, "south": {}}}}


def test_a_group_that_reports_to_two_stands_under_each_and_its_branch_is_told_once() -> None:
    first, second = reporting_lines(groups(board="", safeguarding="", hub="board safeguarding", north="hub"))

    assert drawn([first, second]) == {"board": {"hub": {"north": {}}}, "safeguarding": {"hub": {}}}
    assert [(branch.also, branch.told_above) for branch in (*first.below, *second.below)] == [
        (("safeguarding",), False),
        ((), True),
    ]


def test_groups_that_report_to_nobody_stand_at_the_top() -> None:
    assert drawn(reporting_lines(groups(board="", panel="", committee=""))) == {
        "board": {},
        "panel": {},
        "committee": {},
    }


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ({"one": "two", "two": "one"}, {"one": {"two": {"one": {}}}}),
        ({"one": "one"}, {"one": {}}),
        ({"top": "", "one": "two", "two": "one"}, {"top": {}, "one": {"two": {"one": {}}}}),
    ],
)
def test_a_ring_is_opened_where_it_is_first_named(shape: dict[str, str], expected: dict[str, object]) -> None:
    assert drawn(reporting_lines(groups(**shape))) == expected


def test_many_lines_do_not_make_the_list_longer_than_its_lines() -> None:
    layers = {f"g{layer}-{number}".replace("-", "x"): layer for layer in range(8) for number in range(5)}
    shape = {
        id: " ".join(other for other, above in layers.items() if above == layer - 1) for id, layer in layers.items()
    }

    def count(branches: list[Branch] | tuple[Branch, ...]) -> int:
        return sum(1 + count(branch.below) for branch in branches)

    assert count(reporting_lines(groups(**shape))) == 5 + 7 * 25
