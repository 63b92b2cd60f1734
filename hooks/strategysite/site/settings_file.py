"""Where things stand in ``mkdocs.yml``, so that a fault in it has its place."""

import re
from pathlib import Path
from typing import Final

SETTINGS: Final = "mkdocs.yml"


def place_of(root: Path, setting: str) -> tuple[int, int]:
    """Return the line and the column of a setting, from 1. The host's file has tags that our reader refuses."""
    text = (root / SETTINGS).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if match := re.match(rf" +{setting}: *", line):
            return number, match.end() + 1
    return 1, 1
