"""A preview as an editor has it: `mkdocs serve` in a process of its own, and what it answers."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from .project import environment

PATIENCE = 60


@contextmanager
def served(project: Path) -> Iterator[tuple[str, "subprocess.Popen[bytes]"]]:
    """Preview a project, and give its address and the process that serves it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        where = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", where]
    with (project / "serve.log").open("wb") as log:
        process = subprocess.Popen(
            command, cwd=project, env=environment(TMPDIR=str(project.parent)), stdout=log, stderr=log
        )
        try:
            yield f"http://{where}/", process
        finally:
            process.terminate()
            process.wait(PATIENCE)


def page(address: str) -> str:
    """Return what stands at an address, whether it is found or not; empty while nobody answers."""
    try:
        with urlopen(address, timeout=PATIENCE) as answer:  # noqa: S310 - our own address
            return str(answer.read(), "utf-8")
    except HTTPError as error:
        return str(error.read(), "utf-8")
    except (URLError, ConnectionError):
        return ""


def wait_until(seen: Callable[[], bool], what: str, log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not seen():
        assert time.monotonic() < until, f"{what} within {PATIENCE} seconds:\n{log.read_text(encoding='utf-8')[-2000:]}"
        time.sleep(0.1)
