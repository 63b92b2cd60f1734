"""How far a translation is, and accepting texts as they stand."""

from typing import Annotated

import typer

from ...load import read_strategies
from ...translate.counts import table, unfinished
from ...translate.pairs import Pair, pairs_of
from ..root import project_root
from .edition import Edition, accept, counted, edition_named, end, standings_of


def status(edition: Annotated[str | None, typer.Argument(help="Only this edition; all if left out.")] = None) -> None:
    """Show how many texts of each part are agreed, new, stale or missing."""
    root = project_root()
    for loaded in [edition_named(edition)] if edition else read_strategies(root / "strategies", root):
        if loaded.definition is None:
            typer.echo(f'{loaded.folder.name}: cannot be read; run "strategysite check".')
        elif len(loaded.definition.languages) < 2:
            typer.echo(f"{loaded.folder.name}: in one language.")
        else:
            found = standings_of(loaded)
            typer.echo("\n".join([table(loaded.folder.name, found), *unfinished(found)]))


def agree(
    edition: Edition,
    places: Annotated[list[str] | None, typer.Argument(help="Only these texts or parts; all if left out.")] = None,
) -> None:
    """Accept texts as they stand: English and Welsh say the same. Status and check name the place of each."""
    loaded = edition_named(edition)
    pairs = [pair for pair in pairs_of(loaded) if pair.is_complete]
    chosen = [pair for pair in pairs if _is_at(pair, places or [])]
    unknown = [place for place in places or [] if not any(_is_at(pair, [place]) for pair in pairs)]
    if unknown:
        end(f'There is no text in both languages at {", ".join(unknown)}. "strategysite check" names the places.')
    accept(loaded, chosen)
    typer.echo(f"Agreed: {counted(len(chosen))}.")


def _is_at(pair: Pair, places: list[str]) -> bool:
    """Whether a text is at one of some places or inside it; with no places, every text is meant."""
    return not places or any(pair.key == place or pair.key.startswith((f"{place}.", f"{place}:")) for place in places)
