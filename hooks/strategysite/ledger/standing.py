"""How the addresses of a built site stand against those on record: which are new, and which would be lost."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from ..phrase import phrase, sentences
from ..problem import Problem, Severity
from .record import Entry
from .redirects import FILE


@dataclass(frozen=True, slots=True)
class Standing:
    """How addresses stand.

    kept: on record and built. led_on: gone, each with where it leads. new: built and not on record. lost: on record,
    and neither built nor led on.
    """

    kept: tuple[str, ...]
    led_on: Mapping[str, str]
    new: tuple[str, ...]
    lost: tuple[str, ...]


def standing(recorded: Iterable[str], there: frozenset[str], led_on: Mapping[str, str]) -> Standing:
    """Return how addresses stand, each list in order."""
    record = frozenset(recorded)
    return Standing(
        kept=tuple(sorted(record & there)),
        led_on={address: led_on[address] for address in sorted(led_on)},
        new=tuple(sorted(there - record)),
        lost=tuple(sorted(record - there - led_on.keys())),
    )


def losses(found: Standing, record: Mapping[str, Entry]) -> list[Problem]:
    """Return a problem for each address that would be lost, at its line in the ledger, with what can be done."""
    return [_loss(address, record[address], found.new) for address in found.lost]


def _loss(address: str, entry: Entry, new: tuple[str, ...]) -> Problem:
    near = [other for other in new if _may_be_instead(other, address)]
    guess = next(iter(get_close_matches(address, near, n=1, cutoff=0.7)), "")
    to = guess or "…"
    message = phrase('"{address}" was published, and this build would lose it.', address=address)
    remedy = phrase(
        'Bring the page back ("address" keeps its word where a name has changed). Or say where it went: in {file}, '
        'write "- from: {address}" and below that "to: {to}".',
        file=FILE.as_posix(),
        address=address,
        to=to,
    )
    never = phrase("If it was never public, take the line out.")
    return Problem(entry.file, entry.line, 1, "address-lost", Severity.ERROR, message, sentences(remedy, never))


def _may_be_instead(new: str, lost: str) -> bool:
    """Whether one address may be what another has become: in its language, in the same area or of the same name.

    To compare each with each would take minutes where a whole site is lost.
    """
    words, before = new.strip("/").split("/"), lost.strip("/").split("/")
    return words[0] == before[0] and (words[1:2] == before[1:2] or words[-1] == before[-1])
