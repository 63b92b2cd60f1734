"""What counts as serious violence in the area (Act, section 13; statutory guidance, paragraphs 28 to 35)."""

from .base import Record, optional, required, several
from .common import Quoted
from .text import Prose, Text
from .vocabulary import ViolenceKind


class SubDefinition(Record):
    """A word that the strategy uses in a sense of its own."""

    term: Text = required("The word.", example={"en": "Public space", "cy": "Man cyhoeddus"})
    meaning: Prose = required(
        "What it means here.",
        example={"en": "Streets, parks and transport.", "cy": "Strydoedd, parciau a chludiant."},
    )


class Factors(Record):
    """The four things that the Act says a partnership must weigh (section 13(6))."""

    maximum_penalty: Prose | None = optional(
        "How the maximum penalty for the offence was weighed.",
        example={"en": "Offences with five years or more.", "cy": "Troseddau â phum mlynedd neu fwy."},
    )
    impact_on_victims: Prose | None = optional(
        "How the impact on victims was weighed.",
        example={"en": "Injury and lasting fear.", "cy": "Anaf ac ofn parhaol."},
    )
    prevalence: Prose | None = optional(
        "How common the violence is in the area, and how that was weighed.",
        example={"en": "Rising since 2021.", "cy": "Yn cynyddu ers 2021."},
    )
    impact_on_community: Prose | None = optional(
        "How the impact on the community was weighed.",
        example={"en": "Fewer people use the town at night.", "cy": "Mae llai o bobl yn y dref gyda'r nos."},
    )


class ConsideredKind(Record):
    """A kind of violence that was considered and not taken in."""

    kind: ViolenceKind = required("The kind of violence.", example="violence_against_property")
    reason: Prose = required(
        "Why it is not serious violence in this area.",
        example={"en": "Seldom serious here.", "cy": "Anaml y mae'n ddifrifol yma."},
    )


class Definition(Record):
    """The local definition of serious violence."""

    base: tuple[Quoted, ...] = several(
        "Definitions that this one starts from, quoted with their source.",
        example=[{"words": {"en": "The words.", "cy": "Y geiriau."}, "source": {"en": "The Act", "cy": "Y Ddeddf"}}],
    )
    local: Prose | None = optional(
        "What serious violence means in this area.",
        example={
            "en": "Violence in public that causes serious injury.",
            "cy": "Trais cyhoeddus sy'n achosi anaf difrifol.",
        },
    )
    additions: tuple[Prose, ...] = several(
        "What is added to the definition quoted.",
        example=[{"en": "People over 25.", "cy": "Pobl dros 25 oed."}],
    )
    exclusions: tuple[Prose, ...] = several(
        "What is left out, and why.",
        example=[{"en": "Terrorism, which the Act leaves out.", "cy": "Terfysgaeth, nad yw'r Ddeddf yn ei chynnwys."}],
    )
    terms: tuple[SubDefinition, ...] = several(
        "Words used in a sense of their own.",
        example=[
            {
                "term": {"en": "Public space", "cy": "Man cyhoeddus"},
                "meaning": {"en": "Streets and parks.", "cy": "Strydoedd a pharciau."},
            }
        ],
    )
    kinds: tuple[ViolenceKind, ...] = several(
        "The kinds of serious violence that occur in the area.", example=["knife_crime", "county_lines"]
    )
    considered: tuple[ConsideredKind, ...] = several(
        "Kinds that were considered and not taken in.",
        example=[{"kind": "threats", "reason": {"en": "Seldom serious here.", "cy": "Anaml yn ddifrifol yma."}}],
    )
    domestic_and_sexual: Prose | None = optional(
        "How domestic abuse and sexual offences are tackled, here or in another strategy.",
        example={
            "en": "Through the regional strategy.",
            "cy": "Drwy'r strategaeth ranbarthol.",
        },
    )
    factors: Factors | None = optional(
        "The four things that the Act says must be weighed.",
        example={"prevalence": {"en": "Rising since 2021.", "cy": "Yn cynyddu ers 2021."}},
    )
