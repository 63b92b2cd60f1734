"""The words that strategies use, and what they mean."""

from typing import ClassVar

from ..model.base import Identifier, Line, Record, optional, required, several
from ..model.text import Text
from .base import Bilingual, Citation, Entry
from .references import TermRef


class Term(Entry):
    """One term, in both languages."""

    entry: ClassVar[str] = "term"

    id: Identifier = required("A short name.", example="specified-authority")
    term: Bilingual = required("The term.", example={"en": "specified authority", "cy": "awdurdod penodedig"})
    short: Text | None = optional(
        "Its abbreviation, in each language that has one.", example={"en": "CSP", "cy": "PDC"}
    )
    meaning: Bilingual = required(
        "What it means, in words of our own.",
        example={"en": "An authority that has the Duty.", "cy": "Awdurdod y mae'r Ddyletswydd arno."},
    )
    see: tuple[TermRef, ...] = several("The ids of other terms that help.", example=["relevant-authority"])
    choice: Line | None = optional(
        "Why this Welsh term was chosen where sources differ. For translators; it is not published.",
        example="The Welsh text of the Act is followed.",
    )
    source: Citation = required(
        "Where the meaning comes from.", example={"document": "serious-violence-duty-guidance", "part": "glossary"}
    )


class GlossaryFile(Record):
    """glossary.yml: terms and their meanings."""

    terms: tuple[Term, ...] = several("The terms.", example=[])
