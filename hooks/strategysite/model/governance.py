"""governance.yml: who decides, meets, scrutinises and pays (guidance, 154(b), (h) to (k); 2008 guidance, 5 and 6)."""

from datetime import date
from typing import ClassVar

from .base import Identifier, Line, Record, optional, required, several
from .common import Internal, LanguageAddress, Link, Pounds
from .moment import When
from .reference import BodyRef, GroupRef, LinkedPlanRef
from .text import Prose, Text, WebAddresses
from .vocabulary import FundingKind, GroupTier, MeetingCycle, PlanRelation, Rating, RelationKind, SharingLevel


class Member(Record):
    """A seat in a group: a role in a body, and how senior it is."""

    body: BodyRef | None = optional("The body that the seat belongs to.", example="heddlu-arfordir")
    role: Text = required("The role; never a person's name.", example={"en": "Superintendent", "cy": "Uwch-arolygydd"})
    seniority: Text | None = optional(
        "How senior, where the role does not say it.", example={"en": "Director", "cy": "Cyfarwyddwr"}
    )
    chair: bool = optional("Write true for the chair.", example=True, default=False)


class Relation(Record):
    """How a group is related to another apart from reporting to it."""

    kind: RelationKind = required("How the two are related.", example="informs")
    group: GroupRef = required("The other group.", example="strategic-board")
    about: Text | None = optional(
        "In what.", example={"en": "Shares its findings", "cy": "Mae'n rhannu ei ganfyddiadau"}
    )


class Group(Internal):
    """A board, a committee, a working group."""

    entry: ClassVar[str] = "group"

    id: Identifier = required("A short name that other entries refer to.", example="strategic-board")
    name: Text = required("Its name.", example={"en": "Strategic board", "cy": "Bwrdd strategol"})
    tier: GroupTier | None = optional("The level at which it works.", example="strategic")
    address: LanguageAddress | None = optional(
        "The word in web addresses, where it is not the name.", example={"en": "board", "cy": "bwrdd"}
    )
    purpose: Prose | None = optional(
        "What it is for.", example={"en": "Sets direction.", "cy": "Mae'n pennu cyfeiriad."}
    )
    functions: tuple[Text, ...] = several(
        "What it does, one thing a line.", example=[{"en": "Agrees priorities", "cy": "Cytuno ar flaenoriaethau"}]
    )
    meets: MeetingCycle | None = optional("How often it meets.", example="quarterly")
    meets_words: Text | None = optional(
        "How often it meets, where the list has no word for it.",
        example={"en": "Once each school term", "cy": "Unwaith bob tymor ysgol"},
    )
    public: bool = optional("Write true where its meetings are open to the public.", example=True, default=False)
    papers: WebAddresses | None = optional("Where its papers can be read.", example="https://example.org/papers")
    members: tuple[Member, ...] = several(
        "Its seats, by role.", example=[{"role": {"en": "Superintendent", "cy": "Uwch-arolygydd"}}]
    )
    reports_to: tuple[GroupRef, ...] = several(
        "The groups that it answers to; there may be several.", example=["council"]
    )
    relations: tuple[Relation, ...] = several(
        "Other ties to groups.", example=[{"kind": "informs", "group": "strategic-board"}]
    )


class Meeting(Record):
    """A meeting with its date."""

    group: GroupRef = required("The group that meets.", example="strategic-board")
    on: date = required("The day.", example="2026-06-11")
    about: Text | None = optional(
        "What is on the agenda.", example={"en": "Yearly review", "cy": "Adolygiad blynyddol"}
    )
    public: bool = optional("Write true where the public may come.", example=True, default=False)


class Scrutiny(Record):
    """Independent scrutiny, the crime and disorder committee's included (statutory guidance, 154(k) and 314)."""

    name: Text = required(
        "Who scrutinises.",
        example={"en": "Crime and disorder committee", "cy": "Pwyllgor trosedd ac anhrefn"},
    )
    body: BodyRef | None = optional("The body that it belongs to.", example="cyngor-glanmorfa")
    group: GroupRef | None = optional("The group in this file, if it is one.", example="scrutiny-committee")
    how: Prose | None = optional(
        "How and how often.", example={"en": "Reads the yearly report.", "cy": "Mae'n darllen yr adroddiad blynyddol."}
    )
    independent: bool = optional("Write false where it is not independent.", example=False, default=True)


