"""How far a translation is, and accepting texts as they stand."""

from typing import Annotated

import typer

from ...load import read_strategies
from ...phrase import phrase
from ...translate.counts import table, unfinished
from ...translate.pairs import Pair, pairs_of
from ...words import N_
from ..root import project_root
from ..speech import WORDS, say
from .edition import Edition, accept, edition_named, end, standings_of, texts


def status(
    edition: Annotated[str | None, typer.Argument(help=N_("Only this edition; all if left out."))] = None,
    every_page: Annotated[  # noqa: FBT002 - an option of the command line
        bool, typer.Option("--all", help=N_("Every page, not only those with something left to do."))
    ] = False,
) -> None:
    """Show how many texts of each page are agreed, new, stale or missing."""
    root = project_root()
    for loaded in [edition_named(edition)] if edition else read_strategies(root / "strategies", root):
        if loaded.definition is None:
            say(phrase('{strategy}: cannot be read; run "strategysite check".', strategy=loaded.folder.name))
        elif len(loaded.definition.languages) < 2:
            say(phrase("{strategy}: in one language.", strategy=loaded.folder.name))
        else:
            found = standings_of(loaded)
            words = WORDS.get()
            counts = table(loaded.definition, found, words, every_page=every_page)
            typer.echo("\n".join([counts, *unfinished(found, words)]))


def agree(
    edition: Edition,
    places: Annotated[list[str] | None, typer.Argument(help=N_("Only these texts or parts; all if left out."))] = None,
) -> None:
    """Accept texts as they stand: English and Welsh say the same. Status and check name the place of each."""
    loaded = edition_named(edition)
    pairs = [pair for pair in pairs_of(loaded) if pair.is_complete]
    chosen = [pair for pair in pairs if _is_at(pair, places or [])]
    unknown = [place for place in places or [] if not any(_is_at(pair, [place]) for pair in pairs)]
    if unknown:
        end(
            phrase(
                'There is no text in both languages at {places}. "strategysite check" names the places.',
                places=", ".join(unknown),
            )
        )
    accept(loaded, chosen)
    say(phrase("Agreed: {number}.", number=texts(len(chosen))))


def _is_at(pair: Pair, places: list[str]) -> bool:
    """Whether a text is at one of some places or inside it; with no places, every text is meant."""
    return not places or any(pair.key == place or pair.key.startswith((f"{place}.", f"{place}:")) for place in places)
