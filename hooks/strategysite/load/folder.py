"""One folder of strategies/ read whole."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..model.base import Record
from ..model.text import LANGUAGES
from ..model.whole import FILES, Definition
from ..problem import Problem
from ..shape import shape
from ..source import Document, read_yaml
from .chapters import read_chapters
from .layout import strange_names, without_strategy
from .references import check_references
from .tables import fill_tables


@dataclass(frozen=True)
class Loaded:
    """A strategy folder as read.

    definition: None where a fault of form keeps it from being one. documents: each file read, by its name
    without ``.yml``, for finding places. problems: every fault of form, in every file.
    """

    folder: Path
    definition: Definition | None
    documents: Mapping[str, Document]
    problems: tuple[Problem, ...]


def read_strategies(folder: Path, root: Path) -> list[Loaded]:
    """Return every strategy under ``strategies/``, in the order of their folders' names.

    ``root`` is the folder that paths in reports start from.
    """
    if not folder.is_dir():
        return []
    inside = (path for path in folder.iterdir() if path.is_dir() and not path.name.startswith((".", "_")))
    return [read_strategy(path, root) for path in sorted(inside, key=lambda path: path.name)]


def read_strategy(folder: Path, root: Path) -> Loaded:
    """Return what one folder defines, with every problem in any of its files."""
    shown = shown_path(folder, root)
    documents = {
        name: read_yaml(folder / f"{name}.yml", f"{shown}/{name}.yml")
        for name in FILES
        if (folder / f"{name}.yml").is_file()
    }
    problems = strange_names(folder, shown)
    if "strategy" not in documents:
        return Loaded(folder, None, documents, (*problems, without_strategy(shown)))
    documents, table_problems = fill_tables(documents, folder, shown)
    shaped, shape_problems = _shape_all(documents)
    problems += [*table_problems, *shape_problems]
    problems += [problem for document in documents.values() for problem in document.problems]
    definition, problems = _tied(folder, shown, documents, shaped, problems)
    return Loaded(folder, definition, documents, tuple(sorted(set(problems))))


def shown_path(path: Path, root: Path) -> str:
    """Return a path as reports show it: from the project's folder, with forward slashes."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def _shape_all(documents: Mapping[str, Document]) -> tuple[dict[str, Record], list[Problem]]:
    """Shape every file that could be read; one that could not has its own problems already."""
    languages = _languages(documents["strategy"].plain)
    shaped: dict[str, Record] = {}
    problems: list[Problem] = []
    for name, document in documents.items():
        if document.plain is None and document.problems:
            continue
        record, faults = shape(FILES[name], document, {"languages": languages})
        problems += faults
        if record is not None:
            shaped[name] = record
    return shaped, problems


def _languages(plain: Any) -> tuple[str, ...]:
    """Return the languages that strategy.yml declares, as far as they can be made out before it is shaped."""
    declared = plain.get("languages") if isinstance(plain, dict) else None
    known = [language for language in LANGUAGES if isinstance(declared, list) and language in declared]
    return tuple(known) or LANGUAGES


def _tied(
    folder: Path,
    shown: str,
    documents: Mapping[str, Document],
    shaped: Mapping[str, Record],
    problems: list[Problem],
) -> tuple[Definition | None, list[Problem]]:
    """Check what ties the files together; the definition is None where any file has a fault."""
    unshaped = frozenset(set(documents) - set(shaped))
    problems = problems + check_references(documents, shaped, unshaped)
    if "strategy" not in shaped:
        return None, problems
    present = frozenset(documents)
    definition = Definition(name=folder.name, present=present, **shaped)  # type: ignore[arg-type]  # each file's own type
    chapters, chapter_problems = read_chapters(folder, shown, definition.strategy, documents["strategy"])
    problems += chapter_problems
    return (None if problems else replace(definition, chapters=chapters)), problems
