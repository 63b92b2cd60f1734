"""The folder that a new strategy starts from: commented, short, and whole enough to build."""

import re
from importlib import resources
from pathlib import Path

from ..language.fold import slug
from ..model.whole import FILES
from ..phrase import ToldError, phrase

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class StarterError(ToldError):
    """A folder that cannot be made, with what to do instead."""


def make_starter(strategies: Path, name: str, language: str) -> Path:
    """Make ``strategies/<name>/`` with a file for each part, commented in a language, and return it.

    Raises:
        StarterError: the name cannot be used, or the folder is there already.
    """
    if not _NAME.fullmatch(name):
        raise StarterError(
            phrase(
                '"{name}" cannot be the name of a folder here. Try "{other}".',
                name=name,
                other=slug(name) or "glanmorfa-2027",
            )
        )
    folder = strategies / name
    if folder.exists():
        raise StarterError(
            phrase("strategies/{name}/ is there already. Choose another name, or edit what is there.", name=name)
        )
    folder.mkdir(parents=True)
    for file in FILES:
        text = (resources.files(__package__) / "starter" / language / f"{file}.yml").read_text(encoding="utf-8")
        (folder / f"{file}.yml").write_text(text, encoding="utf-8", newline="\n")
    return folder
