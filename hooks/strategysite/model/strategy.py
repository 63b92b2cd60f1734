"""strategy.yml: what the strategy is, where, by when, in whose words."""

from datetime import date
from typing import ClassVar, Final, Literal

from pydantic import Field

from .area import AreaCovered
from .base import Email, Identifier, Line, Record, WebAddress, optional, required, several
from .common import Contact, Internal, LanguageCode, Link
from .definition import Definition
from .edition import Dates, Edition, OtherFormat, PublishedAt, SentTo, Update, WiderPlan
from .guidance import Guidance
from .text import Prose, Text, WebAddresses
from .vocabulary import LegalBasis, Part

SCHEMA: Final = 2
"""The version of the model. It is counted up, with a step in migrate/steps.py, when what was right is so no longer."""


class Foreword(Record):
    """A page signed by those who chair the partnership."""

    text: Prose = required("The foreword.", example={"en": "We want …", "cy": "Rydym am …"})
    signed_by: tuple[Text, ...] = several(
        "The roles that sign it; never a person's name.",
        example=[{"en": "Chair of the partnership", "cy": "Cadeirydd y bartneriaeth"}],
    )


class Principle(Record):
    """One principle or aim."""

    name: Text = required("The principle.", example={"en": "Listen first", "cy": "Gwrando yn gyntaf"})
    about: Prose | None = optional("What it means.", example={"en": "We ask …", "cy": "Rydym yn gofyn …"})


class PriorityWords(Record):
    """The partnership's own word for its priorities: pillars, themes, focus areas … as whole phrases."""

    one: Text = required("One of them.", example={"en": "Pillar", "cy": "Colofn"})
    many: Text = required("Several of them.", example={"en": "Pillars", "cy": "Colofnau"})


class Declaration(Record):
    """That something was done which cannot be read from the data: by a role, on a day."""

    rule: Identifier = required("The rule that it answers.", example="pub-withhold")
    by: Text = required(
        "The role that did it.", example={"en": "Head of community safety", "cy": "Pennaeth diogelwch cymunedol"}
    )
    on: date = required("The day.", example="2026-01-20")
    statement: Prose | None = optional(
        "What was done, in a sentence.", example={"en": "Every page was read.", "cy": "Darllenwyd pob tudalen."}
    )
    link: Link | None = optional(
        "Where the proof can be read.", example={"title": {"en": "Assessment", "cy": "Asesiad"}}
    )


class Waiver(Record):
    """An advice on the quality of the text that the editor sets aside, with a reason."""

    rule: Identifier = required("The advice.", example="text-long-sentences")
    at: Line | None = optional(
        "Where alone: the file and, after strokes, the ids and fields that lead there. Everywhere if left out.",
        example="actions.yml/school-inclusion/title",
    )
    reason: Line = required("Why it does not apply.", example="The sentence quotes the Act.")


class Chapter(Record):
    """A free chapter, written in Markdown in the sections folder, one file for each language."""

    entry: ClassVar[str] = "chapter"

    id: Identifier = required(
        "The name of its files without the ending: sections/<id>.en.md and sections/<id>.cy.md.",
        example="school-inclusion",
    )
    title: Text = required("Its title.", example={"en": "School inclusion", "cy": "Cynhwysiant mewn ysgolion"})
    after: Part = optional("The part of the strategy that it follows.", example="priorities", default=Part.REVIEW)


class Term(Record):
    """A word and what it means."""

    term: Text = required("The word or abbreviation.", example={"en": "YJS", "cy": "GCI"})
    meaning: Prose = required(
        "What it means.", example={"en": "Youth Justice Service", "cy": "Gwasanaeth Cyfiawnder Ieuenctid"}
    )


class Appendix(Record):
    """An appendix that is kept as a document or a page of its own."""

    title: Text = required("Its title.", example={"en": "Appendix A: data", "cy": "Atodiad A: data"})
    link: Link | None = optional("Where it is.", example={"title": {"en": "Data tables", "cy": "Tablau data"}})
    text: Prose | None = optional("What it says.", example={"en": "The tables …", "cy": "Mae'r tablau …"})


