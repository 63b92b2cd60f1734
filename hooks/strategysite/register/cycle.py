"""The yearly cycle of a partnership's work (2007 guide, appendix K), in the terms of the Duty."""

from typing import ClassVar

from ..model.base import Record, optional, required, several
from ..model.vocabulary import Part
from .base import Bilingual, Citation, Entry
from .references import GuidanceRef
from .vocabulary import CycleStep


class CycleStage(Entry):
    """One step of the cycle: what is done in it, and what it was called before the Duty."""

    entry: ClassVar[str] = "cycle_stage"
    key: ClassVar[str] = "step"

    step: CycleStep = required("The step.", example="assess_needs")
    what: Bilingual = required(
        "What is done in it.", example={"en": "Partners share data.", "cy": "Mae'r partneriaid yn rhannu data."}
    )
    ends_with: Bilingual = required(
        "What there is when it is done.", example={"en": "A needs assessment.", "cy": "Asesiad o anghenion."}
    )
    before: Bilingual | None = optional(
        "What the cycle of 2007 had in its place.", example={"en": "Strategic assessment", "cy": "Asesiad strategol"}
    )
    part: Part = required("The part of a strategy that shows it.", example="needs")
    see: tuple[GuidanceRef, ...] = several(
        "The ids of items in guidance.yml that help with it.", example=["needs-assessment-guidance"]
    )
    sources: tuple[Citation, ...] = required(
        "Where it is said.",
        example=[{"document": "serious-violence-duty-guidance", "paragraphs": "146-151"}],
        min_length=1,
    )


class CycleFile(Record):
    """cycle.yml: the yearly cycle."""

    stages: tuple[CycleStage, ...] = several("The steps, in their order.", example=[])
