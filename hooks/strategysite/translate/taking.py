"""Taking a translation back: everything is looked at first, and nothing is taken where anything is refused."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model.text import Prose
from ..phrase import Phrase, phrase
from .checks import faults
from .package import NAMES, Package, Unit, pairs_by_key
from .pairs import Pair
from .record import fingerprint


@dataclass(frozen=True, slots=True)
class Taken:
    """A translation that can be taken.

    is_new: False where the words are there already. is_done: whether the translator has finished with it, so that it
    counts as agreed.
    """

    pair: Pair
    words: str
    is_new: bool
    is_done: bool


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a unit cannot be taken: its key, and a sentence."""

    key: str
    reason: Phrase


def taken(package: Package, pairs: Iterable[Pair]) -> tuple[list[Taken], list[Refusal]]:
    """Return what a translator's file brings, and every reason to refuse it.

    A unit without a translation is passed over: a file can come back half done.
    """
    known = pairs_by_key(pairs)
    accepted, refused, seen = list[Taken](), list[Refusal](), set[str]()
    for unit in package.units:
        if unit.key in seen:
            refused.append(Refusal(unit.key, phrase("It stands in the file twice.")))
        seen.add(unit.key)
        words = _words(unit.target)
        if not words:
            continue
        reasons = list(_reasons(unit, words, known.get(unit.key), package))
        refused += [Refusal(unit.key, reason) for reason in reasons]
        pair = known.get(unit.key)
        if pair and not reasons:
            is_new = pair.said_in(package.target) != words
            if is_new or unit.is_done:
                accepted.append(Taken(pair, words, is_new, unit.is_done))
    return accepted, refused


def _words(target: str) -> str:
    return target.replace("\r\n", "\n").strip(" \n")


def _reasons(unit: Unit, words: str, pair: Pair | None, package: Package) -> Iterator[Phrase]:
    if pair is None:
        yield phrase("The strategy no longer has this text, or it has moved. Send it out anew.")
        return
    source, there = pair.said_in(package.source), pair.said_in(package.target)
    if _words(unit.source) != _words(source):
        yield phrase(
            "The {language} has changed since the file was sent out. Send it out anew.", language=NAMES[package.source]
        )
        return
    if words == there:
        return
    if there and unit.before != fingerprint(there):
        yield phrase(
            "The {language} was changed here after the file was sent out. Keep one of the two.",
            language=NAMES[package.target],
        )
    if "\n" in words and not isinstance(pair.words, Prose) and "\n" not in source:
        yield phrase("It should be in one line.")
    yield from faults(source, words)
