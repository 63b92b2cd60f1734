"""Partnerships of several sizes and shapes, as their groups."""

from strategysite.model.governance import Group

from .figured import group


def three() -> list[Group]:
    """Return a board with two groups below it."""
    return [group("board"), group("delivery", "board"), group("data", "board")]


def eight() -> list[Group]:
    """Return two tiers as in a county with districts (2007 guidance, appendix I), with scrutiny beside."""
    return [
        group("county-group", "strategic-partnership", tier="strategic"),
        group("strategic-partnership", tier="strategic"),
        *(group(f"district-{number}", "county-group", tier="tactical") for number in range(3)),
        *(group(f"action-{number}", f"district-{number}", tier="operational") for number in range(2)),
        group("scrutiny", tier="scrutiny", ties=[("scrutinises", "county-group")]),
    ]


def unitary() -> list[Group]:
    """Return one tier as in a unitary area (2007 guidance, appendix I), with analysts who inform the partnership."""
    return [
        group("strategic-partnership", tier="strategic"),
        group("safety-partnership", "strategic-partnership", tier="strategic"),
        group("tasking", "safety-partnership", tier="tactical"),
        *(group(f"action-{number}", "tasking", tier="operational") for number in range(3)),
        group("analysts", tier="advisory", ties=[("informs", "safety-partnership")]),
    ]


def fifteen() -> list[Group]:
    """Return several lines of reporting, groups beside and groups by themselves; it can be drawn without crossings."""
    return [
        group("leaders", tier="strategic"),
        group("safeguarding", tier="strategic"),
        group("board", "leaders", tier="strategic"),
        group("drugs", "leaders", tier="strategic"),
        group("hub", "board", "safeguarding", tier="tactical"),
        group("education", "safeguarding", tier="tactical"),
        *(group(f"delivery-{number}", "hub", tier="operational") for number in range(4)),
        group("data", "board", tier="advisory"),
        group("youth", tier="advisory", ties=[("advises", "board")]),
        group("scrutiny", tier="scrutiny", ties=[("scrutinises", "board")]),
        group("alone"),
        group("also-alone"),
    ]


def forty() -> list[Group]:
    """Return a board, five themes and 34 groups below them."""
    themes = [group(f"theme-{number}", "board", tier="tactical") for number in range(5)]
    below = [group(f"task-{number}", f"theme-{number % 5}", tier="operational") for number in range(34)]
    return [group("board", tier="strategic"), *themes, *below]


def hub() -> list[Group]:
    """Return a unit that nine bodies work with, none of whom reports to another."""
    return [group("unit"), *(group(f"spoke-{number}", ties=[("works_with", "unit")]) for number in range(9))]


def gathered() -> list[Group]:
    """Return one group that reports to six."""
    heads = [f"head-{number}" for number in range(6)]
    return [*map(group, heads), group("co-ordination", *heads)]


def ring() -> list[Group]:
    """Return three groups that report to each other in a ring, with others below."""
    return [group("a", "c"), group("b", "a"), group("c", "b"), group("d", "a", "b"), group("e", "d")]


ALL = {made.__name__: made for made in (three, unitary, eight, fifteen, forty, hub, gathered, ring)}
