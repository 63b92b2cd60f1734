"""One folder of strategies/ read whole."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from os.path import lexists
from pathlib import Path
from typing import Any

from ..kept import Kept, files_in
from ..model.base import Record
from ..model.text import LANGUAGES
from ..model.whole import FILES, Definition
from ..phrase import phrase
from ..problem import Problem
from ..shape import shape
from ..source import Document, read_yaml
from .chapters import read_chapters
from .grouped import strategy_folders
from .layout import is_inside, leads_out, names_that_travel_badly, outside, strange_names, twice, without_strategy
from .packed import PackedDocuments
from .references import check_references
from .tables import fill_tables, unnamed_tables
from .version import other_version

ASSUMED = ("en",)
"""The languages where strategy.yml does not say them clearly. With one language, not every text without one is told."""


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


def read_strategies(folder: Path, root: Path, kept: Kept[Path, Loaded] | None = None) -> list[Loaded]:
    """Return every strategy under ``strategies/``, in the order of their folders' names.

    ``root`` is the folder that paths in reports start from.
    """
    folders, doing = strategy_folders(folder), phrase("Reading the strategies")
    found = (kept or Kept()).each(folders, files_in, lambda path: _packed(read_strategy(path, root)), doing)
    return same_named(list(found), root)


def _packed(loaded: Loaded) -> Loaded:
    return replace(loaded, documents=PackedDocuments(loaded.documents)) if loaded.definition else loaded


def read_strategy(folder: Path, root: Path) -> Loaded:
    """Return what one folder defines, with every problem in any of its files."""
    shown = shown_path(folder, root)
    if not is_inside(folder, folder.parent):
        return Loaded(folder, None, {}, (leads_out(shown),))
    documents = _documents(folder, shown)
    problems = [*strange_names(folder, shown), *names_that_travel_badly(folder, shown), *outside(folder, shown)]
    if "strategy" not in documents:
        return Loaded(folder, None, documents, tuple(sorted([*problems, without_strategy(shown)])))
    if other := other_version(documents["strategy"], folder.name):
        return Loaded(folder, None, documents, tuple(sorted([*problems, other])))
    languages = _languages(documents["strategy"].plain)
    problems += [problem for document in documents.values() for problem in document.problems]
    problems += [*check_references(documents), *unnamed_tables(documents, folder, shown)]
    chapters, chapter_faults = read_chapters(documents["strategy"], folder, shown, languages or LANGUAGES)
    documents, faults = fill_tables(documents, folder, shown, languages or ASSUMED)
    shaped, shape_faults = _shape_all(documents, languages or ASSUMED)
    problems += [*faults, *chapter_faults, *shape_faults]
    parts: dict[str, Any] = dict(shaped)
    whole = None if problems else Definition(folder.name, present=frozenset(documents), chapters=chapters, **parts)
    return Loaded(folder, whole, documents, tuple(sorted(set(problems))))


def same_named(strategies: list[Loaded], root: Path) -> list[Loaded]:
    """Return strategies, of which one whose folder is named as that of another is not read: nobody could tell them."""
    first: dict[str, Path] = {}
    for place, loaded in enumerate(strategies):
        if first.setdefault(loaded.folder.name, loaded.folder) != loaded.folder:
            problem = twice(shown_path(loaded.folder, root), shown_path(first[loaded.folder.name], root))
            problems = tuple(sorted([*loaded.problems, problem]))
            strategies[place] = Loaded(loaded.folder, None, loaded.documents, problems)
    return strategies


def shown_path(path: Path, root: Path) -> str:
    """Return a path as reports show it: from the project's folder, with forward slashes."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def _documents(folder: Path, shown: str) -> dict[str, Document]:
    """Return every file that is there. One that is not is a section not yet written."""
    paths = {name: folder / f"{name}.yml" for name in FILES}
    there = {name: path for name, path in paths.items() if lexists(path) and is_inside(path, folder)}
    return {name: read_yaml(path, f"{shown}/{path.name}") for name, path in there.items()}


def _shape_all(
    documents: Mapping[str, Document], languages: tuple[str, ...]
) -> tuple[dict[str, Record], list[Problem]]:
    """Shape every file that could be read; one that could not has its own problems already."""
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
    """Return the languages that strategy.yml declares, before it is shaped; none where they cannot be made out."""
    declared = plain.get("languages") if isinstance(plain, dict) else None
    said = declared if isinstance(declared, list) else [declared]
    is_clear = all(language in LANGUAGES for language in said)
    return tuple(language for language in LANGUAGES if language in said) if is_clear else ()
