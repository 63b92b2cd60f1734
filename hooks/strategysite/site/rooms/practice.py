"""Practice and knowledge: case studies, data, what stands in the way, offences and factors, the yearly cycle."""

from collections.abc import Mapping
from typing import Any

from ...figures.diagrams.cycle import cycle
from ...model.vocabulary import Sphere, Subject
from ...register.case_studies import CaseStudy
from ...register.risk_factors import RiskFactor
from ...register.vocabulary import FactorOf, GuidanceStatus, Hallmark, Weight
from ...words import N_, address_word
from ..page import Link
from ..sources import citing
from .front import in_order, view_for
from .room import Ground, SitePage

CASE_STUDIES = SitePage(
    "case_studies",
    N_("Case studies"),
    N_("What partnerships have done about serious violence, and what others can learn from it."),
    address_word("web address", "case-studies"),
    in_footer=True,
)
DATA_SETS = SitePage(
    "data_sets",
    N_("Data that partners share"),
    N_("Who holds data on violence, how far it may go, on what ground in law, and what to mind."),
    address_word("web address", "data-sets"),
)
BARRIERS = SitePage(
    "barriers",
    N_("What stands in the way, and what helps"),
    N_("Seven barriers to working together on violence, and what can be done about each."),
    address_word("web address", "barriers"),
)
OFFENCES = SitePage(
    "offences",
    N_("Offences and measures of success"),
    N_("Which offences count as serious violence, and how to know whether there are fewer of them."),
    address_word("web address", "offences-and-measures"),
)
RISK_FACTORS = SitePage(
    "risk_factors",
    N_("What raises risk and what protects"),
    N_("Factors that raise the risk of violence and that protect from it, by sphere of life."),
    address_word("web address", "risk-factors"),
)
YEARLY_CYCLE = SitePage(
    "yearly_cycle",
    N_("The yearly cycle"),
    N_("How a partnership's work goes round, from one assessment of needs to the next."),
    address_word("web address", "yearly-cycle"),
)


def case_studies_seen(ground: Ground) -> Mapping[str, Any]:
    """Return the case studies, with lists of them by theme and by mark of an effective partnership."""
    studies = ground.registers.case_studies.all
    guidance = ground.registers.guidance
    old = {study for study in studies if guidance.by_id[study.source.document].status is GuidanceStatus.HISTORICAL}
    return _known(ground) | {
        "studies": [study for study in studies if study not in old],
        "older": [study for study in studies if study in old],
        "themes": _listed(ground, Subject, "subjects", [study for study in studies if study not in old]),
        "hallmarks": _listed(ground, Hallmark, "hallmarks", list(studies)),
    }


def data_sets_seen(ground: Ground) -> Mapping[str, Any]:
    """Return the data sets of today and those of the older list, the grounds in law, and who shares each."""
    guidance, data = ground.registers.guidance, ground.registers.data_sets.all
    old = {one for one in data if guidance.by_id[one.source.document].status is GuidanceStatus.HISTORICAL}
    return _known(ground) | {
        "gateways": ground.registers.gateways,
        "today": [one for one in data if one not in old],
        "older": [one for one in data if one in old],
        "authorities": ground.registers.authorities.by_kind,
    }


def barriers_seen(ground: Ground) -> Mapping[str, Any]:
    """Return the barriers."""
    return _known(ground) | {"barriers": ground.registers.barriers.all}


def offences_seen(ground: Ground) -> Mapping[str, Any]:
    """Return the groups of offences, and the measures of success by how firmly they are asked for."""
    measures = ground.registers.success_measures.all
    weighed = [(weight, [one for one in measures if one.weight is weight]) for weight in Weight]
    return _known(ground) | {"offence_groups": ground.registers.offence_groups.all, "weighed": weighed}


def risk_factors_seen(ground: Ground) -> Mapping[str, Any]:
    """Return the factors by whom they are about and by sphere."""
    factors = ground.registers.risk_factors.all
    about = [(of, _by_sphere([factor for factor in factors if factor.of is of])) for of in FactorOf]
    return _known(ground) | {"about": about}


def yearly_cycle_seen(ground: Ground) -> Mapping[str, Any]:
    """Return the steps of the cycle, the circle that shows them, and the page of each strategy with its own dates."""
    stages = ground.registers.cycle.all
    views = [view_for(area, ground.language) for area in in_order(ground)]
    return _known(ground) | {
        "stages": stages,
        "drawing": cycle([ground.words(stage.step.label) for stage in stages], None),
        "strategies": [{"title": view.strategy.title, "address": view.part("cycle").address} for view in views],
    }


def _known(ground: Ground) -> dict[str, Any]:
    """Return what every such page sees: the register of guidance, and how a source is told."""
    guidance = ground.registers.guidance
    return {"register": guidance, "cite": citing(ground.words, guidance)}


def _by_sphere(factors: list[RiskFactor]) -> list[tuple[Sphere, list[RiskFactor]]]:
    found = [(sphere, [factor for factor in factors if factor.sphere is sphere]) for sphere in Sphere]
    return [(sphere, of_sphere) for sphere, of_sphere in found if of_sphere]


def _listed(
    ground: Ground, members: type[Subject] | type[Hallmark], field: str, studies: list[CaseStudy]
) -> list[tuple[str, list[Link]]]:
    """Return links to the case studies under each member of a list, those with none left out."""
    address = CASE_STUDIES.address(ground.words)
    groups = [
        (
            ground.words(member.label),
            [Link(ground.say(one.title), f"{address}#{one.id}") for one in studies if member in getattr(one, field)],
        )
        for member in members
    ]
    return [(name, links) for name, links in groups if links]
