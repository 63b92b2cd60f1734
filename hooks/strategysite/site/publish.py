"""Putting a new site in the place of the old one: whole, or not at all."""

import os
import shutil
import time
from collections.abc import Iterable
from pathlib import Path

_ABANDONED_AFTER = 3600
"""How many seconds a folder that another build left must be old to be taken for one that was cut off."""


def write_files(folder: Path, files: Iterable[tuple[str, str | bytes]]) -> None:
    """Write files into a folder, each as soon as it is made: its path from there, and its text or its bytes."""
    for path, content in files:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)


class Staging:
    """A folder beside the site in which a build takes place."""

    def __init__(self) -> None:
        """Nothing is under way yet."""
        self._target: Path | None = None
        self._whole = False

    @property
    def _folder(self) -> Path | None:
        return self._target.with_name(f".{self._target.name}-new-{os.getpid()}") if self._target else None

    def begin(self, target: Path) -> Path:
        """Return the folder to build into. A site that was being replaced when its build was cut off is put back."""
        self._target = target
        self._whole = False
        kept = _old(target)
        if kept.exists() and not target.exists():
            kept.rename(target)
        _clear_away(target)
        folder = target.with_name(f".{target.name}-new-{os.getpid()}")
        shutil.rmtree(folder, ignore_errors=True)
        return folder

    def finish(self) -> Path | None:
        """Note that the new site is whole, and return the folder where it will stand."""
        self._whole = True
        return self._target

    def abandon(self) -> None:
        """Take away what was built; the site stays as it was."""
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._target = None

    def publish(self) -> None:
        """Put the new site in the place of the old one; one that is not whole is taken away."""
        target, folder = self._target, self._folder
        if not self._whole or not target or not folder or not folder.is_dir():
            self.abandon()
            return
        kept = _old(target)
        shutil.rmtree(kept, ignore_errors=True)
        if target.exists():
            target.rename(kept)
        folder.rename(target)
        shutil.rmtree(kept, ignore_errors=True)
        self._target = None


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}-old")


def _clear_away(target: Path) -> None:
    """Take away what builds left that were cut off; a build that may still be under way keeps its folder."""
    for folder in target.parent.glob(f".{target.name}-new-*"):
        if time.time() - folder.stat().st_mtime > _ABANDONED_AFTER:
            shutil.rmtree(folder, ignore_errors=True)
