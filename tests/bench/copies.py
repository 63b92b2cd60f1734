"""Many strategies of the example's size, made of the example: each for an area of its own and in words of its own."""

import compileall
import shutil
from pathlib import Path

PROJECT = Path(__file__).parents[2]
EXAMPLE = PROJECT / "strategies" / "tair-afon-2026"
_AREA = """name: {en: Tair Afon, cy: Y Tair Afon}
  address: {en: tair-afon, cy: y-tair-afon}
"""
_OWN = """name: {en: Tair Afon OWN, cy: Y Tair Afon OWN}
  address: {en: tair-afon-OWN, cy: y-tair-afon-OWN}
"""
_NEEDED = ("hooks", "templates", "translations", "content")
_NOT_NEEDED = shutil.ignore_patterns("__pycache__", "agreed", "addresses")
"""The ledger of addresses, and the agreed translations, are those of the project's own strategies."""


def copies(number: int, to: Path) -> Path:
    """Make a project of copies of the example, and return its folder.

    With the same words in all, what is remembered of the first would spare the others their work.
    """
    for needed in _NEEDED:
        shutil.copytree(PROJECT / needed, to / needed, ignore=_NOT_NEEDED)
    compileall.compile_dir(to / "hooks", quiet=1)  # as Python does once for all; other generators come compiled
    shutil.copy(PROJECT / "mkdocs.yml", to)
    for copy in range(number):
        _copy(to / "strategies" / f"area-{copy:03}-2026", f"{chr(97 + copy // 26)}{chr(97 + copy % 26)}")
    return to


def _copy(folder: Path, own: str) -> None:
    """Copy the example into a folder, with two letters of its own in its name and in each sentence."""
    shutil.copytree(EXAMPLE, folder)
    for file in (*folder.glob("*.yml"), *folder.glob("sections/*.md")):
        words = file.read_text(encoding="utf-8").replace(_AREA, _OWN.replace("OWN", own))
        file.write_text(words.replace(". ", f". {own} "), encoding="utf-8")
    assert f"en: tair-afon-{own}," in (folder / "strategy.yml").read_text(encoding="utf-8"), "the area must be its own"
