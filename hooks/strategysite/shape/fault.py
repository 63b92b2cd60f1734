"""A fault that the check of the model found, with all that is needed to put it in words."""

from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from ..model.base import Record
from .as_written import example_of, in_short, written
from .declared import Pointer

Words = tuple[str, str]
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
    def subject(self) -> str:
        """What the fault is about, as the beginning of a sentence."""
        if not self.name:
            return "This file"
        return f'"{self.name}"' if isinstance(self.pointer[-1], str) else f'An item of "{self.name}"'

    @property
    def example(self) -> str:
        """An example of the field, as a sentence; empty where there is none."""
        example = example_of(self.field, self.languages)
        return f"For example: {self.name}: {example}" if example else ""

    @property
    def meaning(self) -> str:
        """What the field is for, and an example; empty where nothing is declared."""
        said = self.field.description if self.field else None
        return f"What belongs there: {said[:1].lower()}{said[1:]} {self.example}" if said else ""


def kind_of_value(value: Any) -> str:
    """Return what a value is, in the words that reports use for the parts of a file."""
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a group of fields"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return f"the word {written(value)}"
    return f'the text "{in_short(value)}"' if isinstance(value, str) else f"the number {written(value)}"
