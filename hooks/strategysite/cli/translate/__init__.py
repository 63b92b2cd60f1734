"""``strategysite translate``: sending texts out to a translator, taking them back, and what is agreed."""

import typer

from ...words import N_
from .agreeing import agree, status
from .edition import Language
from .returning import begin, take_back
from .sending import send_out

__all__ = ["Language", "translate"]

translate = typer.Typer(no_args_is_help=True, help=N_("Texts on their way to a translator and back."))
translate.command("export")(send_out)
translate.command("import")(take_back)
translate.command()(begin)
translate.command()(status)
translate.command()(agree)
