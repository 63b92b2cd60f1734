"""The ledger on disk: one text file for each area and one for the site, an address a line, in order.

So two people who add pages at once change different lines, and the owners of a strategy own its part.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .addresses import by_area

FOLDER: Final = Path("content") / "addresses"
_ENDING: Final = ".txt"


@dataclass(frozen=True, slots=True)
class Entry:
    """Where an address stands in the ledger: the file as reports show it, and the line."""

    file: str
    line: int


def read_record(root: Path) -> dict[str, Entry]:
    """Return every address on record, with its place. Empty lines, and those that begin with ``#``, are passed over."""
    found: dict[str, Entry] = {}
    for path in sorted((root / FOLDER).glob(f"*{_ENDING}")):
        shown = path.relative_to(root).as_posix()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            address = line.strip()
            if address and not address.startswith("#"):
                found.setdefault(address, Entry(shown, number))
    return found


def add(root: Path, new: Iterable[str], areas: Mapping[str, str]) -> list[Path]:
    """Write new addresses into the ledger, each in its part and its place, and return the files that changed."""
    changed = []
    for name, addresses in by_area(new, areas).items():
        path = root / FOLDER / f"{name}{_ENDING}"
        there = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
        remarks = [line for line in there if line.startswith("#")]
        kept = {line.strip() for line in there if line.strip() and not line.startswith("#")}
        path.parent.mkdir(parents=True, exist_ok=True)
        text = "".join(f"{line}\n" for line in [*remarks, *sorted(kept.union(addresses))])
        path.write_text(text, encoding="utf-8", newline="\n")
        changed.append(path)
    return changed
