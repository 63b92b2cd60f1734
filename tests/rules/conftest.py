"""The registers of the project, and judging a definition with them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from strategysite.model import Definition
from strategysite.register import Registers, read_registers
from strategysite.rules import KEEPING, RULES, Case, Outcome, assess

from .complete import TODAY, Plain, defined
from .example import Example

PROJECT = Path(__file__).parents[2]
Judge = Callable[..., dict[str, Outcome]]


@pytest.fixture(scope="session")
def registers() -> Registers:
    read, problems = read_registers(PROJECT / "content" / "registers", PROJECT)
    assert not problems
    return read


@pytest.fixture(scope="session")
def example(registers: Registers) -> Example:
    return Example(registers)


@pytest.fixture
def case(registers: Registers) -> Callable[..., Case]:
    def make(plain: Plain, today: date = TODAY, editions: tuple[Definition, ...] = ()) -> Case:
        return Case(defined(plain), registers, today, editions)

    return make


@pytest.fixture
def judge(case: Callable[..., Case]) -> Judge:
    def outcomes(plain: Plain, today: date = TODAY, editions: tuple[Definition, ...] = ()) -> dict[str, Outcome]:
        return {found.rule.id: found for found in assess(case(plain, today, editions), (*RULES, *KEEPING))}

    return outcomes
