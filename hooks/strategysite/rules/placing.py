"""Findings in the words themselves: at their field, and in a chapter at the line of its own file."""

from ..phrase import Phrase
from .column import Column
from .rule import Finding
from .said import Said


def in_words(text: Said, language: str, message: Phrase, offset: int = 0) -> Finding:
    """Return a finding in a text in one language. ``offset`` says where in a chapter it stands."""
    if not text.chapter:
        return Finding(text.file, (*text.pointer, language), message)
    line = (text.words.said_in(language) or "").count("\n", 0, offset) + 1
    return Finding(f"sections/{text.chapter}.{language}.md", (), message, line=line)


def in_column(column: Column, offset: int, message: Phrase) -> Finding:
    """Return a finding that stands at an offset of a column of texts."""
    text, start = column.text_at(offset)
    return in_words(text, column.language, message, offset - start)
