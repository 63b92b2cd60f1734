"""A site whose strategies say hostile things in every field, and sites whose defences are switched off."""

import functools
import re
from pathlib import Path

from ..support.built import BuiltSite
from ..support.once import once
from ..support.project import built, copy_project
from .payloads import HANDLERS, PAYLOADS
from .planting import Hostile, loads

FEW = [payload for payload in HANDLERS if payload.startswith("<img")][:4]
"""So few that a site of them alone is built fast, and each would do something if it could."""

DEFENCES = {
    "without escaping": ("site/render.py", "autoescape=True", "autoescape=False"),
    "without sanitising": (
        "site/prose.py",
        "_scoped(_levelled(_not_too_deep(_clean(_converted(words))), first_heading))",
        "_converted(words)",
    ),
}
"""Where each defence stands, and what stands there when it is switched off."""


@functools.cache
def strategies() -> tuple[Hostile, ...]:
    """Return a strategy for each load of hostile words."""
    return tuple(Hostile(number, load) for number, load in enumerate(loads(PAYLOADS)))


def hostile_project(scratch: Path) -> Path:
    """Return the project that holds them all, built once as a preview: what is left to do is a page too.

    ``scratch`` is the base folder of the tests.
    """

    def make(folder: Path) -> Path:
        for strategy in strategies():
            strategy.written(folder / "strategies")
        project = copy_project(folder / "project", folder / "strategies")
        built(project, PREVIEW="1")
        return project

    return once("hostile", scratch, make)


def defenceless(name: str, scratch: Path) -> BuiltSite:
    """Return the site of a few hostile words, made by a copy of the software with one defence switched off."""
    file, defence, without = DEFENCES[name]
    Hostile(0, FEW).written(scratch / "strategies")
    project = copy_project(scratch / "project", scratch / "strategies")
    _replaced(project / "hooks" / "strategysite" / file, re.escape(defence), without)
    # documents refuse what they cannot set, and it is the pages that are looked at
    _replaced(project / "hooks" / "strategysite" / "documents" / "making.py", r"(?ms)^(FORMS\b.*?= )\{.*?\}", r"\1{}")
    return BuiltSite(built(project, PREVIEW="1"))


def _replaced(file: Path, pattern: str, words: str) -> None:
    text, found = re.subn(pattern, words, file.read_text(encoding="utf-8"))
    assert found == 1, f"{file.name} has changed: say in tests/hostile/project.py how its defence is switched off"
    file.write_text(text, encoding="utf-8")
