"""The kinds of authority and other body, and what each is under the Duty (Act, sections 8 to 15)."""

from typing import ClassVar

from ..model.base import Record, required, several
from ..model.vocabulary import BodyKind, Role
from .base import Bilingual, Citation, Entry
from .vocabulary import Nation


class Authority(Entry):
    """One kind of authority or other body."""

    entry: ClassVar[str] = "authority"
    key: ClassVar[str] = "kind"

    kind: BodyKind = required("The kind of body.", example="local_health_board")
    name: Bilingual = required(
        "What one of them is called.", example={"en": "Local Health Board", "cy": "Bwrdd Iechyd Lleol"}
    )
    plural: Bilingual = required(
        "What several are called.", example={"en": "Local Health Boards", "cy": "Byrddau Iechyd Lleol"}
    )
    role: Role = required("What it is under the Duty.", example="specified")
    nations: tuple[Nation, ...] = required("The nations where there are such bodies.", example=["wales"], min_length=1)
    what: Bilingual = required(
        "What it is, in one sentence.", example={"en": "It plans health care.", "cy": "Mae'n cynllunio gofal iechyd."}
    )
    source: Citation = required(
        "Where its role is set out.", example={"document": "serious-violence-duty-guidance", "paragraphs": "20"}
    )


class AuthoritiesFile(Record):
    """authorities.yml: the kinds of authority and other body."""

    authorities: tuple[Authority, ...] = several("The kinds.", example=[])
