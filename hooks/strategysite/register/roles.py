"""What each authority is expected to bring to the Duty (statutory guidance, paragraphs 20 to 27 and 197 to 330)."""

from typing import ClassVar

from ..model.base import Identifier, Record, optional, required, several
from ..model.vocabulary import BodyKind, Sector
from .base import Bilingual, Citation, Entry
from .references import GuidanceRef
from .vocabulary import Nation


class RolePoint(Record):
    """One thing that an authority is expected to do, to bring or to bear in mind."""

    text: Bilingual = required(
        "The point, in one sentence of our own.",
        example={"en": "It shares anonymous data.", "cy": "Mae'n rhannu data dienw."},
    )
    nations: tuple[Nation, ...] = several("The nations where it holds. Left out, it holds in both.", example=["wales"])
    source: Citation = required(
        "Where it is said.", example={"document": "serious-violence-duty-guidance", "paragraphs": "258"}
    )


class AuthorityRole(Entry):
    """What is asked of one kind of authority, or of several that are asked the same."""

    entry: ClassVar[str] = "role"

    id: Identifier = required("A short name.", example="local-health-boards")
    authorities: tuple[BodyKind, ...] = required(
        "The kinds of authority that it is about.", example=["local_health_board"], min_length=1
    )
    sector: Sector | None = optional("The sector whose guidance is for them.", example="health")
    who: Bilingual | None = optional(
        "Who answers for it, or speaks for it in the partnership.",
        example={"en": "The accountable officer", "cy": "Y swyddog atebol"},
    )
    points: tuple[RolePoint, ...] = required(
        "The points, the most important first.",
        example=[
            {
                "text": {"en": "It shares anonymous data.", "cy": "Mae'n rhannu data dienw."},
                "source": {"document": "serious-violence-duty-guidance", "paragraphs": "258"},
            }
        ],
        min_length=1,
    )
    see: tuple[GuidanceRef, ...] = several(
        "The ids of items in guidance.yml that belong to it above all.", example=["a-healthier-wales"]
    )


class RolesFile(Record):
    """roles.yml: what each authority is expected to bring."""

    roles: tuple[AuthorityRole, ...] = several("The roles.", example=[])
