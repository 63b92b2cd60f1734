"""The fixed words of the registers: each value as it is written in YAML, with the words the public sees.

Nation, sector and subject are words that strategies use too; they stand with the other words of the model.
"""

from ..model.vocabulary import Nation, Sector, Subject, Vocabulary
from ..words import N_

__all__ = ["GuidanceStatus", "Nation", "PolicingBody", "Sector", "SourcePart", "Subject"]


class GuidanceStatus(Vocabulary):
    """Whether an item of guidance or law still holds."""

    IN_FORCE = "in_force", N_("In force")
    UPDATED = "updated", N_("Replaced by a newer edition")
    WITHDRAWN = "withdrawn", N_("Withdrawn")
    HISTORICAL = "historical", N_("Kept for history")


class PolicingBody(Vocabulary):
    """The kinds of local policing body (statutory guidance, paragraphs 24 and 197 to 200)."""

    POLICE_AND_CRIME_COMMISSIONER = "police_and_crime_commissioner", N_("Police and crime commissioner")
    POLICE_FIRE_AND_CRIME_COMMISSIONER = (
        "police_fire_and_crime_commissioner",
        N_("Police, fire and crime commissioner"),
    )
    MAYOR = "mayor", N_("Mayor")
    MOPAC = "mopac", N_("Mayor's Office for Policing and Crime")
    COMMON_COUNCIL = "common_council", N_("Common Council of the City of London")


class SourcePart(Vocabulary):
    """A part of a document that has a name in place of a number."""

    INTRODUCTION = "introduction", N_("Introduction")
    CASE_STUDY = "case_study", N_("Case study")
    GLOSSARY = "glossary", N_("Glossary")
