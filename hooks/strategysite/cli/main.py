"""The commands, each a few lines over what the project can do."""

import sys
from enum import StrEnum
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

from ..editors.pages import write_anew
from ..editors.starter import StarterError, make_starter
from ..formats import as_github, as_json
from ..phrase import phrase
from ..problem import Problem, has_errors
from ..progress import show_progress
from ..project import day_of_build, read_project
from ..report import report
from ..sarif import as_sarif
from ..words import N_
from .guidance import guidance
from .ledger import ledger
from .links import links
from .migrate import HELP as MIGRATE_HELP
from .migrate import migrate
from .root import project_root
from .speech import OPTION, WORDS, say
from .spoken import Spoken
from .submit import HELP, submit
from .translate import Language, translate

app = typer.Typer(
    cls=Spoken,
    no_args_is_help=True,
    add_completion=False,
    help=N_("Serious violence strategies, checked and published."),
)
app.add_typer(translate, name="translate")
app.add_typer(ledger, name="ledger")
app.add_typer(guidance, name="guidance")
app.command()(links)
app.command("migrate", help=MIGRATE_HELP)(migrate)
app.command("submit", help=HELP)(submit)


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"


_WRITTEN = {Format.TEXT: report, Format.JSON: as_json, Format.GITHUB: as_github, Format.SARIF: as_sarif}


def main() -> None:
    """Run the command line. What it prints has Welsh letters in it, whatever the computer takes for its usual ones."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    app()


@app.callback()
def speak(
    lang: Annotated[  # noqa: ARG001 - it is known before click reads it (speech.asked_for)
        Language | None, typer.Option(OPTION, help=N_("The language to speak: cy for Welsh, en for English."))
    ] = None,
    *,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help=N_("Do not say how far long work has come."))] = False,
) -> None:
    """Choose the language for every command, and whether it says how far it has come."""
    show_progress(WORDS.get(), None if quiet else partial(typer.echo, err=True))


@app.command()
def check(
    paths: Annotated[
        list[Path] | None, typer.Argument(exists=True, help=N_("Only these strategies or files; all if left out."))
    ] = None,
    form: Annotated[Format, typer.Option("--format", help=N_("How to write the report."))] = Format.TEXT,
) -> None:
    """Check every strategy and say everything that is wrong. Ends with 1 where something stops the build."""
    root = project_root()
    _refuse_outside(paths or [], root)
    _, problems = read_project(root, day_of_build())
    shown = [problem for problem in problems if _wanted(problem, paths or [], root)]
    typer.echo(_WRITTEN[form](shown, WORDS.get()))
    raise typer.Exit(1 if has_errors(shown) else 0)


@app.command()
def schema() -> None:
    """Write the JSON Schemas and the references of fields and of rules anew, from the model and the rules."""
    root = project_root()
    changed = write_anew(root / "content", root / "translations")
    say(
        phrase("Written: {files}.", files=", ".join(changed))
        if changed
        else phrase("Nothing to write: all are as the model says.")
    )


@app.command()
def new(
    name: Annotated[str, typer.Argument(help=N_("A short name for the folder, such as glanmorfa-2027."))],
    lang: Annotated[
        Language | None,
        typer.Option(OPTION, help=N_("The language of the comments; else the one that commands speak.")),
    ] = None,
) -> None:
    """Make a folder to start a strategy from, with comments that say what to write where."""
    language = lang.value if lang else WORDS.get().language
    try:
        folder = make_starter(project_root() / "strategies", name, language)
    except StarterError as error:
        say(error.told, is_complaint=True)
        raise typer.Exit(1) from None
    say(
        phrase(
            "Made {folder}/. Begin with strategy.yml; `make serve` shows it.",
            folder=folder.relative_to(project_root()).as_posix(),
        )
    )


def _refuse_outside(paths: list[Path], root: Path) -> None:
    """Stop where a path has nothing to do with the project, so that nothing is said to be in order unread."""
    for path in paths:
        if not (path.resolve().is_relative_to(root) or root.is_relative_to(path.resolve())):
            say(phrase("{path} is not in this project, which is {root}.", path=path, root=root), is_complaint=True)
            raise typer.Exit(2)


def _wanted(problem: Problem, paths: list[Path], root: Path) -> bool:
    """Whether a problem lies in one of the paths that were asked for."""
    file = (root / problem.file).resolve()
    return not paths or any(file.is_relative_to(path.resolve()) for path in paths)
