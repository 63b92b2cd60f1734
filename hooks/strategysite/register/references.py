"""Names in the registers that point to another entry. Each kind is a type, so that every one is checked."""

from ..model.reference import Reference


class GuidanceRef(Reference):
    """The id of a document in guidance.yml."""

    to, file = "guidance", "guidance.yml"


class PublisherRef(Reference):
    """The id of a publisher in guidance.yml."""

    to, file = "publisher", "guidance.yml"


class TermRef(Reference):
    """The id of a term in glossary.yml."""

    to, file = "term", "glossary.yml"


class PoliceAreaRef(Reference):
    """The id of a police area in areas.yml."""

    to, file = "police_area", "areas.yml"


class FireAuthorityRef(Reference):
    """The id of a Welsh fire and rescue authority in areas.yml."""

    to, file = "fire_and_rescue_authority", "areas.yml"


class HealthBoardRef(Reference):
    """The id of a Local Health Board in areas.yml."""

    to, file = "local_health_board", "areas.yml"


class GatewayRef(Reference):
    """The id of a ground in law in data-sets.yml."""

    to, file = "gateway", "data-sets.yml"
