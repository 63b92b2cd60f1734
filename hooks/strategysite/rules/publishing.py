"""How the strategy is published, in which languages, and to whom it is sent."""

from collections.abc import Iterator
from datetime import timedelta

from ..blanks import day
from ..model.vocabulary import FormatKind, ImpactKind, Part, Recipient, Role
from ..phrase import Phrase, phrase
from ..problem import Severity
from ..register.recipients import MAILBOXES
from ..words import N_
from .assessed import assessed
from .authorities import areas_in_words
from .case import PUBLISHED, Case, serves
from .languages import not_in_both
from .rule import COULD, MUST, Finding, only_in, or_declared, rule

_TO_SEND = timedelta(days=7)


@rule(
    "pub-summary",
    COULD,
    "G 154(n)",
    Part.OVERVIEW,
    public=N_("There is an executive summary."),
    remedy=phrase(
        "In strategy.yml, write summary: one or two pages at most; or name it under formats, with "
        '"kind: executive_summary".'
    ),
)
def summary(case: Case) -> Iterator[Finding]:
    """There is an executive summary."""
    strategy = case.definition.strategy
    apart = any(form.kind is FormatKind.EXECUTIVE_SUMMARY for form in strategy.formats)
    if strategy.summary is None and not apart:
        yield Finding("strategy", (), phrase("There is no executive summary."))


@rule(
    "pub-date",
    MUST,
    "Act s.8(7); G 160",
    Part.OVERVIEW,
    public=N_("The date of publication is given."),
    remedy=phrase("In strategy.yml, under dates, write published: the day, as 2026-01-30."),
)
def publication_date(case: Case) -> Iterator[Finding]:
    """The strategy is published as soon as reasonably practicable after it was prepared; the date is given."""
    if case.definition.strategy.dates.published is None:
        yield Finding("strategy", ("dates",), phrase("The date of publication is not given."))


@rule(
    "pub-place",
    MUST,
    "G 161",
    Part.OVERVIEW,
    public=N_("It stands on the website of a specified authority or local policing body for each area."),
    remedy=phrase(
        "In strategy.yml, under published_at, add a specified authority or local policing body "
        "that serves the area, with the address on its website."
    ),
)
def place_of_publication(case: Case) -> Iterator[Finding]:
    """It is on the website of a specified authority or local policing body for each local government area covered."""
    entitled = {Role.SPECIFIED, Role.LOCAL_POLICING_BODY}
    places = [
        (place, body)
        for place in case.definition.strategy.published_at
        for body in case.named([place.body])
        if entitled & set(body.roles)
    ]
    without = [
        area
        for area in case.areas
        if not any(serves(body, area) and (not at.areas or area.id in at.areas) for at, body in places)
    ]
    if without:
        where = areas_in_words(case, without)
        message = phrase(
            "No specified authority or local policing body for {where} is said to carry the strategy.", where=where
        )
        yield Finding("strategy", ("published_at",), message)


@rule(
    "pub-home-office",
    MUST,
    "G 120, 121, 162",
    Part.OVERVIEW,
    public=N_("It is sent to the Home Secretary within 7 days of publication."),
    remedy=phrase(
        'In strategy.yml, under sent, write "recipient: home_office". Once it is published, send '
        "it to {mailbox}, as a link or as PDF or Word, and add on: the day.",
        mailbox=MAILBOXES[Recipient.HOME_OFFICE],
    ),
)
def sent_to_home_office(case: Case) -> Iterator[Finding]:
    """It is sent to the Secretary of State within 7 days of publication, as a link or as PDF or Word."""
    return _sent(case, Recipient.HOME_OFFICE, phrase("the Home Office"))


@only_in("wales")
@rule(
    "pub-welsh-ministers",
    MUST,
    "G 120, 162",
    Part.OVERVIEW,
    public=N_("It is sent to the Welsh Ministers within 7 days of publication."),
    remedy=phrase(
        'In strategy.yml, under sent, write "recipient: welsh_ministers". Once it is published, send '
        "it to {mailbox}, as a link or as PDF or Word, and add on: the day.",
        mailbox=MAILBOXES[Recipient.WELSH_MINISTERS],
    ),
)
def sent_to_welsh_ministers(case: Case) -> Iterator[Finding]:
    """It is sent to the Welsh Ministers within 7 days of publication."""
    return _sent(case, Recipient.WELSH_MINISTERS, phrase("the Welsh Ministers"))


