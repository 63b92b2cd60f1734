"""How long checking many strategies takes, beside what libyaml alone needs to read the same files.

Run it with ``make bench``. It is no test: a number depends on the machine, and the ratio less so.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from strategysite.problem import has_errors
from strategysite.project import day_of_build, read_project

from .copies import copies

TARGET = 4
ROUNDS = 3
LIBYAML = ("parsed", "composed", "loaded")


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
    project, problems = read_project(root, day_of_build())
    assert all(loaded.definition for loaded in project.strategies), (
        "the example must be whole for this to mean anything"
    )
    assert not has_errors(problems), min(problems)


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds by the clock, and seconds that the cores worked, those of all processes together."""

    clock: float = 0
    work: float = 0

    def and_(self, other: "Spent") -> "Spent":
        """Return both together."""
        return Spent(self.clock + other.clock, self.work + other.work)


ACTS = (parsed, composed, loaded, checked)


def spent(act: Callable[[Path], None], root: Path) -> Spent:
    """Return how long something takes."""
    began, worked = time.perf_counter(), _worked()
    act(root)
    return Spent(time.perf_counter() - began, _worked() - worked)


def _worked() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def main() -> None:
    """Print the time of each, and how many times as long checking takes. All take turns, three times over."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    took = {act.__name__: Spent() for act in ACTS}
    with tempfile.TemporaryDirectory() as scratch:
        root = copies(number, Path(scratch))
        for _ in range(ROUNDS):
            for act in ACTS:
                took[act.__name__] = took[act.__name__].and_(spent(act, root))
    for name, sum_ in took.items():
        clock, work = sum_.clock / ROUNDS, sum_.work / ROUNDS
        print(f"{name:10}{clock:8.2f} s by the clock{work:8.2f} s of work{1000 * work / number:8.1f} ms a strategy")
    for measure in ("clock", "work"):
        ratios = (
            f"{getattr(took['checked'], measure) / getattr(took[name], measure):.1f} x {name}" for name in LIBYAML
        )
        print(f"Checking {number} strategies, by {measure}: {', '.join(ratios)}")
    print(f"The target is {TARGET} x loaded, which is libyaml's parser with PyYAML's values and no places.")


if __name__ == "__main__":
    main()
