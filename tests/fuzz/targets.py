"""What is given hostile input: each target takes bytes, and fails where they bring more than a placed message."""

import tempfile
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from strategysite.load import read_strategy
from strategysite.model import FILES
from strategysite.problem import Problem
from strategysite.register import Registers, read_registers
from strategysite.rules import check
from strategysite.shape import shape
from strategysite.site.prose import to_html, to_plain, with_anchors
from strategysite.source import read_table, read_yaml
from strategysite.translate.package import PackageError
from strategysite.translate.pairs import pairs_of
from strategysite.translate.road import planned, read_package
from strategysite.translate.taking import taken

from ..hostile.active import in_page
from ..support.project import PROJECT
from ..support.small import small_strategy

Target = Callable[[bytes], None]
_SCRATCH = Path(tempfile.mkdtemp(prefix="fuzz-"))
_TODAY = date(2026, 11, 20)


def placed(problems: Iterable[Problem]) -> None:
    """Fail unless every problem tells a person what is wrong, where, and what to write."""
    for problem in problems:
        assert problem.file, problem
        assert min(problem.line, problem.column) >= 1, problem
        assert problem.told.strip(), problem
        assert "Traceback" not in problem.told, problem


def _file(name: str, data: bytes) -> Path:
    path = _SCRATCH / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def reader(data: bytes) -> None:
    """Read YAML."""
    document = read_yaml(_file("reader.yml", data), "reader.yml")

    placed(document.problems)


def shaper(data: bytes) -> None:
    """Shape what was read as every file of a strategy."""
    document = read_yaml(_file("shaper.yml", data), "shaper.yml")
    if document.plain is not None:
        for model in FILES.values():
            placed(shape(model, document, {"languages": ("en", "cy")})[1])


def strategy(data: bytes) -> None:
    """Read a folder with the input in the place of one file after another, and judge it where it is whole."""
    for name in ("strategy.yml", "partnership.yml", "needs.yml", "actions.yml"):
        for file, words in small_strategy().items():
            _file(f"strategies/one-2026/{file}", words.encode())
        place = _file(f"strategies/one-2026/{name}", data)
        loaded = read_strategy(place.parent, _SCRATCH)
        placed(loaded.problems)
        placed(check(loaded, _registers(), _TODAY))
        place.unlink()


def _registers() -> Registers:
    if not _KNOWN:
        _KNOWN.append(read_registers(PROJECT / "content" / "registers", PROJECT)[0])
    return _KNOWN[0]


_KNOWN: list[Registers] = []


def table(data: bytes) -> None:
    """Read figures from CSV."""
    placed(read_table(_file("table.csv", data), "table.csv").problems)


def prose(data: bytes) -> None:
    """Turn Markdown into HTML: it holds nothing active, and every tag is closed."""
    words = data.decode("utf-8", "replace")
    html = with_anchors(to_html(words, 2))
    to_plain(words)

    assert list(in_page(f'<html lang="en"><body>{html}</body></html>')) == []


def importer(data: bytes) -> None:
    """Take back what a translator sent, as XLIFF, PO and Word; nothing is written that was refused."""
    for file, words in small_strategy().items():
        _file(f"strategies/two-2026/{file}", words.encode())
    loaded = read_strategy(_SCRATCH / "strategies" / "two-2026", _SCRATCH)
    for ending in ("xlf", "po", "docx"):
        try:
            package = read_package(_file(f"back.{ending}", data))
        except PackageError:
            continue
        accepted, _ = taken(package, pairs_of(loaded))
        planned(loaded, accepted, "cy")


TARGETS: dict[str, Target] = {target.__name__: target for target in (reader, shaper, strategy, table, prose, importer)}
