"""How the strategy meets the Duty, as a reader sees it: each rule with its answer, grouped by the weight behind it."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..language.catalogue import Words
from ..language.fold import slug
from ..model import Definition
from ..model.strategy import Declaration
from ..model.text import WebAddresses
from ..model.vocabulary import Part
from ..register.registers import Guidance
from ..rules import Level, Outcome, citations
from .duty_headings import HEADINGS, Heading


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule comes from, in words, and where that can be read, if the register of guidance knows."""

    words: str
    address: WebAddresses | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What one rule asks, in words for the public, how it stands, and who declared it met, where somebody did.

    heading: the heading of the part's page below which it is met; None where it is not, or by the page as a whole.
    """

    asked: str
    state: str
    part: Part
    heading: Heading | None
    sources: tuple[Source, ...]
    declarations: tuple[Declaration, ...]


@dataclass(frozen=True, slots=True)
class Weight:
    """The rules of one level that apply."""

    level: Level
    answers: tuple[Answer, ...]

    @property
    def met(self) -> int:
        """How many of them are met."""
        return sum(answer.state == "met" for answer in self.answers)


@dataclass(frozen=True, slots=True)
class DutyView:
    """The rules that apply, by level, and those that do not."""

    levels: tuple[Weight, ...]
    elsewhere: tuple[Answer, ...]

    @property
    def asked(self) -> int:
        """How many rules apply."""
        return sum(len(weight.answers) for weight in self.levels)

    @property
    def met(self) -> int:
        """How many of them are met."""
        return sum(weight.met for weight in self.levels)


def duty_view(words: Words, outcomes: Iterable[Outcome], definition: Definition, guidance: Guidance) -> DutyView:
    """Return the outcomes of the rules as a page in one language shows them."""
    judged = [(outcome.rule.level, _answer(words, outcome, definition, guidance)) for outcome in outcomes]
    applying = [(level, answer) for level, answer in judged if answer.state != "does_not_apply"]
    levels = [Weight(level, tuple(answer for of, answer in applying if of is level)) for level in Level]
    return DutyView(
        levels=tuple(weight for weight in levels if weight.answers),
        elsewhere=tuple(answer for _, answer in judged if answer.state == "does_not_apply"),
    )


def _answer(words: Words, outcome: Outcome, definition: Definition, guidance: Guidance) -> Answer:
    rule = outcome.rule
    return Answer(
        asked=words(rule.public),
        state=outcome.state,
        part=rule.part,
        heading=_heading(words, rule.id, definition) if outcome.state == "met" else None,
        sources=sources(words, rule.source, guidance),
        declarations=tuple(declared for declared in definition.strategy.declarations if declared.rule == rule.id),
    )


def _heading(words: Words, rule: str, definition: Definition) -> Heading | None:
    """Return a heading in the page's language, with the anchor that it has there."""
    found = HEADINGS[rule](definition) if rule in HEADINGS else None
    if found is None or not isinstance(found.title, str):
        return found
    title = words(found.title)
    return Heading(title, found.anchor or slug(title) or "section")


def sources(words: Words, source: str, guidance: Guidance) -> tuple[Source, ...]:
    """Return the sources of a rule, each with the address of the document; the first begins with a capital letter."""
    found = [
        Source(cited.in_words(words), item.address if (item := guidance.by_id.get(cited.in_register)) else None)
        for cited in citations(source)
    ]
    first = found[0].words
    return (Source(first[:1].upper() + first[1:], found[0].address), *found[1:])
