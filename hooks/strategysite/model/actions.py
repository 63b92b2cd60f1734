"""actions.yml: what will be done, by whom, by when (guidance, 42, 154(m), 155; 2008 guidance, section 5.2)."""

from datetime import date
from typing import ClassVar

from .base import Identifier, Line, Record, optional, required, several
from .common import Internal, LanguageAddress, Link, Pounds
from .guidance import EntryGuidance, entry_guidance
from .moment import When
from .reference import (
    ActionRef,
    AreaRef,
    BodyRef,
    CohortRef,
    GroupRef,
    MeasureRef,
    ObjectiveRef,
    PlanRef,
    PriorityRef,
    StatusRef,
)
from .text import Prose, Text, WebAddresses
from .vocabulary import Coverage, Evidence, FundingKind, Prevention, Progress, Sector, Subject


class OwnStatus(Record):
    """One of the partnership's own words for how an action stands."""

    entry: ClassVar[str] = "action_status"

    id: Identifier = required("A short name that actions use.", example="green")
    name: Text = required(
        "The word that readers see.", example={"en": "Green: on course", "cy": "Gwyrdd: ar y trywydd"}
    )
    means: Progress = required("What it means in the common words.", example="on_track")


class DeliveryPlan(Internal):
    """One of several delivery plans, by area or year, or one that is kept elsewhere."""

    entry: ClassVar[str] = "delivery_plan"

    id: Identifier = required("A short name that actions refer to.", example="glanmorfa-2026")
    name: Text = required("Its name.", example={"en": "Glanmorfa plan 2026", "cy": "Cynllun Glanmorfa 2026"})
    areas: tuple[AreaRef, ...] = several("The areas that it is for; all if left out.", example=["glanmorfa"])
    owner: BodyRef | None = optional("The body that keeps it.", example="cyngor-glanmorfa")
    group: GroupRef | None = optional("The group that watches it.", example="tactical-group")
    starts: date | None = optional("The first day that it covers.", example="2026-04-01")
    ends: date | None = optional("The last day that it covers.", example="2027-03-31")
    about: Prose | None = optional("What it is for.", example={"en": "Local work.", "cy": "Gwaith lleol."})
    kept_at: WebAddresses | None = optional(
        "Where it can be read, if its actions are kept elsewhere.", example="https://example.org/plan"
    )


class Resource(Record):
    """What an action needs (2008 guidance, section 5.2)."""

    what: Text = required("What is needed.", example={"en": "Two youth workers", "cy": "Dau weithiwr ieuenctid"})
    amount: Pounds | None = optional("How many pounds, as a plain number.", example=64000)
    kind: FundingKind = optional("Running costs or things that last.", example="capital", default=FundingKind.REVENUE)
    source: Text | None = optional(
        "Where it comes from.", example={"en": "Home Office grant", "cy": "Grant y Swyddfa Gartref"}
    )


class CostAssessment(Record):
    """The agreed cost of an action that falls on schools, prisons or youth custody (guidance, paragraph 155)."""

    amount: Pounds | None = optional("How many pounds, as a plain number.", example=12000)
    agreed: date | None = optional("When it was agreed.", example="2026-01-15")
    about: Prose | None = optional("What was agreed.", example={"en": "Half a post.", "cy": "Hanner swydd."})


class Binding(Record):
    """Whether section 15(4) binds an educational, prison or youth custody authority to carry the action out."""

    applies: bool = required("Write false where section 15(7) excuses it.", example=True)
    excused: Prose | None = optional(
        "Where it is excused: which ground of section 15(7), and why.",
        example={"en": "Unreasonable cost for a small school.", "cy": "Cost afresymol i ysgol fach."},
    )
    cost: CostAssessment | None = optional("The agreed cost assessment.", example={"amount": 12000})


class LastYear(Record):
    """What this action was in the edition before, and how that ended."""

    was: Identifier | None = optional("The id of the action in the edition before.", example="school-panels")
    outcome: Prose | None = optional(
        "How it ended.", example={"en": "Six panels run.", "cy": "Cynhaliwyd chwe phanel."}
    )


class Milestone(Record):
    """A step on the way, with its time."""

    what: Text = required("The step.", example={"en": "First panel", "cy": "Panel cyntaf"})
    when: When = required("By when.", example="2026-10")
    done: date | None = optional("The day on which it was reached.", example="2026-10-12")


