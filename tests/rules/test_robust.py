"""Whatever an editor leaves out, a strategy is judged."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

import strategysite.rules
from strategysite.rules import KEEPING, RULES, Case, assess

from .complete import Plain, english, welsh, without

PACKAGE = Path(strategysite.rules.__file__).parent


def paths(plain: Plain, path: str = "") -> Iterator[str]:
    """Yield the path to everything that stands in plain values; of a list, to its first and last entry."""
    if isinstance(plain, dict):
        steps = list(plain)
    elif isinstance(plain, list):
        steps = sorted({0, len(plain) - 1}) if plain else []
    else:
        return
    for step in steps:
        inside = f"{path}.{step}" if path else str(step)
        yield inside
        yield from paths(plain[step], inside)


@pytest.mark.parametrize("base", [welsh, english], ids=["Wales", "England"])
def test_a_strategy_is_judged_whichever_one_thing_is_left_out(
    base: Callable[[], Plain], case: Callable[..., Case]
) -> None:
    judged = 0
    for path in paths(base()):
        try:
            left = case(without(base(), path))
        except (ValidationError, KeyError):
            continue
        assert len(assess(left, (*RULES, *KEEPING))) == len(RULES) + len(KEEPING), path
        judged += 1

    assert judged > 300


def test_no_rule_reads_the_clock() -> None:
    for path in PACKAGE.rglob("*.py"):
        words = path.read_text(encoding="utf-8")
        assert "today()" not in words, path
        assert "now(" not in words, path