def _sent(case: Case, recipient: Recipient, name: Phrase) -> Iterator[Finding]:
    """Yield what is wrong with the sending: nobody named, not sent in time, or sent late, which cannot be undone."""
    entries = [(place, sent) for place, sent in enumerate(case.definition.strategy.sent) if sent.recipient is recipient]
    published = case.definition.strategy.dates.published if case.status in PUBLISHED else None
    due = published + _TO_SEND if published else None
    if not entries:
        yield Finding(
            "strategy",
            ("sent",),
            phrase("Those to whom the strategy is sent do not include {recipient}.", recipient=name),
        )
        return
    dated = [(sent.on, place) for place, sent in entries if sent.on]
    if due and not dated:
        late = case.today > due
        message = (
            phrase("It is to be sent to {recipient} by {due}, and that day has passed.", recipient=name, due=day(due))
            if late
            else phrase("It is to be sent to {recipient} by {due}.", recipient=name, due=day(due))
        )
        yield Finding("strategy", ("sent", entries[0][0]), message, at_most=Severity.ERROR if late else Severity.ADVICE)
    elif due and min(dated)[0] > due:
        message = phrase(
            "It was sent to {recipient} on {sent}, and the last day for that was {due}.",
            recipient=name,
            sent=day(min(dated)[0]),
            due=day(due),
        )
        remedy = phrase("If the day is right, it stays on record; if it is a slip, mend it.")
        yield Finding("strategy", ("sent", min(dated)[1], "on"), message, remedy, at_most=Severity.ADVICE)


@only_in("wales")
@rule(
    "pub-welsh",
    MUST,
    "G 120, 163",
    Part.OVERVIEW,
    public=N_("It is published in Welsh and in English."),
    remedy=phrase("Write the words in both languages: {en: …, cy: …}."),
)
def both_languages(case: Case) -> Iterator[Finding]:
    """It is published in Welsh and in English: every word of it, not the strategy as a whole alone."""
    if len(case.definition.languages) < 2:
        message = phrase("The strategy is in one language only.")
        remedy = phrase('In strategy.yml, write "languages: [en, cy]", and give every text in both.')
        yield Finding("strategy", ("languages",), message, remedy)
    else:
        yield from not_in_both(case)


@or_declared
@rule(
    "pub-withhold",
    MUST,
    "Act s.8(8), s.9(9); G 41(b)",
    Part.OVERVIEW,
    public=N_("Somebody has checked that nothing in it puts people, investigations or institutions at risk."),
    remedy=phrase(
        'In strategy.yml, under declarations, write "rule: pub-withhold", by: the role that read '
        "it through, on: the day, and statement: what was done."
    ),
)
def nothing_withheld(case: Case) -> Iterator[Finding]:  # noqa: ARG001 - no data can show it; a declaration does
    """It contains nothing that might harm: somebody is recorded as having checked, by role and date.

    That is nothing that might jeopardise anyone's safety; prejudice prevention, detection, investigation or
    prosecution; or compromise security, good order or discipline in an institution. What a program can see of that,
    ``withheld`` looks for; the judgement is a person's.
    """
    message = phrase("Nobody is recorded as having checked that the strategy holds nothing that must not be published.")
    yield Finding("strategy", ("declarations",), message)


@or_declared
@rule(
    "pub-equality",
    MUST,
    "G 157, 158, 163",
    Part.IMPACTS,
    public=N_("Its effect on people with protected characteristics was assessed, and is watched."),
    remedy=phrase(
        'In impacts.yml, add an assessment with "kind: equality", done, summary or link, and '
        'monitoring; or declare it in strategy.yml with "rule: pub-equality".'
    ),
)
def equality(case: Case) -> Iterator[Finding]:
    """Equality Act 2010: due regard was had, and the impact on protected characteristics is monitored.

    Accessible publication, which the same paragraphs ask for, is the work of the site itself.
    """
    yield from assessed(case, ImpactKind.EQUALITY)
    found = [entry for entry in case.definition.impacts.assessments if entry.kind is ImpactKind.EQUALITY]
    if found and not any(entry.monitoring for entry in found):
        message = phrase(
            "It is not said how the effect on people with protected characteristics is watched (monitoring)."
        )
        yield Finding("impacts", ("assessments",), message)
