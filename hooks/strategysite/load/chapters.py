"""The free chapters of a strategy: Markdown files, one for each language."""

from pathlib import Path

from ..model.strategy import Chapter, Strategy
from ..model.text import Prose
from ..problem import Problem, Severity
from ..source import Document
from ..source.plain_text import read_text


def read_chapters(
    folder: Path, shown: str, strategy: Strategy, document: Document
) -> tuple[dict[str, Prose], list[Problem]]:
    """Return each chapter's words by its id, and a problem for each file that is missing or that no chapter names."""
    chapters: dict[str, Prose] = {}
    problems = _unnamed(folder / "sections", f"{shown}/sections", strategy)
    for position, chapter in enumerate(strategy.chapters):
        words: dict[str, str] = {}
        for language in strategy.languages:
            name = f"sections/{chapter.id}.{language}.md"
            if (folder / name).is_file():
                text, faults = read_text(folder / name, f"{shown}/{name}")
                problems += faults
                words[language] = text
        if not any(text.strip() for text in words.values()):
            problems.append(_missing(document, position, chapter, strategy))
        else:
            chapters[chapter.id] = Prose(**{language: text for language, text in words.items() if text.strip()})
    return chapters, problems


def _missing(document: Document, position: int, chapter: Chapter, strategy: Strategy) -> Problem:
    mark = document.place(("chapters", position, "id"))
    names = " and ".join(f"sections/{chapter.id}.{language}.md" for language in strategy.languages)
    message = f'The chapter "{chapter.id}" has no words: its file is not there or is empty.'
    remedy = f"Write {names}, or take the chapter out of the list."
    return Problem(document.file, mark.line, mark.column, "form-chapter-missing", Severity.ERROR, message, remedy)


def _unnamed(folder: Path, shown: str, strategy: Strategy) -> list[Problem]:
    """Return a problem for each file that would silently be left out."""
    if not folder.is_dir():
        return []
    expected = {f"{chapter.id}.{language}.md" for chapter in strategy.chapters for language in strategy.languages}
    strange = sorted(path.name for path in folder.iterdir() if path.name not in expected)
    message = "No chapter in strategy.yml names this file, so it would not be published."
    remedy = 'Add its name to "chapters" in strategy.yml, or take the file out.'
    return [
        Problem(f"{shown}/{name}", 1, 1, "form-chapter-unnamed", Severity.ERROR, message, remedy) for name in strange
    ]
