"""What is sent to a translator and comes back: units, whatever the form of the file."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..language.catalogue import Words
from ..model.text import LANGUAGES
from ..phrase import ToldError, phrase
from ..register.term_base import TermBase
from ..words import N_
from .pairs import Pair
from .record import fingerprint
from .state import Standing, State

OTHER = {"en": "cy", "cy": "en"}
NAMES = {"en": phrase("English"), "cy": phrase("Welsh")}
_STALE = {
    "en": N_("The English has changed since the Welsh was agreed."),
    "cy": N_("The Welsh has changed since the English was agreed."),
}


class PackageError(ToldError):
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


@dataclass(frozen=True, slots=True)
class Helps:
    """What the notes are made with: the agreed terms, and the words of the language that the translator is told in."""

    terms: TermBase
    words: Words


def package(edition: str, standings: Iterable[Standing], target: str, helps: Helps, *, everything: bool) -> Package:
    """Return what is to be translated into a language: what is missing or stale, or everything.

    The notes are in the language of its helps. Left out is what the other language does not say either, and what is
    stale in the other language alone.
    """
    source = OTHER[target]
    wanted = [one for one in standings if one.pair.said_in(source) and (everything or _is_wanted(one, target))]
    return Package(edition, source, target, tuple(_unit(one, target, helps) for one in wanted))


def _is_wanted(one: Standing, target: str) -> bool:
    if one.state is State.MISSING:
        return not one.pair.said_in(target)
    return one.state is State.STALE and one.changed != target


def _unit(one: Standing, target: str, helps: Helps) -> Unit:
    pair = one.pair
    said = pair.said_in(target)
    is_done = one.state is State.AGREED
    notes = tuple(_notes(one, OTHER[target], target, helps))
    return Unit(pair.key, pair.said_in(OTHER[target]), said, pair.file, notes, fingerprint(said), is_done)


def _notes(one: Standing, source: str, target: str, helps: Helps) -> Iterable[str]:
    pair, words = one.pair, helps.words
    if one.state is State.STALE:
        yield words(_STALE[source])
    if pair.where:
        yield words("In: {places}", places=" › ".join(title.best(words.language)[0] for title in pair.where))
    if pair.meaning:
        yield words("What it is: {meaning}", meaning=words(pair.meaning))
    for term in helps.terms.used_in(pair.said_in(source), source):
        said, agreed = term.term.best(source)[0], term.term.best(target)[0]
        choice = f" ({term.choice})" if term.choice else ""
        yield words("Term: {term} = {agreed}", term=said, agreed=agreed) + choice


def check_languages(source: str, target: str) -> None:
    """Raise PackageError unless a file goes from one of our languages to the other."""
    if {source, target} != set(LANGUAGES):
        raise PackageError(phrase("The file is not from English to Welsh or from Welsh to English."))


def pairs_by_key(pairs: Iterable[Pair]) -> dict[str, Pair]:
    """Return texts by their key."""
    return {pair.key: pair for pair in pairs}
