"""``strategysite links``: whether the addresses outside this site still answer."""

from enum import StrEnum
from typing import Annotated

import typer

from ..phrase import phrase
from ..project import day_of_build
from ..words import N_
from .root import project_root
from .speech import WORDS, say

NO_NETWORK = 3
"""The code with which the command ends where there is no network: nothing was found out."""


class LinksFormat(StrEnum):
    """How the report on links is written."""

    TEXT = "text"
    JSON = "json"


def links(
    form: Annotated[LinksFormat, typer.Option("--format", help=N_("How to write the report."))] = LinksFormat.TEXT,
    days: Annotated[
        int, typer.Option(min=0, help=N_("Do not ask what answered within so many days; 0 asks everything."))
    ] = 7,
    minutes: Annotated[float, typer.Option(min=0.01, help=N_("Stop after so many minutes."))] = 10,
    pause: Annotated[
        float, typer.Option(min=0, help=N_("Wait so many seconds between two questions to the same server."))
    ] = 1,
) -> None:
    """Ask every outside address whether it still answers. Ends with 1 where one has gone, 3 without a network."""
    # The library that asks takes a third of a second to load, which every other command would wait for.
    from ..links import running  # noqa: PLC0415

    try:
        checked = running.run(project_root(), day_of_build(), days, running.Limits(whole=minutes * 60, pause=pause))
    except running.NoNetworkError:
        say(phrase("There is no network, so nothing was asked and nothing was changed."), is_complaint=True)
        raise typer.Exit(NO_NETWORK) from None
    typer.echo(running.as_json(checked) if form is LinksFormat.JSON else running.report(checked, WORDS.get()))
    raise typer.Exit(1 if running.some_are_gone(checked) else 0)
