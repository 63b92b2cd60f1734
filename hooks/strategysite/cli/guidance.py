"""``strategysite guidance``: finding guidance, law, case studies and data, to read or to pin."""

import json
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any

import typer

from ..language.catalogue import Words
from ..model.text import LANGUAGES
from ..model.vocabulary import Nation, Vocabulary
from ..phrase import phrase
from ..register import Registers, read_registers
from ..register.vocabulary import GuidanceStatus
from ..signposts import Signpost, signposts_of
from ..signposts.finding import Finder, Hit
from ..signposts.said import address_of, by_of, title_of, what_of
from ..words import N_
from .root import project_root
from .speech import WORDS, say, words_of

guidance = typer.Typer(
    no_args_is_help=True, help=N_("Guidance, law, case studies and data that a strategy can draw on.")
)


class GuidanceFormat(StrEnum):
    """How what was found is written."""

    TEXT = "text"
    JSON = "json"


class InNation(StrEnum):
    """A nation to look in."""

    ENGLAND = "england"
    WALES = "wales"


@guidance.callback()
def about() -> None:
    """Keep ``search`` a command of its own, also while it is the only one."""


@guidance.command()
def search(
    words: Annotated[list[str], typer.Argument(help=N_("What it is about, in any order: knife crime schools."))],
    nation: Annotated[
        InNation | None, typer.Option(help=N_("Only what is for one nation; else what is for either."))
    ] = None,
    most: Annotated[int, typer.Option(min=1, help=N_("Show no more than so many."))] = 10,
    form: Annotated[
        GuidanceFormat, typer.Option("--format", help=N_("How to write what was found."))
    ] = GuidanceFormat.TEXT,
) -> None:
    """Find items by words in English or Welsh. Each is shown with the id to pin it by."""
    root = project_root()
    registers, _ = read_registers(root / "content" / "registers", root)
    there = [one for one in signposts_of(registers) if nation is None or nation.value in one.nations]
    finder = Finder(there, registers.guidance.publishers, {language: words_of(language) for language in LANGUAGES})
    found = finder.search(" ".join(words))[:most]
    if form is GuidanceFormat.JSON:
        typer.echo(json.dumps([_row(hit, registers) for hit in found], ensure_ascii=False, indent=2))
    elif not found:
        say(phrase("Nothing is found under these words. Try fewer or others."), is_complaint=True)
    else:
        typer.echo("\n\n".join("\n".join(_lines(WORDS.get(), hit, registers)) for hit in found) + "\n")
        say(phrase('To pin one, write under "guidance": pin: [{{item: {id}, reason: …}}]', id=found[0].signpost.id))
    raise typer.Exit(0 if found else 1)


def _lines(words: Words, hit: Hit, registers: Registers) -> Iterator[str]:
    signpost = hit.signpost
    yield signpost.id
    yield f"  {title_of(signpost).best(words.language)[0]}"
    details = [*_by(words, signpost, registers), _listed(words, signpost.nations, Nation)]
    if signpost.standing is not GuidanceStatus.IN_FORCE:
        details.append(words(signpost.standing.label))
    yield f"  {'; '.join(details)}"
    yield f"  {what_of(signpost).best(words.language)[0]}"
    if address := address_of(signpost):
        yield f"  {address.in_language(words.language)}"


def _by(words: Words, signpost: Signpost, registers: Registers) -> list[str]:
    by = by_of(signpost, registers.guidance.publishers)
    return [by.best(words.language)[0]] if by else []


def _listed(words: Words, values: frozenset[str], vocabulary: type[Vocabulary]) -> str:
    return ", ".join(words(member.label) for member in vocabulary if member in values)


def _row(hit: Hit, registers: Registers) -> dict[str, Any]:
    signpost = hit.signpost
    by, address = by_of(signpost, registers.guidance.publishers), address_of(signpost)
    return {
        "id": signpost.id,
        "register": signpost.sort.value,
        "title": title_of(signpost).model_dump(exclude_none=True),
        "what": what_of(signpost).model_dump(exclude_none=True),
        "by": by.model_dump(exclude_none=True) if by else None,
        "address": address.model_dump(exclude_none=True) if address else None,
        "nations": sorted(signpost.nations),
        "kinds": sorted(signpost.kinds),
        "sectors": sorted(signpost.sectors),
        "subjects": sorted(signpost.subjects),
        "status": signpost.standing.value,
    }
