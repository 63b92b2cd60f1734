"""How long checking many strategies takes, beside what libyaml alone needs to read the same files.

Run it with ``make bench``. It is no test: a number depends on the machine, and the ratio less so.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import yaml

from strategysite.problem import has_errors
from strategysite.project import day_of_build, read_project

from .copies import copies

TARGET = 4
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
    for name, spent in took.items():
        print(f"{name:10}{spent:8.2f} s  {1000 * spent / number:8.1f} ms a strategy")
    ratios = ", ".join(f"{took['checked'] / took[name]:.1f} times as long as {name}" for name in LIBYAML)
    print(f"Checking {number} strategies takes {ratios}. The target is {TARGET} times as long as loaded.")


if __name__ == "__main__":
    main()
