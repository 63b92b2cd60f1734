"""Data that partners can share: who holds it, how far it may go and on what ground in law."""

from typing import ClassVar

from ..model.base import Identifier, Line, Record, optional, required, several
from ..model.vocabulary import BodyKind, SharingLevel, Subject, ViolenceKind
from .base import Bilingual, Citation, Entry
from .references import GatewayRef, GuidanceRef


class Gateway(Entry):
    """A ground in law on which data may be shared."""

    entry: ClassVar[str] = "gateway"

    id: Identifier = required("A short name.", example="section-16")
    name: Bilingual = required(
        "What it is called.", example={"en": "Section 16 of the Act", "cy": "Adran 16 o'r Ddeddf"}
    )
    what: Bilingual = required(
        "What it allows and what it does not.",
        example={"en": "It allows sharing, and forces nobody.", "cy": "Mae'n caniatáu rhannu, heb orfodi neb."},
    )
    law: GuidanceRef | None = optional(
        "The id in guidance.yml of the law that it stands in.", example="police-crime-sentencing-and-courts-act-2022"
    )
    source: Citation = required(
        "Where it is explained.", example={"document": "serious-violence-duty-guidance", "paragraphs": "175-182"}
    )


class DataSet(Entry):
    """One kind of data that helps to understand violence in an area."""

    entry: ClassVar[str] = "data_set"

    id: Identifier = required("A short name.", example="police-recorded-crime")
    number: Line | None = optional("Its number in the list that names it, where the list has numbers.", example="2")
    name: Bilingual = required(
        "What it is called.", example={"en": "Police recorded crime", "cy": "Troseddau a gofnodwyd gan yr heddlu"}
    )
    holds: Bilingual = required(
        "What it holds, in words of our own.",
        example={"en": "Crimes by kind and place.", "cy": "Troseddau yn ôl math a lle."},
    )
    shared_by: tuple[BodyKind, ...] = required("Who can share it.", example=["police"], min_length=1)
    levels: tuple[SharingLevel, ...] = required(
        "What it can be used for (statutory guidance, paragraph 174).", example=["area", "hotspot"], min_length=1
    )
    gateways: tuple[GatewayRef, ...] = required(
        "The ids of the grounds in law on which it can be shared.", example=["section-16"], min_length=1
    )
    cautions: Bilingual = required(
        "What to mind when it is shared, read or published.",
        example={"en": "Small numbers can name a person.", "cy": "Gall niferoedd bach ddatgelu pwy yw rhywun."},
    )
    today: Bilingual | None = optional(
        "For a data set of an older list: who holds it now, or what has changed since.",
        example={"en": "Primary care trusts are no more.", "cy": "Nid oes ymddiriedolaethau gofal sylfaenol mwyach."},
    )
    kinds: tuple[ViolenceKind, ...] = several(
        "The kinds of violence that it tells of. Left out, it tells of any.", example=["domestic_abuse"]
    )
    subjects: tuple[Subject, ...] = required("Its themes.", example=["needs_assessment"], min_length=1)
    source: Citation = required(
        "Where it is named.", example={"document": "serious-violence-duty-guidance", "paragraphs": "147"}
    )


class DataSetsFile(Record):
    """data-sets.yml: data that partners can share, and the grounds in law for it."""

    gateways: tuple[Gateway, ...] = several("The grounds in law.", example=[])
    data_sets: tuple[DataSet, ...] = several("The data sets, those of today first.", example=[])
