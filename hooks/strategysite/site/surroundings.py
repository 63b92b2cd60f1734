"""What the pages of a strategy need from elsewhere: the rules, the guidance, the services, the other editions."""

from collections.abc import Mapping
from functools import lru_cache, partial
from typing import Any

from ..language.order import sort_key
from ..model.text import Text
from ..model.vocabulary import ViolenceKind
from ..project import Project
from ..register import Services
from ..register.guidance import GuidanceItem
from ..rules import Case, assess, left_to_do
from ..signposts import Signposts, profile_of
from .action_list import action_list
from .changes_view import action_before, changes_view
from .editions import Area, Edition
from .explaining import Explained, Explaining
from .help import HelpView, help_for
from .parts import PARTS
from .prose import to_plain
from .readiness_view import Readiness, readiness
from .rooms.further import further
from .rooms.guidance import HISTORY
from .signposts_view import SignpostsView, shown
from .sources import citing
from .strategy_pages import Extra
from .view import ActionView, StrategyView


def surroundings(project: Project, area: Area, to_point_to: Signposts) -> Extra:
    """Return the function that gives a page of a kind, about an entry or none, what its template sees besides.

    ``to_point_to`` is one for the whole site: pages of several strategies are often about the same.
    """
    signposts = SignpostsView(to_point_to, project.registers)

    explaining = lru_cache(maxsize=4)(partial(_explaining, project))
    helping = lru_cache(maxsize=64)(partial(_help, project.registers.services))

    def extra(edition: Edition, view: StrategyView, kind: str, entry: object) -> Mapping[str, Any]:
        help_here = helping(view, _kinds(view, kind, entry))
        seen: dict[str, Any] = {"help": help_here, "signposts": signposts.on(view, kind, entry)}
        seen |= _of_editions(area, edition, view, kind, entry) | _listed(view, kind)
        seen["further"] = further(view, kind, entry, project.registers.authorities)
        seen["downloads"] = edition.downloads.get(view.language, ())
        if kind == "duty":
            seen["outcomes"] = assess(_case(project, area, edition))
            seen["register"] = project.registers.guidance
        if kind == "readiness":
            seen["left"] = _left(project, view, _case(project, area, edition))
        if kind == "guidance":
            seen["items"] = [item for item in project.registers.guidance.all if _applies(item, edition)]
            seen |= {"register": project.registers.guidance, "history": HISTORY.link(view.words)}
        if kind == "cycle":
            seen |= _cycle(project, view)
        seen |= {"terms": _terms(project, view)} if kind in ("glossary", "whole") else {"explaining": explaining(view)}
        return seen

    return extra


def _of_editions(area: Area, edition: Edition, view: StrategyView, kind: str, entry: object) -> dict[str, Any]:
    """Return what a page sees of the other editions."""
    if kind in ("overview", "editions"):
        every = [other for other in area.editions if view.language in other.views]
        return {"editions": every, "changed": view.part("changes") if edition.older else None}
    if kind in ("actions", "changes"):
        return {"changes": changes_view(edition, view)}
    return {"before": action_before(edition, view, entry.action)} if isinstance(entry, ActionView) else {}


def _cycle(project: Project, view: StrategyView) -> dict[str, Any]:
    """Return what the page of the yearly cycle sees: each step with what the strategy's own dates say of it."""
    registers = project.registers
    steps = {step.step: step for step in view.details.round.steps}
    return {
        "stages": [(stage, steps[stage.step]) for stage in registers.cycle.all],
        "register": registers.guidance,
        "cite": citing(view.words, registers.guidance),
    }


def _listed(view: StrategyView, kind: str) -> dict[str, Any]:
    """Return what pages that are lists see of the strategy."""
    if kind == "actions":
        return {"list": action_list(view)}
    return {"parts": [part for part in PARTS if part.in_whole]} if kind == "whole" else {}


def _case(project: Project, area: Area, edition: Edition) -> Case:
    others = tuple(other.definition for other in area.editions if other is not edition)
    return Case(edition.definition, project.registers, project.today, others)


def _left(project: Project, view: StrategyView, case: Case) -> Readiness:
    loaded = next(loaded for loaded in project.strategies if loaded.definition is case.definition)
    judged = [(outcome, left_to_do(loaded, case, outcome)) for outcome in assess(case)]
    return readiness(view.words, judged, case)


def _kinds(view: StrategyView, kind: str, entry: object) -> frozenset[ViolenceKind]:
    """Return what violence a page is about: an action's page, that which its priorities are about."""
    profile = profile_of(view.definition, kind, shown(entry))
    return profile.kinds | profile.around if profile else frozenset()


def _help(services: Services, view: StrategyView, kinds: frozenset[ViolenceKind]) -> tuple[HelpView, ...]:
    """Return the services for a page that is about some kinds of violence. Most pages of a strategy have the same."""
    definition = view.definition
    return tuple(help_for(services, view.words, definition.nations, kinds, definition.strategy.services))


def _applies(item: GuidanceItem, edition: Edition) -> bool:
    """Whether an item is for the nation of the strategy and not hidden by its editor."""
    guidance = edition.definition.strategy.guidance
    hidden = {hidden.item for hidden in guidance.hide} if guidance else set()
    return item.id not in hidden and bool(edition.definition.nations & set(item.nations))


def _terms(project: Project, view: StrategyView) -> list[tuple[Text, Text, str]]:
    """Return the strategy's own words and those that every site explains, in alphabetical order; its own come first."""
    own = [(term.term, term.meaning, "") for term in view.strategy.glossary]
    names = {view.say(term).casefold() for term, _, _ in own}
    shared = [
        (term.term, term.meaning, view.say(term.short))
        for term in project.registers.glossary.all
        if view.say(term.term).casefold() not in names
    ]
    return sorted([*own, *shared], key=lambda entry: sort_key(view.language, view.say(entry[0])))


def _explaining(project: Project, view: StrategyView) -> Explaining:
    """Return what explains words on pages; those of the strategy's own title, and of its parts, are not among them."""
    entries = [
        Explained(to_plain(view.say(term)), short, to_plain(view.say(meaning)))
        for term, meaning, short in _terms(project, view)
    ]
    heads = " · ".join([view.title, *(view.part_title(part.key) for part in PARTS)])
    plain = Explaining(entries, view.language).used(heads)
    return Explaining([entry for place, entry in enumerate(entries) if place not in plain], view.language)
