"""What is sent to a translator and comes back: units, whatever the form of the file."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..model.text import LANGUAGES
from ..register.term_base import TermBase
from .pairs import Pair
from .record import fingerprint
from .state import Standing, State

OTHER = {"en": "cy", "cy": "en"}
NAMES = {"en": "English", "cy": "Welsh"}


class PackageError(Exception):
    """A file from a translator cannot be read. Its words say what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One text to be translated.

    key: as of the pair. target: the translation, empty where there is none yet. file: where the text stands, for
    the translator. notes: what helps, one to a line. before: the fingerprint of the translation when the file was
    sent out. is_done: whether the translator has finished with it.
    """

    key: str
    source: str
    target: str
    file: str = ""
    notes: tuple[str, ...] = ()
    before: str = ""
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class Package:
    """The texts of one edition on their way from one language to the other."""

    edition: str
    source: str
    target: str
    units: tuple[Unit, ...]


def package(edition: str, standings: Iterable[Standing], target: str, terms: TermBase, *, everything: bool) -> Package:
    """Return what is to be translated into a language: what is missing or stale, or everything.

    Left out is what the other language does not say either, and what is stale in the other language alone.
    """
    source = OTHER[target]
    wanted = [one for one in standings if one.pair.said_in(source) and (everything or _is_wanted(one, target))]
    return Package(edition, source, target, tuple(_unit(one, target, terms) for one in wanted))


def _is_wanted(one: Standing, target: str) -> bool:
    if one.state is State.MISSING:
        return not one.pair.said_in(target)
    return one.state is State.STALE and one.changed != target


def _unit(one: Standing, target: str, terms: TermBase) -> Unit:
    pair = one.pair
    words = pair.said_in(target)
    is_done = one.state is State.AGREED
    notes = tuple(_notes(one, OTHER[target], target, terms))
    return Unit(pair.key, pair.said_in(OTHER[target]), words, pair.file, notes, fingerprint(words), is_done)


def _notes(one: Standing, source: str, target: str, terms: TermBase) -> Iterable[str]:
    pair = one.pair
    if one.state is State.STALE:
        yield f"The {NAMES[source]} has changed since the {NAMES[target]} was agreed."
    if pair.where:
        yield "In: " + " › ".join(title.best(source)[0] for title in pair.where)
    if pair.meaning:
        yield f"What it is: {pair.meaning}"
    for term in terms.used_in(pair.said_in(source), source):
        choice = f" ({term.choice})" if term.choice else ""
        yield f"Term: {term.term.best(source)[0]} = {term.term.best(target)[0]}{choice}"


def check_languages(source: str, target: str) -> None:
    """Raise PackageError unless a file goes from one of our languages to the other."""
    if {source, target} != set(LANGUAGES):
        raise PackageError("The file is not from English to Welsh or from Welsh to English.")


def pairs_by_key(pairs: Iterable[Pair]) -> dict[str, Pair]:
    """Return texts by their key."""
    return {pair.key: pair for pair in pairs}
