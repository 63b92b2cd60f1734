"""What raises the risk of violence and what protects from it, by sphere of life."""

from typing import ClassVar

from ..model.base import Identifier, Record, optional, required, several
from ..model.vocabulary import Change, FactorKind, Sphere, ViolenceKind
from .base import Bilingual, Citation, Entry
from .vocabulary import FactorOf


class RiskFactor(Entry):
    """One factor that a source names."""

    entry: ClassVar[str] = "risk_factor"

    id: Identifier = required("A short name.", example="substance-misuse")
    name: Bilingual = required(
        "The factor, in a few words.", example={"en": "Substance misuse", "cy": "Camddefnyddio sylweddau"}
    )
    kind: FactorKind = required("Whether it raises the risk or protects.", example="risk")
    change: Change = required("Whether it can change.", example="dynamic")
    sphere: Sphere = required("Where in life it lies.", example="individual")
    of: FactorOf = required("Whom it is about.", example="young_people")
    kinds: tuple[ViolenceKind, ...] = several(
        "The kinds of violence that it is about. Left out, it is about any.", example=["domestic_abuse"]
    )
    note: Bilingual | None = optional(
        "What to know about it.", example={"en": "It can change fast.", "cy": "Gall newid yn gyflym."}
    )
    sources: tuple[Citation, ...] = required(
        "Where it is named.", example=[{"document": "implementation-guidance-2008", "annex": "F"}], min_length=1
    )


class RiskFactorsFile(Record):
    """risk-factors.yml: what raises risk and what protects."""

    factors: tuple[RiskFactor, ...] = several("The factors.", example=[])
