"""Where the strategies stand: straight under ``strategies/``, or each partnership's in a folder of its own.

So each partnership can own its folder, and a force area can publish the strategies of all of them from one place.
"""

from pathlib import Path

from ..model.whole import FILES


def strategy_folders(folder: Path) -> list[Path]:
    """Return the folder of every strategy, in the order of their names; none where there is nothing to read."""
    inside = _folders(folder)
    found = [path for each in inside for path in (_folders(each) if _is_of_partnership(each) else [each])]
    return sorted(found, key=lambda path: (path.name, path.as_posix()))


def folder_of(name: str, folder: Path) -> Path | None:
    """Return the folder of the strategy of a name; None where there is none."""
    return next((path for path in strategy_folders(folder) if path.name == name), None)


def _folders(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return [path for path in folder.iterdir() if path.is_dir() and not path.name.startswith((".", "_"))]


def _is_of_partnership(folder: Path) -> bool:
    """Whether a folder holds strategies, and no part of one itself."""
    if folder.is_symlink() or any((folder / f"{name}.yml").exists() for name in FILES):
        return False
    return any((inside / "strategy.yml").is_file() for inside in _folders(folder))