class Action(Internal):
    """One thing that will be done."""

    entry: ClassVar[str] = "action"

    id: Identifier = required("A short name that stays the same in every edition.", example="school-panels")
    number: Line | None = optional("Its number, as it is printed; in quotes.", example="1.2")
    title: Text = required(
        "What will be done, in one line.", example={"en": "Run school panels", "cy": "Cynnal paneli ysgol"}
    )
    address: LanguageAddress | None = optional(
        "The word in web addresses, where it is not the title.", example={"en": "school-panels", "cy": "paneli-ysgol"}
    )
    about: Prose | None = optional("More about it.", example={"en": "Each panel …", "cy": "Mae pob panel …"})
    plan: PlanRef | None = optional(
        "The delivery plan that it is in, where there are several.", example="glanmorfa-2026"
    )
    priorities: tuple[PriorityRef, ...] = several("The priorities that it serves.", example=["knives"])
    objective: ObjectiveRef | None = optional("The objective that it serves.", example="fewer-knives-carried")
    objective_words: Text | None = optional(
        "The objective, where it is not in priorities.yml.", example={"en": "Earlier help", "cy": "Cymorth cynharach"}
    )
    owners: tuple[BodyRef, ...] = several("The bodies that own it.", example=["cyngor-glanmorfa"])
    owner_role: Text | None = optional(
        "The role that owns it; never a person's name.",
        example={"en": "Head of youth service", "cy": "Pennaeth y gwasanaeth ieuenctid"},
    )
    responsible_to: GroupRef | None = optional("The group that the owner answers to.", example="tactical-group")
    partners: tuple[BodyRef, ...] = several("Bodies that help.", example=["heddlu-arfordir"])
    falls_on: tuple[BodyRef, ...] = several(
        "Bodies that must do something, apart from the owners.", example=["coleg-glanmorfa"]
    )
    agreed_by: tuple[BodyRef, ...] = several("Bodies that agreed to it.", example=["cyngor-glanmorfa"])
    when: When | None = optional("By when, exact or approximate.", example="by end 2027")
    status: StatusRef | None = optional(
        "How it stands: a common word (as on_track) or one of your own.", example="on_track"
    )
    status_words: Prose | None = optional(
        "How it is going, in a sentence or two.", example={"en": "Four panels run.", "cy": "Cynhaliwyd pedwar panel."}
    )
    status_on: date | None = optional("The day that the status describes.", example="2026-09-30")
    outcome: Prose | None = optional(
        "What will be different.", example={"en": "Help sooner.", "cy": "Cymorth ynghynt."}
    )
    measures: tuple[MeasureRef, ...] = several("The measures that will show it.", example=["knife-admissions"])
    measure_words: Text | None = optional(
        "How we will know, where no measure says it.", example={"en": "Panels held", "cy": "Nifer y paneli"}
    )
    milestones: tuple[Milestone, ...] = several(
        "Steps on the way.", example=[{"what": {"en": "First panel", "cy": "Panel cyntaf"}, "when": "2026-10"}]
    )
    resources: tuple[Resource, ...] = several(
        "What it needs.", example=[{"what": {"en": "Two youth workers", "cy": "Dau weithiwr ieuenctid"}}]
    )
    prevention: Prevention | None = optional("The level of prevention.", example="primary")
    early_intervention: bool = optional("Write true where it acts early.", example=True, default=False)
    coverage: Coverage | None = optional("Whom or where it covers.", example="whole_partnership")
    coverage_words: Text | None = optional(
        "Where it covers, in words.", example={"en": "All eight schools", "cy": "Pob un o'r wyth ysgol"}
    )
    areas: tuple[AreaRef, ...] = several("The areas that it is for; all if left out.", example=["glanmorfa"])
    cohorts: tuple[CohortRef, ...] = several("The people that it is for.", example=["young-men"])
    adds: Prose | None = optional(
        "What it adds to what exists.", example={"en": "Panels were ad hoc.", "cy": "Roedd y paneli yn achlysurol."}
    )
    evidence: Evidence | None = optional("How strong the evidence is.", example="promising")
    evidence_words: Prose | None = optional(
        "What the evidence is.", example={"en": "YEF Toolkit: …", "cy": "Pecyn cymorth y Gronfa: …"}
    )
    evidence_links: tuple[Link, ...] = several(
        "Where the evidence can be read.", example=[{"title": {"en": "YEF Toolkit", "cy": "Pecyn cymorth YEF"}}]
    )
    binding: Binding | None = optional(
        "For actions on schools, prisons or youth custody: whether they are bound to do it.", example={"applies": True}
    )
    sectors: tuple[Sector, ...] = several("The sectors that it is for, for guidance.", example=["education"])
    subjects: tuple[Subject, ...] = several("Its subjects, for guidance.", example=["prevention"])
    guidance: EntryGuidance | None = entry_guidance()
    depends_on: tuple[ActionRef, ...] = several("Actions that must come first.", example=["share-data"])
    last_year: LastYear | None = optional("What it was in the edition before.", example={"was": "school-panels"})


class Actions(Internal):
    """What stands in actions.yml."""

    introduction: Prose | None = optional("How to read the actions.", example={"en": "Each …", "cy": "Mae pob …"})
    kept_at: WebAddresses | None = optional(
        "Where the action plan can be read, if it is kept elsewhere.", example="https://example.org/action-plan"
    )
    statuses: tuple[OwnStatus, ...] = several(
        "Your own words for how actions stand, each with its common meaning.",
        example=[
            {"id": "green", "name": {"en": "Green", "cy": "Gwyrdd"}, "means": "on_track"},
        ],
    )
    plans: tuple[DeliveryPlan, ...] = several(
        "The delivery plans, where there are several.",
        example=[
            {"id": "glanmorfa-2026", "name": {"en": "Glanmorfa plan 2026", "cy": "Cynllun Glanmorfa 2026"}},
        ],
    )
    actions: tuple[Action, ...] = several(
        "Every action.", example=[{"id": "school-panels", "title": {"en": "Run panels", "cy": "Cynnal paneli"}}]
    )

    def progress_of(self, action: Action) -> Progress | None:
        """Return how an action stands in the common words, whichever words the partnership uses."""
        own = {status.id: status.means for status in self.statuses}
        if action.status is None:
            return None
        return own[action.status] if action.status in own else Progress.of(action.status)
