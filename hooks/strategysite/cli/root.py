"""Finding the project that a command is for."""

from pathlib import Path

import typer

from ..phrase import phrase
from .speech import say


def project_root() -> Path:
    """Return the project's folder: the nearest one upwards that holds ``strategies/`` and ``mkdocs.yml``."""
    here = Path.cwd().resolve()
    for folder in (here, *here.parents):
        if (folder / "mkdocs.yml").is_file() and (folder / "strategies").is_dir():
            return folder
    say(phrase("There is no project here: go to the folder that holds mkdocs.yml and strategies/."), is_complaint=True)
    raise typer.Exit(2)
