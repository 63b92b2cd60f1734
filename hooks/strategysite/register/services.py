"""Help and support: who answers, for whom, when and in which languages."""

from typing import Annotated, ClassVar

from pydantic import StringConstraints

from ..model.base import Email, Identifier, Record, optional, required, several
from ..model.common import LanguageCode
from ..model.text import WebAddresses
from ..model.vocabulary import ViolenceKind
from .base import Bilingual, Confirmed
from .vocabulary import Nation

Phone = Annotated[str, StringConstraints(pattern=r"^[0-9+() ]{3,20}$")]
"""A telephone number as it is printed, with its spaces."""


class Service(Confirmed):
    """One service that a reader can turn to."""

    entry: ClassVar[str] = "service"

    id: Identifier = required("A short name.", example="live-fear-free")
    name: Bilingual = required("Its name.", example={"en": "Live Fear Free", "cy": "Byw Heb Ofn"})
    who_for: Bilingual = required(
        "Whom it is for, in one or two sentences.",
        example={"en": "Anyone who finds it hard to cope.", "cy": "Unrhyw un sy'n ei chael yn anodd ymdopi."},
    )
    nations: tuple[Nation, ...] = required("The nations that it serves.", example=["wales"], min_length=1)
    kinds: tuple[ViolenceKind, ...] = several(
        "The kinds of violence that it is for. Left out, it is for any.", example=["domestic_abuse"]
    )
    urgent: bool = optional("True where it is for danger now.", example=True, default=False)
    phone: Phone | None = optional("The telephone number, in quotes.", example="0808 80 10 800")
    text: Phone | None = optional("The number for text messages, in quotes.", example="07860 077333")
    text_relay: Phone | None = optional("The number to dial in the Relay UK app, in quotes.", example="18000")
    email: Email | None = optional("The address for e-mail.", example="help@example.org")
    chat: WebAddresses | None = optional("The page of a written chat.", example={"en": "https://example.org/chat"})
    web: WebAddresses = required("Its website.", example={"en": "https://www.gov.wales/live-fear-free"})
    hours: Bilingual | None = optional(
        "When it answers. Left out where that is not known.",
        example={"en": "8am to midnight, every day", "cy": "8am hyd hanner nos, bob dydd"},
    )
    languages: tuple[LanguageCode, ...] = required(
        "The languages in which it says that it answers.", example=["en", "cy"], min_length=1
    )
    note: Bilingual | None = optional(
        "What else a caller should know.", example={"en": "Calls are free.", "cy": "Mae galwadau am ddim."}
    )


class ServicesFile(Record):
    """services.yml: help and support."""

    services: tuple[Service, ...] = several("The services, the most fitting first.", example=[])
