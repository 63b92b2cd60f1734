"""needs.yml: the needs assessment in summary (guidance, 41(a), 146 to 151, 154(c) and (l); 2008 guidance, 4.3)."""

from datetime import date
from typing import ClassVar

from .base import Identifier, Record, optional, required, several
from .common import Internal, Link
from .moment import When
from .reference import ActionRef, BodyRef, DataSourceRef, FindingRef, PriorityRef
from .series import Series
from .text import Prose, Text, WebAddresses
from .vocabulary import (
    AssessmentState,
    Change,
    FactorKind,
    ProfileTopic,
    Reliability,
    SharingLevel,
    Sphere,
    ViolenceKind,
)


class StandIn(Record):
    """Another assessment that stands in for this one (statutory guidance, paragraph 151)."""

    title: Text = required("Its title.", example={"en": "VRU assessment", "cy": "Asesiad yr Uned Lleihau Trais"})
    producer: Text | None = optional(
        "Who made it.", example={"en": "Violence reduction unit", "cy": "Uned lleihau trais"}
    )
    same_definition: bool | None = optional(
        "Write true where its definition of serious violence is the same as this strategy's.", example=True
    )
    address: WebAddresses | None = optional("Where it can be read.", example="https://example.org/assessment")


class DataSource(Internal):
    """A set of data that the assessment used."""

    entry: ClassVar[str] = "data_source"

    id: Identifier = required("A short name that other entries refer to.", example="hospital-admissions")
    name: Text = required("Its name.", example={"en": "Hospital admissions", "cy": "Derbyniadau i'r ysbyty"})
    owner: BodyRef | None = optional("The body that keeps it.", example="bwrdd-iechyd")
    owner_words: Text | None = optional(
        "Who keeps it, where it is not one of the bodies.", example={"en": "Home Office", "cy": "Y Swyddfa Gartref"}
    )
    period: Text | None = optional(
        "The time that it covers.", example={"en": "April 2020 to March 2025", "cy": "Ebrill 2020 i Fawrth 2025"}
    )
    level: SharingLevel | None = optional("At what level it is shared.", example="area")
    reliability: Reliability | None = optional("How far it can be relied on.", example="medium")
    population: Text | None = optional("Whom it counts.", example={"en": "Residents", "cy": "Trigolion"})
    definitions: Prose | None = optional(
        "The definitions that it uses.", example={"en": "Codes X93 to X99.", "cy": "Codau X93 i X99."}
    )
    proxy_for: Text | None = optional(
        "What it stands for, where it is used in place of something not counted.",
        example={"en": "Unreported violence", "cy": "Trais nas adroddwyd"},
    )
    limits: Prose | None = optional("Its limits and breaks.", example={"en": "Small numbers.", "cy": "Niferoedd bach."})
    address: WebAddresses | None = optional("Where it is published.", example="https://example.org/data")


class Finding(Internal):
    """One thing that the assessment found."""

    entry: ClassVar[str] = "finding"

    id: Identifier | None = optional("A short name that other entries refer to.", example="after-school-peak")
    topic: ProfileTopic = required("What it is about.", example="time")
    heading: Text = required("The finding in a few words.", example={"en": "After school", "cy": "Ar ôl ysgol"})
    text: Prose | None = optional(
        "What was found, and what it means.", example={"en": "A third of …", "cy": "Mae traean o …"}
    )
    sources: tuple[DataSourceRef, ...] = several("The data behind it.", example=["hospital-admissions"])
    kinds: tuple[ViolenceKind, ...] = several("The kinds of violence that it is about.", example=["knife_crime"])
    series: tuple[Series, ...] = several(
        "The figures.",
        example=[
            {
                "title": {"en": "Admissions", "cy": "Derbyniadau"},
                "points": [{"period": "2024/25", "value": 41}],
            }
        ],
    )


class Cohort(Record):
    """People most affected or most at risk."""

    entry: ClassVar[str] = "cohort"

    id: Identifier = required("A short name that other entries refer to.", example="young-men")
    name: Text = required("Who they are.", example={"en": "Young men aged 16 to 24", "cy": "Dynion ifanc 16 i 24 oed"})
    about: Prose | None = optional("Why, and what they need.", example={"en": "They are …", "cy": "Maent yn …"})
    size: int | None = optional("How many they are, where that is known and safe to say.", example=6200, ge=0)


class Driver(Record):
    """A cause of serious violence in the area."""

    entry: ClassVar[str] = "driver"

    id: Identifier = required("A short name that other entries refer to.", example="drug-supply")
    name: Text = required("The cause.", example={"en": "Drug supply", "cy": "Cyflenwi cyffuriau"})
    about: Prose | None = optional("What is known of it here.", example={"en": "Two lines …", "cy": "Mae dwy linell …"})
    sources: tuple[DataSourceRef, ...] = several("The data behind it.", example=["hospital-admissions"])


