"""How long checking many strategies takes, beside what libyaml alone needs to read the same files.

Run it with ``make bench``. It is no test: a number depends on the machine, and the ratio less so.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import yaml

from strategysite.load import read_strategies
from strategysite.project import day_of_build, problems_in
from strategysite.register import read_registers

PROJECT = Path(__file__).parents[2]
EXAMPLE = PROJECT / "strategies" / "tair-afon-2026"
AREA = "name: {en: Three Rivers, cy: Y Tair Afon}"
TARGET = 4.0


def copies(number: int, to: Path) -> Path:
    """Make a folder of copies of the example, each for an area of its own."""
    for copy in range(number):
        folder = shutil.copytree(EXAMPLE, to / "strategies" / f"area-{copy:03}-2026")
        file = folder / "strategy.yml"
        words = file.read_text(encoding="utf-8")
        renamed = AREA.replace("Rivers", f"Rivers {copy}").replace("Afon}", f"Afon {copy}}}")
        file.write_text(words.replace(AREA, renamed), encoding="utf-8")
    return to


def files(root: Path) -> Iterator[str]:
    """Yield the text of each YAML file."""
    for path in sorted(root.glob("strategies/*/*.yml")):
        yield path.read_text(encoding="utf-8")


def parsed(root: Path) -> None:
    """Go through the events of each file, and keep nothing."""
    for text in files(root):
        for _ in yaml.parse(text, yaml.CSafeLoader):
            pass


def composed(root: Path) -> None:
    """Make the nodes of each file, with their places."""
    for text in files(root):
        yaml.compose(text, yaml.CSafeLoader)


def loaded(root: Path) -> None:
    """Make plain values of each file, without places."""
    for text in files(root):
        yaml.load(text, yaml.CSafeLoader)


def checked(root: Path) -> None:
    """Read and check every strategy, as ``strategysite check`` does."""
    registers, _ = read_registers(PROJECT / "content" / "registers", PROJECT)
    strategies = tuple(read_strategies(root / "strategies", root))
    wrong = problems_in(strategies, registers, day_of_build())
    assert all(strategy.definition for strategy in strategies), "the example must be whole for this to mean anything"
    assert len(wrong) < len(strategies), wrong[:3]


def seconds(act: Callable[[Path], None], root: Path) -> float:
    """Return how long something keeps the processor busy, whatever else the machine does."""
    begun = time.process_time()
    act(root)
    return time.process_time() - begun


def main() -> None:
    """Print the time of each, and how many times as long checking takes."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    with tempfile.TemporaryDirectory() as scratch:
        root = copies(number, Path(scratch))
        took = {act.__name__: seconds(act, root) for act in (parsed, composed, loaded, checked)}
    for name, time_taken in took.items():
        print(f"{name:10}{time_taken:8.2f} s  {1000 * time_taken / number:8.1f} ms a strategy")
    print(f"checking takes {took['checked'] / took['loaded']:.1f} times as long as libyaml; the target is {TARGET:.0f}")


if __name__ == "__main__":
    main()
