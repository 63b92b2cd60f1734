"""Running a command and measuring it: time, memory of all its processes together, and what it wrote."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_EVERY = 0.05
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One run.

    seconds: by the clock. work: seconds that the cores worked, all together; it says more where others work too.
    memory: the most that all its processes held at once, in bytes, what they share counted once. written: bytes of
    the files that it made. pages: how many of them are HTML.
    """

    seconds: float
    work: float
    memory: int
    written: int
    pages: int


def measured(command: Sequence[str], folder: Path, output: Path, more: Mapping[str, str] | None = None) -> Measured:
    """Run a command in a folder and return its figures; ``output`` is the folder that it writes.

    Raises:
        RuntimeError: the command failed; the message is what it said last.
    """
    began, worked = time.perf_counter(), _worked()
    with subprocess.Popen(
        command, cwd=folder, env=os.environ | dict(more or {}), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        highest = _Highest(process.pid)
        highest.start()
        told, _ = process.communicate()
    seconds, work = time.perf_counter() - began, _worked() - worked
    highest.join()
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)}: {told.decode(errors='replace')[-1500:]}")
    files = [path for path in output.rglob("*") if path.is_file()]
    html = sum(path.suffix == ".html" for path in files)
    return Measured(seconds, work, highest.bytes, sum(path.stat().st_size for path in files), html)


def tool(name: str) -> str:
    """Return a command of this environment, or its name for one that the system has."""
    own = Path(sys.executable).with_name(name)
    return str(own) if own.exists() else name


def _worked() -> float:
    """Return the seconds that the processes which ended so far have worked."""
    times = os.times()
    return times.children_user + times.children_system


class _Highest(threading.Thread):
    """Looks at the memory of a process and of all below it until it ends (Linux)."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid = pid
        self.bytes = 0

    def run(self) -> None:
        while Path(f"/proc/{self._pid}/smaps_rollup").exists():
            held = sum(_held(pid) for pid in _family(self._pid))
            if not held:
                return
            self.bytes = max(self.bytes, held)
            time.sleep(_EVERY)


def _family(pid: int) -> list[int]:
    """Return a process and all below it."""
    try:
        below = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        below = []
    return [pid, *(other for child in below for other in _family(int(child)))]


def _held(pid: int) -> int:
    """Return the memory of a process in bytes, its part of what it shares; 0 where it has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
