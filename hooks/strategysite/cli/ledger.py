"""``strategysite ledger``: the addresses that were ever published, beside those of the site as it was last built."""

from pathlib import Path
from typing import Annotated

import typer

from ..ledger.addresses import addresses_in
from ..ledger.record import add, read_record
from ..ledger.redirects import resolved
from ..ledger.standing import Standing, losses, standing
from ..phrase import as_typed, counted, phrase
from ..problem import Problem
from ..project import Project, day_of_build, read_project
from ..site.addresses import Addresses
from ..words import N_
from .root import project_root
from .speech import WORDS, say

ledger = typer.Typer(help=N_("The addresses that were ever published: none is lost."), invoke_without_command=True)

_SITE = Path("site")
_Site = Annotated[Path | None, typer.Option("--site", help=N_("The folder of the built site; site/ if left out."))]


@ledger.callback()
def show(context: typer.Context, site: _Site = None) -> None:
    """Show how the built site stands against the ledger."""
    if context.invoked_subcommand is None:
        found, problems = _standing(project_root(), site)
        _tell(found, problems)


@ledger.command(help=N_("Put every address of the built site that is new on record. None is ever taken out."))
def accept(site: _Site = None) -> None:
    """Put new addresses on record."""
    root = project_root()
    project, _ = read_project(root, day_of_build())
    found, problems = _standing(root, site, project)
    if problems:
        _tell(found, problems)
        raise typer.Exit(1)
    for path in add(root, found.new, _areas(project)):
        say(as_typed(path.relative_to(root).as_posix()))
    say(counted("{number} address was put on record.", "{number} addresses were put on record.", len(found.new)))


@ledger.command(help=N_("End with 1 where an address is lost or is not on record yet: for a pipeline."))
def check(site: _Site = None) -> None:
    """Say whether everything is on record and nothing lost."""
    found, problems = _standing(project_root(), site)
    _tell(found, problems)
    raise typer.Exit(1 if problems or found.new else 0)


def _standing(root: Path, site: Path | None, project: Project | None = None) -> tuple[Standing, list[Problem]]:
    """Return how the addresses of the built site stand, and what would be lost or is declared wrongly."""
    folder = site or root / _SITE
    if not (folder / "index.html").is_file():
        say(phrase("There is no built site in {folder}. Run make site first.", folder=str(folder)), is_complaint=True)
        raise typer.Exit(2)
    record, there = read_record(root), addresses_in(folder)
    redirects = (project or read_project(root, day_of_build())[0]).redirects
    led_on, problems = resolved(redirects, record, there - {redirect.old for redirect in redirects.redirects})
    found = standing(record, there, led_on)
    return found, sorted([*problems, *losses(found, record)])


def _tell(found: Standing, problems: list[Problem]) -> None:
    for old, to in found.led_on.items():
        say(phrase("{old} leads to {to}", old=old, to=to))
    for address in found.new:
        say(phrase("{address} is not on record yet", address=address))
    for problem in problems:
        say(as_typed(problem.line_in(WORDS.get())))
    kept = len(found.kept)
    say(counted("{number} address is on record and built.", "{number} addresses are on record and built.", kept))
    if found.new:
        say(phrase('"strategysite ledger accept" puts those on record that are not yet.'))


def _areas(project: Project) -> dict[str, str]:
    """Return the name of the part of the ledger for each area, by the beginning of its addresses."""
    names: dict[str, str] = {}
    for loaded in project.strategies:
        if loaded.definition:
            areas = [Addresses(loaded.definition, project.words[one]).area for one in loaded.definition.languages]
            names |= {f"/{area}": areas[-1].split("/")[1] for area in areas}
    return names
