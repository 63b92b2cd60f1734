"""How it is known whether violence falls."""

from collections.abc import Iterator

from ..blanks import listed, name_of
from ..model.measures import Measure
from ..model.vocabulary import CoreMeasure, Part
from ..phrase import Phrase, phrase
from ..words import N_
from .case import Case
from .rule import COULD, SHOULD, Finding, rule


@rule(
    "measure-core",
    SHOULD,
    "G 309",
    Part.MEASURES,
    public=N_("The three national measures are used: hospital admissions, violence with knives, homicide."),
    remedy=phrase(
        'In measures.yml, add it with "core: hospital_admissions", "core: knife_enabled" or "core: '
        'homicide". One that cannot be used now can stand there as suspended, with the reason.'
    ),
)
def three_measures(case: Case) -> Iterator[Finding]:
    """The three measures of the guidance are used.

    They are hospital admissions for assault with a knife or sharp object, police-recorded knife and sharp object
    enabled serious violence, and police-recorded homicide.
    """
    used = {measure.core for measure in case.definition.measures.measures}
    for core in CoreMeasure:
        if core not in used:
            message = phrase("This national measure is not used: {core} ({word}).", core=phrase(core.label), word=core)
            yield Finding("measures", ("measures",), message)


@rule(
    "measure-local",
    COULD,
    "G 311",
    Part.MEASURES,
    public=N_("There are local measures, each with its starting point, period, source and which way is good."),
    remedy=phrase(
        "In measures.yml, give each local measure a baseline with its point, and a series with its "
        "source; write direction where higher is better."
    ),
)
def local_measures(case: Case) -> Iterator[Finding]:
    """There are local measures, each with baseline, period, source and which direction is good."""
    measures = case.definition.measures.measures
    if all(measure.core for measure in measures):
        yield Finding("measures", ("measures",), phrase("No local measure is used besides the three national ones."))
    for position, measure in enumerate(measures):
        if measure.core is None and (lacking := _not_told(measure)):
            message = phrase(
                'The measure "{measure}" has no {lacking}.', measure=name_of(measure.name), lacking=listed(lacking)
            )
            yield Finding("measures", ("measures", position), message)


def _not_told(measure: Measure) -> list[Phrase]:
    sourced = measure.series and (measure.series.source or measure.series.source_words)
    told = {phrase("baseline"): measure.baseline, phrase("source"): sourced}
    return [what for what, value in told.items() if not value]
