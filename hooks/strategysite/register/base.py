"""What the entries of all registers share: words in both languages, web pages, where a fact comes from."""

from datetime import date
from typing import ClassVar

from pydantic import Field

from ..model.base import Line, Record, optional, required
from ..model.text import Text
from .references import GuidanceRef
from .vocabulary import SourcePart


class Entry(Record):
    """An entry that has a name of its own. ``entry`` is its kind; ``key`` is the field that holds the name."""

    entry: ClassVar[str]
    key: ClassVar[str] = "id"

    @property
    def name_in_register(self) -> str:
        """The name that no other entry of this kind may have."""
        return str(getattr(self, self.key))


class Bilingual(Text):
    """Words that must stand in both languages: what a register says is said to every reader."""

    en: str = Field(min_length=1, max_length=50_000, description="The words in English.", examples=["Live Fear Free"])
    cy: str = Field(min_length=1, max_length=50_000, description="The words in Welsh.", examples=["Byw Heb Ofn"])


class Citation(Record):
    """Where a fact comes from: a document of the guidance register, and the place in it."""

    document: GuidanceRef = required(
        "The id of the document in guidance.yml.", example="serious-violence-duty-guidance"
    )
    paragraphs: Line | None = optional(
        "The paragraphs, where the document numbers its paragraphs.",
        example="20, 36-40",
        pattern=r"^\d[\d., ()a-z-]*$",
    )
    sections: Line | None = optional(
        "The sections, where the document is divided into sections.", example="19", pattern=r"^\d[\d., ()a-z-]*$"
    )
    annex: Line | None = optional(
        "The letter of an annex, where that is where it stands.", example="F", pattern=r"^[A-Z]$"
    )
    appendix: Line | None = optional(
        "The letter of an appendix, where that is where it stands.", example="J", pattern=r"^[A-Z]$"
    )
    table: Line | None = optional("The number of a table, where that is where it stands.", example="1")
    pages: Line | None = optional(
        "The pages, where nothing smaller has a number.", example="26", pattern=r"^\d[\d, -]*$"
    )
    part: SourcePart | None = optional("A part that has a name in place of a number.", example="glossary")


class Confirmed(Entry):
    """An entry whose facts can go out of date."""

    checked: date | None = optional(
        "The day on which a person last confirmed that the entry holds. Left out until somebody has.",
        example="2026-11-20",
    )
