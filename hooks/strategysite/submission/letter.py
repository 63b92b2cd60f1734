"""The e-mail that goes with a strategy: plain words, in English and for Wales in both languages, Welsh first."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import PurePosixPath

from ..language.numbers import day
from ..site.view import StrategyView
from .addressed import Addressed

_RULE = "\n\n\n--------\n\n\n"
"""What stands between the two languages."""

_MARKS = re.compile(r'[()<>\[\]:;@\\,."]+')

_KINDS = {
    ".pdf": ("application", "pdf"),
    ".docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
}


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What goes with every e-mail.

    site: where the site stands. links: the address of the strategy in each language. files: what is attached.
    """

    site: str
    links: Mapping[str, str]
    files: Mapping[str, bytes]
    deadline: date


def letter(to: Addressed, views: Sequence[StrategyView], bodies: Sequence[str], enclosed: Enclosed) -> bytes:
    """Return the e-mail as a file that a mail program opens, to be looked over and sent.

    ``views`` are the strategy in each language of the e-mail, ``bodies`` its text in each. Whatever stands in a header
    is one line, so that no text of a strategy can add another header.
    """
    message = EmailMessage(policy=SMTP)
    contact = views[0].strategy.contact
    if contact and contact.email:
        message["From"] = _address(" / ".join(view.say(view.strategy.partnership) for view in views), contact.email)
    name = " / ".join(view.say(to.name) if to.name else view.label(to.recipient) for view in views)
    message["To"] = _address(name, to.mailbox)
    message["Subject"] = " / ".join(_one_line(_subject(view)) for view in views)
    message["X-Unsent"] = "1"  # mail programs open it as a draft
    message.set_content(_RULE.join(bodies), cte="quoted-printable")
    message["Content-Language"] = ", ".join(view.language for view in views)
    for file, data in enclosed.files.items():
        main, sub = _KINDS[PurePosixPath(file).suffix]
        message.add_attachment(data, maintype=main, subtype=sub, filename=PurePosixPath(file).name)
    return message.as_bytes()


def _subject(view: StrategyView) -> str:
    published = view.strategy.dates.published
    when = day(view.language, published) if published else ""
    return view.words("Serious violence strategy published on {day}: {strategy}", day=when, strategy=view.title)


def _address(name: str, mailbox: str) -> Address:
    """Return an address. Marks that mean something in it are left out of the name: folded, it would lose its quotes."""
    return Address(_one_line(_MARKS.sub(" ", name)), addr_spec=mailbox)


def _one_line(words: str) -> str:
    """Return words as one line that is read as it stands: what begins as a coded word could hold a line end."""
    return " ".join(words.replace("=?", "= ?").split())
