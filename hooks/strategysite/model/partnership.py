"""partnership.yml: who takes part, and what each is under the Duty.

Act, sections 11, 12 and 14; statutory guidance, paragraphs 20 to 26.
"""

from typing import ClassVar

from .base import Email, Identifier, Record, optional, required, several
from .common import Internal, LanguageAddress
from .guidance import EntryGuidance, entry_guidance
from .reference import AreaRef, BodyRef, GroupRef
from .text import Prose, Text, WebAddresses
from .vocabulary import BodyKind, Role


class Body(Internal):
    """An organisation that takes part."""

    entry: ClassVar[str] = "body"

    id: Identifier = required("A short name that other files refer to.", example="heddlu-arfordir")
    name: Text = required("Its official name.", example={"en": "Coast Police", "cy": "Heddlu'r Arfordir"})
    short_name: Text | None = optional("Its short name or initials.", example={"en": "CP", "cy": "HA"})
    kind: BodyKind = required("What kind of body it is.", example="police")
    roles: tuple[Role, ...] = required(
        "What it is under the Duty; it may be several.", example=["specified"], min_length=1
    )
    areas: tuple[AreaRef, ...] = several("The areas that it serves; all if left out.", example=["glanmorfa"])
    contribution: Prose | None = optional(
        "What it brings to the partnership.",
        example={"en": "Enforcement and prevention.", "cy": "Gorfodi ac atal."},
    )
    why_chosen: Prose | None = optional(
        "For partners that the law does not name: why the partnership works with it.",
        example={"en": "It works with young people.", "cy": "Mae'n gweithio gyda phobl ifanc."},
    )
    senior_officer: Text | None = optional(
        "The role that answers for the Duty in this body; never a person's name.",
        example={"en": "Assistant Chief Constable", "cy": "Prif Gwnstabl Cynorthwyol"},
    )
    address: LanguageAddress | None = optional(
        "The word in web addresses, where it is not the name.", example={"en": "police", "cy": "heddlu"}
    )
    website: WebAddresses | None = optional("Its website.", example="https://example.org/")
    email: Email | None = optional("A mailbox that belongs to a team.", example="partnerships@example.org")
    guidance: EntryGuidance | None = entry_guidance()
    speaks_for: tuple[BodyRef, ...] = several(
        "Bodies of the same kind that it speaks for, as where several health boards cover the area.",
        example=["bwrdd-y-gogledd"],
    )
    concordat: bool = optional("Write true where it signed the partnership's concordat.", example=True, default=False)


class Coordinator(Record):
    """The role that co-ordinates the work."""

    role: Text = required("The role.", example={"en": "Duty co-ordinator", "cy": "Cydlynydd y Ddyletswydd"})
    body: BodyRef | None = optional("The body that hosts the role.", example="cyngor-glanmorfa")


class EducationLink(Record):
    """Who links the partnership with schools and colleges (statutory guidance, paragraphs 25 and 296)."""

    representative: Text = required(
        "The representative or group; a role.",
        example={"en": "Education safeguarding lead", "cy": "Arweinydd diogelu addysg"},
    )
    body: BodyRef | None = optional("The body, if it is one in the list.", example="cyngor-glanmorfa")
    group: GroupRef | None = optional("The group in governance.yml, if it is one.", example="education-group")
    how: Prose | None = optional(
        "How the link works.", example={"en": "Meets heads each term.", "cy": "Mae'n cwrdd â phenaethiaid bob tymor."}
    )


class Concordat(Record):
    """An agreement that partners sign."""

    title: Text = required("Its title.", example={"en": "Peninsula concordat", "cy": "Concordat y penrhyn"})
    about: Prose | None = optional("What it binds them to.", example={"en": "To act together.", "cy": "Cydweithredu."})
    address: WebAddresses | None = optional("Where it can be read.", example="https://example.org/concordat")


class Partnership(Internal):
    """What stands in partnership.yml."""

    arrangement: Prose | None = optional(
        "The partnership or arrangement that delivers the Duty, and why it was chosen.",
        example={"en": "The regional safety board.", "cy": "Y bwrdd diogelwch rhanbarthol."},
    )
    lead: BodyRef | None = optional("The body that leads, if one does.", example="cyngor-glanmorfa")
    coordinator: Coordinator | None = optional(
        "The named co-ordinating role.",
        example={"role": {"en": "Duty co-ordinator", "cy": "Cydlynydd y Ddyletswydd"}},
    )
    local_policing_body_role: Prose | None = optional(
        "What the local policing body does: convening, monitoring, allocating money.",
        example={"en": "Convenes the board.", "cy": "Mae'n cynnull y bwrdd."},
    )
    education_link: EducationLink | None = optional(
        "Who links the partnership with schools and colleges.",
        example={"representative": {"en": "Education safeguarding lead", "cy": "Arweinydd diogelu addysg"}},
    )
    working_with: Prose | None = optional(
        "Whom the partnership works with, why they were chosen and how they work together.",
        example={"en": "Charities that know the area.", "cy": "Elusennau sy'n adnabod yr ardal."},
    )
    concordat: Concordat | None = optional(
        "The agreement that partners sign, if there is one.",
        example={"title": {"en": "Peninsula concordat", "cy": "Concordat y penrhyn"}},
    )
    bodies: tuple[Body, ...] = several(
        "Every body that takes part.",
        example=[
            {
                "id": "heddlu-arfordir",
                "name": {"en": "Coast Police", "cy": "Heddlu'r Arfordir"},
                "kind": "police",
                "roles": ["specified"],
            }
        ],
    )
