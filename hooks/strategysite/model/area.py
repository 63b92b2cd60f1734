"""Where the strategy applies and who lives there (Act, section 11(4); statutory guidance, paragraphs 36 to 40)."""

from datetime import date
from typing import ClassVar

from .base import Identifier, Line, Record, optional, required, several
from .common import LanguageAddress
from .reference import AreaRef
from .series import Number
from .text import Prose, Text
from .vocabulary import AreaKind


class LocalGovernmentArea(Record):
    """One whole local government area that the strategy covers."""

    entry: ClassVar[str] = "area"

    id: Identifier = required("A short name for the area.", example="glanmorfa")
    name: Text = required("Its name.", example={"en": "Glanmorfa", "cy": "Glanmorfa"})
    kind: AreaKind = required("What kind of area it is.", example="welsh_county_borough")
    code: Line | None = optional(
        "The official code of the Office for National Statistics.", example="W06000001", pattern=r"^[EW]\d{8}$"
    )
    county: AreaRef | None = optional(
        "In a county with districts: the id of the county above this district.", example="shiresborough"
    )
    population: int | None = optional("How many people live there.", example=93000, ge=0)
    about: Prose | None = optional(
        "What a reader should know about it.", example={"en": "A port town.", "cy": "Tref borthladd."}
    )


class PlaceFigure(Record):
    """One fact about the place or its people, with its source."""

    name: Text = required("What is counted.", example={"en": "People aged 10 to 24", "cy": "Pobl 10 i 24 oed"})
    value: Number = required("The number.", example=41500)
    percent: bool = optional("Write true where the number is a percentage.", example=True, default=False)
    area: AreaRef | None = optional("The id of the area that it is about; all areas if left out.", example="glanmorfa")
    source: Text = required("Where the number comes from.", example={"en": "Census 2021", "cy": "Cyfrifiad 2021"})
    as_at: date | None = optional("The day that the number describes.", example="2021-03-21")


class AreaSection(Record):
    """A section about one of the areas, as in an annex for each council."""

    area: AreaRef = required("The id of the area.", example="glanmorfa")
    text: Prose = required("What is said about it.", example={"en": "The town centre …", "cy": "Mae canol y dref …"})


class AreaCovered(Record):
    """The whole area that the strategy covers, and the people in it."""

    name: Text = required(
        "The name of the whole area; it becomes part of every web address.",
        example={"en": "Tair Afon", "cy": "Y Tair Afon"},
    )
    address: LanguageAddress | None = optional(
        "The word in web addresses, where it is not the name.", example={"en": "tair-afon", "cy": "tair-afon"}
    )
    areas: tuple[LocalGovernmentArea, ...] = required(
        "Every local government area that is covered.",
        example=[{"id": "glanmorfa", "name": {"en": "Glanmorfa", "cy": "Glanmorfa"}, "kind": "welsh_county_borough"}],
        min_length=1,
    )
    police_area: Text | None = optional(
        "The police area or areas.", example={"en": "Mid Wales Coast", "cy": "Arfordir y Canolbarth"}
    )
    boundary: Prose | None = optional(
        "Where the boundary runs, and how it fits with community safety partnership areas.",
        example={"en": "The same as the police division.", "cy": "Yr un fath â rhaniad yr heddlu."},
    )
    place: Prose | None = optional(
        "The place: towns, country, economy, who comes in to work or study.",
        example={"en": "Two valleys and a coast.", "cy": "Dau gwm ac arfordir."},
    )
    people: Prose | None = optional(
        "The people: age, language, background, poverty and health.",
        example={"en": "A younger population than most.", "cy": "Poblogaeth iau na'r rhan fwyaf."},
    )
    figures: tuple[PlaceFigure, ...] = several(
        "Facts about the place and its people.",
        example=[
            {
                "name": {"en": "Welsh speakers", "cy": "Siaradwyr Cymraeg"},
                "value": 31,
                "percent": True,
                "source": {"en": "Census 2021", "cy": "Cyfrifiad 2021"},
            }
        ],
    )
    sections: tuple[AreaSection, ...] = several(
        "A section for each area, where the strategy has them.",
        example=[{"area": "glanmorfa", "text": {"en": "The town centre …", "cy": "Mae canol y dref …"}}],
    )
