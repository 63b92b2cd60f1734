"""What stands in the way of working together on violence, and what has helped."""

from typing import ClassVar

from ..model.base import Identifier, Record, optional, required, several
from ..model.vocabulary import Sector, Subject
from .base import Bilingual, Citation, Entry
from .vocabulary import Responder


class Response(Record):
    """One thing that can be done about a barrier, and who can do it."""

    text: Bilingual = required(
        "What can be done.", example={"en": "Hire an analyst together.", "cy": "Cyflogwch ddadansoddwr gyda'ch gilydd."}
    )
    by: Responder = required("Who can do it.", example="partnership")


class SinceThen(Record):
    """What the Duty has changed about a barrier since it was first described."""

    text: Bilingual = required(
        "What has changed.",
        example={"en": "Health boards have the Duty.", "cy": "Mae'r Ddyletswydd ar fyrddau iechyd."},
    )
    source: Citation = required(
        "Where that is said.", example={"document": "serious-violence-duty-guidance", "paragraphs": "20"}
    )


class Barrier(Entry):
    """One barrier, why it is there and what can be done."""

    entry: ClassVar[str] = "barrier"

    id: Identifier = required("A short name.", example="little-health-data")
    name: Bilingual = required(
        "The barrier, in a few words.", example={"en": "Little health data", "cy": "Prinder data iechyd"}
    )
    why: Bilingual | None = optional("Why it is there.", example={"en": "Time is short.", "cy": "Mae amser yn brin."})
    responses: tuple[Response, ...] = required(
        "What can be done about it.",
        example=[{"text": {"en": "Ask early.", "cy": "Gofynnwch yn gynnar."}, "by": "partnership"}],
        min_length=1,
    )
    since: tuple[SinceThen, ...] = several("What the Duty has changed since.", example=[])
    subjects: tuple[Subject, ...] = required("Its themes.", example=["information_sharing"], min_length=1)
    sectors: tuple[Sector, ...] = several(
        "The sectors that it is about. Left out, it is about all.", example=["health"]
    )
    source: Citation = required("Where it is described.", example={"document": "rand-workshops-2009", "table": "1"})


class BarriersFile(Record):
    """barriers.yml: what stands in the way, and what helps."""

    barriers: tuple[Barrier, ...] = several("The barriers, in the order of the source.", example=[])
