"""What is made once for a whole run of tests, however many processes run them side by side."""

import os
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock


def once(name: str, scratch: Path, make: Callable[[Path], Path]) -> Path:
    """Return what ``make`` returns of a new folder; the first process that asks makes it, the others wait for it.

    name: names the folder. scratch: the base folder of this process; those of one run lie beside each other.
    """
    run = scratch.parent if "PYTEST_XDIST_WORKER" in os.environ else scratch
    folder, made = run / name, run / f"{name}.made"
    with FileLock(run / f"{name}.lock"):
        if not made.is_file():
            made.write_text(str(make(folder)), encoding="utf-8")
        return Path(made.read_text(encoding="utf-8"))
