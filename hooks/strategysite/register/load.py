"""Reading the registers from ``content/registers/``."""

from pathlib import Path
from typing import TypeVar

from ..model.base import Record
from ..model.text import LANGUAGES
from ..problem import Problem
from ..shape import shape
from ..source import read_yaml
from .checks import Source, check
from .files import REGISTERS
from .registers import Registers, indexed

F = TypeVar("F", bound=Record)

_NAMES = {model: f"{name}.yml" for name, model in REGISTERS.items()}


class _Reading:
    """The files read so far, and what is wrong with them."""

    def __init__(self, folder: Path, shown_from: Path) -> None:
        self.folder = folder
        self.shown_from = shown_from
        self.sources: list[Source] = []
        self.unread: set[str] = set()
        self.problems: list[Problem] = []

    def file(self, model: type[F]) -> F:
        """Return what a file holds, or an empty register where it has a fault."""
        name = _NAMES[model]
        path = self.folder / name
        shown = path.relative_to(self.shown_from) if path.is_relative_to(self.shown_from) else path
        document = read_yaml(path, shown.as_posix())
        self.problems += document.problems
        record = None
        if not (document.plain is None and document.problems):
            record, faults = shape(model, document, {"languages": LANGUAGES})
            self.problems += faults
        if record is None:
            self.unread.add(name)
            return model()
        self.sources.append(Source(document, record))
        return record


def read_registers(folder: Path, shown_from: Path) -> tuple[Registers, list[Problem]]:
    """Return the registers in a folder, and every problem in any of their files, sorted.

    A file with a fault of form counts as empty, so that the rest can still be read. ``shown_from`` is the folder
    that paths in reports start from.
    """
    reading = _Reading(folder, shown_from)
    registers = indexed(reading.file)
    return registers, sorted({*reading.problems, *check(reading.sources, frozenset(reading.unread))})
