"""What an editor can set aside with a reason, and what is set aside."""

from collections.abc import Iterable, Iterator

from .case import Case
from .look import Look
from .rule import Finding
from .withheld import LOOKS as WITHHELD
from .wording import LOOKS as WORDING

LOOKS: tuple[Look, ...] = (*WITHHELD, *WORDING)
WAIVABLE: list[str] = [look.id for look in LOOKS if look.waivable]


def not_waived(case: Case, found: Iterable[tuple[Look, Finding]]) -> Iterator[tuple[Look, Finding]]:
    """Yield what the strategy does not set aside."""
    waived = {waiver.rule for waiver in case.definition.strategy.waivers} & set(WAIVABLE)
    return ((look, finding) for look, finding in found if look.id not in waived)
