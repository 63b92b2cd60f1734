"""Words in English and Welsh: one type, whichever was written first."""

from typing import Any

from pydantic import Field, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from .base import Record, WebAddress

LANGUAGES = ("cy", "en")
"""The languages of a strategy, Welsh first where both stand together."""


class Text(Record):
    """The same words in English and Welsh.

    Written as ``{en: …, cy: …}``; a plain string is allowed where the strategy is in one language only.
    """

    en: str | None = Field(
        None, min_length=1, max_length=50_000, description="The words in English.", examples=["Safer streets"]
    )
    cy: str | None = Field(
        None, min_length=1, max_length=50_000, description="The words in Welsh.", examples=["Strydoedd mwy diogel"]
    )

    @model_validator(mode="before")
    @classmethod
    def _plain_words(cls, value: Any, info: ValidationInfo) -> Any:
        """Take a plain string as the words in the strategy's only language."""
        if not isinstance(value, str):
            return value
        languages = (info.context or {}).get("languages", ())
        if len(languages) == 1:
            return {languages[0]: value}
        raise PydanticCustomError("text_in_one_language", "which language is this in?", {"words": value})

    @model_validator(mode="after")
    def _some_words(self) -> "Text":
        if self.en is None and self.cy is None:
            raise PydanticCustomError("text_empty", "no words in either language")
        return self

    def said_in(self, language: str) -> str | None:
        """Return the words in a language (``en`` or ``cy``), or None where they are not written yet."""
        return self.cy if language == "cy" else self.en

    def best(self, language: str) -> tuple[str, str]:
        """Return the words and the language they are in: the one asked for, else the other."""
        words = self.said_in(language)
        if words is not None:
            return words, language
        other = "en" if language == "cy" else "cy"
        return self.said_in(other) or "", other


class Prose(Text):
    """Words of a paragraph or more, in English and Welsh, which may use Markdown for emphasis, lists and links."""


class WebAddresses(Record):
    """The web address of something outside: one for both languages, or one for each."""

    en: WebAddress | None = Field(None, description="The address in English.", examples=["https://example.org/plan"])
    cy: WebAddress | None = Field(None, description="The address in Welsh.", examples=["https://example.org/cynllun"])

    @model_validator(mode="before")
    @classmethod
    def _one_for_both(cls, value: Any) -> Any:
        """Take a plain string as the address in both languages."""
        return {"en": value, "cy": value} if isinstance(value, str) else value

    def best(self, language: str) -> tuple[str, str]:
        """Return the address and its language: the language asked for, else the other; empty where there is none."""
        other = "en" if language == "cy" else "cy"
        wanted: str | None = getattr(self, language)
        return (wanted, language) if wanted else (getattr(self, other) or "", other)

    def in_language(self, language: str) -> str:
        """Return the address for a language, else the other; empty where there is none."""
        return self.best(language)[0]
