"""How long a site takes, beside other generators on the same pages and beside writing the same bytes.

Run it with ``make bench``. It is no test: seconds depend on the machine, and the ratios of one run less so.
"""

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from .copies import copies
from .measure import Measured, measured, tool
from .rivals import SamePage, rivals, same_pages

SIZES = (100, 500, 2_000, 12_000)
PAGES_OF_ONE = 180
"""About how many pages the example makes in both languages."""
FLOOR = """import os, sys
for folder, _, names in os.walk(sys.argv[1]):
    to = folder.replace(sys.argv[1], sys.argv[2], 1)
    os.makedirs(to)
    for name in names:
        open(f"{to}/{name}", "wb").write(open(f"{folder}/{name}", "rb").read())
"""


def main() -> None:
    """Print a table for each size that was asked for, all sizes if none was."""
    with tempfile.TemporaryDirectory() as scratch:  # for all sizes: some disks are slow after much was deleted
        for size in [int(size) for size in sys.argv[1:]] or SIZES:
            for line in table(size, Path(scratch) / str(size)):
                print(line, flush=True)


def table(size: int, scratch: Path) -> Iterator[str]:
    """Yield the lines of the table for a size, as each generator has run."""
    number = max(1, round(size / PAGES_OF_ONE))
    project = copies(number, scratch / "ours")
    first = _ours(project)
    (project / "site").rename(scratch / "first")  # every generator finds an empty place, and nothing is deleted
    ours = _ours(project)
    pages = list(same_pages(project / "site"))
    words = sum(len(page.markdown.split()) for page in pages) // len(pages)
    yield f"\n{ours.pages:,} pages of {number} strategies, {words} words a page; {os.cpu_count()} cores"
    yield f"{'':34}{'seconds':>9}{'ours = 1':>10}{'of work':>9}{'memory':>10}{'written':>10}"
    yield _row("ours, with the search index", ours, ours)
    yield _row("ours, the very first time", first, ours)
    yield _row("writing the same bytes", _floor(project / "site", scratch / "floor"), ours)
    yield from _others(size, pages, scratch, ours)


def _ours(project: Path) -> Measured:
    """Read, check, render and make searchable; documents are measured apart.

    The first build of a project also compiles its templates and Welsh phrases, which are kept until they change.
    """
    return measured((tool("mkdocs"), "build", "-q", "--strict"), project, project / "site", {"DOCUMENTS": "0"})


def _others(size: int, pages: Sequence[SamePage], scratch: Path, ours: Measured) -> Iterator[str]:
    for place, rival in enumerate(rivals()):
        if size > rival.most:
            yield f"{rival.name:34}{'not run: its time grows with the square of the pages':>40}"
            continue
        folder = scratch / f"rival-{place}"
        rival.prepare(folder, pages)
        command = (tool(rival.command[0]), *rival.command[1:])
        yield _row(rival.name, measured(command, folder, folder / rival.output), ours)


def _floor(site: Path, copy: Path) -> Measured:
    return measured((sys.executable, "-c", FLOOR, str(site), str(copy)), site.parent, copy)


def _row(name: str, run: Measured, ours: Measured) -> str:
    ratio, memory, written = run.seconds / ours.seconds, run.memory / 1e6, run.written / 1e6
    return f"{name:34}{run.seconds:9.2f}{ratio:10.2f}{run.work:9.2f}{memory:7.0f} MB{written:7.0f} MB"


if __name__ == "__main__":
    main()
