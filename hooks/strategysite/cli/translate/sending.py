"""Sending texts out to a translator."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ...phrase import phrase
from ...register import read_registers
from ...translate.package import OTHER, Helps, Package, package
from ...translate.po import to_po
from ...translate.word import to_word
from ...translate.xliff import to_xliff
from ...words import N_
from ..root import project_root
from ..speech import WORDS, say
from .edition import Edition, Language, edition_named, end, standings_of, texts


class Form(StrEnum):
    """The form of a translator's file."""

    XLIFF = "xliff"
    PO = "po"
    WORD = "word"


_ENDING = {Form.XLIFF: "xlf", Form.PO: "po", Form.WORD: "docx"}


def send_out(
    edition: Edition,
    to: Annotated[Language, typer.Option(help=N_("The language to translate into."))],
    form: Annotated[Form, typer.Option("--format", help=N_("The form of the file."))] = Form.XLIFF,
    everything: Annotated[  # noqa: FBT002 - an option of the command line
        bool, typer.Option("--all", help=N_("Every text, not only what is missing or stale."))
    ] = False,
    out: Annotated[Path | None, typer.Option(help=N_("The file to write; else one named after the edition."))] = None,
) -> None:
    """Write a file for a translator: what is missing or stale, with notes and agreed terms."""
    loaded = edition_named(edition)
    root = project_root()
    if loaded.definition and len(loaded.definition.languages) < 2:
        end(
            phrase(
                'The strategy is in one language. Run "strategysite translate begin {edition} --with {language}" '
                "first.",
                edition=edition,
                language=to.value,
            )
        )
    registers, _ = read_registers(root / "content" / "registers", root)
    helps = Helps(registers.terms, WORDS.get())
    sent = package(edition, standings_of(loaded), to.value, helps, everything=everything)
    if not sent.units:
        say(phrase("Nothing is missing or stale, so no file was written. With --all, every text is sent out."))
        return
    path = out or Path(f"{edition}.{OTHER[to.value]}-{to.value}.{_ENDING[form]}")
    path.write_bytes(_written(sent, form))
    number = sum(len(unit.source.split()) for unit in sent.units)
    say(
        phrase(
            "Written: {path}, with {texts} of {number:,} words.",
            path=path,
            texts=texts(len(sent.units)),
            number=number,
        )
    )


def _written(sent: Package, form: Form) -> bytes:
    if form is Form.WORD:
        return to_word(sent, WORDS.get())
    return (to_po(sent) if form is Form.PO else to_xliff(sent)).encode()
