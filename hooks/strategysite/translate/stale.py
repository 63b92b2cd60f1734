"""Seeing what is stale: one language changed alone since both were agreed."""

from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from ..kept import Kept, Same, files_in
from ..load import Loaded
from ..model import Definition
from ..model.vocabulary import Status
from ..phrase import phrase
from ..problem import Problem, Severity
from .package import NAMES, OTHER
from .pairs import Pair, pairs_of
from .record import RecordError, read_agreed, record_path
from .state import Standing, State, standings

RULE = "translation-stale"
RECORD_RULE = "translation-record"
_PUBLISHED = (Status.INTERIM, Status.FINAL)
_HISTORY = (Status.SUPERSEDED, Status.WITHDRAWN)


def stale(
    strategies: Sequence[Loaded], agreed: Path, root: Path, kept: Kept[Path, list[Problem]] | None = None
) -> list[Problem]:
    """Return a problem for each text of which one language changed alone since it was agreed.

    agreed: the folder of the records; an edition without one is not followed. root: where paths in reports start.
    """
    by_folder = {loaded.folder: loaded for loaded in strategies}
    found = (kept or Kept()).each(
        list(by_folder),
        lambda folder: (Same(by_folder[folder]), files_in(record_path(agreed, folder.name))),
        lambda folder: list(_of_one(by_folder[folder], agreed, root)),
    )
    return [problem for of_one in found for problem in of_one]


def severity_of(definition: Definition) -> Severity:
    """Return how grave a stale text is: an error in a published edition in Wales, where both languages must agree."""
    status = definition.strategy.edition.status
    if status in _HISTORY:
        return Severity.ADVICE
    is_grave = status in _PUBLISHED and "wales" in definition.nations
    return Severity.ERROR if is_grave else Severity.WARNING


def _of_one(loaded: Loaded, agreed: Path, root: Path) -> Iterator[Problem]:
    if loaded.definition is None:
        return
    try:
        record = read_agreed(agreed, loaded.definition.name)
    except RecordError as error:
        path = record_path(agreed, loaded.definition.name)
        shown = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
        yield Problem(shown, 1, 1, RECORD_RULE, Severity.ERROR, error.message, error.remedy)
        return
    if record is None:
        return
    for one in standings(pairs_of(loaded), record):
        if one.state is State.STALE:
            yield _problem(loaded, loaded.definition, one)


def _problem(loaded: Loaded, definition: Definition, one: Standing) -> Problem:
    file, line, column = place_of(loaded, one.pair, one.changed)
    changed, other = NAMES[one.changed], NAMES[OTHER[one.changed]]
    message = phrase(
        "The {changed} of this text has changed since both languages were agreed, and the {other} has not.",
        changed=changed,
        other=other,
    )
    remedy = phrase(
        'Bring the {other} up to date; or, if it still says the same, run "strategysite translate '
        'agree {edition} {place}".',
        other=other,
        edition=definition.name,
        place=one.pair.key,
    )
    return Problem(file, line, column, RULE, severity_of(definition), message, remedy)


def place_of(loaded: Loaded, pair: Pair, language: str) -> tuple[str, int, int]:
    """Return the file and place of a text in a language."""
    folder = PurePosixPath(loaded.documents["strategy"].file).parent
    if pair.is_chapter:
        return (folder / f"{pair.section}.{language}.md").as_posix(), 1, 1
    if pair.table is not None:
        return (folder / pair.file).as_posix(), pair.table + 2, 1
    document = loaded.documents[pair.section]
    mark = document.place((*pair.pointer, language))
    return document.file, mark.line, mark.column
