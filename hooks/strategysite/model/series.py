"""Figures over time, with their source and cautions. Differences and percentages are computed, never typed."""

from dataclasses import dataclass
from datetime import date

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import Identifier, Line, Record, optional, required, several
from .period import Period
from .reference import AreaRef, DataSourceRef
from .text import Prose, Text
from .vocabulary import Unit

Number = int | float

TABLE_NAME = r"^data/[A-Za-z0-9_-]+\.csv$"
"""How the name of a table is written."""


class DataPoint(Record):
    """One figure: the period it belongs to and its value, or the word that it is withheld."""

    period: Period = required("The period that the figure belongs to.", example="2024/25")
    value: Number | None = optional("The figure. Leave it out where it is not known.", example=412)
    withheld: bool = optional(
        "Write true where the figure is known but too small to publish safely.", example=True, default=False
    )
    provisional: bool = optional("Write true where the figure may still change.", example=True, default=False)
    break_before: bool = optional(
        "Write true where counting changed just before this period, so that it cannot be compared with earlier ones.",
        example=True,
        default=False,
    )
    note: Text | None = optional(
        "What a reader must know about this figure.",
        example={"en": "A new recording system began.", "cy": "Dechreuodd system gofnodi newydd."},
    )

    @model_validator(mode="after")
    def _withheld_in_truth(self) -> "DataPoint":
        """A figure that stands here could be published, or worked out from the differences."""
        if self.withheld and self.value is not None:
            raise PydanticCustomError("withheld_with_value", "withheld, and written all the same")
        return self


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure changed: ``difference`` in the unit of the series, ``percent`` of the first, None if that was 0."""

    first: DataPoint
    last: DataPoint
    difference: Number
    percent: float | None


def change_between(first: DataPoint, last: DataPoint) -> Change | None:
    """Return the change between two figures, or None where one of them is not there to be compared."""
    if first.value is None or last.value is None:
        return None
    difference = last.value - first.value
    return Change(first, last, difference, 100 * difference / first.value if first.value else None)


class Run(Record):
    """Figures in order of time. Written one by one, or kept in a CSV file with the columns period and value."""

    points: tuple[DataPoint, ...] = several("The figures, oldest first.", example=[{"period": "2024/25", "value": 412}])
    table: Line | None = optional(
        "A CSV file in the data folder that holds the figures instead. Its columns: period, value and, where needed, "
        "withheld, provisional, break_before and note; in both languages note_en and note_cy.",
        example="data/knife-crime.csv",
        pattern=TABLE_NAME,
    )

    @model_validator(mode="after")
    def _in_order(self) -> "Run":
        for position, (earlier, later) in enumerate(zip(self.points, self.points[1:], strict=False), 1):
            if later.period <= earlier.period:
                raise PydanticCustomError("points_out_of_order", "out of order", {"position": position})
        return self

    @property
    def known(self) -> tuple[DataPoint, ...]:
        """The figures that have a value."""
        return tuple(point for point in self.points if point.value is not None)

    @property
    def changes(self) -> tuple[Change | None, ...]:
        """For each figure its change from the one before; None for the first, across a break, where one is missing."""
        pairs = zip(self.points, self.points[1:], strict=False)
        return (None, *(None if later.break_before else change_between(earlier, later) for earlier, later in pairs))[
            : len(self.points)
        ]

    @property
    def since_break(self) -> tuple[DataPoint, ...]:
        """The known figures that can be compared with the newest one: those since the last break in the series."""
        breaks = [position for position, point in enumerate(self.points) if point.break_before]
        return tuple(point for point in self.points[breaks[-1] if breaks else 0 :] if point.value is not None)

    @property
    def overall(self) -> Change | None:
        """The change from the oldest comparable figure to the newest; None where there are not two."""
        known = self.since_break
        return change_between(known[0], known[-1]) if len(known) > 1 else None


class Comparator(Run):
    """The same figures for somewhere else, to compare with."""

    name: Text = required("Whose figures these are.", example={"en": "Wales", "cy": "Cymru"})


class Breakdown(Run):
    """The same figures for one part of the area or of the people."""

    name: Text = required("What part this is.", example={"en": "Under 25", "cy": "Dan 25"})
    area: AreaRef | None = optional("The area, if the part is one of the areas covered.", example="glanmorfa")


class Series(Run):
    """Figures over time with unit, source, date and cautions."""

    id: Identifier | None = optional("A short name that other entries can refer to.", example="knife-admissions")
    title: Text | None = optional(
        "What is counted, as the caption of the table.",
        example={"en": "Assaults with a knife", "cy": "Ymosodiadau â chyllell"},
    )
    unit: Unit = optional("What the numbers are.", example="per_100000", default=Unit.COUNT)
    unit_words: Text | None = optional(
        "What exactly is counted, after the number.",
        example={"en": "admissions", "cy": "derbyniad"},
    )
    source: DataSourceRef | None = optional("The data source in needs.yml.", example="hospital-admissions")
    source_words: Text | None = optional(
        "Who published the figures, where it is not one of the data sources in needs.yml.",
        example={"en": "Police recorded crime", "cy": "Troseddau a gofnodwyd gan yr heddlu"},
    )
    extracted: date | None = optional("The day on which the figures were taken from the source.", example="2026-05-01")
    caveats: Prose | None = optional(
        "What a reader must know before using the figures.",
        example={
            "en": "Only the most serious injuries are counted.",
            "cy": "Dim ond yr anafiadau mwyaf difrifol a gyfrifir.",
        },
    )
    comparators: tuple[Comparator, ...] = several(
        "The same figures for the region, the nation or a similar place.",
        example=[{"name": {"en": "Wales", "cy": "Cymru"}, "points": [{"period": "2024/25", "value": 12.1}]}],
    )
    breakdowns: tuple[Breakdown, ...] = several(
        "The same figures for parts of the area or groups of people.",
        example=[{"name": {"en": "Under 25", "cy": "Dan 25"}, "points": [{"period": "2024/25", "value": 120}]}],
    )