class Funding(Internal):
    """Money for the work. Totals are computed."""

    year: Line = required("The year of the money.", example="2026/27")
    source: Text = required(
        "Where it comes from.", example={"en": "Home Office grant", "cy": "Grant y Swyddfa Gartref"}
    )
    amount: Pounds | None = optional("How many pounds, as a plain number.", example=125000)
    kind: FundingKind = optional(
        "For running costs or things that last.", example="capital", default=FundingKind.REVENUE
    )
    recipient: BodyRef | None = optional("The body that receives it.", example="cyngor-glanmorfa")
    recipient_words: Text | None = optional(
        "Who receives it, where it is not one body.", example={"en": "Local charities", "cy": "Elusennau lleol"}
    )
    purpose: Text | None = optional("What it is for.", example={"en": "Outreach", "cy": "Allgymorth"})


class Sharing(Record):
    """An agreement to share information (statutory guidance, paragraphs 168 to 196)."""

    name: Text = required(
        "The agreement.",
        example={"en": "Information sharing protocol", "cy": "Protocol rhannu gwybodaeth"},
    )
    levels: tuple[SharingLevel, ...] = several("What is shared.", example=["area", "hotspot"])
    gateway: Text | None = optional(
        "The legal power that it rests on.", example={"en": "Section 16 of the Act", "cy": "Adran 16 o'r Ddeddf"}
    )
    bodies: tuple[BodyRef, ...] = several("The bodies that share; all if left out.", example=["heddlu-arfordir"])
    waspi: bool = optional(
        "Write true where it follows the Wales Accord on the Sharing of Personal Information.",
        example=True,
        default=False,
    )
    about: Prose | None = optional(
        "How it works.", example={"en": "Counts only, no names.", "cy": "Cyfrifon yn unig, dim enwau."}
    )
    address: WebAddresses | None = optional("Where it can be read.", example="https://example.org/protocol")
    reviewed: date | None = optional("When it was last reviewed.", example="2025-11-01")


class LinkedPlan(Record):
    """Another plan or strategy, and how it is tied to this one (statutory guidance, 156; 2008 guidance, 5.2.4)."""

    entry: ClassVar[str] = "linked_plan"

    id: Identifier = required("A short name that other entries refer to.", example="vawdasv-strategy")
    title: Text = required(
        "Its title.", example={"en": "Regional VAWDASV strategy", "cy": "Strategaeth VAWDASV ranbarthol"}
    )
    relation: PlanRelation = required("How it is tied to this strategy.", example="sister")
    owner: BodyRef | None = optional("The body that keeps it.", example="cyngor-glanmorfa")
    owner_group: GroupRef | None = optional("The group that keeps it.", example="strategic-board")
    depends: Prose | None = optional(
        "What depends on what.", example={"en": "Shares its refuge actions.", "cy": "Mae'n rhannu camau'r llochesi."}
    )
    starts: date | None = optional("The first day that it covers.", example="2024-04-01")
    ends: date | None = optional("The last day that it covers.", example="2028-03-31")
    when: When | None = optional("The time that it covers, where the exact days are not known.", example="2024 to 2028")
    address: WebAddresses | None = optional("Where it can be read.", example="https://example.org/plan")
    depends_on: tuple[LinkedPlanRef, ...] = several("Other linked plans that it rests on.", example=["wellbeing-plan"])


