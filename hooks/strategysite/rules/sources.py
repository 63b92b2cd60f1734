"""Where a rule comes from: the short reference that a rule carries, and the same in words."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..words import N_

_WORDS = {
    "Act s.": (
        N_("Police, Crime, Sentencing and Courts Act 2022, section {places}"),
        N_("Police, Crime, Sentencing and Courts Act 2022, sections {places}"),
    ),
    "Act Sch.": (
        N_("Police, Crime, Sentencing and Courts Act 2022, Schedule {places}"),
        N_("Police, Crime, Sentencing and Courts Act 2022, Schedules {places}"),
    ),
    "G": (N_("statutory guidance, paragraph {places}"), N_("statutory guidance, paragraphs {places}")),
    "IG": (
        N_("Tackling Violence Action Plan implementation guidance 2008, section {places}"),
        N_("Tackling Violence Action Plan implementation guidance 2008, sections {places}"),
    ),
    "WLS": (N_("Welsh language standards: {places}"), N_("Welsh language standards: {places}")),
}
_POLICY_MAKING = N_("policy making")


@dataclass(frozen=True, slots=True)
class Citation:
    """One source: its short name (``Act s.``, ``Act Sch.``, ``G``, ``IG``, ``WLS``) and the places in it."""

    document: str
    places: tuple[str, ...]

    def in_words(self, translate: Callable[[str], str] = str) -> str:
        """Return it as a phrase, in the language of ``translate``, a gettext function."""
        one, several = _WORDS[self.document]
        many = len(self.places) > 1 or "-" in self.places[0]
        places = ", ".join(translate(place) if place == _POLICY_MAKING else place for place in self.places)
        return translate(several if many else one).format(places=places)


def citations(source: str) -> tuple[Citation, ...]:
    """Return the sources of a short reference: ``Act s.8(7), s.9; G 160, 161`` cites three.

    Raises:
        ValueError: a part names no known document.
    """
    found: dict[str, list[str]] = {}
    for part in source.split("; "):
        document = ""
        for place in part.split(", "):
            if named := re.match(r"(Act s\.|Act Sch\.|s\.|Sch\.|IG |G |WLS )(.+)", place):
                document = {"s.": "Act s.", "Sch.": "Act Sch."}.get(named[1], named[1].strip())
                place = named[2].strip()  # noqa: PLW2901 - what is left of the same place
            if not document:
                raise ValueError(source)
            found.setdefault(document, []).append(place)
    return tuple(Citation(document, tuple(places)) for document, places in found.items())


def source_in_words(source: str, translate: Callable[[str], str] = str) -> str:
    """Return a short reference in words: "statutory guidance, paragraph 160"; empty where there is none."""
    return "; ".join(citation.in_words(translate) for citation in citations(source)) if source else ""
