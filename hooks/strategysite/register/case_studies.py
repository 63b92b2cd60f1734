"""Case studies: what others did and what can be learnt from it, as the sources tell it."""

from typing import ClassVar

from ..model.base import Identifier, Record, required, several
from ..model.vocabulary import Sector, Subject, ViolenceKind
from .base import Bilingual, Citation, Entry
from .vocabulary import Hallmark, Nation


class CaseStudy(Entry):
    """One example from practice that a source gives."""

    entry: ClassVar[str] = "case_study"

    id: Identifier = required("A short name.", example="swansea-panel")
    title: Bilingual = required(
        "What it is about, in a few words.", example={"en": "A panel for children", "cy": "Panel ar gyfer plant"}
    )
    who: Bilingual = required("Who did it.", example={"en": "Swansea Council", "cy": "Cyngor Abertawe"})
    what: Bilingual = required(
        "What was done, in words of our own.",
        example={"en": "It meets every two weeks.", "cy": "Mae'n cwrdd bob pythefnos."},
    )
    lesson: Bilingual = required(
        "What another partnership can learn from it, in one sentence.",
        example={"en": "Meet often.", "cy": "Cwrddwch yn aml."},
    )
    subjects: tuple[Subject, ...] = required("Its themes.", example=["children"], min_length=1)
    kinds: tuple[ViolenceKind, ...] = several(
        "The kinds of violence that it is about. Left out, it is about all.", example=["knife_crime"]
    )
    sectors: tuple[Sector, ...] = several(
        "The sectors that took part or can learn most. Left out, it is for all.", example=["local_authority"]
    )
    nations: tuple[Nation, ...] = required("Where it took place.", example=["wales"], min_length=1)
    hallmarks: tuple[Hallmark, ...] = several(
        "The marks of an effective partnership that the guide of 2007 lists it under.", example=["engaged_communities"]
    )
    source: Citation = required(
        "Where it is told.",
        example={"document": "serious-violence-duty-guidance", "part": "case_study", "paragraphs": "145"},
    )


class CaseStudiesFile(Record):
    """case-studies.yml: examples from practice."""

    case_studies: tuple[CaseStudy, ...] = several("The case studies, the newest source first.", example=[])
