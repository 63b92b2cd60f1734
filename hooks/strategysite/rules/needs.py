"""What causes violence, whom it touches, and how that is known."""

from collections.abc import Iterator

from ..blanks import listed, name_of
from ..model.vocabulary import AssessmentState, Part
from ..phrase import phrase
from ..words import N_
from .case import Case
from .rule import COULD, MUST, SHOULD, Finding, rule, where


@rule(
    "needs-causes",
    MUST,
    "Act s.8(3); G 41(a), 146",
    Part.NEEDS,
    public=N_("The causes of serious violence in the area are identified, so far as that is possible."),
    remedy=phrase("In needs.yml, write causes: a paragraph; or list the causes under drivers."),
)
def causes(case: Case) -> Iterator[Finding]:
    """Causes of the violence are identified so far as it is possible."""
    if not (case.definition.needs.causes or case.definition.needs.drivers):
        yield Finding("needs", (), phrase("No cause of serious violence in the area is named."))


@rule(
    "needs-cohorts",
    SHOULD,
    "G 15, 41(a)",
    Part.NEEDS,
    public=N_("What drives violence is said, and who is most affected or at risk."),
    remedy=phrase("In needs.yml, list drivers and cohorts, each with an id and a name."),
)
def drivers_and_cohorts(case: Case) -> Iterator[Finding]:
    """The strategy names the drivers, and the cohorts most affected or at risk."""
    if not case.definition.needs.drivers:
        yield Finding("needs", ("drivers",), phrase("No driver of serious violence is listed."))
    if not case.definition.needs.cohorts:
        yield Finding("needs", ("cohorts",), phrase("It is not said who is most affected or most at risk (cohorts)."))


@rule(
    "needs-summary",
    COULD,
    "G 154(l)",
    Part.NEEDS,
    public=N_("A summary of the needs assessment is published, without anything sensitive."),
    remedy=phrase("In needs.yml, write summary: a few paragraphs that are safe to publish."),
)
def needs_summary(case: Case) -> Iterator[Finding]:
    """There is a high-level, non-sensitive summary of the needs assessment, which itself need not be published."""
    if case.definition.needs.summary is None:
        yield Finding("needs", (), phrase("There is no summary of the needs assessment."))


@rule(
    "needs-framework",
    COULD,
    "G 147, 154(c); IG 4.3",
    Part.NEEDS,
    public=N_("How data were gathered is said: the data sets, who keeps them, their period, how reliable they are."),
    remedy=phrase("In needs.yml, under sources, give each data set its owner, period and reliability."),
)
def framework(case: Case) -> Iterator[Finding]:
    """The framework for gathering and analysing data is given: data sets, owner, period, reliability."""
    sources = case.definition.needs.sources
    if not sources:
        yield Finding("needs", ("sources",), phrase("No data set that the assessment used is listed."))
    for position, source in enumerate(sources):
        told = {
            phrase("who keeps it"): source.owner or source.owner_words,
            phrase("its period"): source.period,
            phrase("how reliable it is"): source.reliability,
        }
        if lacking := [what for what, value in told.items() if not value]:
            message = phrase(
                'The data set "{source}" does not say {lacking}.', source=name_of(source.name), lacking=listed(lacking)
            )
            yield Finding("needs", ("sources", position), message)


@rule(
    "needs-gaps",
    SHOULD,
    "G 149; IG 4.3.4",
    Part.NEEDS,
    public=N_("What is not known is said: gaps in data and intelligence, limits, breaks in the figures."),
    remedy=phrase("In needs.yml, list gaps, or write limits: a paragraph."),
)
def gaps(case: Case) -> Iterator[Finding]:
    """Data and intelligence gaps are named, and limits and breaks in series."""
    if not (case.definition.needs.gaps or case.definition.needs.limits):
        yield Finding(
            "needs", ("gaps",), phrase("Nothing is said of what is not known: gaps, limits, breaks in the figures.")
        )


def _another_stands_in(case: Case) -> bool:
    return case.definition.needs.stand_in is not None or (
        case.definition.needs.state is AssessmentState.ANOTHER_STANDS_IN
    )


@where(_another_stands_in)
@rule(
    "needs-other",
    COULD,
    "G 151",
    Part.NEEDS,
    public=N_("Another assessment that stands in for this one uses the same definition of serious violence."),
    remedy=phrase(
        "In needs.yml, under stand_in, give its title and write same_definition: true once the "
        "partners have agreed that its definition is this one."
    ),
)
def same_definition(case: Case) -> Iterator[Finding]:
    """Where another assessment stands in, its definition of serious violence is the same as this one's."""
    stand_in = case.definition.needs.stand_in
    if stand_in is None:
        yield Finding("needs", ("state",), phrase("Another assessment stands in, and it is not said which."))
    elif stand_in.same_definition is not True:
        yield Finding(
            "needs",
            ("stand_in",),
            phrase(
                'It is not said that "{title}" means the same by serious violence as this strategy.',
                title=name_of(stand_in.title),
            ),
        )
