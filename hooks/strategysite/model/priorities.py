"""priorities.yml: priorities, in the partnership's own word for them, and the theory of change."""

from typing import ClassVar

from .base import Identifier, Record, optional, required, several
from .common import Internal, LanguageAddress, Link
from .guidance import EntryGuidance, entry_guidance
from .reference import AreaRef, BodyRef, CohortRef, DriverRef, FindingRef, GroupRef, MeasureRef, PriorityRef, TheoryRef
from .text import Prose, Text
from .vocabulary import Sector, Subject, ViolenceKind


class Objective(Internal):
    """One thing that a priority sets out to reach."""

    entry: ClassVar[str] = "objective"

    id: Identifier | None = optional("A short name that actions refer to.", example="fewer-knives-carried")
    text: Text = required(
        "What is to be reached: specific, measurable, with a time.",
        example={"en": "A tenth fewer injuries by 2028", "cy": "Degfed ran yn llai o anafiadau erbyn 2028"},
    )
    about: Prose | None = optional("More about it.", example={"en": "Counted …", "cy": "Fe'i cyfrifir …"})
    measures: tuple[MeasureRef, ...] = several("How it is measured.", example=["knife-admissions"])


class Priority(Internal):
    """One priority."""

    entry: ClassVar[str] = "priority"

    id: Identifier = required("A short name that other files refer to.", example="knives")
    name: Text = required(
        "Its name.", example={"en": "Fewer knives on our streets", "cy": "Llai o gyllyll ar ein strydoedd"}
    )
    label: Text | None = optional(
        "What it is called in the row of priorities, as a whole phrase.",
        example={"en": "Strategic Priority One", "cy": "Blaenoriaeth Strategol Un"},
    )
    address: LanguageAddress | None = optional(
        "The word in web addresses, where it is not the name.", example={"en": "knives", "cy": "cyllyll"}
    )
    aim: Prose | None = optional(
        "Its aim, in a sentence.", example={"en": "Nobody carries …", "cy": "Nid oes neb yn …"}
    )
    why: Prose | None = optional("Why it is a priority here.", example={"en": "Because …", "cy": "Oherwydd …"})
    evidence: Prose | None = optional(
        "What is known to work, and how sure that is.", example={"en": "Focused deterrence …", "cy": "Mae ataliaeth …"}
    )
    approach: Prose | None = optional("What the partnership does about it.", example={"en": "We …", "cy": "Rydym …"})
    existing: Prose | None = optional(
        "What exists already, and what this adds.", example={"en": "Schools have …", "cy": "Mae gan ysgolion …"}
    )
    kinds: tuple[ViolenceKind, ...] = several("The kinds of violence that it is about.", example=["knife_crime"])
    sectors: tuple[Sector, ...] = several("The sectors that it is for, for guidance.", example=["education"])
    subjects: tuple[Subject, ...] = several("Its subjects, for guidance.", example=["prevention"])
    areas: tuple[AreaRef, ...] = several("The areas that it is for; all if left out.", example=["glanmorfa"])
    lead: BodyRef | None = optional("The body that leads on it.", example="heddlu-arfordir")
    lead_role: Text | None = optional(
        "The role that leads on it.", example={"en": "Superintendent", "cy": "Uwch-arolygydd"}
    )
    group: GroupRef | None = optional("The group that watches it.", example="strategic-board")
    objectives: tuple[Objective, ...] = several(
        "What it sets out to reach.",
        example=[
            {
                "text": {
                    "en": "A tenth fewer injuries by 2028",
                    "cy": "Degfed ran yn llai o anafiadau erbyn 2028",
                }
            }
        ],
    )
    outcomes: tuple[Text, ...] = several(
        "What will be different for people.", example=[{"en": "Fewer are hurt", "cy": "Caiff llai eu hanafu"}]
    )
    measures: tuple[MeasureRef, ...] = several("How it is measured.", example=["knife-admissions"])
    drivers: tuple[DriverRef, ...] = several("The causes that it acts on.", example=["drug-supply"])
    cohorts: tuple[CohortRef, ...] = several("The people that it is for.", example=["young-men"])
    findings: tuple[FindingRef, ...] = several("The findings that it follows from.", example=["after-school-peak"])
    guidance: EntryGuidance | None = entry_guidance()
    links: tuple[Link, ...] = several(
        "Where more can be read.", example=[{"title": {"en": "Toolkit", "cy": "Pecyn cymorth"}}]
    )


class TheoryStep(Record):
    """One step in the theory of change."""

    entry: ClassVar[str] = "theory_step"

    id: Identifier | None = optional("A short name, needed to link it.", example="outreach-team")
    text: Text = required("The step.", example={"en": "An outreach team", "cy": "Tîm allgymorth"})
    leads_to: tuple[TheoryRef, ...] = several("The steps that it leads to.", example=["young-people-trust"])
    priority: PriorityRef | None = optional("The id of the priority that it belongs to.", example="knives")


class TheoryOfChange(Record):
    """What goes in, what is done, what changes, and what that adds up to."""

    introduction: Prose | None = optional("What it shows.", example={"en": "If we …", "cy": "Os byddwn yn …"})
    inputs: tuple[TheoryStep, ...] = several(
        "What goes in.", example=[{"text": {"en": "An outreach team", "cy": "Tîm allgymorth"}}]
    )
    outputs: tuple[TheoryStep, ...] = several(
        "What is done.", example=[{"text": {"en": "400 young people seen", "cy": "Gweld 400 o bobl ifanc"}}]
    )
    outcomes: tuple[TheoryStep, ...] = several(
        "What changes.", example=[{"text": {"en": "Young people trust staff", "cy": "Mae pobl ifanc yn ymddiried"}}]
    )
    impact: tuple[TheoryStep, ...] = several(
        "What that adds up to.", example=[{"text": {"en": "Fewer are hurt", "cy": "Caiff llai eu hanafu"}}]
    )


class Priorities(Internal):
    """What stands in priorities.yml."""

    introduction: Prose | None = optional(
        "How they were chosen.", example={"en": "We weighed …", "cy": "Fe wnaethom …"}
    )
    priorities: tuple[Priority, ...] = several(
        "Every priority, in order.",
        example=[{"id": "knives", "name": {"en": "Fewer knives", "cy": "Llai o gyllyll"}}],
    )
    theory_of_change: TheoryOfChange | None = optional(
        "The theory of change.", example={"inputs": [{"text": {"en": "An outreach team", "cy": "Tîm allgymorth"}}]}
    )
