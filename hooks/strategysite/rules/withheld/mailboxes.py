"""Mailboxes that are made of a person's name."""

import re
from collections.abc import Iterator

from ...phrase import phrase
from ..case import Case
from ..look import Look
from ..rule import Finding
from .kinds import MAILBOX
from .names import GIVEN_NAMES

_ADDRESS = re.compile(r"\b([A-Za-z][\w.+-]*)@[A-Za-z0-9-]+\.[A-Za-z0-9.-]*[A-Za-z]")
_NOT_A_SURNAME = frozenset(
    """admin advice care cohesion community complaints contact council crime cymru data desk education enquiries
    equality family foi gwybodaeth hello help helpdesk housing hub info line mail media office partnership partnerships
    planning policy post press prevention project reception reduction referrals reports safe safeguarding safer safety
    school schools secretary service services sharing strategy support team training violence wales welfare well youth
    ymholiadau""".split()
)


def mailboxes(words: str) -> Iterator[tuple[int, str]]:
    """Yield the mailboxes in running words that are made of a person's name, with the name left out."""
    for match in _ADDRESS.finditer(words):
        if is_personal(match[1]):
            yield match.start(), f"{match[0][:2]}…{match[0][match[0].index('@') :]}"


def is_personal(local_part: str) -> bool:
    """Whether the part before the @ is a given name, or an initial, and a surname: ``jane.jones``, ``j.jones``."""
    parts = [part for part in re.split(r"[._-]", re.sub(r"\d+$", "", local_part.casefold())) if part]
    if len(parts) not in (2, 3) or not all(part.isalpha() for part in parts) or _NOT_A_SURNAME & set(parts):
        return False
    return parts[0] in GIVEN_NAMES or (len(parts[0]) == 1 and len(parts[-1]) > 2)


def personal_mailboxes(case: Case) -> Iterator[tuple[Look, Finding]]:
    """Yield the fields for a mailbox that hold a person's."""
    for file, pointer, address in case.said.mailboxes:
        for _, shown in mailboxes(address):
            yield MAILBOX, Finding(file, pointer, phrase("The mailbox {seen} looks like a person's own.", seen=shown))
