"""Where the strategy applies."""

from collections.abc import Iterator

from ..blanks import listed, name_of
from ..model.vocabulary import LegalBasis, Part
from ..phrase import phrase
from ..words import N_
from .case import Case
from .rule import COULD, MUST, Finding, rule, where


@rule(
    "area-minimum",
    MUST,
    "Act s.11(4); G 36",
    Part.AREA,
    public=N_("The strategy covers at least one whole local government area."),
    remedy=phrase(
        "In strategy.yml, under area and then areas, add the district, borough or Welsh county "
        "that is covered, each with an id, a name and a kind."
    ),
)
def whole_area(case: Case) -> Iterator[Finding]:
    """The strategy covers at least one whole local government area.

    In England that is a district, a London borough, the City of London or the Isles of Scilly; in Wales a county or
    county borough. An English county with districts is not one itself.
    """
    areas = case.definition.strategy.area.areas
    if not case.areas:
        names = listed(name_of(area.name) for area in areas)
        yield Finding(
            "strategy",
            ("area", "areas"),
            phrase("Only {names} is named, a county above districts, and the Duty counts by districts.", names=names),
        )
    for position, area in enumerate(areas):
        official = case.registers.areas.kind_of(area.code) if area.code else None
        if official not in (None, area.kind):
            yield Finding(
                "strategy",
                ("area", "areas", position, "kind"),
                phrase(
                    '{area} is given the kind "{kind}", but {code} is the code of another kind.',
                    area=name_of(area.name),
                    kind=area.kind,
                    code=area.code,
                ),
                phrase('Write "kind: {official}", or mend the code.', official=official),
            )


def _wider(case: Case) -> bool:
    return len(case.areas) > 1 or case.definition.strategy.legal_basis is LegalBasis.SECTION_9


@where(_wider)
@rule(
    "area-wider",
    MUST,
    "Act s.8(9), s.9; G 37, 40, 146",
    Part.AREA,
    public=N_("A strategy for several areas together is made under section 9 of the Act, with the authorities of all."),
    remedy=phrase('In strategy.yml, write "legal_basis: section_9".'),
)
def several_areas(case: Case) -> Iterator[Finding]:
    """A strategy that covers more than one area rests on section 9, and involves every specified authority of each.

    That every authority is named is asked by ``who-specified``, ``who-specified-w`` and ``who-yot``, area by area.
    """
    basis = case.definition.strategy.legal_basis
    if len(case.areas) < 2:
        yield Finding(
            "strategy",
            ("legal_basis",),
            phrase("Section 9 is for several local government areas together, and this strategy names one."),
            phrase('Write "legal_basis: section_8", or add the other areas.'),
        )
    elif basis is not LegalBasis.SECTION_9:
        number = len(case.areas)
        message = (
            phrase(
                "The strategy covers {number} local government areas together, but section 8 alone is given as its "
                "legal basis.",
                number=number,
            )
            if basis
            else phrase(
                "The strategy covers {number} local government areas together, but no section of the Act is given as "
                "its legal basis.",
                number=number,
            )
        )
        yield Finding("strategy", ("legal_basis",), message)


@rule(
    "area-boundary",
    COULD,
    "G 154(f)",
    Part.AREA,
    public=N_("The boundary of the area is described, and how it fits with community safety partnership areas."),
    remedy=phrase("In strategy.yml, under area, write boundary: a sentence or two."),
)
def boundary(case: Case) -> Iterator[Finding]:
    """The strategy states the geographical boundary and how it fits with Crime and Disorder Act areas."""
    if case.definition.strategy.area.boundary is None:
        yield Finding("strategy", ("area",), phrase("It is not said where the boundary of the area runs."))
