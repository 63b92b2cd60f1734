"""Where a rule comes from: the short reference that a rule carries, and the same in words."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..language.catalogue import Words
from ..phrase import Phrase
from ..words import N_

_WORDS = {
    "Act s.": (
        N_("Police, Crime, Sentencing and Courts Act 2022, section {places}"),
        N_("Police, Crime, Sentencing and Courts Act 2022, sections {places}"),
    ),
    "Act s.11 and Sch.": (
        N_("Police, Crime, Sentencing and Courts Act 2022, section 11 and Schedule {places}"),
        N_("Police, Crime, Sentencing and Courts Act 2022, section 11 and Schedules {places}"),
    ),
    "G": (N_("statutory guidance, paragraph {places}"), N_("statutory guidance, paragraphs {places}")),
    "IG": (
        N_("Tackling Violence Action Plan implementation guidance 2008, section {places}"),
        N_("Tackling Violence Action Plan implementation guidance 2008, sections {places}"),
    ),
    "WLS": (N_("Welsh language standards on policy making"), N_("Welsh language standards on policy making")),
}
STATUTORY_GUIDANCE = "serious-violence-duty-guidance"
"""The id of the statutory guidance in the register."""
_IN_REGISTER = {
    "Act s.": "police-crime-sentencing-and-courts-act-2022",
    "Act s.11 and Sch.": "police-crime-sentencing-and-courts-act-2022",
    "G": STATUTORY_GUIDANCE,
}
_NAMED = re.compile(r"(Act s\.11 and Sch\. |Act s\.|IG |G |WLS )")


@dataclass(frozen=True, slots=True)
class Citation:
    """One source: its short name (``Act s.``, ``Act s.11 and Sch.``, ``G``, ``IG``, ``WLS``) and the places in it."""

    document: str
    places: tuple[str, ...]

    @property
    def in_register(self) -> str:
        """The id of the document in the register of guidance; empty where it is not there."""
        return _IN_REGISTER.get(self.document, "")

    def in_words(self, translate: Callable[[str], str] = str) -> str:
        """Return it as a phrase, in the language of ``translate``, a gettext function."""
        one, several = _WORDS[self.document]
        many = len(self.places) > 1 or "-" in self.places[0]
        return translate(several if many else one).format(places=", ".join(self.places))


def citations(source: str) -> tuple[Citation, ...]:
    """Return the sources of a short reference: ``Act s.8(7), s.9; G 160, 161`` cites three.

    Raises:
        ValueError: a part names no known document.
    """
    found: dict[str, list[str]] = {}
    for part in source.split("; "):
        document = ""
        for place in part.split(", "):
            named = _NAMED.match(place)
            document = named[1].strip() if named else document
            if document not in _WORDS:
                raise ValueError(source)
            found.setdefault(document, []).append(place[named.end() :] if named else place.removeprefix("s."))
    return tuple(Citation(document, tuple(places)) for document, places in found.items())


def source_in_words(source: str) -> Phrase:
    """Return a short reference in words: "statutory guidance, paragraph 160"; empty where there is none."""
    return Phrase(_in_words, source)


def _in_words(words: Words, source: str) -> str:
    return "; ".join(citation.in_words(words) for citation in citations(source)) if source else ""
