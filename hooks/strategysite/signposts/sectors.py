"""The sector and subjects of each kind of body: which guidance speaks to it."""

from collections.abc import Mapping

from ..model.vocabulary import BodyKind, Sector, Subject

_COUNCILS = (
    BodyKind.COUNTY_COUNCIL,
    BodyKind.COUNTY_BOROUGH_COUNCIL,
    BodyKind.DISTRICT_COUNCIL,
    BodyKind.UNITARY_COUNCIL,
    BodyKind.LONDON_BOROUGH_COUNCIL,
    BodyKind.COMMON_COUNCIL,
    BodyKind.COUNCIL_OF_THE_ISLES_OF_SCILLY,
)
_SECTORS: Mapping[BodyKind, Sector] = {
    BodyKind.POLICE: Sector.POLICE,
    BodyKind.PROBATION: Sector.PROBATION,
    BodyKind.YOUTH_OFFENDING_TEAM: Sector.YOUTH_JUSTICE,
    BodyKind.FIRE_AND_RESCUE: Sector.FIRE_AND_RESCUE,
    BodyKind.INTEGRATED_CARE_BOARD: Sector.HEALTH,
    BodyKind.LOCAL_HEALTH_BOARD: Sector.HEALTH,
    BodyKind.NHS_TRUST: Sector.HEALTH,
    BodyKind.PUBLIC_HEALTH: Sector.HEALTH,
    **dict.fromkeys(_COUNCILS, Sector.LOCAL_AUTHORITY),
    BodyKind.EDUCATION: Sector.EDUCATION,
    BodyKind.PRISON: Sector.PRISON,
    BodyKind.YOUTH_CUSTODY: Sector.PRISON,
    BodyKind.LOCAL_POLICING_BODY: Sector.POLICE,
    BodyKind.VOLUNTARY: Sector.VOLUNTARY_SECTOR,
}
_SUBJECTS: Mapping[BodyKind, frozenset[Subject]] = {
    BodyKind.LOCAL_POLICING_BODY: frozenset({Subject.GOVERNANCE, Subject.COMMISSIONING, Subject.MONITORING}),
    BodyKind.COMMUNITY_SAFETY_PARTNERSHIP: frozenset({Subject.GOVERNANCE, Subject.PREVENTION}),
    BodyKind.VIOLENCE_REDUCTION_UNIT: frozenset({Subject.NEEDS_ASSESSMENT, Subject.EVIDENCE, Subject.PREVENTION}),
    BodyKind.ACADEMIC: frozenset({Subject.EVIDENCE}),
    BodyKind.HOUSING: frozenset({Subject.HOUSING}),
    BodyKind.BUSINESS: frozenset({Subject.PREVENTION}),
    BodyKind.VOLUNTARY: frozenset({Subject.ENGAGEMENT, Subject.VICTIMS, Subject.COMMISSIONING}),
    BodyKind.FIRE_AND_RESCUE: frozenset({Subject.PREVENTION, Subject.SAFEGUARDING}),
    BodyKind.OTHER: frozenset({Subject.GOVERNANCE}),
}


def sectors_of(kind: BodyKind) -> frozenset[Sector]:
    """Return the sector of a kind of body; none where guidance speaks to no such sector."""
    return frozenset({_SECTORS[kind]}) if kind in _SECTORS else frozenset()


def subjects_of(kind: BodyKind) -> frozenset[Subject]:
    """Return the subjects that a kind of body is there for; none where its sector says enough."""
    return _SUBJECTS.get(kind, frozenset())
