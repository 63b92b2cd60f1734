"""What may stand in a strategy's folder, by name, and that all of it stands there in truth."""

import re
from pathlib import Path

from ..model.whole import FILES
from ..phrase import Phrase, phrase
from ..problem import Problem, Severity
from ..source.nearest import nearest

FOLDERS = ("sections", "data")
_ALSO = ("README.md",)
_FOLDER_NAME = r"(?=.{1,80}\Z)[a-z0-9]+(-[a-z0-9]+)*"
_WINDOWS_KEEPS = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)


def strange_names(folder: Path, shown: str) -> list[Problem]:
    """Return a problem for each file whose name the software does not know: it would silently be left out."""
    known = [*(f"{name}.yml" for name in FILES), *FOLDERS, *_ALSO]
    inside = sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))
    free = [name for name in known if name not in inside]
    return [_strange(f"{shown}/{name}", name, known, free) for name in inside if name not in known]


def _strange(file: str, name: str, known: list[str], free: list[str]) -> Problem:
    guess, there = nearest(name, free), nearest(name, known)
    remedy = phrase("Take it out of the folder. The files are: {known}.", known=", ".join(known))
    if guess:
        remedy = phrase('Did you mean "{guess}"? Give it that name.', guess=guess)
    elif there:
        remedy = phrase(
            'There is a file "{there}" already: move what belongs there into it, and take this one out.', there=there
        )
    message = phrase('"{name}" is not one of the files of a strategy, so nothing in it would be published.', name=name)
    return _problem(file, "form-strange-file", message, remedy)


def names_that_travel_badly(folder: Path, shown: str) -> list[Problem]:
    """Return a problem for the folder's own name, which is in addresses, and for names that Windows keeps for itself.

    A file that is called ``aux.en.md`` or ``con.csv`` cannot be made there, so nobody with Windows could have the rest.
    """
    found = [] if re.fullmatch(_FOLDER_NAME, folder.name) else [_folder_name(shown, folder.name)]
    paths = [folder, *sorted(path for path in folder.rglob("*") if not path.name.startswith("."))]
    kept = [path for path in paths if path.name.partition(".")[0].lower() in _WINDOWS_KEEPS]
    return [*found, *(_kept_by_windows(f"{shown}/{path.relative_to(folder).as_posix()}", path.name) for path in kept)]


def _folder_name(shown: str, name: str) -> Problem:
    message = phrase('"{name}" cannot be the name of a strategy\'s folder: it stands in web addresses.', name=name)
    remedy = phrase("Use small letters without accents, digits and single hyphens, 80 at most, such as glanmorfa-2027.")
    return _problem(f"{shown}/strategy.yml", "form-folder-name", message, remedy)


def _kept_by_windows(file: str, name: str) -> Problem:
    message = phrase(
        'Windows keeps the name "{name}" for itself, so this cannot be copied to such a computer.', name=name
    )
    return _problem(file.removesuffix("/."), "form-windows-name", message, phrase("Give it another name."))


def is_inside(path: Path, folder: Path) -> bool:
    """Whether what a path leads to lies in a folder: a link may lead out of it, or round in a circle."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False


def outside(folder: Path, shown: str) -> list[Problem]:
    """Return a problem for each file in a folder that is a link to something outside it."""
    links = sorted(path for path in folder.rglob("*") if path.is_symlink())
    return [
        leads_out(f"{shown}/{path.relative_to(folder).as_posix()}") for path in links if not is_inside(path, folder)
    ]


def leads_out(file: str) -> Problem:
    """Return the problem of a file or folder that is a link to something outside."""
    message = phrase("This is a link to something outside the folder of the strategy, which is not read.")
    return _problem(file, "form-outside", message, phrase("Put the file itself in its place."))


def without_strategy(shown: str) -> Problem:
    """Return the problem of a folder that has no strategy.yml."""
    message = phrase("This folder has no strategy.yml, so it is not a strategy.")
    remedy = phrase(
        'Add strategy.yml ("strategysite new NAME" makes a folder to start from), or move the folder elsewhere.'
    )
    return _problem(f"{shown}/strategy.yml", "form-no-strategy", message, remedy)


def twice(shown: str, other: str) -> Problem:
    """Return the problem of a folder that bears the name of another strategy's, in another partnership's folder."""
    message = phrase('There is another strategy of this name: "{other}".', other=other)
    remedy = phrase("Give this folder another name: every strategy on the site is known by the name of its folder.")
    return _problem(f"{shown}/strategy.yml", "form-same-name", message, remedy)


def _problem(file: str, rule: str, message: Phrase, remedy: Phrase) -> Problem:
    return Problem(file, 1, 1, rule, Severity.ERROR, message, remedy)
