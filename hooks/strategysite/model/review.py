"""review.yml: reviews, last year's delivery, evaluation (Act, s.8(7); guidance, 41(c), 153, 154(o), 312)."""

from datetime import date

from .base import Identifier, Record, optional, required, several
from .common import Internal, Link
from .moment import When
from .reference import ActionRef, BodyRef, GroupRef, MeasureRef, PriorityRef
from .text import Prose, Text
from .vocabulary import MeetingCycle


class Review(Internal):
    """One review of the strategy."""

    on: date | None = optional("The day.", example="2027-01-20")
    when: When | None = optional("The time, where there is no exact day.", example="by end 2027")
    by: GroupRef | None = optional("The group that reviewed it.", example="strategic-board")
    done: bool = optional("Write true once it has been done.", example=True, default=False)
    found: Prose | None = optional("What it found.", example={"en": "Two actions …", "cy": "Mae dau gam …"})
    effect: Prose | None = optional(
        "The effect on serious violence, from crime statistics and emergency department data.",
        example={"en": "Injuries fell …", "cy": "Gostyngodd anafiadau …"},
    )
    changed: Prose | None = optional(
        "What was changed because of it.", example={"en": "One action …", "cy": "Un cam …"}
    )
    report: Link | None = optional("Where it can be read.", example={"title": {"en": "Review", "cy": "Adolygiad"}})


class Delivered(Record):
    """One thing that was done in a year."""

    what: Text = required("What was done.", example={"en": "Six panels", "cy": "Chwe phanel"})
    about: Prose | None = optional(
        "What came of it.", example={"en": "Forty children …", "cy": "Mae deugain o blant …"}
    )
    action: ActionRef | None = optional("The action of this edition that carries it on.", example="school-panels")
    was: Identifier | None = optional("The id of the action in the edition before.", example="school-panels")
    priority: PriorityRef | None = optional("The priority.", example="knives")
    measures: tuple[MeasureRef, ...] = several("The measures that show it.", example=["knife-admissions"])


class Year(Internal):
    """What was done in one year, against the strategy of that year."""

    year: Text = required("The year.", example={"en": "2025 to 2026", "cy": "2025 i 2026"})
    narrative: Prose | None = optional(
        "What was done.", example={"en": "In its first year …", "cy": "Yn ei blwyddyn gyntaf …"}
    )
    assessment: Prose | None = optional(
        "How the partnership performed against the strategy before.", example={"en": "Of 12 …", "cy": "O'r 12 …"}
    )
    delivered: tuple[Delivered, ...] = several(
        "What was done, one by one.", example=[{"what": {"en": "Six panels", "cy": "Chwe phanel"}}]
    )


class Evaluation(Internal):
    """An evaluation by somebody independent or by the partnership."""

    title: Text = required("Its title.", example={"en": "Evaluation of outreach", "cy": "Gwerthusiad o'r allgymorth"})
    evaluator: Text | None = optional("Who evaluates.", example={"en": "A university", "cy": "Prifysgol"})
    body: BodyRef | None = optional("The body, if it is one in the list.", example="prifysgol-y-glannau")
    scope: Prose | None = optional(
        "What is evaluated, and how.", example={"en": "Two projects.", "cy": "Dau brosiect."}
    )
    when: When | None = optional("By when.", example="by end 2028")
    cadence: MeetingCycle | None = optional("How often.", example="yearly")
    link: Link | None = optional("Where it can be read.", example={"title": {"en": "Report", "cy": "Adroddiad"}})


class Reviews(Internal):
    """What stands in review.yml."""

    introduction: Prose | None = optional(
        "How the strategy is reviewed.", example={"en": "Each year …", "cy": "Bob blwyddyn …"}
    )
    process: Prose | None = optional(
        "Who decides on changes, and how.", example={"en": "The board …", "cy": "Y bwrdd …"}
    )
    cadence: MeetingCycle | None = optional("How often it is reviewed.", example="yearly")
    reviews: tuple[Review, ...] = several("Reviews done and planned.", example=[{"on": "2027-01-20"}])
    years: tuple[Year, ...] = several(
        "What was done, year by year, newest first.", example=[{"year": {"en": "2025 to 2026", "cy": "2025 i 2026"}}]
    )
    evaluations: tuple[Evaluation, ...] = several(
        "Evaluations.", example=[{"title": {"en": "Evaluation of outreach", "cy": "Gwerthusiad o'r allgymorth"}}]
    )
