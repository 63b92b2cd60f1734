"""What content/addresses/redirects.yml says, and where each address that it names leads in the end."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..model.moved import Redirect, Redirects
from ..phrase import Phrase, phrase
from ..problem import Problem, Severity
from ..shape import shape
from ..source import Document, read_yaml
from .record import FOLDER

FILE = FOLDER / "redirects.yml"


@dataclass(frozen=True)
class Declared:
    """The redirects as read. ``document`` finds their places; None where there is no file."""

    redirects: tuple[Redirect, ...] = ()
    document: Document | None = None


def read_redirects(root: Path) -> tuple[Declared, list[Problem]]:
    """Return the redirects of a project and every fault in their file, which need not be there."""
    path = root / FILE
    if not path.is_file():
        return Declared(), []
    document = read_yaml(path, FILE.as_posix())
    if document.problems:
        return Declared(), list(document.problems)
    record, problems = shape(Redirects, document)
    return (Declared(record.redirects, document) if record else Declared()), problems


def resolved(
    declared: Declared, recorded: Iterable[str], there: Container[str]
) -> tuple[dict[str, str], list[Problem]]:
    """Return where each address that is gone leads in the end, and what is wrong with what was declared.

    recorded: the addresses on record, among which ``below`` is looked up. there: the addresses that are built.
    """
    is_below = any(redirect.below for redirect in declared.redirects)
    gone = [address for address in recorded if address not in there] if is_below else []
    steps: dict[str, tuple[str, int]] = {}
    for place, redirect in enumerate(declared.redirects):
        for old, to in _meant(redirect, gone, there):
            steps.setdefault(old, (to, place))
    found, problems = {}, [*_needless(declared, there)]
    for old in sorted(steps):
        to, place = _followed(old, steps)
        if to in there or not to.startswith("/"):
            found[old] = to
        else:
            message = phrase('"{old}" is to lead to "{to}", which is not built.', old=old, to=to)
            remedy = phrase("Write an address that the site has, or a whole web address.")
            problems.append(_problem(declared, place, "to", message, remedy))
    return found, problems


def _meant(redirect: Redirect, gone: Iterable[str], there: Container[str]) -> Iterator[tuple[str, str]]:
    """Yield each address that a redirect is for, with where it leads: its like below the new one, else that itself."""
    yield redirect.old, redirect.to
    for address in gone if redirect.below else ():
        if address != redirect.old and address.startswith(redirect.old):
            like = redirect.to + address.removeprefix(redirect.old)
            yield address, like if like in there else redirect.to


def _followed(old: str, steps: Mapping[str, tuple[str, int]]) -> tuple[str, int]:
    """Return the end of a chain of redirects and the last of them; a circle ends where it closes."""
    seen, (to, place) = {old}, steps[old]
    while to in steps and to not in seen:
        seen.add(to)
        to, place = steps[to]
    return to, place


def _needless(declared: Declared, there: Container[str]) -> Iterator[Problem]:
    """Yield a problem for each redirect from an address that is built: the page would be lost behind it."""
    for place, redirect in enumerate(declared.redirects):
        if redirect.old in there:
            message = phrase('"{old}" is built, so it cannot lead elsewhere.', old=redirect.old)
            yield _problem(declared, place, "from", message, phrase("Take the redirect out, or the page."))


def _problem(declared: Declared, place: int, field: str, message: Phrase, remedy: Phrase) -> Problem:
    document = declared.document
    assert document, "a redirect stands in a file"  # noqa: S101 - nothing is declared without one
    mark = document.place(("redirects", place, field))
    return Problem(document.file, mark.line, mark.column, "address-redirect", Severity.ERROR, message, remedy)
