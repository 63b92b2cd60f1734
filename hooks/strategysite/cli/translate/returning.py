"""Taking texts back from a translator, and making room for a language to come."""

from pathlib import Path
from typing import Annotated

import typer

from ...load import read_strategy
from ...translate.opening import opened_files
from ...translate.package import PackageError
from ...translate.pairs import pairs_of
from ...translate.rewrite import RewriteError
from ...translate.road import planned, read_package, write
from ...translate.taking import Refusal, taken
from ..root import project_root
from .edition import Edition, Language, accept, counted, edition_named, end


def take_back(file: Annotated[Path, typer.Argument(help="The file that the translator sent back.")]) -> None:
    """Take a translator's file back: all of it, or nothing with every reason why not."""
    try:
        brought = read_package(file)
    except PackageError as error:
        end(str(error))
    loaded = edition_named(brought.edition)
    accepted, refused = taken(brought, pairs_of(loaded))
    files, faults = planned(loaded, accepted, brought.target)
    if refused or faults:
        end(_refused([*refused, *faults]))
    write(files)
    again = read_strategy(loaded.folder, project_root())
    keys = {one.pair.key for one in accepted if one.is_done}
    accept(again, [pair for pair in pairs_of(again) if pair.key in keys])
    new = sum(one.is_new for one in accepted)
    left = len(brought.units) - len(accepted)
    typer.echo(f"Taken: {counted(new)} new, {counted(len(accepted) - new)} confirmed; {counted(left)} passed over.")


def begin(
    edition: Edition,
    language: Annotated[Language, typer.Option("--with", help="The language to come.")],
) -> None:
    """Open a strategy that is in one language for another: its words stay, each under its language."""
    loaded = edition_named(edition)
    languages = loaded.definition.languages if loaded.definition else ()
    if len(languages) != 1 or language.value in languages:
        end(f'The strategy "{edition}" is in both languages already, or in this one.')
    try:
        files = opened_files(loaded, languages[0], language.value)
    except RewriteError as error:
        end(str(error))
    write(files)
    typer.echo(f'Opened: {len(files)} files. "strategysite translate export" sends the words out.')


def _refused(refused: list[Refusal]) -> str:
    reasons = [f"- {one.key}: {one.reason}" for one in refused]
    return "\n".join(["Nothing was changed, because of this:", *reasons])