class Risk(Internal):
    """A risk to delivery (2008 guidance, section 5.2.2)."""

    entry: ClassVar[str] = "risk"

    id: Identifier | None = optional("A short name.", example="funding-ends")
    risk: Text = required("What may happen.", example={"en": "The grant ends", "cy": "Mae'r grant yn dod i ben"})
    severity: Rating = required("How bad it would be.", example="high")
    likelihood: Rating = required("How likely it is.", example="medium")
    owner: BodyRef | None = optional("The body that owns the risk.", example="cyngor-glanmorfa")
    owner_role: Text | None = optional(
        "The role that owns it.", example={"en": "Finance lead", "cy": "Arweinydd cyllid"}
    )
    mitigation: Prose | None = optional(
        "What is done about it.", example={"en": "Two-year contracts.", "cy": "Contractau dwy flynedd."}
    )
    lead: Text | None = optional(
        "The role that leads on that.", example={"en": "Duty co-ordinator", "cy": "Cydlynydd y Ddyletswydd"}
    )
    review: When | None = optional("When it is looked at again.", example="by end 2026")
    external: bool = optional("Write true where it comes from outside.", example=True, default=False)


class Governance(Internal):
    """What stands in governance.yml."""

    introduction: Prose | None = optional(
        "Who decides, in a few sentences.", example={"en": "The board decides.", "cy": "Y bwrdd sy'n penderfynu."}
    )
    fulfilment: Prose | None = optional(
        "How the partnership makes sure that the law is met.",
        example={"en": "A yearly check.", "cy": "Gwiriad blynyddol."},
    )
    monitoring: Prose | None = optional(
        "How progress is watched.", example={"en": "A report each quarter.", "cy": "Adroddiad bob chwarter."}
    )
    safeguarding: Prose | None = optional(
        "How the work is tied to safeguarding of children and adults.",
        example={"en": "The chair sits on both boards.", "cy": "Mae'r cadeirydd ar y ddau fwrdd."},
    )
    commissioning: Prose | None = optional(
        "How further services are commissioned, and how that is tied to existing funding.",
        example={"en": "By open competition.", "cy": "Drwy gystadleuaeth agored."},
    )
    allocation: Prose | None = optional("How money is shared out.", example={"en": "By need.", "cy": "Yn ôl angen."})
    information_sharing: Prose | None = optional(
        "How information is shared, in a few sentences.",
        example={"en": "Under one protocol.", "cy": "O dan un protocol."},
    )
    education_and_prisons: Prose | None = optional(
        "How schools, colleges and prisons stay involved.",
        example={"en": "A termly forum.", "cy": "Fforwm bob tymor."},
    )
    wales_links: Prose | None = optional(
        "In Wales: ties with the Public Services Board, Regional Partnership Board and others.",
        example={"en": "Reports to both boards.", "cy": "Mae'n adrodd i'r ddau fwrdd."},
    )
    groups: tuple[Group, ...] = several(
        "Every group.", example=[{"id": "strategic-board", "name": {"en": "Strategic board", "cy": "Bwrdd strategol"}}]
    )
    meetings: tuple[Meeting, ...] = several(
        "Meetings with a date.", example=[{"group": "strategic-board", "on": "2026-06-11"}]
    )
    scrutiny: tuple[Scrutiny, ...] = several(
        "Who scrutinises the partnership.",
        example=[{"name": {"en": "Crime and disorder committee", "cy": "Pwyllgor trosedd ac anhrefn"}}],
    )
    funding: tuple[Funding, ...] = several(
        "Money, one line for each year and source.",
        example=[
            {
                "year": "2026/27",
                "source": {"en": "Home Office grant", "cy": "Grant y Swyddfa Gartref"},
                "amount": 125000,
            }
        ],
    )
    sharing: tuple[Sharing, ...] = several(
        "Agreements to share information.",
        example=[{"name": {"en": "Information sharing protocol", "cy": "Protocol rhannu gwybodaeth"}}],
    )
    linked_plans: tuple[LinkedPlan, ...] = several(
        "Other plans and strategies.",
        example=[
            {
                "id": "wellbeing-plan",
                "title": {"en": "Well-being plan", "cy": "Cynllun llesiant"},
                "relation": "parent",
            }
        ],
    )
    risks: tuple[Risk, ...] = several(
        "The risk register.",
        example=[
            {
                "risk": {"en": "The grant ends", "cy": "Mae'r grant yn dod i ben"},
                "severity": "high",
                "likelihood": "medium",
            }
        ],
    )
    links: tuple[Link, ...] = several(
        "Terms of reference and the like.",
        example=[{"title": {"en": "Terms of reference", "cy": "Cylch gorchwyl"}}],
    )
