"""What the pages of single parts need besides what all share, each from its own module."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property

from ..figures.diagrams.boxes import Diagram
from ..figures.diagrams.reporting import reporting_diagram
from ..figures.diagrams.structure import structure
from ..figures.diagrams.theory import Column, columns
from ..figures.diagrams.told import sentences
from ..language.catalogue import Words
from ..language.numbers import day
from ..language.times import span_words
from ..model.area import PlaceFigure
from ..model.measures import Measure
from ..model.needs import Finding
from ..model.series import Series
from ..model.vocabulary import ProfileTopic, RelationKind, Subject
from ..model.whole import Definition
from ..register.guidance import GuidanceItem
from ..register.registers import Guidance
from ..rules import Outcome
from .area_view import AreaView, area_views, figures_in_order, total_population
from .consultation_view import ConsultationView, consultation_view
from .duty_view import DutyView, duty_view
from .governance_view import GovernanceView
from .guidance_view import Under, guidance_by_subject
from .measure_view import MeasureView, measure_view
from .needs_view import FactorsOfSphere, factors_by_sphere, findings_by_topic
from .round_view import Round, strategy_round
from .series_view import SeriesView, series_view


class Details:
    """The details of one edition in one language, worked out when they are asked for."""

    def __init__(self, definition: Definition, words: Words, today: date) -> None:
        """``today`` decides what is open, to come or past."""
        self._definition = definition
        self._words = words
        self._today = today
        self.governance = GovernanceView(definition, today)
        self._measures: dict[str, MeasureView] = {}

    def span(self, start: date | None, end: date | None) -> str:
        """Return a time with one open end or none in words; empty where neither day is given."""
        language = self._words.language
        if start and end:
            return span_words(self._words, day(language, start), day(language, end))
        if start:
            return self._words("From {day}", day=day(language, start))
        return self._words("Until {day}", day=day(language, end)) if end else ""

    @cached_property
    def areas(self) -> list[AreaView]:
        """The areas, each with all that is said of it."""
        return area_views(self._definition.strategy.area, self._definition.partnership.bodies)

    @cached_property
    def population(self) -> int | None:
        """How many people live in the whole area; None where that is not known."""
        return total_population(self._definition.strategy.area)

    @cached_property
    def place_figures(self) -> list[PlaceFigure]:
        """The facts about the place and its people, those for the whole area first."""
        return figures_in_order(self._definition.strategy.area)

    @cached_property
    def findings(self) -> list[tuple[ProfileTopic, list[Finding]]]:
        """The findings of the needs assessment by topic."""
        return findings_by_topic(self._definition.needs)

    @cached_property
    def factors(self) -> list[FactorsOfSphere]:
        """What raises risk and what protects, by sphere."""
        return factors_by_sphere(self._definition.needs)

    def series(self, series: Series) -> SeriesView:
        """Return figures over time with their changes and what they show."""
        sources = {source.id: source for source in self._definition.needs.sources}
        return series_view(self._words, series, sources.get(str(series.source)))

    def measure(self, measure: Measure) -> MeasureView:
        """Return where a measure started, where it stands and what it is to reach; worked out once."""
        if measure.id not in self._measures:
            series = self.series(measure.series) if measure.series else None
            self._measures[measure.id] = measure_view(self._words, measure, series)
        return self._measures[measure.id]

    @cached_property
    def reporting_diagram(self) -> Diagram | None:
        """The diagram of who reports to whom; None where no group is tied to another."""
        return reporting_diagram(self._words, self._definition.governance.groups)

    @cached_property
    def reporting_told(self) -> list[str]:
        """What that diagram shows, in sentences."""
        diagram = self.reporting_diagram
        return list(sentences(self._words, self._definition.governance.groups, diagram)) if diagram else []

    @cached_property
    def reporting_ties(self) -> dict[str, list[tuple[RelationKind, str]]]:
        """The tie by which each group outside the lines of reporting is drawn beside another, by its id."""
        beside = structure(self._definition.governance.groups).beside
        return {tied.group.id: [(tied.kind, id)] for id, listed in beside.items() for tied in listed}

    @cached_property
    def theory(self) -> tuple[Column, ...]:
        """The columns of the theory of change, none where there is no theory."""
        theory = self._definition.priorities.theory_of_change
        return columns(theory) if theory else ()

    @cached_property
    def round(self) -> Round:
        """The round of the strategy with its own dates."""
        return strategy_round(self._words, self._definition, self._today)

    @cached_property
    def consultation(self) -> ConsultationView:
        """The consultations by state."""
        return consultation_view(self._words, self._definition.consultation, self._today)

    def duty(self, outcomes: Iterable[Outcome], guidance: Guidance) -> DutyView:
        """Return the rules by level, with how each stands; ``guidance`` is the register of their sources."""
        return duty_view(self._words, outcomes, self._definition, guidance)

    def guidance(self, items: Sequence[GuidanceItem]) -> list[Under[Subject]]:
        """Return guidance by subject, what the editor pinned first."""
        chosen = self._definition.strategy.guidance
        return guidance_by_subject(items, [pin.item for pin in chosen.pin] if chosen else ())
