"""The registers of the project, read once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from strategysite.problem import Problem
from strategysite.register import Registers, read_registers
from strategysite.register.files import REGISTERS

ROOT = Path(__file__).parents[2]

Write = Callable[..., tuple[Registers, list[Problem]]]


@pytest.fixture(scope="session")
def read() -> tuple[Registers, list[Problem]]:
    return read_registers(ROOT / "content" / "registers", ROOT)


@pytest.fixture(scope="session")
def registers(read: tuple[Registers, list[Problem]]) -> Registers:
    return read[0]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a function that writes small registers by name of file, every other file empty, and reads them back."""

    def write_and_read(**files: str) -> tuple[Registers, list[Problem]]:
        empty = dict.fromkeys(REGISTERS, "{}\n")
        for name, text in {**empty, **files}.items():
            (tmp_path / f"{name}.yml").write_text(text, encoding="utf-8")
        return read_registers(tmp_path, tmp_path)

    return write_and_read
