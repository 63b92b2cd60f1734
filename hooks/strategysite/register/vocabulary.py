"""The fixed words of the registers: each value as it is written in YAML, with the words the public sees.

Nation, sector and subject are words that strategies use too; they stand with the other words of the model.
"""

from ..model.vocabulary import Nation, Sector, Subject, Vocabulary
from ..words import N_

__all__ = [
    "CycleStep",
    "FactorOf",
    "GuidanceStatus",
    "Hallmark",
    "Nation",
    "PolicingBody",
    "Responder",
    "Sector",
    "SourcePart",
    "Subject",
    "Weight",
]


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


class CycleStep(Vocabulary):
    """The steps of the round of a strategy, each with what the next begins from (2007 guide, appendix K)."""

    ASSESS_NEEDS = "assess_needs", N_("Assess needs")
    CONSULT = "consult", N_("Consult")
    CHOOSE_PRIORITIES = "choose_priorities", N_("Choose priorities")
    AGREE_STRATEGY = "agree_strategy", N_("Agree the strategy")
    PUBLISH = "publish", N_("Publish")
    DELIVER = "deliver", N_("Deliver")
    EVALUATE = "evaluate", N_("Evaluate")
    REVIEW = "review", N_("Review")
    REFRESH = "refresh", N_("Refresh")


class Hallmark(Vocabulary):
    """The marks of an effective partnership (2007 guide, index of case studies)."""

    LEADERSHIP = "leadership", N_("Empowered and effective leadership")
    INTELLIGENCE = "intelligence", N_("Work led by intelligence")
    STRUCTURES = "structures", N_("Structures that deliver")
    ENGAGED_COMMUNITIES = "engaged_communities", N_("Engaged communities")
    ACCOUNTABILITY = "accountability", N_("Accountability that can be seen")
    SKILLS = "skills", N_("The right skills and knowledge")


class Responder(Vocabulary):
    """Who can do something about a barrier."""

    PARTNERSHIP = "partnership", N_("The partnership itself")
    GOVERNMENT = "government", N_("Government")


class Weight(Vocabulary):
    """How firmly the statutory guidance asks for a measure of success (paragraphs 309 to 311)."""

    CORE = "core", N_("The three core measures")
    EXPECTED = "expected", N_("Expected")
    POSSIBLE = "possible", N_("Possible")


class FactorOf(Vocabulary):
    """Whom a factor is about."""

    YOUNG_PEOPLE = "young_people", N_("Children and young people")
    SUSPECTS = "suspects", N_("People suspected or convicted of violence")
    COMMUNITIES = "communities", N_("Families and communities")
