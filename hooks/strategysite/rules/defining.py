"""What serious violence is in the area."""

import re
from collections.abc import Iterator

from ..blanks import in_a_row, small
from ..model.definition import Definition as LocalDefinition
from ..model.definition import Factors
from ..model.text import Prose
from ..model.vocabulary import Part, ViolenceKind
from ..model.whole import Pointer
from ..phrase import phrase
from ..words import N_
from .case import Case
from .rule import MUST, SHOULD, Finding, rule, where

_FACTORS = {
    "maximum_penalty": phrase("the maximum penalty"),
    "impact_on_victims": phrase("the impact on victims"),
    "prevalence": phrase("the prevalence of the violence"),
    "impact_on_community": phrase("the impact on the community"),
}
_CONSIDERED = (
    ViolenceKind.DOMESTIC_ABUSE,
    ViolenceKind.SEXUAL_VIOLENCE,
    ViolenceKind.VIOLENCE_AGAINST_PROPERTY,
    ViolenceKind.THREATS,
)
_FOCUS = {
    phrase("homicide"): {ViolenceKind.HOMICIDE},
    phrase("violence against the person, with knives or guns"): {
        ViolenceKind.KNIFE_CRIME,
        ViolenceKind.GUN_CRIME,
        ViolenceKind.VIOLENCE_WITH_INJURY,
    },
    phrase("crime in which violence is inherent, such as county lines"): {
        ViolenceKind.COUNTY_LINES,
        ViolenceKind.GANGS,
        ViolenceKind.CHILD_CRIMINAL_EXPLOITATION,
        ViolenceKind.ROBBERY,
    },
}
_DOMESTIC_OR_SEXUAL = {
    ViolenceKind.DOMESTIC_ABUSE,
    ViolenceKind.SEXUAL_VIOLENCE,
    ViolenceKind.VIOLENCE_AGAINST_WOMEN_AND_GIRLS,
}
_TERRORISM = re.compile(r"(?i)terroris|[td]h?erfysg")
_LEFT_OUT = re.compile(r"(?i)\b(?:not|no|nor|exclud|except|apart from|leav|nid|nad|nac|ni|ddim|heb|eithr|ac eithrio)")


def _definition(case: Case) -> LocalDefinition:
    return case.definition.strategy.definition or LocalDefinition()


@rule(
    "define-factors",
    MUST,
    "Act s.13(6); G 29",
    Part.DEFINITION,
    public=N_("Four things were weighed: the maximum penalty, victims, how common it is, the community."),
    remedy=phrase("In strategy.yml, under definition and then factors, write a sentence for it."),
)
def four_factors(case: Case) -> Iterator[Finding]:
    """The local definition took account of maximum penalty, impact on victims, prevalence, impact on the community."""
    factors = _definition(case).factors or Factors()
    for field, words in _FACTORS.items():
        if getattr(factors, field) is None:
            yield Finding(
                "strategy",
                ("definition", "factors"),
                phrase("It is not said how {factor} was weighed ({field}).", factor=words, field=field),
            )


@rule(
    "define-kinds",
    MUST,
    "Act s.8(3), s.13; G 28, 30",
    Part.DEFINITION,
    public=N_("The kinds of serious violence in the area are named, and those that the Act lists were considered."),
    remedy=phrase(
        "In strategy.yml, under definition, write kinds: a list; put a kind that is not serious "
        "violence here under considered, with the reason."
    ),
)
def kinds_identified(case: Case) -> Iterator[Finding]:
    """Kinds of serious violence are identified.

    Domestic abuse, sexual offences, violence against property and threats were considered.
    """
    definition = _definition(case)
    if not definition.kinds:
        yield Finding("strategy", ("definition", "kinds"), phrase("No kind of serious violence is named for the area."))
    weighed = {*definition.kinds, *(considered.kind for considered in definition.considered)}
    for kind in _CONSIDERED:
        if kind not in weighed:
            message = phrase(
                "This kind is neither named nor said to have been considered: {kind} ({word}).",
                kind=small(kind.label),
                word=kind,
            )
            yield Finding("strategy", ("definition", "considered"), message)


@rule(
    "define-terrorism",
    MUST,
    "Act s.13(3); G 30",
    Part.DEFINITION,
    public=N_("Terrorism is not counted as serious violence here."),
    remedy=phrase(
        "In strategy.yml, under definition, take terrorism out; you can say under exclusions that "
        "the Act leaves it out."
    ),
)
def without_terrorism(case: Case) -> Iterator[Finding]:
    """Terrorism is not a kind of serious violence here.

    The list of kinds has no word for it; what could bring it in is the text, so the text is looked at.
    """
    definition = case.definition.strategy.definition
    if definition is None or not (definition.local or definition.kinds):
        message = phrase(
            "What counts as serious violence here is not said, so it cannot be seen that terrorism is left out."
        )
        remedy = phrase("In strategy.yml, write definition, with local (in words) and kinds.")
        yield Finding("strategy", ("definition",), message, remedy)
        return
    texts: list[tuple[Pointer, Prose]] = [(("definition", "local"), definition.local)] if definition.local else []
    texts += [(("definition", "additions", position), text) for position, text in enumerate(definition.additions)]
    for pointer, text in texts:
        if _takes_in_terrorism(text.en) or _takes_in_terrorism(text.cy):
            yield Finding("strategy", pointer, phrase("Terrorism is spoken of as if it were serious violence here."))


def _takes_in_terrorism(words: str | None) -> bool:
    """Whether a sentence speaks of terrorism without saying that it is left out."""
    sentences = re.split(r"[.;!?\n]", words or "")
    return any(_TERRORISM.search(sentence) and not _LEFT_OUT.search(sentence) for sentence in sentences)


@rule(
    "define-focus",
    SHOULD,
    "G 32",
    Part.DEFINITION,
    public=N_("There is a focus on public space youth violence: homicide, knife and gun crime, county lines."),
    remedy=phrase("In strategy.yml, under definition, add it to kinds, or to considered with the reason why not."),
)
def public_space_youth_violence(case: Case) -> Iterator[Finding]:
    """There is a focus on public space youth violence.

    That is homicide, violence against the person with knife and gun crime, and crime where violence is inherent, such
    as county lines. A kind that was considered and left out with a reason counts as looked at.
    """
    definition = _definition(case)
    weighed = {*definition.kinds, *(considered.kind for considered in definition.considered)}
    for words, kinds in _FOCUS.items():
        if not weighed & kinds:
            yield Finding(
                "strategy", ("definition", "kinds"), phrase("The definition does not name {kinds}.", kinds=words)
            )


@where(lambda case: bool(_DOMESTIC_OR_SEXUAL & set(_definition(case).kinds)))
@rule(
    "define-domestic",
    SHOULD,
    "G 131",
    Part.DEFINITION,
    public=N_("How domestic abuse and sexual offences are tackled is said, where they count as serious violence here."),
    remedy=phrase("In strategy.yml, under definition, write domestic_and_sexual: a paragraph."),
)
def domestic_and_sexual(case: Case) -> Iterator[Finding]:
    """Where domestic abuse or sexual offences count as serious violence, the strategy says how they are tackled."""
    if _definition(case).domestic_and_sexual is None:
        kinds = [small(kind.label) for kind in _definition(case).kinds if kind in _DOMESTIC_OR_SEXUAL]
        message = phrase("It is not said how this is tackled: {kinds}.", kinds=in_a_row(kinds))
        yield Finding("strategy", ("definition",), message)
