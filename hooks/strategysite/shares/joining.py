"""Shares put together in one folder, and what is known of them without making it again."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from ..site.editions import Area, Edition
from .record import RECORD, Built


def joined(shares: Sequence[Built], folder: Path) -> None:
    """Copy the files of every share into one folder; no two have a file in the same place, as no two have an area."""
    for built in shares:
        shutil.copytree(built.folder, folder, copy_function=shutil.copyfile, dirs_exist_ok=True)
    (folder / RECORD).unlink()


def with_known_downloads(areas: Sequence[Area], shares: Sequence[Built]) -> list[Area]:
    """Return the areas, each edition with what can be downloaded of it, as its share has noted."""
    known = dict(chain.from_iterable(built.downloads.items() for built in shares))

    def knowing(edition: Edition) -> Edition:
        return replace(edition, downloads=known[edition.definition.name])

    return [replace(area, editions=tuple(map(knowing, area.editions))) for area in areas]
