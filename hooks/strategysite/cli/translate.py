"""``strategysite translate``: sending texts out to a translator, taking them back, and what is agreed."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from ..load import Loaded, read_strategies, read_strategy
from ..register import read_registers
from ..translate.counts import table, unfinished
from ..translate.opening import opened_files
from ..translate.package import OTHER, PackageError, package
from ..translate.pairs import Pair, pairs_of
from ..translate.po import to_po
from ..translate.record import AGREED, Agreed, RecordError, agreed_with, read_agreed, write_agreed
from ..translate.rewrite import RewriteError
from ..translate.road import planned, read_package, write
from ..translate.state import Standing, standings
from ..translate.taking import Refusal, taken
from ..translate.xliff import to_xliff
from .root import project_root

translate = typer.Typer(no_args_is_help=True, help="Texts on their way to a translator and back.")

_Edition = Annotated[str, typer.Argument(help="The name of the folder under strategies/.")]


class Language(StrEnum):
    """A language to translate into."""

    CY = "cy"
    EN = "en"


class Form(StrEnum):
    """The form of a translator's file."""

    XLIFF = "xliff"
    PO = "po"


_WRITTEN = {Form.XLIFF: to_xliff, Form.PO: to_po}
_ENDING = {Form.XLIFF: "xlf", Form.PO: "po"}


@translate.command("export")
def send_out(
    edition: _Edition,
    to: Annotated[Language, typer.Option(help="The language to translate into.")],
    form: Annotated[Form, typer.Option("--format", help="The form of the file.")] = Form.XLIFF,
    everything: Annotated[bool, typer.Option("--all", help="Every text, not only what is missing or stale.")] = False,  # noqa: FBT002
    out: Annotated[Path | None, typer.Option(help="The file to write; else one named after the edition.")] = None,
) -> None:
    """Write a file for a translator: what is missing or stale, with notes and agreed terms."""
    loaded = _edition(edition)
    root = project_root()
    if loaded.definition and len(loaded.definition.languages) < 2:
        _end(f'The strategy is in one language. Run "strategysite translate begin {edition} --with {to.value}" first.')
    registers, _ = read_registers(root / "content" / "registers", root)
    sent = package(edition, _standings(loaded), to.value, registers.terms, everything=everything)
    if not sent.units:
        typer.echo("Nothing is missing or stale, so no file was written. With --all, every text is sent out.")
        return
    path = out or Path(f"{edition}.{OTHER[to.value]}-{to.value}.{_ENDING[form]}")
    path.write_text(_WRITTEN[form](sent), encoding="utf-8", newline="\n")
    words = sum(len(unit.source.split()) for unit in sent.units)
    typer.echo(f"Written: {path}, with {_counted(len(sent.units))} of {words:,} words.")


@translate.command("import")
def take_back(file: Annotated[Path, typer.Argument(help="The file that the translator sent back.")]) -> None:
    """Take a translator's file back: all of it, or nothing with every reason why not."""
    try:
        brought = read_package(file)
    except PackageError as error:
        _end(str(error))
    loaded = _edition(brought.edition)
    accepted, refused = taken(brought, pairs_of(loaded))
    files, faults = planned(loaded, accepted, brought.target)
    if refused or faults:
        _end(_refused([*refused, *faults]))
    write(files)
    again = read_strategy(loaded.folder, project_root())
    keys = {one.pair.key for one in accepted if one.is_done}
    _agree(again, [pair for pair in pairs_of(again) if pair.key in keys])
    new = sum(one.is_new for one in accepted)
    left = len(brought.units) - len(accepted)
    typer.echo(f"Taken: {_counted(new)} new, {_counted(len(accepted) - new)} confirmed; {_counted(left)} passed over.")


@translate.command()
def begin(
    edition: _Edition,
    language: Annotated[Language, typer.Option("--with", help="The language to come.")],
) -> None:
    """Open a strategy that is in one language for another: its words stay, each under its language."""
    loaded = _edition(edition)
    languages = loaded.definition.languages if loaded.definition else ()
    if len(languages) != 1 or language.value in languages:
        _end(f'The strategy "{edition}" is in both languages already, or in this one.')
    try:
        files = opened_files(loaded, languages[0], language.value)
    except RewriteError as error:
        _end(str(error))
    write(files)
    typer.echo(f'Opened: {len(files)} files. "strategysite translate export" sends the words out.')


@translate.command()
def status(edition: Annotated[str | None, typer.Argument(help="Only this edition; all if left out.")] = None) -> None:
    """Show how many texts of each part are agreed, new, stale or missing."""
    root = project_root()
    for loaded in [_edition(edition)] if edition else read_strategies(root / "strategies", root):
        if loaded.definition is None:
            typer.echo(f'{loaded.folder.name}: cannot be read; run "strategysite check".')
        elif len(loaded.definition.languages) < 2:
            typer.echo(f"{loaded.folder.name}: in one language.")
        else:
            found = _standings(loaded)
            typer.echo("\n".join([table(loaded.folder.name, found), *unfinished(found)]))


@translate.command()
def agree(
    edition: _Edition,
    places: Annotated[list[str] | None, typer.Argument(help="Only these texts or parts; all if left out.")] = None,
) -> None:
    """Accept texts as they stand: English and Welsh say the same. Status and check name the place of each."""
    loaded = _edition(edition)
    pairs = [pair for pair in pairs_of(loaded) if pair.is_complete]
    chosen = [pair for pair in pairs if _is_at(pair, places or [])]
    unknown = [place for place in places or [] if not any(_is_at(pair, [place]) for pair in pairs)]
    if unknown:
        _end(f'There is no text in both languages at {", ".join(unknown)}. "strategysite check" names the places.')
    _agree(loaded, chosen)
    typer.echo(f"Agreed: {_counted(len(chosen))}.")


def _is_at(pair: Pair, places: list[str]) -> bool:
    """Whether a text is at one of some places or inside it; with no places, every text is meant."""
    return not places or any(pair.key == place or pair.key.startswith((f"{place}.", f"{place}:")) for place in places)


def _edition(name: str) -> Loaded:
    root = project_root()
    names = [loaded.name for loaded in (root / "strategies").iterdir() if (loaded / "strategy.yml").is_file()]
    if name not in names:
        _end(f'There is no strategy "{name}". There are: {", ".join(sorted(names))}.')
    loaded = read_strategy(root / "strategies" / name, root)
    if loaded.definition is None:
        _end(
            f'The strategy "{name}" has faults of form. Run "strategysite check strategies/{name}" and mend them first.'
        )
    return loaded


def _standings(loaded: Loaded) -> list[Standing]:
    return standings(pairs_of(loaded), _record(loaded.folder.name))


def _record(edition: str) -> Agreed | None:
    try:
        return read_agreed(project_root() / AGREED, edition)
    except RecordError as error:
        _end(str(error))


def _agree(loaded: Loaded, chosen: list[Pair]) -> None:
    name = loaded.folder.name
    record = agreed_with(_record(name) or Agreed(), pairs_of(loaded), chosen)
    write_agreed(project_root() / AGREED, name, record)


def _refused(refused: list[Refusal]) -> str:
    reasons = [f"- {one.key}: {one.reason}" for one in refused]
    return "\n".join(["Nothing was changed, because of this:", *reasons])


def _counted(number: int) -> str:
    return f"{number:,} text" if number == 1 else f"{number:,} texts"


def _end(words: str) -> NoReturn:
    """Say why nothing was done, and end."""
    typer.echo(words, err=True)
    raise typer.Exit(1)
