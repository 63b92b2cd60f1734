"""The commands, each a few lines over what the project can do."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ..editors.reference import reference
from ..editors.schema import write_schemas
from ..editors.starter import StarterError, make_starter
from ..problem import Problem, has_errors
from ..project import day_of_build, read_project
from ..report import as_github, as_json, report, summary

app = typer.Typer(
    no_args_is_help=True, add_completion=False, help="Serious violence strategies, checked and published."
)


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def main() -> None:
    """Run the command line."""
    app()


@app.command()
def check(
    paths: Annotated[list[Path] | None, typer.Argument(help="Only these strategies or files; all if left out.")] = None,
    form: Annotated[Format, typer.Option("--format", help="How to write the report.")] = Format.TEXT,
) -> None:
    """Check every strategy and say everything that is wrong. Ends with 1 where something stops the build."""
    root = project_root()
    _, problems = read_project(root, day_of_build())
    shown = [problem for problem in problems if _wanted(problem, paths or [], root)]
    match form:
        case Format.JSON:
            typer.echo(as_json(shown))
        case Format.GITHUB:
            typer.echo(as_github(shown))
        case Format.TEXT:
            typer.echo("\n\n".join(part for part in (report(shown), summary(shown)) if part))
    raise typer.Exit(1 if has_errors(shown) else 0)


@app.command()
def schema() -> None:
    """Write the JSON Schemas and the reference of fields anew from the model."""
    content = project_root() / "content"
    changed = write_schemas(content / "schema")
    path, text = content / "reference.md", reference()
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8", newline="\n")
        changed.append(path.name)
    typer.echo(f"Written: {', '.join(changed)}." if changed else "Nothing to write: all are as the model says.")


@app.command()
def new(name: Annotated[str, typer.Argument(help="A short name for the folder, such as glanmorfa-2027.")]) -> None:
    """Make a folder to start a strategy from, with comments that say what to write where."""
    try:
        folder = make_starter(project_root() / "strategies", name)
    except StarterError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
    typer.echo(
        f"Made {folder.relative_to(project_root()).as_posix()}/. Begin with strategy.yml; `make serve` shows it."
    )


def project_root() -> Path:
    """Return the project's folder: the nearest one upwards that holds ``strategies/`` and ``mkdocs.yml``."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "mkdocs.yml").is_file() and (folder / "strategies").is_dir():
            return folder
    typer.echo("There is no project here: go to the folder that holds mkdocs.yml and strategies/.", err=True)
    raise typer.Exit(2)


def _wanted(problem: Problem, paths: list[Path], root: Path) -> bool:
    """Whether a problem lies in one of the paths that were asked for."""
    file = (root / problem.file).resolve()
    return not paths or any(file.is_relative_to(path.resolve()) for path in paths)
