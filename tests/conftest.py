"""What all tests share: accepting changed reports, a steady choice of made-up data, small strategies on disk."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from xdist.scheduler import LoadFileScheduling

from strategysite.load import Loaded, read_strategy

from .support.small import small_strategy
from .support.summary import pytest_sessionfinish, pytest_terminal_summary, pytest_testnodedown  # noqa: F401 - found here by pytest

ACCEPT = "ACCEPT_GOLDEN"
JUDGED_TOGETHER = "tests/browser/matrix/test_pages.py tests/browser/test_verdicts.py"
"""The files whose tests look at one table of what the judges of pages found."""

settings.register_profile(
    "steady",
    derandomize=True,  # the same examples on every machine, so that a failure can be repeated
    database=None,
    deadline=None,
    max_examples=300,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare how a changed report is accepted."""
    parser.addoption(
        "--accept",
        action="store_true",
        help="Write what is found into the golden files, in place of comparing with them. Read the difference after.",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Let --accept count for every test that keeps golden files, and let commands speak English on every computer."""
    os.environ.pop("STRATEGYSITE_LANG", None)
    os.environ["LC_ALL"] = "C.UTF-8"
    if config.getoption("--accept"):
        os.environ[ACCEPT] = "1"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Return how many processes test: one more than cores, since one mostly waits for judges."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> "Together":
    """Let processes take files one after another."""
    return Together(config, log)


class Together(LoadFileScheduling):  # type: ignore[misc] # it has no types
    """Keeps the tests of a file in one process, for they share what they look at, and those of the judges too."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return JUDGED_TOGETHER if file in JUDGED_TOGETHER else file


@pytest.fixture
def golden() -> Callable[[Path, str], None]:
    """Return a comparison of a text with a file, which explains itself where they differ."""

    def compare(file: Path, found: str) -> None:
        if os.environ.get(ACCEPT):
            file.write_text(found, encoding="utf-8", newline="\n")
        expected = file.read_text(encoding="utf-8") if file.is_file() else ""
        assert found == expected, f"{file.name} has changed. If the new text is right, accept it: pytest --accept"

    return compare


Write = Callable[..., Path]
Read = Callable[..., Loaded]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a way to write a small strategy that has no fault, with some of its files in other words."""

    def written(files: dict[str, str | bytes] | None = None, name: str = "glanmorfa") -> Path:
        folder = tmp_path / "strategies" / name
        for path, text in {**small_strategy(), **(files or {})}.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(text.encode() if isinstance(text, str) else text)
        return folder

    return written


@pytest.fixture
def read(write: Write, tmp_path: Path) -> Read:
    """Return a way to write a small strategy as ``write`` does and to read it."""

    def written_and_read(files: dict[str, str | bytes] | None = None) -> Loaded:
        return read_strategy(write(files), tmp_path)

    return written_and_read
