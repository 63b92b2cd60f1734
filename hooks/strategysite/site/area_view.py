"""The area as a reader sees it: each local government area with all that is said of it, and how many live there."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..model.area import AreaCovered, AreaSection, LocalGovernmentArea, PlaceFigure
from ..model.partnership import Body


@dataclass(frozen=True, slots=True)
class AreaView:
    """One area with its sections and the bodies that serve it in particular."""

    area: LocalGovernmentArea
    sections: tuple[AreaSection, ...]
    bodies: tuple[Body, ...]

    @property
    def has_more(self) -> bool:
        """Whether there is more to say of it than stands in the table of areas."""
        return bool(self.area.about or self.sections or self.bodies)


def area_views(covered: AreaCovered, bodies: Iterable[Body]) -> list[AreaView]:
    """Return the areas in their own order."""
    listed = list(bodies)
    return [
        AreaView(
            area=area,
            sections=tuple(section for section in covered.sections if section.area == area.id),
            bodies=tuple(body for body in listed if area.id in body.areas),
        )
        for area in covered.areas
    ]


def total_population(covered: AreaCovered) -> int | None:
    """Return how many people live in the whole area, each counted once; None where that is not known of every part."""
    above = {area.county for area in covered.areas if area.county}
    counted = [area.population for area in covered.areas if area.id not in above]
    known = [population for population in counted if population is not None]
    return sum(known) if known and len(known) == len(counted) else None


def figures_in_order(covered: AreaCovered) -> list[PlaceFigure]:
    """Return the facts about the place: those for the whole area first, then those for each area in turn."""
    places = [area.id for area in covered.areas]
    return sorted(covered.figures, key=lambda figure: places.index(figure.area) + 1 if figure.area else 0)
