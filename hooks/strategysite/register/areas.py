"""The areas that a strategy can cover, and who serves them (Act, section 11 and Schedule 1)."""

from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from ..model.base import Identifier, Record, optional, required, several
from ..model.text import Text
from ..model.vocabulary import AreaKind, BodyKind
from .base import Bilingual, Citation, Entry
from .references import FireAuthorityRef, HealthBoardRef, PoliceAreaRef
from .vocabulary import Nation, PolicingBody

AreaCode = Annotated[str, StringConstraints(pattern=r"^[EW]\d{8}$")]
"""A nine-character code of the Office for National Statistics."""


class KindOfArea(Entry):
    """A kind of area, how its code begins, and which councils serve it."""

    entry: ClassVar[str] = "kind of area"
    key: ClassVar[str] = "kind"

    kind: AreaKind = required("The kind of area.", example="district")
    prefix: Literal["E06", "E07", "E08", "E09", "E10", "W06"] | None = optional(
        "How the codes of such areas begin.", example="E07"
    )
    code: AreaCode | None = optional("The code of the one area of this kind.", example="E09000001")
    local_government_area: bool = required(
        "Whether a strategy may cover one such area alone (Act, section 11(4)).", example=True
    )
    councils: tuple[BodyKind, ...] = required(
        "The kinds of council that are specified authorities there.", example=["district_council", "county_council"]
    )
    source: Citation = required(
        "Where this is said.", example={"document": "serious-violence-duty-guidance", "paragraphs": "20, 36"}
    )


class PoliceArea(Entry):
    """One of the 43 police areas of England and Wales."""

    entry: ClassVar[str] = "police_area"

    id: Identifier = required("A short name.", example="south-wales")
    name: Text = required(
        "The name of the area. In England it is an English name alone.", example={"en": "South Wales", "cy": "De Cymru"}
    )
    force: Bilingual | None = optional(
        "In Wales, the name of the police force.", example={"en": "South Wales Police", "cy": "Heddlu De Cymru"}
    )
    nation: Nation = required("The nation it lies in.", example="wales")
    local_policing_body: PolicingBody = required(
        "The kind of body that holds the force to account.", example="police_and_crime_commissioner"
    )


class FireAuthority(Entry):
    """One of the three fire and rescue authorities of Wales."""

    entry: ClassVar[str] = "fire_and_rescue_authority"

    id: Identifier = required("A short name.", example="north-wales")
    name: Bilingual = required(
        "Its name.",
        example={"en": "North Wales Fire and Rescue Authority", "cy": "Awdurdod Tân ac Achub Gogledd Cymru"},
    )


class HealthBoard(Entry):
    """One of the seven Local Health Boards of Wales."""

    entry: ClassVar[str] = "local_health_board"

    id: Identifier = required("A short name.", example="hywel-dda")
    code: AreaCode = required("Its official code.", example="W11000025")
    name: Bilingual = required(
        "Its name.",
        example={"en": "Hywel Dda University Health Board", "cy": "Bwrdd Iechyd Prifysgol Hywel Dda"},
    )


class WelshArea(Entry):
    """One of the 22 counties and county boroughs of Wales."""

    entry: ClassVar[str] = "area"
    key: ClassVar[str] = "code"

    code: AreaCode = required("Its official code.", example="W06000008")
    name: Bilingual = required("Its name.", example={"en": "Ceredigion", "cy": "Ceredigion"})
    kind: Literal[AreaKind.WELSH_COUNTY, AreaKind.WELSH_COUNTY_BOROUGH] = required(
        "Whether it is a county or a county borough.", example="welsh_county"
    )
    council: Bilingual = required(
        "The name of its council.", example={"en": "Ceredigion County Council", "cy": "Cyngor Sir Ceredigion"}
    )
    police_area: PoliceAreaRef = required("The id of its police area.", example="dyfed-powys")
    fire_and_rescue_authority: FireAuthorityRef = required(
        "The id of its fire and rescue authority.", example="mid-and-west-wales"
    )
    local_health_board: HealthBoardRef = required("The id of its Local Health Board.", example="hywel-dda")


class AreasFile(Record):
    """areas.yml: areas, and the bodies that serve them."""

    kinds_of_area: tuple[KindOfArea, ...] = several("The kinds of area.", example=[])
    police_areas: tuple[PoliceArea, ...] = several("The police areas of England and Wales.", example=[])
    fire_and_rescue_authorities: tuple[FireAuthority, ...] = several(
        "The fire and rescue authorities of Wales.", example=[]
    )
    local_health_boards: tuple[HealthBoard, ...] = several("The Local Health Boards of Wales.", example=[])
    areas: tuple[WelshArea, ...] = several("The local government areas of Wales.", example=[])
