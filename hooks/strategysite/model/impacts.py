"""impacts.yml: equality, Welsh language, well-being and other impacts (guidance, 54 to 118, 157, 158, 163)."""

from datetime import date

from .base import Record, optional, required, several
from .common import Internal, Link
from .reference import BodyRef
from .text import Prose, Text
from .vocabulary import ImpactKind


class Assessment(Internal):
    """An impact assessment, or how the partnership had regard to something."""

    kind: ImpactKind = required("What it is about.", example="equality")
    title: Text | None = optional(
        "Its title.", example={"en": "Equality impact assessment", "cy": "Asesiad o'r effaith ar gydraddoldeb"}
    )
    done: date | None = optional("When it was done.", example="2025-12-01")
    next: date | None = optional("When it will be looked at again.", example="2026-12-01")
    by: BodyRef | None = optional("The body that did it.", example="cyngor-glanmorfa")
    by_role: Text | None = optional(
        "The role that did it.", example={"en": "Equality officer", "cy": "Swyddog cydraddoldeb"}
    )
    summary: Prose | None = optional("What it found and what changed.", example={"en": "It found …", "cy": "Canfu …"})
    monitoring: Prose | None = optional(
        "How the impact is watched over time.", example={"en": "Each year …", "cy": "Bob blwyddyn …"}
    )
    link: Link | None = optional(
        "Where it can be read.", example={"title": {"en": "Full assessment", "cy": "Asesiad llawn"}}
    )


class Contribution(Record):
    """In Wales: what the strategy does for a well-being goal or through a way of working."""

    name: Text = required(
        "The goal or way of working.",
        example={"en": "A Wales of cohesive communities", "cy": "Cymru o gymunedau cydlynus"},
    )
    about: Prose = required("What the strategy does.", example={"en": "It brings …", "cy": "Mae'n dod â …"})


class Impacts(Internal):
    """What stands in impacts.yml."""

    introduction: Prose | None = optional("In short.", example={"en": "We looked at …", "cy": "Buom yn edrych ar …"})
    assessments: tuple[Assessment, ...] = several(
        "Every assessment.", example=[{"kind": "equality", "done": "2025-12-01"}]
    )
    well_being_goals: tuple[Contribution, ...] = several(
        "In Wales: the seven well-being goals.",
        example=[
            {
                "name": {"en": "A healthier Wales", "cy": "Cymru iachach"},
                "about": {"en": "Fewer injuries.", "cy": "Llai o anafiadau."},
            }
        ],
    )
    ways_of_working: tuple[Contribution, ...] = several(
        "In Wales: the five ways of working.",
        example=[
            {
                "name": {"en": "Prevention", "cy": "Atal"},
                "about": {"en": "We act early.", "cy": "Rydym yn gweithredu'n gynnar."},
            }
        ],
    )
