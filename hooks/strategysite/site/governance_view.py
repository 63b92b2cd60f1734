"""Governance as a reader sees it: who reports to whom, what each group watches, meetings to come, money by year."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from ..model.governance import Funding, Governance, Group, Meeting, Risk
from ..model.priorities import Priority
from ..model.vocabulary import GroupTier, Rating
from ..model.whole import Definition
from .reporting import Branch, reporting_lines

_YEAR = re.compile(r"\d{4}([/-]\d{2,4})?")


@dataclass(frozen=True, slots=True)
class YearOfMoney:
    """The money of one year and its total in pounds; ``some_unknown`` where an amount is not given yet."""

    year: str
    rows: tuple[Funding, ...]
    total: Decimal
    some_unknown: bool


class GovernanceView:
    """The governance of one edition. ``today`` decides which meetings are still to come."""

    def __init__(self, definition: Definition, today: date) -> None:
        """Prepare the view; nothing is worked out before it is asked for."""
        self._definition = definition
        self._today = today

    @property
    def _governance(self) -> Governance:
        return self._definition.governance

    @cached_property
    def reporting(self) -> list[Branch]:
        """The groups as a nested list of who reports to whom."""
        return reporting_lines(self._governance.groups)

    @cached_property
    def some_report(self) -> bool:
        """Whether any group reports to another; where none does, a list of lines says nothing."""
        return any(group.reports_to for group in self._governance.groups)

    @cached_property
    def groups_by_tier(self) -> list[tuple[GroupTier | None, list[Group]]]:
        """The groups at each level, the levels in their own order; groups without one come last, under None."""
        tiers: list[GroupTier | None] = [*GroupTier, None]
        found = [(tier, [group for group in self._governance.groups if group.tier is tier]) for tier in tiers]
        return [(tier, groups) for tier, groups in found if groups]

    def watched_by(self, group: str) -> list[Priority]:
        """Return the priorities that a group watches."""
        return [priority for priority in self._definition.priorities.priorities if priority.group == group]

    @cached_property
    def coming(self) -> list[Meeting]:
        """The meetings that are still to come, the next one first."""
        return sorted((m for m in self._governance.meetings if m.on >= self._today), key=lambda meeting: meeting.on)

    @cached_property
    def past(self) -> list[Meeting]:
        """The meetings that have been held, the latest first."""
        held = [meeting for meeting in self._governance.meetings if meeting.on < self._today]
        return sorted(held, key=lambda meeting: meeting.on, reverse=True)

    @cached_property
    def money(self) -> list[YearOfMoney]:
        """The money for each year, in the order in which the years are first named."""
        rows = self._governance.funding
        return [
            _year(year, tuple(row for row in rows if row.year == year)) for year in dict.fromkeys(r.year for r in rows)
        ]

    @cached_property
    def total(self) -> Decimal | None:
        """The money of all years together, in pounds; None where "every year from 2026" and its kind are among them."""
        if not all(_YEAR.fullmatch(year.year) for year in self.money):
            return None
        return sum((year.total for year in self.money), Decimal(0))

    @cached_property
    def risks(self) -> list[Risk]:
        """The risks, the gravest and likeliest first."""
        order = list(Rating)
        return sorted(
            self._governance.risks,
            key=lambda risk: -(order.index(risk.severity) + 1) * (order.index(risk.likelihood) + 1),
        )


def _year(year: str, rows: tuple[Funding, ...]) -> YearOfMoney:
    known = [row.amount for row in rows if row.amount is not None]
    return YearOfMoney(year, rows, sum(known, Decimal(0)), len(known) < len(rows))
