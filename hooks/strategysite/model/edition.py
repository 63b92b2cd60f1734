"""Which edition this is, its dates, where it is published and to whom it was sent.

Act, section 8(7); statutory guidance, paragraphs 159 to 165.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from .base import Email, Identifier, Line, Record, WebAddress, optional, required, several
from .common import LanguageAddress, Link
from .moment import When
from .reference import AreaRef, BodyRef
from .text import Prose, Text, WebAddresses
from .vocabulary import FormatKind, Recipient, Status

UK_TIME = ZoneInfo("Europe/London")


class Withdrawal(Record):
    """When and why an edition was taken back."""

    on: date = required("The day of withdrawal.", example="2026-05-01")
    reason: Prose = required(
        "Why, in words for the public.", example={"en": "The area has changed.", "cy": "Mae'r ardal wedi newid."}
    )


class Edition(Record):
    """One edition of the strategy."""

    name: Text = required(
        "The name of the edition; it becomes part of its web addresses, and stays.",
        example={"en": "2026 to 2029", "cy": "2026 i 2029"},
    )
    address: LanguageAddress | None = optional(
        "The word in web addresses, where it is not the name.", example={"en": "2026-2029", "cy": "2026-2029"}
    )
    status: Status = required("Where the edition stands.", example="final")
    replaces: Identifier | None = optional(
        "The name of the folder of the edition that this one replaces.", example="tair-afon-2025"
    )
    replaces_elsewhere: Link | None = optional(
        "The edition that this one replaces, where that one was published elsewhere.",
        example={"title": {"en": "Strategy 2023", "cy": "Strategaeth 2023"}, "address": "https://example.org/2023"},
    )
    withdrawn: Withdrawal | None = optional(
        "For a withdrawn edition: when and why.",
        example={"on": "2026-05-01", "reason": {"en": "The area has changed.", "cy": "Mae'r ardal wedi newid."}},
    )


class Dates(Record):
    """The days that the law and the reader ask for."""

    prepared: date | None = optional("When the partnership agreed the strategy.", example="2026-01-20")
    published: date | None = optional("When it was published.", example="2026-01-30")
    updated: date | None = optional("When its words last changed.", example="2026-03-02")
    starts: date | None = optional("The first day that it covers.", example="2026-04-01")
    ends: date | None = optional("The last day that it covers.", example="2029-03-31")
    next_review: date | None = optional("When it will next be reviewed; at most 12 months away.", example="2027-01-30")
    publish_at: datetime | None = optional(
        "Not to be published before this time, as clocks in the United Kingdom show it; or with its time zone.",
        example="2026-01-30T09:30:00",
    )

    @property
    def embargo(self) -> datetime | None:
        """The moment before which nothing may be published; a time without a zone is time in the United Kingdom."""
        if self.publish_at is None or self.publish_at.tzinfo:
            return self.publish_at
        return self.publish_at.replace(tzinfo=UK_TIME)


class Update(Record):
    """One change to the words after publication."""

    on: date = required("The day of the change.", example="2026-03-02")
    what: Prose = required(
        "What changed.", example={"en": "Two actions are done.", "cy": "Mae dau gam gweithredu wedi'u cwblhau."}
    )


class PublishedAt(Record):
    """Where a body's own website carries the strategy (statutory guidance, paragraph 161)."""

    body: BodyRef = required("The body whose website it is.", example="cyngor-glanmorfa")
    address: WebAddresses | None = optional(
        "The address on its website.",
        example={"en": "https://example.org/strategy", "cy": "https://example.org/strategaeth"},
    )
    areas: tuple[AreaRef, ...] = several("The areas that this serves; all if left out.", example=["glanmorfa"])
    on: date | None = optional("Since when.", example="2026-01-30")


class SentTo(Record):
    """A recipient to whom the published strategy goes, and when it went."""

    recipient: Recipient = required("Who receives it.", example="home_office")
    name: Text | None = optional(
        "The recipient's name, where it is another one.", example={"en": "Safer Board", "cy": "Bwrdd Diogel"}
    )
    email: Email | None = optional("The mailbox, where it is another recipient.", example="board@example.org")
    on: date | None = optional("The day on which it was sent. Leave it out until it has been.", example="2026-02-02")
    how: Text | None = optional(
        "As a link, or attached.", example={"en": "By e-mail, as a link", "cy": "Drwy e-bost, fel dolen"}
    )


class OtherFormat(Record):
    """Another form in which the strategy can be had."""

    kind: FormatKind = required("The form.", example="easy_read")
    language: Line = optional("The language of it: en, cy, or the name of another.", example="cy", default="en")
    title: Text | None = optional("Its title, where it has one.", example={"en": "Easy read", "cy": "Hawdd ei ddeall"})
    address: WebAddress | None = optional(
        "Where it can be had. Leave it out where it must be asked for.", example="https://example.org/easy-read.pdf"
    )
    on_request: bool = optional("Write true where it must be asked for.", example=True, default=False)


class WiderPlan(Record):
    """The plan that this strategy is a chapter of, with its own dates."""

    title: Text = required("Its title.", example={"en": "Community safety plan", "cy": "Cynllun diogelwch cymunedol"})
    address: WebAddresses | None = optional("Where it can be read.", example="https://example.org/plan")
    starts: date | None = optional("The first day that it covers.", example="2024-04-01")
    ends: date | None = optional("The last day that it covers.", example="2029-03-31")
    when: When | None = optional("The time that it covers, where the exact days are not known.", example="2024 to 2029")
    about: Prose | None = optional(
        "How this strategy is part of it.", example={"en": "Chapter four.", "cy": "Pennod pedwar."}
    )
