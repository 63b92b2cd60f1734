"""A fault that the check of the model found, with all that is needed to put it in words."""

from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from ..blanks import quoted
from ..language.catalogue import Words as Catalogue
from ..model.base import Record
from ..phrase import NOTHING, Phrase, phrase, sentences
from .as_written import example_of, in_short, written
from .declared import Pointer

Words = tuple[Phrase, Phrase]
"""What is wrong, and what to write instead: each one or two whole sentences."""


@dataclass(frozen=True)
class Fault:
    """One fault.

    details: what pydantic says of it. pointer: the path to it. model: the record of the whole file.
    field and owner: the declaration at the place and the record it belongs to, None where there is none.
    languages: those of the strategy.
    """

    details: ErrorDetails
    pointer: Pointer
    model: type[Record]
    field: FieldInfo | None
    owner: type[Record] | None
    languages: tuple[str, ...]

    @property
    def value(self) -> Any:
        """What was written."""
        return self.details["input"]

    @property
    def shown(self) -> str:
        """What was written, short enough for a message."""
        return in_short(self.value)

    @property
    def limits(self) -> dict[str, Any]:
        """The limits and words that came with the fault."""
        return self.details.get("ctx", {})

    @property
    def name(self) -> str:
        """The name of the field that the fault is about, or of the list that it stands in."""
        names = [step for step in self.pointer if isinstance(step, str)]
        return in_short(names[-1]) if names else ""

    @property
    def subject(self) -> Phrase:
        """What the fault is about, as the beginning of a sentence."""
        if not self.name:
            return phrase("This file")
        return quoted(self.name) if isinstance(self.pointer[-1], str) else phrase('An item of "{name}"', name=self.name)

    @property
    def example(self) -> Phrase:
        """An example of the field, as a sentence; empty where there is none."""
        example = example_of(self.field, self.languages)
        return phrase("For example: {name}: {example}", name=self.name, example=example) if example else NOTHING

    @property
    def meaning(self) -> Phrase:
        """What the field is for, and an example; empty where nothing is declared."""
        said = self.field.description if self.field else None
        if not said:
            return NOTHING
        return sentences(phrase("What belongs there: {meaning}", meaning=Phrase(_after_a_colon, said)), self.example)


def _after_a_colon(words: Catalogue, said: str) -> str:
    """Return the meaning of a field; English begins it with a small letter, Welsh may begin it with a name."""
    told = words(said)
    return f"{told[:1].lower()}{told[1:]}" if words.language == "en" else told


def kind_of_value(value: Any) -> Phrase:
    """Return what a value is, in the words that reports use for the parts of a file."""
    if value is None:
        return phrase("nothing")
    if isinstance(value, dict):
        return phrase("a group of fields")
    if isinstance(value, list):
        return phrase("a list")
    if isinstance(value, bool):
        return phrase("the word {word}", word=written(value))
    if isinstance(value, str):
        return phrase('the text "{text}"', text=in_short(value))
    return phrase("the number {number}", number=written(value))
