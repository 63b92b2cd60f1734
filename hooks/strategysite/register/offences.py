"""Groups of offences, and the measures by which success against violence is known."""

from typing import ClassVar

from ..model.base import Identifier, Line, Record, optional, required, several
from ..model.vocabulary import CoreMeasure, ViolenceKind
from .base import Bilingual, Citation, Entry
from .vocabulary import Weight


class Offence(Record):
    """One line of a group: offences that are counted together."""

    name: Bilingual = required("The offences.", example={"en": "Attempted murder", "cy": "Ceisio llofruddio"})
    codes: tuple[Line, ...] = several("Their codes in the counting rules, in quotes.", example=["2"])
    note: Bilingual | None = optional(
        "What to know before counting them.", example={"en": "Since April 2008.", "cy": "Ers Ebrill 2008."}
    )


class OffenceGroup(Entry):
    """A group of offences that a source counts or names together."""

    entry: ClassVar[str] = "offence_group"

    id: Identifier = required("A short name.", example="most-serious-violence")
    name: Bilingual = required(
        "What it is called.", example={"en": "Most serious violence", "cy": "Y trais mwyaf difrifol"}
    )
    what: Bilingual = required(
        "What it is, in words of our own.", example={"en": "A group of 2008.", "cy": "Grŵp o 2008."}
    )
    offences: tuple[Offence, ...] = several("What it is made of.", example=[])
    kinds: tuple[ViolenceKind, ...] = several("The kinds of violence that it tells of.", example=["homicide"])
    source: Citation = required(
        "Where it is set out.", example={"document": "implementation-guidance-2008", "annex": "A"}
    )


class SuccessMeasure(Entry):
    """One way to know whether violence is falling (statutory guidance, paragraphs 309 to 311)."""

    entry: ClassVar[str] = "success_measure"

    id: Identifier = required("A short name.", example="homicide")
    name: Bilingual = required(
        "What is measured.", example={"en": "Homicides recorded by the police", "cy": "Dynladdiadau a gofnodwyd"}
    )
    core: CoreMeasure | None = optional("Which of the three core measures it is, where it is one.", example="homicide")
    weight: Weight = required("How firmly the guidance asks for it.", example="expected")
    kinds: tuple[ViolenceKind, ...] = several("The kinds of violence that it tells of.", example=["homicide"])
    source: Citation = required(
        "Where it is said.", example={"document": "serious-violence-duty-guidance", "paragraphs": "309"}
    )


class OffencesFile(Record):
    """offences.yml: groups of offences and measures of success."""

    groups: tuple[OffenceGroup, ...] = several("The groups.", example=[])
    measures: tuple[SuccessMeasure, ...] = several("The measures.", example=[])
