"""Two editions that ask for one address: the pages of one would stand in the place of the other's."""

from collections.abc import Iterator, Mapping, Sequence

from ..language.catalogue import Words
from ..load import Loaded
from ..model import Definition
from ..phrase import phrase
from ..problem import Problem, Severity
from .addresses import Addresses

RULE = "address-taken"


def addresses_taken(strategies: Sequence[Loaded], words: Mapping[str, Words]) -> list[Problem]:
    """Return a problem for each edition whose pages would stand at the address of one before it."""
    first: dict[str, Definition] = {}
    found: list[Problem] = []
    for loaded in strategies:
        for address, definition in _addresses(loaded, words):
            other = first.setdefault(address, definition)
            if other is not definition:
                found.append(_problem(loaded, address, other))
                break
    return found


def _addresses(loaded: Loaded, words: Mapping[str, Words]) -> Iterator[tuple[str, Definition]]:
    """Yield the address of an edition in each of its languages."""
    if loaded.definition:
        for language in loaded.definition.languages:
            yield Addresses(loaded.definition, words[language]).edition, loaded.definition


def _problem(loaded: Loaded, address: str, other: Definition) -> Problem:
    document = loaded.documents["strategy"]
    mark = document.key_place(("edition", "name"))
    return Problem(
        document.file,
        mark.line,
        mark.column,
        RULE,
        Severity.ERROR,
        phrase(
            "This edition would stand at {address}, where {other} stands already.", address=address, other=other.name
        ),
        phrase("Under edition, give it another name, or an address of its own."),
    )
