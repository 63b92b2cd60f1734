"""Holding a folder while a build works in it, so that the next one knows which folders were left by builds cut off.

A lock of the system is on the folder itself. The system takes it off when the process ends, however it ends, and the
processes that it began keep it too: so no age of a folder has to be guessed, and nothing needs to be cleaned by hand.
"""

import os
import shutil
import sys
import time
from contextlib import suppress
from itertools import count
from pathlib import Path

if sys.platform != "win32":
    import fcntl

_ABANDONED_AFTER = 3600
"""Where no folder can be locked, as on Windows: how many seconds old one must be to be taken for one that was left."""


class Hold:
    """A new folder that is held until it is let go, or until the process ends.

    folder: it stands beside the site, and its name begins as that of every such folder of the site.
    """

    def __init__(self, beginning: Path) -> None:
        """Make a folder whose name begins as that of a path, with a number that is free, and hold it."""
        self._lock: int | None = None
        for number in count(os.getpid()):
            self.folder = beginning.with_name(f"{beginning.name}{number}")
            with suppress(FileExistsError, BlockingIOError, FileNotFoundError):  # or another build is taking it away
                self.folder.mkdir(parents=True)
                self._lock = _locked(self.folder)
                break

    def let_go(self) -> None:
        """Hold it no longer."""
        if self._lock is not None:
            os.close(self._lock)
        self._lock = None


def take_away(folder: Path) -> None:
    """Take a folder away unless a build holds it."""
    with suppress(BlockingIOError, FileNotFoundError):  # it is held, or another build has just taken it away
        lock = _locked(folder)
        if lock is None and time.time() - folder.stat().st_mtime <= _ABANDONED_AFTER:
            return
        shutil.rmtree(folder, ignore_errors=True)
        if lock is not None:
            os.close(lock)


def _locked(folder: Path) -> int | None:
    """Return what locks a folder until it is closed; None where the system or the disk locks no folders.

    Raises:
        BlockingIOError: a build holds it.
        FileNotFoundError: it is not there, or what was there has just been taken away.
    """
    if sys.platform == "win32":
        return None
    lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        is_still_there = os.path.samestat(folder.stat(), os.fstat(lock))
    except (BlockingIOError, FileNotFoundError):
        os.close(lock)
        raise
    except OSError:
        os.close(lock)
        return None
    if not is_still_there:
        os.close(lock)
        raise FileNotFoundError(folder)
    return lock
