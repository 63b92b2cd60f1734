"""What must not be published and a program can see: protective markings, numbers and names of private persons.

The judgement that the Act asks for (section 8(8)) is a person's, and is declared (``pub-withhold``). This looks for
what is published by mistake. It says where, and never repeats a personal detail in full: many people read reports.
"""

from collections.abc import Iterator

from ..case import Case
from ..look import Look
from ..rule import Finding
from .kinds import LOOKS
from .mailboxes import personal_mailboxes
from .texts import found_in_texts

__all__ = ["LOOKS", "look"]


def look(case: Case) -> Iterator[tuple[Look, Finding]]:
    """Yield everything that looks as if it must not be published, with the kind of thing that it is."""
    yield from found_in_texts(case)
    yield from personal_mailboxes(case)
