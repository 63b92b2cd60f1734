"""Taking texts back from a translator, and making room for a language to come."""

from pathlib import Path
from typing import Annotated

import typer

from ...language.catalogue import Words
from ...load import read_strategy
from ...phrase import Phrase, phrase
from ...translate.opening import opened_files
from ...translate.package import PackageError
from ...translate.pairs import pairs_of
from ...translate.rewrite import RewriteError
from ...translate.road import planned, read_package, write
from ...translate.taking import Refusal, taken
from ...words import N_
from ..root import project_root
from ..speech import say
from .edition import Edition, Language, accept, edition_named, end, texts


def take_back(file: Annotated[Path, typer.Argument(help=N_("The file that the translator sent back."))]) -> None:
    """Take a translator's file back: all of it, or nothing with every reason why not."""
    try:
        brought = read_package(file)
    except PackageError as error:
        end(error.told)
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
    say(
        phrase(
            "Taken: {new} new, {confirmed} confirmed; {left} passed over.",
            new=texts(new),
            confirmed=texts(len(accepted) - new),
            left=texts(left),
        )
    )


def begin(
    edition: Edition,
    language: Annotated[Language, typer.Option("--with", help=N_("The language to come."))],
) -> None:
    """Open a strategy that is in one language for another: its words stay, each under its language."""
    loaded = edition_named(edition)
    languages = loaded.definition.languages if loaded.definition else ()
    if len(languages) != 1 or language.value in languages:
        end(phrase('The strategy "{edition}" is in both languages already, or in this one.', edition=edition))
    try:
        files = opened_files(loaded, languages[0], language.value)
    except RewriteError as error:
        end(error.told)
    write(files)
    say(phrase('Opened: {number} files. "strategysite translate export" sends the words out.', number=len(files)))


def _refused(refused: list[Refusal]) -> Phrase:
    return Phrase(_reasons, *refused)


def _reasons(words: Words, *refused: Refusal) -> str:
    reasons = (f"- {one.key}: {one.reason.told_in(words)}" for one in refused)
    return "\n".join([words("Nothing was changed, because of this:"), *reasons])