class Factor(Record):
    """Something that raises or lowers the risk of violence."""

    kind: FactorKind = required("Whether it raises the risk or protects.", example="risk")
    name: Text = required("The factor.", example={"en": "Exclusion from school", "cy": "Gwaharddiad o'r ysgol"})
    sphere: Sphere = required("Where it lies.", example="community")
    change: Change | None = optional("Whether it can change.", example="dynamic")
    evidence: Prose | None = optional("What is known of it.", example={"en": "Local data …", "cy": "Data lleol …"})


class Gap(Internal):
    """Something that is not known, and what is done about it (statutory guidance, paragraph 149)."""

    gap: Text = required(
        "What is not known.", example={"en": "Injuries never reported", "cy": "Anafiadau nas adroddir"}
    )
    plan: Prose | None = optional("What will be done.", example={"en": "A survey in 2027.", "cy": "Arolwg yn 2027."})
    owner: BodyRef | None = optional("The body that will do it.", example="bwrdd-iechyd")


class Recommendation(Internal):
    """Something that the assessment or a review recommends, apart from the actions."""

    entry: ClassVar[str] = "recommendation"

    id: Identifier | None = optional("A short name.", example="share-ambulance-data")
    text: Prose = required("What is recommended.", example={"en": "Share data.", "cy": "Rhannu data."})
    to: tuple[BodyRef, ...] = several("To whom.", example=["bwrdd-iechyd"])
    actions: tuple[ActionRef, ...] = several("The actions that answer it.", example=["share-data"])
    priorities: tuple[PriorityRef, ...] = several("The priorities that answer it.", example=["knives"])
    findings: tuple[FindingRef, ...] = several("The findings that it follows from.", example=["after-school-peak"])
    response: Prose | None = optional("What the partnership answers.", example={"en": "Agreed.", "cy": "Cytunwyd."})


class Needs(Internal):
    """What stands in needs.yml."""

    state: AssessmentState | None = optional("How far the assessment has come.", example="done")
    state_words: Prose | None = optional(
        "More about that, as when it will be ready.",
        example={"en": "Ready in May 2026.", "cy": "Yn barod ym mis Mai 2026."},
    )
    done: date | None = optional("When it was finished.", example="2025-09-30")
    when: When | None = optional("When it was made, where there is no exact day.", example="2018")
    next: date | None = optional("When the next one is due.", example="2028-09-30")
    stand_in: StandIn | None = optional(
        "The assessment that stands in for it.",
        example={"title": {"en": "VRU assessment", "cy": "Asesiad yr Uned Lleihau Trais"}},
    )
    title: Text | None = optional("Its title.", example={"en": "Needs assessment 2025", "cy": "Asesiad anghenion 2025"})
    address: WebAddresses | None = optional("Where it can be read, if it is published.", example="https://example.org/")
    purpose: Prose | None = optional("What it was for and for whom.", example={"en": "To know …", "cy": "Er mwyn …"})
    strategic_drivers: Prose | None = optional(
        "How it fits with other targets and plans.", example={"en": "It serves …", "cy": "Mae'n gwasanaethu …"}
    )
    method: Prose | None = optional(
        "How it was made.", example={"en": "Four data sets …", "cy": "Pedair set o ddata …"}
    )
    limits: Prose | None = optional("Its limits.", example={"en": "Few reports.", "cy": "Ychydig o adroddiadau."})
    summary: Prose | None = optional(
        "A summary that is safe to publish.", example={"en": "Violence is …", "cy": "Mae trais yn …"}
    )
    causes: Prose | None = optional(
        "The causes of serious violence here, so far as they can be known.",
        example={"en": "Three causes …", "cy": "Tri achos …"},
    )
    sources: tuple[DataSource, ...] = several(
        "The data used.",
        example=[{"id": "hospital-admissions", "name": {"en": "Hospital admissions", "cy": "Derbyniadau i'r ysbyty"}}],
    )
    findings: tuple[Finding, ...] = several(
        "What was found.", example=[{"topic": "time", "heading": {"en": "After school", "cy": "Ar ôl ysgol"}}]
    )
    cohorts: tuple[Cohort, ...] = several(
        "Who is most affected or at risk.",
        example=[{"id": "young-men", "name": {"en": "Young men aged 16 to 24", "cy": "Dynion ifanc 16 i 24 oed"}}],
    )
    drivers: tuple[Driver, ...] = several(
        "What drives violence here.",
        example=[{"id": "drug-supply", "name": {"en": "Drug supply", "cy": "Cyflenwi cyffuriau"}}],
    )
    factors: tuple[Factor, ...] = several(
        "What raises risk and what protects.",
        example=[
            {
                "kind": "risk",
                "name": {"en": "Exclusion from school", "cy": "Gwaharddiad o'r ysgol"},
                "sphere": "community",
            }
        ],
    )
    gaps: tuple[Gap, ...] = several(
        "What is not known.", example=[{"gap": {"en": "Injuries never reported", "cy": "Anafiadau nas adroddir"}}]
    )
    recommendations: tuple[Recommendation, ...] = several(
        "What it recommends.", example=[{"text": {"en": "Share data.", "cy": "Rhannu data."}}]
    )
    links: tuple[Link, ...] = several(
        "Papers that it drew on.",
        example=[{"title": {"en": "Drugs market profile", "cy": "Proffil marchnad gyffuriau"}}],
    )
