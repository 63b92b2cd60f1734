"""What may stand in a strategy's folder, by name."""

from pathlib import Path

from ..model.whole import FILES
from ..problem import Problem, Severity
from ..source.nearest import nearest

FOLDERS = ("sections", "data")
_ALSO = ("README.md",)


def strange_names(folder: Path, shown: str) -> list[Problem]:
    """Return a problem for each file whose name the software does not know: it would silently be left out."""
    known = [*(f"{name}.yml" for name in FILES), *FOLDERS, *_ALSO]
    inside = sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))
    return [_strange(f"{shown}/{name}", name, known) for name in inside if name not in known]


def _strange(file: str, name: str, known: list[str]) -> Problem:
    guess = nearest(name, known)
    remedy = f'Did you mean "{guess}"? Rename it.' if guess else f"The files are: {', '.join(known)}."
    message = f'"{name}" is not one of the files of a strategy, so nothing in it would be published.'
    return Problem(file, 1, 1, "form-strange-file", Severity.ERROR, message, remedy)


def without_strategy(shown: str) -> Problem:
    """Return the problem of a folder that has no strategy.yml."""
    message = "This folder has no strategy.yml, so it is not a strategy."
    remedy = 'Add strategy.yml ("strategysite new NAME" makes a folder to start from), or move the folder elsewhere.'
    return Problem(f"{shown}/strategy.yml", 1, 1, "form-no-strategy", Severity.ERROR, message, remedy)
