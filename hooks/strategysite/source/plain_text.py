"""Reading a file of running text, such as a chapter in Markdown."""

from pathlib import Path

from ..problem import Problem
from .characters import letters
from .faults import Faults
from .files import read_bytes


def read_text(path: Path, shown_as: str) -> tuple[str, tuple[Problem, ...]]:
    """Return what a file says and every fault of its characters; empty where it cannot be read."""
    faults = Faults(shown_as)
    data = read_bytes(path, faults)
    text = letters(data, faults) if data is not None else None
    return text or "", faults.problems()
