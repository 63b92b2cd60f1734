"""What was agreed: for each text the fingerprints of its English and its Welsh, kept under ``translations/agreed/``."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..phrase import Phrase, ToldError, phrase, sentences
from .pairs import Pair

AGREED = Path("translations/agreed")
"""The folder of the records, from the project's folder."""

Prints = tuple[str, str]
"""The fingerprints of a text in English and in Welsh."""

_LENGTH = 16
_POSITION = re.compile(r"_\d+\b")


class RecordError(ToldError):
    """The record cannot be read: ``message`` says so, ``remedy`` what to do."""

    def __init__(self, message: Phrase, remedy: Phrase) -> None:
        """Keep both, and both together as the words of the error."""
        super().__init__(sentences(message, remedy))
        self.message, self.remedy = message, remedy


@dataclass(frozen=True)
class Agreed:
    """What was agreed for one edition, by the place in it. Entries of a list without ids share one place."""

    by_place: Mapping[str, frozenset[Prints]] = field(default_factory=dict)

    def at(self, place: str) -> frozenset[Prints]:
        """Return what was agreed at a place."""
        return self.by_place.get(place, frozenset())


def fingerprint(words: str) -> str:
    """Return a short text that changes when the words do, and not when their lines are broken elsewhere."""
    return hashlib.sha256(" ".join(words.split()).encode()).hexdigest()[:_LENGTH]


def prints_of(pair: Pair) -> Prints:
    """Return the fingerprints of a text as it is now."""
    return fingerprint(pair.said_in("en")), fingerprint(pair.said_in("cy"))


def place_of(pair: Pair) -> str:
    """Return the place of a text in the record: its key, in which positions in a list do not count."""
    return _POSITION.sub("_", pair.key)


def agreed_with(agreed: Agreed, now: Iterable[Pair], accepted: Iterable[Pair]) -> Agreed:
    """Return a record that holds what was agreed and is still so, and the texts that are accepted now.

    What no text of today has a place for is dropped, so that the record does not grow for ever.
    """
    places = {place_of(pair) for pair in now}
    kept = {place: set(prints) for place, prints in agreed.by_place.items() if place in places}
    taken = [pair for pair in accepted if pair.is_complete]
    for pair in taken:
        english, welsh = prints_of(pair)
        known = kept.setdefault(place_of(pair), set())
        known -= {one for one in known if (one[0] == english) != (one[1] == welsh)}
        known.add((english, welsh))
    return Agreed({place: frozenset(prints) for place, prints in kept.items()})


def record_path(folder: Path, edition: str) -> Path:
    """Return where the record of an edition stands under ``translations/agreed/``."""
    return folder / f"{edition}.json"


def read_agreed(folder: Path, edition: str) -> Agreed | None:
    """Return what was agreed for an edition, or None where nothing has been yet. Raises RecordError."""
    path = record_path(folder, edition)
    if not path.is_file():
        return None
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
        return Agreed({place: frozenset((one, other) for one, other in prints) for place, prints in read.items()})
    except (ValueError, TypeError, AttributeError):
        message = phrase("This record of agreed translations cannot be read.")
        remedy = phrase(
            'Take back the last change to it; or delete it, and run "strategysite translate agree {edition}".',
            edition=edition,
        )
        raise RecordError(message, remedy) from None


def written(agreed: Agreed) -> str:
    """Return the text of a record: a line for each place, in order, so that changes can be read."""
    places = {place: sorted(map(list, prints)) for place, prints in sorted(agreed.by_place.items()) if prints}
    lines = [f"  {json.dumps(place)}: {json.dumps(prints)}" for place, prints in places.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def write_agreed(folder: Path, edition: str, agreed: Agreed) -> Path:
    """Write the record of an edition and return its path."""
    path = record_path(folder, edition)
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(written(agreed), encoding="utf-8", newline="\n")
    return path
