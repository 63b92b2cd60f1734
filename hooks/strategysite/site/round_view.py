"""The round of a strategy, from one assessment of needs to the next, with this strategy's own dates."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..figures.diagrams.cycle import Cycle, cycle
from ..language.catalogue import Words
from ..language.numbers import day
from ..language.times import moment_words, span_words
from ..model.moment import Moment, OwnWords
from ..model.whole import Definition
from ..register.vocabulary import CycleStep
from ..words import N_
from .consultation_view import consultation_view

_AGREED = N_("Agreed on {day}")
_PUBLISHED = N_("Published on {day}")
_FINISHED = N_("Finished on {day}")
_NEXT = N_("Next on {day}")
_LAST = N_("Last on {day}")
_RUNS_UNTIL = N_("This edition runs until {day}")


@dataclass(frozen=True, slots=True)
class RoundStep:
    """One step of the round. ``when``: what is known of its dates, a line each."""

    step: CycleStep
    name: str
    when: tuple[str, ...]
    now: bool = False


@dataclass(frozen=True, slots=True)
class Round:
    """The steps in their order, and the circle that shows them."""

    steps: tuple[RoundStep, ...]
    drawing: Cycle


def strategy_round(words: Words, definition: Definition, today: date) -> Round:
    """Return the round of a strategy; it stands at its delivery from the first day that it covers to the last."""
    known = _Known(words, definition, today)
    dates = definition.strategy.dates
    running = bool(dates.starts and dates.ends and dates.starts <= today <= dates.ends)
    when: dict[CycleStep, Iterator[str]] = {
        CycleStep.ASSESS_NEEDS: known.assessed(),
        CycleStep.CONSULT: known.consulted(),
        CycleStep.AGREE_STRATEGY: known.on(_AGREED, dates.prepared),
        CycleStep.PUBLISH: known.on(_PUBLISHED, dates.published),
        CycleStep.DELIVER: known.term(),
        CycleStep.EVALUATE: known.evaluated(),
        CycleStep.REVIEW: known.reviewed(),
        CycleStep.REFRESH: known.on(_RUNS_UNTIL, dates.ends),
    }
    steps = tuple(
        RoundStep(step, words(step.label), tuple(when.get(step, ())), now=running and step is CycleStep.DELIVER)
        for step in CycleStep
    )
    now = next((number for number, step in enumerate(steps) if step.now), None)
    return Round(steps, cycle([step.name for step in steps], now))


class _Known:
    """The dates that a strategy gives, in words."""

    def __init__(self, words: Words, definition: Definition, today: date) -> None:
        self._words = words
        self._definition = definition
        self._today = today

    def on(self, phrase: str, value: date | None) -> Iterator[str]:
        """Yield a phrase with a day; nothing where the day is not given."""
        if value:
            yield self._words(phrase, day=day(self._words.language, value))

    def assessed(self) -> Iterator[str]:
        """Yield when the assessment of needs was finished, and when the next one is due."""
        needs = self._definition.needs
        yield from self.on(_FINISHED, needs.done)
        if not needs.done:
            yield from self._time(needs.when)
        yield from self.on(_NEXT, needs.next)

    def consulted(self) -> Iterator[str]:
        """Yield when the consultation is open, or when the last one was."""
        view = consultation_view(self._words, self._definition.consultation, self._today)
        yield from [event.when for event in (*view.open, *view.closed) if event.when][:1]

    def term(self) -> Iterator[str]:
        """Yield the time that the strategy covers."""
        dates, language = self._definition.strategy.dates, self._words.language
        if dates.starts and dates.ends:
            yield span_words(self._words, day(language, dates.starts), day(language, dates.ends))

    def evaluated(self) -> Iterator[str]:
        """Yield by when the next evaluation that has a time is due."""
        times = [one.when for one in self._definition.review.evaluations if one.when]
        coming = [when for when in times if when.ends is None or when.ends >= self._today]
        yield from self._time(min(coming, key=lambda when: when.ends or date.max, default=None))

    def reviewed(self) -> Iterator[str]:
        """Yield when the strategy was last reviewed and when it will be next."""
        done = [review.on for review in self._definition.review.reviews if review.done and review.on]
        yield from self.on(_LAST, max(done, default=None))
        yield from self.on(_NEXT, self._definition.strategy.dates.next_review)

    def _time(self, when: Moment | OwnWords | None) -> Iterator[str]:
        if when:
            yield moment_words(self._words, when)
