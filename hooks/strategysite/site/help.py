"""The help on every page: the services that fit it, in the reader's language."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ..language.catalogue import Words
from ..model.strategy import LocalService
from ..model.text import Text
from ..model.vocabulary import ViolenceKind
from ..register import Services
from ..register.services import Service


@dataclass(frozen=True, slots=True)
class HelpView:
    """One service as a page shows it. What is not known is empty."""

    name: Text
    phone: str
    phone_link: str
    text: str
    relay: str
    chat: str
    email: str
    web: str
    hours: Text | None
    languages_note: str
    who_for: Text
    urgent: bool
    note: Text | None


def help_for(
    services: Services,
    words: Words,
    nations: Collection[str],
    kinds: Collection[ViolenceKind] = (),
    local: Sequence[LocalService] = (),
) -> list[HelpView]:
    """Return the services for a page: for danger now first, then the one that fits the page best, then local ones.

    On a page about some kinds of violence the first of the services that are made for them leads, before what is local:
    who answers at any hour must not be looked for. On other pages the local ones lead.
    """
    fitting = services.fitting(nations, kinds)
    leading = [service for service in fitting[:1] if set(service.kinds) & set(kinds)]
    others = [service for service in fitting if service not in leading]
    return [
        *(_national(service, words) for service in (*services.urgent, *leading)),
        *(_local(service, words) for service in local),
        *(_national(service, words) for service in others),
    ]


def _national(service: Service, words: Words) -> HelpView:
    return HelpView(
        name=service.name,
        phone=service.phone or "",
        phone_link=_phone_link(service.phone),
        text=service.text or "",
        relay=service.text_relay or "",
        chat=service.chat.in_language(words.language) if service.chat else "",
        email=service.email or "",
        web=service.web.in_language(words.language),
        hours=service.hours,
        languages_note=_languages(words, service.languages),
        who_for=service.who_for,
        urgent=service.urgent,
        note=service.note,
    )


def _local(service: LocalService, words: Words) -> HelpView:
    return HelpView(
        name=service.name,
        phone=service.phone or "",
        phone_link=_phone_link(service.phone),
        text="",
        relay="",
        chat="",
        email=service.email or "",
        web=service.address or "",
        hours=service.hours,
        languages_note=_languages(words, service.languages),
        who_for=service.who_for,
        urgent=service.urgent,
        note=None,
    )


def _phone_link(phone: str | None) -> str:
    return "tel:" + "".join(letter for letter in phone if letter in "+0123456789") if phone else ""


def _languages(words: Words, languages: Sequence[str]) -> str:
    if set(languages) == {"en", "cy"}:
        return words("Answers in Welsh and English")
    if languages:
        return words("Answers in Welsh") if languages[0] == "cy" else words("Answers in English")
    return ""
