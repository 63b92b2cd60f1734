"""How the strategy meets the Duty, as a reader sees it: each rule with its answer, grouped by the weight behind it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..language.catalogue import Words
from ..model.strategy import Declaration
from ..model.vocabulary import Part
from ..rules import Level, Outcome, source_in_words


@dataclass(frozen=True, slots=True)
class Answer:
    """What one rule asks, in words for the public, how it stands, and who declared it met, where somebody did."""

    asked: str
    state: str
    part: Part
    source: str
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


def duty_view(words: Words, outcomes: Iterable[Outcome], declarations: Sequence[Declaration]) -> DutyView:
    """Return the outcomes of the rules as a page in one language shows them."""
    judged = [(outcome.rule.level, _answer(words, outcome, declarations)) for outcome in outcomes]
    applying = [(level, answer) for level, answer in judged if answer.state != "does_not_apply"]
    levels = [Weight(level, tuple(answer for of, answer in applying if of is level)) for level in Level]
    return DutyView(
        levels=tuple(weight for weight in levels if weight.answers),
        elsewhere=tuple(answer for _, answer in judged if answer.state == "does_not_apply"),
    )


def _answer(words: Words, outcome: Outcome, declarations: Sequence[Declaration]) -> Answer:
    rule = outcome.rule
    source = source_in_words(rule.source, words)
    return Answer(
        asked=words(rule.public),
        state=outcome.state,
        part=rule.part,
        source=source[:1].upper() + source[1:],
        declarations=tuple(declared for declared in declarations if declared.rule == rule.id),
    )
