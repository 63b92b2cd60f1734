"""Where a fact comes from, in words: the document by the short name that readers know, and the place in it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..language.catalogue import Words
from ..model.text import WebAddresses
from ..register import Guidance
from ..register.base import Citation
from ..words import N_

_SHORT = {
    "police-crime-sentencing-and-courts-act-2022": N_("Police, Crime, Sentencing and Courts Act 2022"),
    "serious-violence-duty-guidance": N_("statutory guidance"),
    "implementation-guidance-2008": N_("implementation guidance of 2008"),
    "partnership-guidance-2007": N_("partnership guide of 2007"),
    "rand-workshops-2009": N_("workshops of 2009"),
}
_PLACES = {
    "paragraphs": (N_("{document}, paragraph {places}"), N_("{document}, paragraphs {places}")),
    "sections": (N_("{document}, section {places}"), N_("{document}, sections {places}")),
    "annex": (N_("{document}, annex {places}"), N_("{document}, annex {places}")),
    "appendix": (N_("{document}, appendix {places}"), N_("{document}, appendix {places}")),
    "table": (N_("{document}, table {places}"), N_("{document}, table {places}")),
    "pages": (N_("{document}, page {places}"), N_("{document}, pages {places}")),
}


@dataclass(frozen=True, slots=True)
class Cited:
    """A source in words, beginning with a capital letter, and where its document can be read."""

    words: str
    address: WebAddresses | None


def citing(words: Words, guidance: Guidance) -> Callable[[Citation], Cited]:
    """Return the function that tells a citation in a language; ``guidance`` is the register of its documents."""

    def cite(citation: Citation) -> Cited:
        item = guidance.by_id[citation.document]
        short = _SHORT.get(citation.document)
        told = "; ".join(_told(words, citation, words(short) if short else item.title.best(words.language)[0]))
        return Cited(told[:1].upper() + told[1:], item.address)

    return cite


def _told(words: Words, citation: Citation, document: str) -> Iterator[str]:
    """Yield a phrase for the place in the document; the document alone where no place has a number."""
    for field, (one, several) in _PLACES.items():
        places = getattr(citation, field)
        if places:
            many = any(sign in places for sign in ",-")
            yield words(several if many else one, document=document, places=places.replace("-", "–"))
            return
    yield document
