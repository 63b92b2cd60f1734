"""Everything that is made for the sending of a strategy: the e-mails and a checklist in each language."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from ..model.vocabulary import Part
from ..register.registers import Guidance
from ..rules import Level, Outcome
from ..site.duty_view import Answer, duty_view
from ..site.view import StrategyView
from .addressed import Addressed, addressed
from .letter import Enclosed, letter


class Templates(Protocol):
    """Renders a template of ``templates/documents`` in a language."""

    def __call__(self, name: str, language: str, /, **seen: Any) -> str:
        """Return the text."""
        ...


@dataclass(frozen=True, slots=True)
class Point:
    """A *must*, how it stands, and where that can be read: the title of the place and its whole address."""

    answer: Answer
    title: str
    address: str


def package(
    views: Mapping[str, StrategyView],
    outcomes: Iterable[Outcome],
    guidance: Guidance,
    enclosed: Enclosed,
    render: Templates,
) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of each file. ``views``: the strategy in each of its languages, Welsh first."""
    spoken = list(views.values())
    for to in addressed(spoken[0].definition):
        bodies = [_body(to, view, enclosed, render) for view in spoken]
        yield f"{to.file}.eml", letter(to, spoken, bodies, enclosed)
    musts = [outcome for outcome in outcomes if outcome.rule.level is Level.MUST]
    for view in spoken:
        answers = duty_view(view.words, musts, view.definition, guidance)
        points = [_point(view, answer, enclosed) for weight in answers.levels for answer in weight.answers]
        elsewhere = [answer.asked for answer in answers.elsewhere]
        page = render("checklist.html", view.language, view=view, points=points, elsewhere=elsewhere, enclosed=enclosed)
        yield f"checklist.{view.language}.html", page.encode()


def _body(to: Addressed, view: StrategyView, enclosed: Enclosed, render: Templates) -> str:
    name = view.say(to.name) if to.name else view.label(to.recipient)
    return render("letter.txt", view.language, view=view, name=name, enclosed=enclosed).strip()


def _point(view: StrategyView, answer: Answer, enclosed: Enclosed) -> Point:
    """Return a point with the page that answers it, and the heading on that where there is one."""
    part = view.part(Part.of(answer.part).value)
    anchor = f"#{answer.heading.anchor}" if answer.heading else ""
    heading = answer.heading.title if answer.heading else None
    inside = heading if isinstance(heading, str) or heading is None else view.say(heading)
    title = view.words("{page}: {heading}", page=part.title, heading=inside) if inside else part.title
    return Point(answer, title, f"{enclosed.site}{part.address}{anchor}")


def attached(views: Mapping[str, StrategyView], site: Path) -> tuple[dict[str, bytes], list[str]]:
    """Return the documents of a built site that go with the e-mails, and the languages of which there is none."""
    found: dict[str, bytes] = {}
    without = []
    for language, view in views.items():
        paths = [site / view.addresses.document(ending) for ending in ("pdf", "docx")]
        there = {path.name: path.read_bytes() for path in paths if path.is_file()}
        found |= there
        without += [] if there else [language]
    return found, without
