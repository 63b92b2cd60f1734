"""Guidance and law that a strategy answers to or can draw on."""

from typing import ClassVar

from ..model.base import Identifier, Record, optional, required, several
from ..model.text import Text, WebAddresses
from ..model.vocabulary import ViolenceKind
from .base import Bilingual, Citation, Confirmed, Entry
from .references import GuidanceRef, PublisherRef
from .vocabulary import GuidanceStatus, Nation, Sector, Subject


class Publisher(Entry):
    """Who publishes an item."""

    entry: ClassVar[str] = "publisher"

    id: Identifier = required("A short name.", example="home-office")
    name: Bilingual = required("Its name.", example={"en": "Home Office", "cy": "Y Swyddfa Gartref"})


class GuidanceItem(Confirmed):
    """One document, law, tool or source of evidence."""

    entry: ClassVar[str] = "guidance"

    id: Identifier = required("A short name.", example="equality-act-2010")
    title: Text = required(
        "Its title. In English alone where it is published in English alone.",
        example={"en": "Equality Act 2010", "cy": "Deddf Cydraddoldeb 2010"},
    )
    publisher: PublisherRef = required("The id of its publisher.", example="uk-parliament")
    year: int | None = optional("The year it was published.", example=2010, ge=1900, le=2100)
    address: WebAddresses | None = optional(
        "Where it can be read, if that is known.", example={"en": "https://www.legislation.gov.uk/ukpga/2010/15"}
    )
    nations: tuple[Nation, ...] = required("The nations that it applies to.", example=["england"], min_length=1)
    kinds: tuple[ViolenceKind, ...] = several(
        "The kinds of violence that it is about. Left out, it is about all.", example=["domestic_abuse"]
    )
    sectors: tuple[Sector, ...] = several("The sectors that it is for. Left out, it is for all.", example=["health"])
    subjects: tuple[Subject, ...] = required("What it is about.", example=["equality"], min_length=1)
    status: GuidanceStatus = required("Whether it still holds.", example="in_force")
    replaced_by: Bilingual | None = optional(
        "What has taken its place.", example={"en": "The edition of 2024", "cy": "Rhifyn 2024"}
    )
    today: GuidanceRef | None = optional(
        "For an item that no longer holds, the id of the item to read today on the same subject.",
        example="serious-violence-duty-guidance",
    )
    what: Bilingual = required(
        "What it is for, in one sentence of our own.",
        example={"en": "It explains the Duty.", "cy": "Mae'n egluro'r Ddyletswydd."},
    )
    source: Citation = required(
        "Which document names it, and where.",
        example={"document": "serious-violence-duty-guidance", "paragraphs": "331"},
    )


class GuidanceFile(Record):
    """guidance.yml: guidance and law, and who publishes them."""

    publishers: tuple[Publisher, ...] = several("The publishers.", example=[])
    guidance: tuple[GuidanceItem, ...] = several("The items.", example=[])
