"""What the commands of translation share: an edition by its name, how its texts stand, what is agreed of it."""

from enum import StrEnum
from typing import Annotated, NoReturn

import typer

from ...load import Loaded, folder_of, read_strategy, strategy_folders
from ...phrase import Phrase, counted, phrase
from ...translate.pairs import Pair, pairs_of
from ...translate.record import AGREED, Agreed, RecordError, agreed_with, read_agreed, write_agreed
from ...translate.state import Standing, standings
from ...words import N_
from ..root import project_root
from ..speech import say

Edition = Annotated[str, typer.Argument(help=N_("The name of the folder under strategies/."))]


class Language(StrEnum):
    """A language to translate into."""

    CY = "cy"
    EN = "en"


def edition_named(name: str) -> Loaded:
    """Return an edition as it is read; end the command where there is none, or none that can be read."""
    root = project_root()
    folder = folder_of(name, root / "strategies")
    if folder is None:
        names = [each.name for each in strategy_folders(root / "strategies")]
        end(phrase('There is no strategy "{name}". There are: {names}.', name=name, names=", ".join(names)))
    loaded = read_strategy(folder, root)
    if loaded.definition is None:
        end(
            phrase(
                'The strategy "{name}" has faults of form. Run "strategysite check strategies/{name}" and mend them '
                "first.",
                name=name,
            )
        )
    return loaded


def standings_of(loaded: Loaded) -> list[Standing]:
    """Return how each text of an edition stands."""
    return standings(pairs_of(loaded), record_of(loaded.folder.name))


def record_of(edition: str) -> Agreed | None:
    """Return what was agreed of an edition; end the command where that cannot be read."""
    try:
        return read_agreed(project_root() / AGREED, edition)
    except RecordError as error:
        end(error.told)


def accept(loaded: Loaded, chosen: list[Pair]) -> None:
    """Put some texts of an edition on record as agreed."""
    name = loaded.folder.name
    record = agreed_with(record_of(name) or Agreed(), pairs_of(loaded), chosen)
    write_agreed(project_root() / AGREED, name, record)


def texts(number: int) -> Phrase:
    """Return how many texts, in words."""
    return counted("{number:,} text", "{number:,} texts", number)


def end(why: Phrase) -> NoReturn:
    """Say why nothing was done, and end."""
    say(why, is_complaint=True)
    raise typer.Exit(1)
