"""The diagram of governance: every group once, every line, nothing on anything else, nothing crossing without need."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategysite.figures.diagrams.boxes import Diagram
from strategysite.figures.diagrams.reporting import reporting_diagram
from strategysite.figures.diagrams.told import sentences
from strategysite.language.catalogue import Words, read_words
from strategysite.model.governance import Group
from strategysite.site.reporting import Branch, reporting_lines

from ..support.project import PROJECT
from .figured import crossing, group, overlapping, through
from .partnerships import ALL, eight, fifteen, forty, gathered, hub, ring, three

ENGLISH = read_words(PROJECT / "translations", "en")


def drawn(groups: Sequence[Group]) -> Diagram:
    """Return the diagram of groups of which there must be one."""
    found = reporting_diagram(ENGLISH, groups)
    assert found
    return found


def lines(diagram: Diagram) -> set[tuple[str, str]]:
    """Return who reports to whom in a diagram: the lower first. A line to a comb is told by its teeth."""
    ids = {box.id for box in diagram.boxes}
    found = {link.ends for link in diagram.links if link.kind == "reports" and set(link.ends) <= ids}
    turned = {link.ends for link in diagram.links if any(arrow.head == "down" for arrow in link.arrows)}
    return {(lower, upper) for upper, lower in found - turned} | {(lower, upper) for lower, upper in turned}


def listed(branches: Sequence[Branch]) -> Iterator[tuple[str, str]]:
    """Yield who reports to whom in the nested list."""
    for branch in branches:
        yield from ((below.group.id, branch.group.id) for below in branch.below)
        yield from ((branch.group.id, other) for other in branch.also)
        yield from listed(branch.below)


@pytest.mark.parametrize("name", ALL)
def test_every_group_has_one_box_and_none_stands_on_another(name: str) -> None:
    groups = ALL[name]()
    diagram = drawn(groups)

    assert sorted(box.id for box in diagram.boxes) == sorted(group.id for group in groups)
    assert overlapping(diagram.boxes) == []


@pytest.mark.parametrize("name", ALL)
def test_no_line_runs_through_a_box(name: str) -> None:
    assert through(drawn(ALL[name]())) == []


@pytest.mark.parametrize("name", ALL)
def test_no_lines_cross_where_there_is_a_way_without(name: str) -> None:
    assert crossing(drawn(ALL[name]())) == []


@pytest.mark.parametrize("name", ALL)
def test_the_diagram_has_the_same_lines_as_the_list(name: str) -> None:
    groups = ALL[name]()

    assert lines(drawn(groups)) == set(listed(reporting_lines(groups)))


@pytest.mark.parametrize("name", ALL)
def test_all_words_stand_inside_their_boxes_and_all_boxes_inside_the_diagram(name: str) -> None:
    diagram = drawn(ALL[name]())

    for box in diagram.boxes:
        for label in (box.name, box.note or box.name):
            assert box.x < label.left, box.id
            assert box.y < label.top, box.id
            assert label.bottom < box.y + box.height, box.id
        assert 0 <= box.x <= box.x + box.width <= diagram.width
        assert 0 <= box.y <= box.y + box.height <= diagram.height


@pytest.mark.parametrize("name", ["three", "unitary", "eight", "fifteen", "hub", "gathered", "ring"])
def test_common_sizes_need_no_scrolling_on_a_wide_screen(name: str) -> None:
    assert drawn(ALL[name]()).width <= 748


def test_levels_stand_above_each_other() -> None:
    top = {box.id: box.y for box in drawn(eight()).boxes}

    assert top["strategic-partnership"] < top["county-group"] < top["district-2"] < top["action-0"]


def test_a_group_that_scrutinises_stands_beside_with_a_dashed_line_and_words() -> None:
    diagram = drawn(eight())
    (tie,) = [link for link in diagram.links if link.kind == "tie"]
    (beside,) = [box for box in diagram.boxes if box.shape == "beside"]

    assert tie.ends == ("scrutiny", "county-group")
    assert len(tie.arrows) == 1
    assert beside.note
    assert beside.note.lines == ("Scrutinises",)


def test_where_there_is_no_room_beside_the_tie_is_told_in_words() -> None:
    wide = [group("board"), *(group(f"theme-{number}", "board") for number in range(4)), group("below", "theme-1")]
    wide += [group(f"deep-{number}-{below}", f"theme-{number}") for number in range(4) for below in range(3)]
    diagram = drawn([*wide, group("youth", ties=[("advises", "theme-1")]), group("alone")])
    (youth,) = [box for box in diagram.boxes if box.id == "youth"]

    assert [link for link in diagram.links if link.kind == "tie"] == []
    assert youth.note
    assert " ".join(youth.note.lines) == "Advises: Theme 1 of the partnership"
    assert diagram.others


def test_groups_without_any_tie_stand_below_under_words_of_their_own() -> None:
    diagram = drawn(fifteen())
    below = [box for box in diagram.boxes if box.id in {"alone", "also-alone"}]

    assert diagram.others
    assert all(box.y > diagram.others.y for box in below)
    assert all(
        box.y + box.height < diagram.others.top for box in diagram.boxes if box not in below and box.shape == "plain"
    )


def test_a_group_that_many_work_with_is_the_hub() -> None:
    diagram = drawn(hub())

    assert {link.ends[1] for link in diagram.links} == {"unit"}
    assert len(diagram.links) == 9


def test_groups_that_one_reports_to_are_gathered_above_it() -> None:
    (below,) = [box for box in drawn(gathered()).boxes if box.id == "co-ordination"]

    assert all(
        box.y + box.height < below.y for box in drawn(gathered()).boxes if box is not below and box.id != below.id
    )


def test_a_ring_is_opened_and_an_arrow_shows_who_hears_the_report() -> None:
    turned = [link for link in drawn(ring()).links if link.arrows]

    assert [(link.ends, [arrow.head for arrow in link.arrows]) for link in turned] == [(("a", "c"), ["down"])]


def test_two_groups_that_report_to_each_other_have_one_line_with_two_arrows() -> None:
    (link,) = drawn([group("a", "b"), group("b", "a")]).links

    assert [arrow.head for arrow in link.arrows] == ["down", "up"]


@pytest.mark.parametrize("groups", [[], [group("a")], [group("a"), group("b")], [group("a", "a")]])
def test_without_ties_there_is_no_diagram(groups: list[Group]) -> None:
    assert reporting_diagram(ENGLISH, groups) is None


def test_a_diagram_is_the_same_each_time() -> None:
    assert len({repr(drawn(forty())) for _ in range(5)}) == 1


ids = [f"group-{number}" for number in range(12)]
partnerships = st.lists(st.lists(st.sampled_from(ids), max_size=3), min_size=1, max_size=12).map(
    lambda heads: [group(ids[number], *(head for head in above)) for number, above in enumerate(heads)]
)
ties = st.lists(st.tuples(st.sampled_from(["informs", "works_with"]), st.sampled_from(ids)), max_size=2)
loose = st.lists(ties, min_size=1, max_size=12).map(
    lambda told: [group(ids[number], ties=list(tied)) for number, tied in enumerate(told)]
)


@given(st.one_of(partnerships, loose))
def test_any_groups_can_be_drawn_and_none_stand_on_each_other(groups: list[Group]) -> None:
    diagram = reporting_diagram(ENGLISH, groups)

    assert not diagram or overlapping(diagram.boxes) == []
    assert not diagram or through(diagram) == []


@st.composite
def forests(draw: st.DrawFn) -> list[Group]:
    """Make groups of which each reports to one that stands earlier in the list, or to none."""
    heads = [draw(st.integers(-1, number - 1)) for number in range(draw(st.integers(2, 40)))]
    return [group(f"group-{number}", *([f"group-{head}"] if head >= 0 else [])) for number, head in enumerate(heads)]


@settings(max_examples=40)
@given(forests())
def test_trees_never_have_crossings(groups: list[Group]) -> None:
    diagram = reporting_diagram(ENGLISH, groups)

    assert not diagram or crossing(diagram) == []


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (three, ["There are 3 groups."]),
        (
            eight,
            [
                "There are 8 groups.",
                "1 stands outside the lines of reporting.",
                "A dashed line is a tie other than reporting.",
            ],
        ),
        (
            ring,
            [
                "There are 5 groups.",
                "1 of them reports to more than one other.",
                "Some groups report to each other in a ring: an arrow points to the one that hears the report.",
            ],
        ),
    ],
)
def test_what_the_diagram_shows_is_said(english: Words, made: object, expected: list[str]) -> None:
    groups = made()  # type: ignore[operator]  # each is a function of partnerships.py

    assert list(sentences(english, groups, drawn(groups))) == expected
