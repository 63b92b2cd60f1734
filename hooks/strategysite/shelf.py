"""What was made once, kept as files: each under a name that says what it was made of."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

_KEPT_FOR: Final = 60 * 24 * 3600
"""How many seconds something is kept that no build uses."""


class Shelf:
    """The files in a folder. One that cannot be written to costs time and nothing else."""

    def __init__(self, folder: Path) -> None:
        """Keep files in a folder, which need not be there yet."""
        self._folder = folder

    def get(self, name: str, make: Callable[[], bytes]) -> bytes:
        """Return a file that is kept, or make it and keep it: it gets its name when all of it is there.

        A machine that lost its power may leave the name with nothing in it, which is not kept.
        """
        file = self._folder / name
        with suppress(OSError):
            if kept := file.read_bytes():
                os.utime(file)
                return kept
        made = make()
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            half = file.with_name(f"{name}.{os.getpid()}")
            half.write_bytes(made)
            half.replace(file)
            self._clear_away()
        return made

    def _clear_away(self) -> None:
        """Take away what no build has used for a long time."""
        for file in self._folder.iterdir():
            if time.time() - file.stat().st_mtime > _KEPT_FOR:
                file.unlink(missing_ok=True)
