"""Putting a new site in the place of the old one: whole, or not at all."""

import ctypes
import os
import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias

from .hold import Hold, take_away

File: TypeAlias = tuple[str, Callable[[], str | bytes]]
"""A file of the site: its path from the site's folder, and what makes its text or its bytes."""

_HERE = -100
"""AT_FDCWD of Linux: paths are as this process has them."""

_EXCHANGE = 2
"""RENAME_EXCHANGE of Linux."""


def write_files(folder: Path, files: Iterable[tuple[str, str | bytes]]) -> None:
    """Write files into a folder, each as soon as it is made: its path from there, and its text or its bytes."""
    for path, content in files:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)


def make_files(folder: Path, files: Iterable[File]) -> None:
    """Make files and write each into a folder as soon as it is made."""
    write_files(folder, ((path, make()) for path, make in files))


class Staging:
    """A folder beside the site in which a build takes place."""

    def __init__(self) -> None:
        """Nothing is under way yet."""
        self._target: Path | None = None
        self._whole = False
        self._hold: Hold | None = None

    @property
    def _folder(self) -> Path | None:
        return self._hold.folder if self._hold else None

    def begin(self, target: Path) -> Path:
        """Return the folder to build into. A site that was being replaced when its build was cut off is put back."""
        self._end()
        self._target = target
        self._whole = False
        kept = _old(target)
        if kept.exists() and not target.exists():
            kept.rename(target)
        new = target.with_name(f".{target.name}-new-")
        for left in target.parent.glob(f"{new.name}*"):
            take_away(left)
        self._hold = Hold(new)
        return self._hold.folder

    def finish(self) -> Path | None:
        """Note that the new site is whole, and return the folder where it will stand."""
        self._whole = True
        return self._target

    def abandon(self) -> None:
        """Take away what was built; the site stays as it was."""
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._end()

    def publish(self) -> None:
        """Put the new site in the place of the old one; one that is not whole is taken away."""
        target, folder = self._target, self._folder
        if not self._whole or not target or not folder or not folder.is_dir():
            self.abandon()
            return
        if _exchanged(folder, target):
            shutil.rmtree(folder, ignore_errors=True)
        else:
            _replace(folder, target)
        self._end()

    def _end(self) -> None:
        """Let the folder go: nothing is under way any more."""
        if self._hold:
            self._hold.let_go()
        self._target = self._hold = None


def _exchanged(new: Path, old: Path) -> bool:
    """Exchange two folders in one step, so that at no moment there is none; False where the system cannot do it.

    Linux can since 3.15. Two builds that end at the same time do not get in each other's way either.
    """
    exchange = getattr(ctypes.CDLL(None), "renameat2", None) if sys.platform == "linux" else None
    if exchange is None or not old.exists():
        return False
    done: int = exchange(_HERE, os.fsencode(new), _HERE, os.fsencode(old), _EXCHANGE)
    return done == 0


def _replace(new: Path, target: Path) -> None:
    """Put a folder in the place of another in two steps. If it is cut off between, the next build puts it right."""
    kept = _old(target)
    shutil.rmtree(kept, ignore_errors=True)
    if target.exists():
        target.rename(kept)
    new.rename(target)
    shutil.rmtree(kept, ignore_errors=True)


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}-old")
