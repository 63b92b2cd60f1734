"""The needs assessment as a reader sees it: findings by topic, factors by sphere."""

from dataclasses import dataclass

from ..model.needs import Factor, Finding, Needs
from ..model.vocabulary import FactorKind, ProfileTopic, Sphere


@dataclass(frozen=True, slots=True)
class FactorsOfSphere:
    """What raises risk and what protects in one sphere of life."""

    sphere: Sphere
    risks: tuple[Factor, ...]
    protective: tuple[Factor, ...]


def findings_by_topic(needs: Needs) -> list[tuple[ProfileTopic, list[Finding]]]:
    """Return the findings under each topic of the analysis, the topics in their own order."""
    found = [(topic, [finding for finding in needs.findings if finding.topic is topic]) for topic in ProfileTopic]
    return [(topic, findings) for topic, findings in found if findings]


def factors_by_sphere(needs: Needs) -> list[FactorsOfSphere]:
    """Return what raises risk and what protects, from the individual outwards."""
    spheres = [FactorsOfSphere(sphere, *(_of(needs, sphere, kind) for kind in FactorKind)) for sphere in Sphere]
    return [factors for factors in spheres if factors.risks or factors.protective]


def _of(needs: Needs, sphere: Sphere, kind: FactorKind) -> tuple[Factor, ...]:
    return tuple(factor for factor in needs.factors if factor.sphere is sphere and factor.kind is kind)
