"""``strategysite migrate``: editions that were written for an earlier version of the model, brought up to date."""

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from typing import Annotated

import typer

from ..load import folder_of, strategy_folders
from ..migrate.migrating import migrated
from ..model.text import LANGUAGES
from ..phrase import as_typed, phrase
from ..translate.road import Files, write
from ..translate.taking import Refusal
from ..words import N_
from .root import project_root
from .speech import say, words_of

HELP = N_("Bring editions that were written for an earlier version of the model up to date, comments and all.")


def migrate(
    edition: Annotated[
        str | None, typer.Argument(help=N_("The name of the folder under strategies/; all if left out."))
    ] = None,
    check: Annotated[  # noqa: FBT002 - an option of a command
        bool,
        typer.Option("--check", help=N_("Show what would change, and change nothing.")),
    ] = False,
) -> None:
    """Bring editions that were written for an earlier version of the model up to date, comments and all."""
    root = project_root()
    files, refused = Files(), list[Refusal]()
    for folder in _folders(root / "strategies", edition):
        found = migrated(folder, {language: words_of(language) for language in LANGUAGES})
        files |= found.files
        refused += [Refusal(f"{folder.name}/{one.key}", one.reason) for one in found.refused]
    if refused:
        say(phrase("Nothing was changed, because of this:"), is_complaint=True)
        for one in refused:
            say(phrase("- {file}: {reason}", file=one.key, reason=one.reason), is_complaint=True)
        raise typer.Exit(1)
    if check:
        for line in _differences(files, root):
            say(as_typed(line))
        raise typer.Exit(1 if files else 0)
    write(files)
    for path in files:
        say(as_typed(path.relative_to(root).as_posix()))
    say(
        phrase('Brought up to date. "strategysite check" says what is still to do.')
        if files
        else phrase("Nothing to change: all are of the version that is read.")
    )


def _folders(strategies: Path, edition: str | None) -> list[Path]:
    if edition is None:
        return strategy_folders(strategies)
    folder = folder_of(edition, strategies)
    if folder is None:
        names = ", ".join(each.name for each in strategy_folders(strategies))
        say(phrase('There is no strategy "{name}". There are: {names}.', name=edition, names=names), is_complaint=True)
        raise typer.Exit(2)
    return [folder]


def _differences(files: Files, root: Path) -> Iterator[str]:
    """Yield the lines that would change, as ``diff`` shows them."""
    for path, after in files.items():
        before, name = path.read_bytes().decode(), path.relative_to(root).as_posix()
        lines = unified_diff(before.splitlines(), after.decode().splitlines(), name, name, n=1, lineterm="")
        yield from lines
