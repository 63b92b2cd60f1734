"""How long an editor waits in a preview: from saving a file to having the changed page from the server.

Run it with ``make bench``. It is no test: seconds depend on the machine; tests/site/test_preview.py counts the work.
"""

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from .copies import copies
from .measure import tool

SAVES = 9
TARGET = 1.0
PATIENCE = 600
FILE = "strategies/area-000-2026/actions.yml"
WORDS = "Give every Year 8 class"
PAGE = "en/tair-afon-aa/2026-2029/actions/"


def main() -> None:
    """Print how long it took until the first page, and after each of several saves."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    with tempfile.TemporaryDirectory() as scratch:
        project = copies(number, Path(scratch) / "project")
        began = time.perf_counter()
        with _served(project, Path(scratch)) as address:
            _wait_for(address + PAGE, WORDS)
            started = time.perf_counter() - began
            took = [_saved(project / FILE, address + PAGE, save) for save in range(SAVES)]
    print(f"\nA preview of {number} strategies; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"from starting it to the first page: {started:.2f} s")
    print(f"from saving to the new page, {SAVES} times: {', '.join(f'{seconds:.2f}' for seconds in took)} s")
    print(f"median {statistics.median(took):.2f} s; the target is {TARGET:.0f} s")


def _saved(file: Path, page: str, save: int) -> float:
    """Save a file with other words, and return how long it takes until the page has them."""
    time.sleep(1 + save / 10)  # not always as long after the preview's last look at the files
    mark = f"Saved {save} {WORDS}"
    words = file.read_text(encoding="utf-8").replace(f"Saved {save - 1} {WORDS}", WORDS).replace(WORDS, mark, 1)
    began = time.perf_counter()
    file.write_text(words, encoding="utf-8")
    _wait_for(page, mark)
    return time.perf_counter() - began


@contextmanager
def _served(project: Path, scratch: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        where = f"127.0.0.1:{free.getsockname()[1]}"
    environment = os.environ | {
        "TMPDIR": str(scratch)
    }  # MkDocs leaves its folder behind where it is ended from outside
    with subprocess.Popen((tool("mkdocs"), "serve", "-q", "-a", where), cwd=project, env=environment) as process:
        try:
            yield f"http://{where}/"
        finally:
            process.terminate()


def _wait_for(page: str, words: str) -> None:
    until = time.monotonic() + PATIENCE
    while words not in _got(page):
        if time.monotonic() > until:
            raise TimeoutError(f"{page} does not say: {words}")
        time.sleep(0.02)


def _got(page: str) -> str:
    try:
        with urlopen(page, timeout=PATIENCE) as answer:  # noqa: S310 - our own address
            return str(answer.read(), "utf-8")
    except (URLError, ConnectionError):
        return ""


if __name__ == "__main__":
    main()
