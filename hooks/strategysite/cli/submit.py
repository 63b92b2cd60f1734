"""``strategysite submit``: e-mails for those who must have a published strategy, and the record that they were sent."""

from datetime import date
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from ..blanks import day, in_a_row, listed
from ..documents.templates import DocumentTemplates
from ..load import Loaded
from ..model import Definition
from ..model.vocabulary import Recipient
from ..phrase import Phrase, as_typed, counted, phrase
from ..project import Project, day_of_build, moment_of_build, read_project
from ..rules import Case, assess
from ..site.dated import TO_SEND
from ..site.view import StrategyView
from ..source.host import site_address
from ..submission.addressed import addressed
from ..submission.letter import Enclosed
from ..submission.package import attached, package
from ..submission.recording import with_day
from ..submission.refusing import refusals
from ..translate.rewrite import RewriteError
from ..translate.road import in_its_form, text_of, write
from ..words import N_
from .root import project_root
from .speech import WORDS, say

OUT = Path("to-send")
"""Where the e-mails are put: beside the site, and never in it."""

_OF_THE_EXAMPLE = "https://example.org/"

HELP = N_("Make the e-mails that a published strategy is sent with, or record that they were sent. Nothing is sent.")


def submit(
    edition: Annotated[str, typer.Argument(help=N_("The name of the folder under strategies/."))],
    attach: Annotated[bool, typer.Option("--attach", help=N_("Attach the documents of the built site."))] = False,  # noqa: FBT002
    record: Annotated[
        str | None, typer.Option(help=N_("The day on which they were sent, as 2026-02-02: record it, make nothing."))
    ] = None,
    to: Annotated[
        list[Recipient] | None, typer.Option(help=N_("Record it for these recipients alone; for all if left out."))
    ] = None,
) -> None:
    """Make the e-mails that a published strategy is sent with, or record that they were sent. Nothing is sent."""
    root = project_root()
    project, problems = read_project(root, day_of_build())
    loaded = _loaded(project, edition)
    if loaded.definition is None:
        _refuse([str(problem.line_in(WORDS.get())) for problem in loaded.problems])
    case = _case(project, loaded.definition)
    if record is not None:
        _record(loaded, loaded.definition, _day(record, case), to or list(Recipient))
    elif refused := refusals(loaded, case, problems, moment_of_build()):
        _refuse([problem.line_in(WORDS.get()) for problem in refused])
    else:
        _make(project, loaded.definition, case, root, attach=attach)


def _make(project: Project, definition: Definition, case: Case, root: Path, *, attach: bool) -> None:
    views = {one: StrategyView(definition, project.words[one], project.today) for one in definition.languages}
    files, without = attached(views, root / "site") if attach else ({}, [])
    if without:
        _end(phrase("There is no document of it in {folder}. Run make site first.", folder=str(root / "site")))
    site = site_address(root / "mkdocs.yml")
    enclosed = Enclosed(site, _links(definition, views, site), files, _deadline(definition))
    render = DocumentTemplates(root / "templates", project.words)
    made = package(views, assess(case), project.registers.guidance, enclosed, render)
    folder = root / OUT / definition.name
    folder.mkdir(parents=True, exist_ok=True)
    for earlier in (*folder.glob("*.eml"), *folder.glob("checklist.*.html")):
        earlier.unlink()  # a recipient who is no longer named must not be written to by mistake
    for name, content in made:
        (folder / name).write_bytes(content)
        say(as_typed((folder / name).relative_to(root).as_posix()))
    say(phrase("Look them over and send them by {day}. Nothing has been sent.", day=day(enclosed.deadline)))
    for one in addressed(definition):
        if one.sent:
            say(phrase("On record: sent to {mailbox} on {day}.", mailbox=one.mailbox, day=day(one.sent)))


def _record(loaded: Loaded, definition: Definition, on: date, recipients: list[Recipient]) -> None:
    chosen = [one for one in addressed(definition) if one.recipient in recipients]
    if not chosen:
        _end(phrase("strategy.yml names none of these recipients under sent."))
    path = loaded.folder / "strategy.yml"
    try:
        write({path: in_its_form(path, with_day(text_of(path), [one.place for one in chosen], on))})
    except RewriteError as error:
        _end(error.told)
    names = listed([one.mailbox for one in chosen])
    say(phrase("Recorded in strategy.yml: sent to {names} on {day}.", names=names, day=day(on)))


def _day(written: str, case: Case) -> date:
    """Return the day that was given; one that cannot be right is refused."""
    try:
        on = date.fromisoformat(written)
    except ValueError:
        _end(phrase('"{day}" is not a day. Write it as 2026-02-02.', day=written))
    published = case.definition.strategy.dates.published
    if on > case.today or (published and on < published):
        _end(phrase("{day} is before its publication, or still to come. Write the day when it was sent.", day=day(on)))
    return on


def _links(definition: Definition, views: dict[str, StrategyView], site: str) -> dict[str, str]:
    """Return the address of the edition in each language: its own, which stays when a newer one replaces it."""
    if not site or (site == _OF_THE_EXAMPLE and not definition.strategy.example):
        _end(phrase("The e-mails need the address of your site. Write it in mkdocs.yml, as site_url."))
    return {language: site + view.addresses.edition for language, view in views.items()}


def _deadline(definition: Definition) -> date:
    published = definition.strategy.dates.published
    assert published, "a strategy without a date of publication is refused"  # noqa: S101 - pub-date is a must
    return published + TO_SEND


def _case(project: Project, definition: Definition) -> Case:
    area = definition.strategy.area.name
    every = (loaded.definition for loaded in project.strategies if loaded.definition)
    others = tuple(each for each in every if each is not definition and each.strategy.area.name == area)
    return Case(definition, project.registers, project.today, others)


def _loaded(project: Project, name: str) -> Loaded:
    found = next((loaded for loaded in project.strategies if loaded.folder.name == name), None)
    if found is None:
        names = in_a_row([loaded.folder.name for loaded in project.strategies])
        _end(phrase('There is no strategy "{name}". There are: {names}.', name=name, names=names))
    return found


def _refuse(reasons: list[str]) -> NoReturn:
    """Say everything that keeps the strategy from being sent, and end."""
    number = len(reasons)
    told = counted(
        "It cannot be sent yet, for {number} reason:", "It cannot be sent yet, for {number} reasons:", number
    )
    say(told, is_complaint=True)
    for reason in reasons:
        say(as_typed(reason), is_complaint=True)
    raise typer.Exit(1)


def _end(told: Phrase) -> NoReturn:
    """Say why nothing was done, and end."""
    say(told, is_complaint=True)
    raise typer.Exit(1)
