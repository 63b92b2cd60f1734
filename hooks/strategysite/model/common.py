"""Blocks that several files share: links, roles, assessments, notes for the partnership alone."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from .base import Email, Line, Record, WebAddress, optional, required
from .text import Text, WebAddresses

_MOST = 10**11


def _to_the_penny(value: Any) -> Decimal:
    """Take a number as it was written."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise PydanticCustomError("not_pounds", "not a plain number")
    return Decimal(str(value))


Pounds = Annotated[
    Decimal,
    BeforeValidator(_to_the_penny),
    Field(ge=0, le=_MOST, decimal_places=2),
    WithJsonSchema({"title": "pounds", "type": "number", "minimum": 0, "maximum": _MOST}),
]
"""An amount of money in pounds: a plain number without the pound sign or commas."""

LanguageCode = Literal["en", "cy"]


class Internal(Record):
    """Anything that may carry a note for the partnership alone."""

    internal: str | None = optional(
        "A note for the partnership alone. It is never published in any form.",
        example="Waiting for the finance officer's figures.",
        max_length=20_000,
    )


class Link(Record):
    """A link to something published elsewhere."""

    title: Text = required(
        "What the reader finds there.", example={"en": "Police and Crime Plan", "cy": "Cynllun Heddlu a Throseddu"}
    )
    address: WebAddresses | None = optional(
        "The web address; in each language its own where there are two.",
        example={"en": "https://example.org/plan", "cy": "https://example.org/cynllun"},
    )
    publisher: Text | None = optional("Who published it.", example={"en": "Home Office", "cy": "Y Swyddfa Gartref"})
    published: date | None = optional("When it was published.", example="2025-03-01")


class Quoted(Record):
    """Words quoted from a source."""

    words: Text | None = optional(
        "The words quoted. Leave them out where the source is only named.",
        example={"en": "The words.", "cy": "Y geiriau."},
    )
    source: Text = required("Who said or published them.", example={"en": "The Act", "cy": "Y Ddeddf"})
    address: WebAddress | None = optional("Where the source can be read.", example="https://www.legislation.gov.uk/")


class Contact(Record):
    """How to reach a team or a role, never a named person."""

    team: Text = required(
        "The team or role that answers.",
        example={"en": "Community safety team", "cy": "Y tîm diogelwch cymunedol"},
    )
    email: Email | None = optional("A mailbox that belongs to the team.", example="communitysafety@example.org")
    phone: Line | None = optional(
        "A published telephone number, in quotes.", example="01632 960000", pattern=r"^[0-9+() ]{3,20}$"
    )
    address: Text | None = optional(
        "The postal address of the office.",
        example={"en": "County Hall, High Street", "cy": "Neuadd y Sir, Stryd Fawr"},
    )
    hours: Text | None = optional(
        "When somebody answers.",
        example={"en": "Monday to Friday, 9am to 5pm", "cy": "Dydd Llun i ddydd Gwener, 9am i 5pm"},
    )


class LanguageAddress(Record):
    """The word that a page's web address ends with, in each language, where the name itself is not used."""

    en: Line | None = optional("The word in English.", example="knife-crime", pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    cy: Line | None = optional("The word in Welsh.", example="troseddau-cyllyll", pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
