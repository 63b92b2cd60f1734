"""The preview: it shows a page, says what is wrong in its place, and shows the page again once that is mended."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from ..support.project import environment

PATIENCE = 60
FILE = "strategies/cwm-bach-2026/strategy.yml"
PAGE = "en/little-valley/"
WORDS = "How we keep one small valley safe."


@contextmanager
def served(project: Path) -> Iterator[tuple[str, "subprocess.Popen[bytes]"]]:
    """Preview a project, and give its address and the process that serves it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        where = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", where]
    with (project / "serve.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=project, env=environment(), stdout=log, stderr=log)
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


def test_a_preview_tells_of_each_fault_and_recovers(project: Path) -> None:
    file = project / FILE
    whole, log = file.read_text(encoding="utf-8"), project / "serve.log"

    with served(project) as (address, process):
        for fault in ("motto: Nobody declared this.\n", "  x: [\n"):
            wait_until(lambda: WORDS in page(address + PAGE), "the page is shown", log)
            file.write_text(whole + fault, encoding="utf-8")
            wait_until(lambda: f"{FILE}:" in page(address + PAGE), "the fault is told", log)
            assert process.poll() is None, "the preview has ended"
            file.write_text(whole, encoding="utf-8")
        wait_until(lambda: WORDS in page(address + PAGE), "the page is shown again", log)
        assert ".pdf" not in page(address + PAGE), "documents take their time, and a preview makes them on request only"


def test_a_preview_can_begin_with_a_fault(project: Path) -> None:
    file = project / FILE
    whole, log = file.read_text(encoding="utf-8"), project / "serve.log"
    file.write_text(whole + "motto: Nobody declared this.\n", encoding="utf-8")

    with served(project) as (address, _):
        wait_until(lambda: "&#34;motto&#34;" in page(address), "the fault is told", log)
        file.write_text(whole, encoding="utf-8")
        wait_until(lambda: WORDS in page(address + PAGE), "the page is shown", log)
