"""Where the strategy applies."""

from collections.abc import Iterator

from ..model.vocabulary import LegalBasis, Part
from ..phrase import listed, name_of
from ..words import N_
from .case import Case
from .rule import COULD, MUST, Finding, rule, where


@rule(
    "area-minimum",
    MUST,
    "Act s.11(4); G 36",
    Part.AREA,
    public=N_("The strategy covers at least one whole local government area."),
    remedy="In strategy.yml, under area and then areas, add the district, borough or Welsh county that is covered, "
    "each with an id, a name and a kind.",
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
            f"Only {names} is named, a county above districts, and the Duty counts by districts.",
        )
    for position, area in enumerate(areas):
        official = case.registers.areas.kind_of(area.code) if area.code else None
        if official not in (None, area.kind):
            yield Finding(
                "strategy",
                ("area", "areas", position, "kind"),
                f'{name_of(area.name)} is given the kind "{area.kind}", but {area.code} is the code of another kind.',
                f'Write "kind: {official}", or mend the code.',
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
    remedy='In strategy.yml, write "legal_basis: section_9".',
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
            "Section 9 is for several local government areas together, and this strategy names one.",
            'Write "legal_basis: section_8", or add the other areas.',
        )
    elif basis is not LegalBasis.SECTION_9:
        said = "section 8 alone is given" if basis else "no section of the Act is given"
        yield Finding(
            "strategy",
            ("legal_basis",),
            f"The strategy covers {len(case.areas)} local government areas together, but {said} as its legal basis.",
        )


@rule(
    "area-boundary",
    COULD,
    "G 154(f)",
    Part.AREA,
    public=N_("The boundary of the area is described, and how it fits with community safety partnership areas."),
    remedy="In strategy.yml, under area, write boundary: a sentence or two.",
)
def boundary(case: Case) -> Iterator[Finding]:
    """The strategy states the geographical boundary and how it fits with Crime and Disorder Act areas."""
    if case.definition.strategy.area.boundary is None:
        yield Finding("strategy", ("area",), "It is not said where the boundary of the area runs.")
