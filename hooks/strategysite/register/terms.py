"""The term base: words of the field and the Welsh that was decided for each, beside those of the glossary."""

from typing import ClassVar

from ..model.base import Identifier, Line, Record, WebAddress, optional, required, several
from .base import Bilingual, Entry


class AgreedTerm(Entry):
    """One term and the Welsh that was decided for it. A term that the public needs explained is in the glossary."""

    entry: ClassVar[str] = "agreed_term"

    id: Identifier = required("A short name.", example="youth-justice")
    term: Bilingual = required("The term.", example={"en": "youth justice", "cy": "cyfiawnder ieuenctid"})
    also: tuple[Line, ...] = several(
        "Other Welsh words for it that are right as well.", example=["gwaith partneriaeth"]
    )
    choice: Line | None = optional(
        "Why this Welsh term was chosen where sources differ. For translators; it is not published.",
        example="The Act is followed.",
    )
    firm: bool = optional(
        "True where no other Welsh will do, so that the check looks for it.", example=True, default=False
    )
    unsure: bool = optional(
        "True where no source for the Welsh has been seen, so that a translator should confirm it.",
        example=True,
        default=False,
    )
    source: WebAddress | None = optional("Where it was seen.", example="https://www.legislation.gov.uk/anaw/2015/3")


class TermsFile(Record):
    """terms.yml: the term base."""

    terms: tuple[AgreedTerm, ...] = several("The terms, in the order of their subjects.", example=[])
