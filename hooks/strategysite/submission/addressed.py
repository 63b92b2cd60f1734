"""To whom a strategy goes: the Home Office, in Wales the Welsh Ministers, and whomever it names itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..language.fold import slug
from ..model import Definition, Text
from ..model.vocabulary import Recipient
from ..register.recipients import MAILBOXES


@dataclass(frozen=True, slots=True)
class Addressed:
    """One recipient. file: the name of its e-mail. place: that of its entry under ``sent``. sent: the day it went."""

    file: str
    recipient: Recipient
    name: Text | None
    mailbox: str
    place: int
    sent: date | None


def addressed(definition: Definition) -> list[Addressed]:
    """Return the recipients that can be written to, in the order in which strategy.yml names them."""
    return list(_addressed(definition))


def _addressed(definition: Definition) -> Iterator[Addressed]:
    taken: set[str] = set()
    for place, sent in enumerate(definition.strategy.sent):
        mailbox = sent.email or MAILBOXES.get(sent.recipient, "")
        if sent.recipient is Recipient.WELSH_MINISTERS and "wales" not in definition.nations:
            continue
        if mailbox:
            words = slug(sent.name.best("en")[0]) if sent.name else ""
            file = words if sent.recipient is Recipient.OTHER and words else sent.recipient.value.replace("_", "-")
            file = file if file not in taken else f"{file}-{place + 1}"
            taken.add(file)
            yield Addressed(file, sent.recipient, sent.name, mailbox, place, sent.on)
