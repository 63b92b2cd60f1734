"""Sending texts out to a translator."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ...register import read_registers
from ...translate.package import OTHER, Helps, Package, package
from ...translate.po import to_po
from ...translate.word import to_word
from ...translate.xliff import to_xliff
from ..root import project_root
from ..speech import WORDS
from .edition import Edition, Language, counted, edition_named, end, standings_of


class Form(StrEnum):
    """The form of a translator's file."""

    XLIFF = "xliff"
    PO = "po"
    WORD = "word"


_ENDING = {Form.XLIFF: "xlf", Form.PO: "po", Form.WORD: "docx"}


def send_out(
    edition: Edition,
    to: Annotated[Language, typer.Option(help="The language to translate into.")],
    form: Annotated[Form, typer.Option("--format", help="The form of the file.")] = Form.XLIFF,
    everything: Annotated[bool, typer.Option("--all", help="Every text, not only what is missing or stale.")] = False,  # noqa: FBT002
    out: Annotated[Path | None, typer.Option(help="The file to write; else one named after the edition.")] = None,
) -> None:
    """Write a file for a translator: what is missing or stale, with notes and agreed terms."""
    loaded = edition_named(edition)
    root = project_root()
    if loaded.definition and len(loaded.definition.languages) < 2:
        end(f'The strategy is in one language. Run "strategysite translate begin {edition} --with {to.value}" first.')
    registers, _ = read_registers(root / "content" / "registers", root)
    helps = Helps(registers.terms, WORDS.get())
    sent = package(edition, standings_of(loaded), to.value, helps, everything=everything)
    if not sent.units:
        typer.echo("Nothing is missing or stale, so no file was written. With --all, every text is sent out.")
        return
    path = out or Path(f"{edition}.{OTHER[to.value]}-{to.value}.{_ENDING[form]}")
    path.write_bytes(_written(sent, form))
    words = sum(len(unit.source.split()) for unit in sent.units)
    typer.echo(f"Written: {path}, with {counted(len(sent.units))} of {words:,} words.")


def _written(sent: Package, form: Form) -> bytes:
    if form is Form.WORD:
        return to_word(sent, WORDS.get())
    return (to_po(sent) if form is Form.PO else to_xliff(sent)).encode()