class LocalService(Record):
    """A local service that helps people, besides the national ones that the site shows."""

    name: Text = required("Its name.", example={"en": "Victim support hub", "cy": "Hyb cymorth i ddioddefwyr"})
    who_for: Text = required("Whom it helps.", example={"en": "Anyone harmed", "cy": "Unrhyw un a niweidiwyd"})
    phone: Line | None = optional(
        "Its telephone number, in quotes.", example="01632 960001", pattern=r"^[0-9+() ]{3,20}$"
    )
    email: Email | None = optional("Its mailbox.", example="hub@example.org")
    address: WebAddress | None = optional("Its web address.", example="https://example.org/hub")
    hours: Text | None = optional("When it is open.", example={"en": "Every day, 24 hours", "cy": "Bob dydd, 24 awr"})
    languages: tuple[LanguageCode, ...] = several("The languages that it answers in.", example=["en", "cy"])
    urgent: bool = optional("Write true where it is for emergencies.", example=True, default=False)


class Strategy(Internal):
    """What stands in strategy.yml."""

    format: Literal[2] = Field(
        SCHEMA, alias="schema", description="The version of this way of writing a strategy.", examples=[SCHEMA]
    )
    example: bool = optional(
        "Write true for an example of an invented place; every page then says so.", example=True, default=False
    )
    title: Text = required(
        "The title of the strategy.",
        example={"en": "Serious violence strategy", "cy": "Strategaeth trais difrifol"},
    )
    partnership: Text = required(
        "The name of the partnership.",
        example={"en": "Tair Afon Partnership", "cy": "Partneriaeth y Tair Afon"},
    )
    languages: tuple[LanguageCode, ...] = required(
        "The languages of the strategy: [en], [cy], or both. In Wales both are needed.",
        example=["en", "cy"],
        min_length=1,
        max_length=2,
    )
    area: AreaCovered = required(
        "Where it applies.",
        example={
            "name": {"en": "Tair Afon", "cy": "Y Tair Afon"},
            "areas": [
                {"id": "glanmorfa", "name": {"en": "Glanmorfa", "cy": "Glanmorfa"}, "kind": "welsh_county_borough"}
            ],
        },
    )
    legal_basis: LegalBasis | None = optional(
        "The section of the Act: section_8 for one area, section_9 for several together.", example="section_9"
    )
    also_crime_and_disorder_act: bool = optional(
        "Write true where it also serves as the strategy under the Crime and Disorder Act 1998.",
        example=True,
        default=False,
    )
    crime_and_disorder_act: Prose | None = optional(
        "How it serves that Act too, in plain words.",
        example={"en": "This is also our plan under that Act.", "cy": "Dyma hefyd ein cynllun o dan y Ddeddf honno."},
    )
    part_of: WiderPlan | None = optional(
        "The wider plan that it is a chapter of.",
        example={"title": {"en": "Community safety plan", "cy": "Cynllun diogelwch cymunedol"}},
    )
    edition: Edition = required(
        "Which edition this is.",
        example={"name": {"en": "2026 to 2029", "cy": "2026 i 2029"}, "status": "final"},
    )
    dates: Dates = required("The days that matter.", example={"published": "2026-01-30", "next_review": "2027-01-30"})
    summary: Prose | None = optional(
        "The executive summary: one or two pages at most.",
        example={"en": "This strategy says …", "cy": "Mae'r strategaeth hon yn nodi …"},
    )
    in_short: Text | None = optional(
        "The strategy in one sentence, for lists and search engines.",
        example={"en": "How we prevent serious violence.", "cy": "Sut rydym yn atal trais difrifol."},
    )
    foreword: Foreword | None = optional("The foreword.", example={"text": {"en": "We want …", "cy": "Rydym am …"}})
    vision: Prose | None = optional(
        "The vision.", example={"en": "Everyone feels safe.", "cy": "Mae pawb yn teimlo'n ddiogel."}
    )
    mission: Prose | None = optional(
        "The mission.", example={"en": "We act early.", "cy": "Rydym yn gweithredu'n gynnar."}
    )
    aims: tuple[Principle, ...] = several(
        "The aims.", example=[{"name": {"en": "Fewer people harmed", "cy": "Niweidio llai o bobl"}}]
    )
    principles: tuple[Principle, ...] = several(
        "The principles.", example=[{"name": {"en": "Listen first", "cy": "Gwrando yn gyntaf"}}]
    )
    definition: Definition | None = optional(
        "What serious violence means here.", example={"kinds": ["knife_crime", "county_lines"]}
    )
    law_and_policy: tuple[Link, ...] = several(
        "Laws and policies that the strategy answers to.",
        example=[{"title": {"en": "Police and Crime Plan", "cy": "Cynllun Heddlu a Throseddu"}}],
    )
    priority_words: PriorityWords | None = optional(
        "Your own word for priorities, if it is another one.",
        example={"one": {"en": "Pillar", "cy": "Colofn"}, "many": {"en": "Pillars", "cy": "Colofnau"}},
    )
    contact: Contact | None = optional(
        "Whom the public can ask.",
        example={"team": {"en": "Community safety team", "cy": "Y tîm diogelwch cymunedol"}},
    )
    formats: tuple[OtherFormat, ...] = several(
        "Other forms in which it can be had.", example=[{"kind": "easy_read", "on_request": True}]
    )
    published_at: tuple[PublishedAt, ...] = several(
        "Where each body's own website carries it.",
        example=[{"body": "cyngor-glanmorfa", "address": "https://example.org/strategy"}],
    )
    canonical: WebAddresses | None = optional(
        "The one address that counts, in each language, where the strategy stands in several places.",
        example={"en": "https://example.org/strategy", "cy": "https://example.org/strategaeth"},
    )
    sent: tuple[SentTo, ...] = several(
        "To whom it goes within seven days of publication.", example=[{"recipient": "home_office", "on": "2026-02-02"}]
    )
    updates: tuple[Update, ...] = several(
        "What changed after publication, newest first.",
        example=[{"on": "2026-03-02", "what": {"en": "Two actions are done.", "cy": "Cwblhawyd dau gam gweithredu."}}],
    )
    declarations: tuple[Declaration, ...] = several(
        "What was done that the data cannot show.",
        example=[
            {
                "rule": "pub-withhold",
                "by": {"en": "Head of community safety", "cy": "Pennaeth diogelwch cymunedol"},
                "on": "2026-01-20",
            }
        ],
    )
    waivers: tuple[Waiver, ...] = several(
        "Advice on the text that does not apply here.",
        example=[{"rule": "text-long-sentences", "reason": "The sentence quotes the Act."}],
    )
    chapters: tuple[Chapter, ...] = several(
        "Free chapters, in order.",
        example=[{"id": "school-inclusion", "title": {"en": "School inclusion", "cy": "Cynhwysiant mewn ysgolion"}}],
    )
    glossary: tuple[Term, ...] = several(
        "Words that the reader may not know, besides those that the site explains.",
        example=[
            {
                "term": {"en": "YJS", "cy": "GCI"},
                "meaning": {"en": "Youth Justice Service", "cy": "Gwasanaeth Cyfiawnder Ieuenctid"},
            }
        ],
    )
    links: tuple[Link, ...] = several(
        "Useful links.",
        example=[{"title": {"en": "Police.uk", "cy": "Police.uk"}, "address": "https://www.police.uk/"}],
    )
    appendices: tuple[Appendix, ...] = several(
        "Appendices.", example=[{"title": {"en": "Appendix A: data", "cy": "Atodiad A: data"}}]
    )
    services: tuple[LocalService, ...] = several(
        "Local services that help people.",
        example=[
            {
                "name": {"en": "Victim support hub", "cy": "Hyb cymorth i ddioddefwyr"},
                "who_for": {"en": "Anyone harmed", "cy": "Unrhyw un a niweidiwyd"},
            }
        ],
    )
    guidance: Guidance | None = optional(
        "Guidance to show first or to hide.",
        example={"pin": [{"item": "vawdasv-act-2015", "reason": "Our strategy answers to it too."}]},
    )
