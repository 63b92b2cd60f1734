"""The Welsh example of the project, with something taken out of its data; places are those of its files as they are."""

import copy
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from strategysite.load import Loaded, read_strategy
from strategysite.model import FILES, Definition
from strategysite.model.base import Record
from strategysite.problem import Problem
from strategysite.register import Registers
from strategysite.rules import check
from strategysite.shape import shape

from .complete import TODAY

PROJECT = Path(__file__).parents[2]
Plain = Any
Told = tuple[str, str, int]
Change = Callable[[Plain], None]


class Example:
    """The strategy as read, with the edition that it replaced."""

    def __init__(self, registers: Registers) -> None:
        self.loaded = self._read("tair-afon-2026")
        earlier = self._read("tair-afon-2025").definition
        self._editions = (earlier,) if earlier else ()
        self._registers = registers

    def problems(self, loaded: Loaded | None = None) -> list[Problem]:
        return check(loaded or self.loaded, self._registers, TODAY, self._editions)

    def changed(self, **changes: Change) -> list[Problem]:
        """Return the problems after changing what some files say: faults of form, else what the rules find."""
        records: dict[str, Any] = {}
        for file, change in changes.items():
            document = self.loaded.documents[file]
            plain = copy.deepcopy(document.plain)
            change(plain)
            records[file], faults = shape(FILES[file], replace(document, plain=plain), {"languages": ("cy", "en")})
            if faults:
                return faults
        return self.problems(replace(self.loaded, definition=replace(self.definition, **records)))

    def with_record(self, file: str, record: Record) -> list[Problem]:
        """Return the problems after putting another record in the place of a file's."""
        records: dict[str, Any] = {file: record}
        return self.problems(replace(self.loaded, definition=replace(self.definition, **records)))

    @property
    def definition(self) -> Definition:
        assert self.loaded.definition, "the example has faults of form: mend them first"
        return self.loaded.definition

    def line(self, file: str, path: str) -> int:
        """Return the line of a place in a file; the empty path is the whole of what it says."""
        pointer = tuple(int(step) if step.isdigit() else step for step in path.split(".") if step)
        return self.loaded.documents[file].place(pointer).line

    @staticmethod
    def _read(name: str) -> Loaded:
        return read_strategy(PROJECT / "strategies" / name, PROJECT)


def told(problems: list[Problem]) -> list[Told]:
    """Return the rule, the file and the line of each problem."""
    return [(problem.rule, problem.file.rpartition("/")[2], problem.line) for problem in problems]


def out(path: str) -> Change:
    """Return the change that takes out what stands at a path: ``dates.published`` or ``events.1.opened``."""

    def change(plain: Plain) -> None:
        *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        for step in steps:
            plain = plain[step]
        del plain[last]

    return change


def where(key: str, name: str, value: str) -> Change:
    """Return the change that takes the entries out of a list that have a value in a field."""

    def change(plain: Plain) -> None:
        plain[key] = [entry for entry in plain[key] if entry.get(name) != value]

    return change


def each(*changes: Change) -> Change:
    def change(plain: Plain) -> None:
        for one in changes:
            one(plain)

    return change
