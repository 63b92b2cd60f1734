"""measures.yml: how we will know (statutory guidance, paragraphs 309 to 311)."""

from typing import ClassVar

from .base import Identifier, Record, optional, required, several
from .common import Internal, LanguageAddress, Link
from .guidance import EntryGuidance, entry_guidance
from .moment import When
from .reference import BodyRef
from .series import DataPoint, Number, Series
from .text import Prose, Text
from .vocabulary import CoreMeasure, Direction, MeasureState, ViolenceKind


class Baseline(Record):
    """Where the measure started; its period may lie before the series."""

    point: DataPoint = required("The figure and its period.", example={"period": "2019/20", "value": 430})
    note: Text | None = optional(
        "Why this period.", example={"en": "The year before the pandemic", "cy": "Y flwyddyn cyn y pandemig"}
    )


class Target(Record):
    """What the measure is to reach, and by when."""

    value: Number | None = optional("The number to reach.", example=370)
    percent_change: Number | None = optional(
        "The change from the baseline in per cent, where that is the target; minus for a fall.", example=-10
    )
    by: When | None = optional("By when.", example="by end 2028")
    words: Text | None = optional("The target in words.", example={"en": "Fewer each year", "cy": "Llai bob blwyddyn"})


class Measure(Internal):
    """One measure."""

    entry: ClassVar[str] = "measure"

    id: Identifier = required("A short name that other files refer to.", example="knife-admissions")
    name: Text = required(
        "Its name.",
        example={
            "en": "Hospital admissions for assault with a knife",
            "cy": "Derbyniadau i'r ysbyty ar ôl ymosod â chyllell",
        },
    )
    address: LanguageAddress | None = optional(
        "The word in web addresses, where it is not the name.", example={"en": "knife-admissions", "cy": "derbyniadau"}
    )
    core: CoreMeasure | None = optional(
        "Which of the three national measures it is, if it is one.", example="hospital_admissions"
    )
    state: MeasureState = optional("Whether it is in use.", example="suspended", default=MeasureState.ACTIVE)
    state_reason: Prose | None = optional(
        "Why it is not in use.", example={"en": "The data ended.", "cy": "Daeth y data i ben."}
    )
    about: Prose | None = optional(
        "What it shows and what it does not.", example={"en": "It counts …", "cy": "Mae'n cyfrif …"}
    )
    direction: Direction = optional("Which way is good.", example="up", default=Direction.DOWN)
    direction_reason: Text | None = optional(
        "Why, where that may surprise.",
        example={"en": "More reports mean more trust", "cy": "Mae mwy o adroddiadau'n golygu mwy o ymddiriedaeth"},
    )
    kinds: tuple[ViolenceKind, ...] = several("The kinds of violence that it is about.", example=["knife_crime"])
    owner: BodyRef | None = optional("The body that reports it.", example="bwrdd-iechyd")
    baseline: Baseline | None = optional("Where it started.", example={"point": {"period": "2019/20", "value": 430}})
    target: Target | None = optional("What it is to reach.", example={"percent_change": -10, "by": "by end 2028"})
    series: Series | None = optional(
        "The figures.", example={"unit": "count", "points": [{"period": "2024/25", "value": 412}]}
    )
    narrative: Prose | None = optional(
        "What the figures mean.", example={"en": "The fall …", "cy": "Mae'r gostyngiad …"}
    )
    guidance: EntryGuidance | None = entry_guidance()
    links: tuple[Link, ...] = several(
        "Where more can be read.", example=[{"title": {"en": "Crime statistics", "cy": "Ystadegau troseddu"}}]
    )


class Measures(Internal):
    """What stands in measures.yml."""

    introduction: Prose | None = optional("How to read the figures.", example={"en": "Each …", "cy": "Mae pob …"})
    measures: tuple[Measure, ...] = several(
        "Every measure.",
        example=[{"id": "homicides", "name": {"en": "Homicides", "cy": "Lladdiadau"}, "core": "homicide"}],
    )
