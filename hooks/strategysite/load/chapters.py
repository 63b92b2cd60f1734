"""The free chapters of a strategy: Markdown files, one for each language."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..blanks import listed
from ..model.reference import IDENTIFIER_PATTERN
from ..model.text import LANGUAGES, Prose
from ..phrase import Phrase, phrase
from ..problem import Problem, Severity
from ..source import Document
from ..source.plain_text import read_text
from .layout import is_inside


def read_chapters(
    document: Document, folder: Path, shown: str, languages: tuple[str, ...]
) -> tuple[dict[str, Prose], list[Problem]]:
    """Return each chapter's words by its id, and a problem for each file that is missing or that no chapter names.

    ``document`` is strategy.yml, which lists the chapters.
    """
    chapters: dict[str, Prose] = {}
    named = list(_named(document.plain))
    problems = _left_out(folder / "sections", shown, {chapter for _, chapter in named}, languages)
    for position, chapter in named:
        words: dict[str, str] = {}
        for language in languages:
            text, faults = _words(folder, shown, f"sections/{chapter}.{language}.md")
            problems += faults
            if text.strip():
                words[language] = text
        if words:
            chapters[chapter] = Prose(**words)
        else:
            problems.append(_missing(document, position, chapter, languages))
    return chapters, problems


def _named(plain: Any) -> Iterator[tuple[int, str]]:
    """Yield the position and the id of each chapter, passing over what is no chapter: its own fault is told."""
    chapters = plain.get("chapters") if isinstance(plain, dict) else None
    for position, chapter in enumerate(chapters if isinstance(chapters, list) else []):
        name = chapter.get("id") if isinstance(chapter, dict) else None
        if isinstance(name, str) and re.fullmatch(IDENTIFIER_PATTERN, name):
            yield position, name


def _words(folder: Path, shown: str, name: str) -> tuple[str, tuple[Problem, ...]]:
    path = folder / name
    return read_text(path, f"{shown}/{name}") if path.is_file() and is_inside(path, folder) else ("", ())


def _missing(document: Document, position: int, chapter: str, languages: tuple[str, ...]) -> Problem:
    mark = document.place(("chapters", position, "id"))
    names = listed(f"sections/{chapter}.{language}.md" for language in languages)
    message = phrase('The chapter "{chapter}" has no words: its file is not there or is empty.', chapter=chapter)
    remedy = phrase("Write {names}, or take the chapter out of the list.", names=names)
    return Problem(document.file, mark.line, mark.column, "form-chapter-missing", Severity.ERROR, message, remedy)


def _left_out(folder: Path, shown: str, named: set[str], languages: tuple[str, ...]) -> list[Problem]:
    """Return a problem for each file that would silently be left out."""
    inside = (
        sorted(path.name for path in folder.iterdir()) if folder.is_dir() and is_inside(folder, folder.parent) else []
    )
    problems = []
    for name in inside:
        chapter, _, ending = name.partition(".")
        language = ending.removesuffix(".md") if ending in {f"{code}.md" for code in LANGUAGES} else ""
        if chapter in named and language in languages:
            continue
        message, remedy = _why(chapter if language else "", named)
        file = f"{shown}/sections/{name}"
        problems.append(Problem(file, 1, 1, "form-chapter-unnamed", Severity.ERROR, message, remedy))
    return problems


def _why(chapter: str, named: set[str]) -> tuple[Phrase, Phrase]:
    """Return why a file would be left out, and what to do. The chapter is empty where the name is not of that form."""
    if not chapter:
        message = phrase("The name of this file is not that of a chapter, so it would not be published.")
        return message, phrase(
            "Name it after its chapter and its language, such as school-inclusion.en.md; or take it out."
        )
    if chapter in named:
        message = phrase("The strategy is not in the language of this file, so it would not be published.")
        return message, phrase('Add the language to "languages" in strategy.yml, or take the file out.')
    message = phrase("No chapter in strategy.yml has the name of this file, so it would not be published.")
    return message, phrase(
        'Add a chapter with the id "{chapter}" to "chapters" in strategy.yml, or take the file out.', chapter=chapter
    )
