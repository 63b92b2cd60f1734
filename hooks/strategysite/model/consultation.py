"""consultation.yml: who was asked, how, and what changed.

Act, sections 8(4) and 9(4); statutory guidance, paragraphs 154(d) to (g), 156, 210 to 222.
"""

from datetime import date
from typing import ClassVar

from .base import Email, Identifier, Line, Record, optional, required, several
from .common import Internal, Link
from .moment import When
from .reference import AreaRef, BodyRef, EventRef, PriorityRef
from .text import Prose, Text, WebAddresses
from .vocabulary import ConsultationGroup, ConsultationMethod


class YouSaid(Record):
    """What people said and what the partnership did."""

    you_said: Prose = required(
        "What people said.", example={"en": "Buses feel unsafe.", "cy": "Nid yw bysiau'n teimlo'n ddiogel."}
    )
    we_did: Prose = required("What changed.", example={"en": "We added …", "cy": "Ychwanegwyd …"})
    priorities: tuple[PriorityRef, ...] = several("The priorities that changed.", example=["knives"])


class Event(Internal):
    """One consultation."""

    entry: ClassVar[str] = "consultation_event"

    id: Identifier = required("A short name that other entries refer to.", example="young-people-2025")
    title: Text = required("What it was.", example={"en": "Young people's survey", "cy": "Arolwg pobl ifanc"})
    groups: tuple[ConsultationGroup, ...] = required(
        "Who was asked.", example=["children_and_young_people"], min_length=1
    )
    bodies: tuple[BodyRef, ...] = several(
        "Which bodies were asked, where they are in partnership.yml.", example=["coleg-glanmorfa"]
    )
    areas: tuple[AreaRef, ...] = several("The areas; all if left out.", example=["glanmorfa"])
    methods: tuple[ConsultationMethod, ...] = several("How they were asked.", example=["survey"])
    about: Prose | None = optional("What was asked.", example={"en": "Where do you feel …", "cy": "Ble rydych chi'n …"})
    opened: date | None = optional("The first day.", example="2025-09-01")
    closed: date | None = optional("The last day.", example="2025-10-12")
    when: When | None = optional("The time, where there is no exact day.", example="2025")
    people: int | None = optional("How many people or bodies answered.", example=412, ge=0)
    people_words: Text | None = optional(
        "How many, where it is not a number.", example={"en": "All eight schools", "cy": "Pob un o'r wyth ysgol"}
    )
    welsh_language: Prose | None = optional(
        "What was asked about effects on the Welsh language, and the answers.",
        example={"en": "We asked …", "cy": "Gofynnwyd …"},
    )
    result: Prose | None = optional("What came of it.", example={"en": "A new action.", "cy": "Cam gweithredu newydd."})
    you_said: tuple[YouSaid, ...] = several(
        "What people said, and what changed.",
        example=[
            {
                "you_said": {"en": "Buses feel unsafe.", "cy": "Mae bysiau'n beryglus."},
                "we_did": {"en": "We added …", "cy": "Ychwanegwyd …"},
            }
        ],
    )
    answer_at: WebAddresses | None = optional(
        "While it is open: where to answer.", example="https://example.org/answer"
    )
    answer_email: Email | None = optional("While it is open: the mailbox for answers.", example="consult@example.org")
    report: Link | None = optional(
        "Where the results can be read.", example={"title": {"en": "Consultation report", "cy": "Adroddiad ymgynghori"}}
    )


class NoneHere(Record):
    """That there is no authority of a kind in the area, which is itself an answer."""

    group: ConsultationGroup = required("The kind.", example="youth_custody")
    statement: Prose = required(
        "The answer, in a sentence.",
        example={"en": "There is none in this area.", "cy": "Nid oes un yn yr ardal hon."},
    )


class Engagement(Record):
    """How people stay involved."""

    group: ConsultationGroup = required("Who.", example="children_and_young_people")
    about: Prose = required("How, and why they were chosen.", example={"en": "A panel of …", "cy": "Panel o …"})
    bodies: tuple[BodyRef, ...] = several("The bodies that do it.", example=["elusen-ieuenctid"])


class Voice(Record):
    """A quotation, with an attribution that names nobody."""

    words: Text = required("What was said.", example={"en": "I felt heard.", "cy": "Cefais fy nghlywed."})
    attribution: Text = required("Who said it, without a name.", example={"en": "A survivor", "cy": "Goroeswr"})
    event: EventRef | None = optional("Where it was said.", example="young-people-2025")
    priority: PriorityRef | None = optional("The priority that it speaks of.", example="knives")


class Consultation(Internal):
    """What stands in consultation.yml."""

    introduction: Prose | None = optional(
        "How people were asked, in short.", example={"en": "Over a year …", "cy": "Dros flwyddyn …"}
    )
    reference: Line | None = optional("The consultation's reference, if it has one.", example="SV-2025-01")
    events: tuple[Event, ...] = several(
        "Every consultation.",
        example=[
            {
                "id": "young-people-2025",
                "title": {"en": "Young people's survey", "cy": "Arolwg pobl ifanc"},
                "groups": ["children_and_young_people"],
            }
        ],
    )
    none_here: tuple[NoneHere, ...] = several(
        "Kinds of authority that the area does not have.",
        example=[
            {
                "group": "youth_custody",
                "statement": {"en": "There is none in this area.", "cy": "Nid oes un yn yr ardal hon."},
            }
        ],
    )
    engagement: tuple[Engagement, ...] = several(
        "How people stay involved.",
        example=[{"group": "children_and_young_people", "about": {"en": "A panel.", "cy": "Panel."}}],
    )
    voices: tuple[Voice, ...] = several(
        "Quotations.",
        example=[
            {
                "words": {"en": "I felt heard.", "cy": "Cefais fy nghlywed."},
                "attribution": {"en": "A survivor", "cy": "Goroeswr"},
            }
        ],
    )
