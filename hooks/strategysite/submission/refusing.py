"""Why a strategy cannot be sent yet: everything at once, each with its place and what to write."""

from collections.abc import Iterable
from datetime import datetime

from ..blanks import day
from ..load import Loaded
from ..model.edition import UK_TIME
from ..model.vocabulary import Recipient
from ..phrase import phrase
from ..problem import Problem, Severity
from ..rules import Case, Level, assess, left_to_do
from ..rules.case import PUBLISHED
from ..site.showing import is_embargoed

_OF_SENDING = {"pub-home-office": Recipient.HOME_OFFICE, "pub-welsh-ministers": Recipient.WELSH_MINISTERS}
"""The rules that the e-mails themselves are there to meet."""


def refusals(loaded: Loaded, case: Case, problems: Iterable[Problem], now: datetime) -> list[Problem]:
    """Return what keeps a strategy from being sent, sorted by place; nothing where it can be.

    It must be published, and so be out of its embargo; it must meet every *must* but to have been sent; and nothing
    may be wrong with it that stops a build. ``problems`` are those of the whole project; ``now`` is what an embargo is
    measured against.
    """
    waived = {rule for rule, recipient in _OF_SENDING.items() if _is_named(case, recipient)}
    folder = "/".join(loaded.documents["strategy"].file.split("/")[:-1])
    found = {p for p in problems if p.file.startswith(f"{folder}/") and p.severity is Severity.ERROR}
    for outcome in assess(case):
        if outcome.rule.level is Level.MUST:
            found.update(left_to_do(loaded, case, outcome))
    found = {problem for problem in found if problem.rule not in waived}
    return sorted({*found, *_not_out(loaded, case, now)})


def _is_named(case: Case, recipient: Recipient) -> bool:
    return any(sent.recipient is recipient for sent in case.definition.strategy.sent)


def _not_out(loaded: Loaded, case: Case, now: datetime) -> Iterable[Problem]:
    """Yield why the strategy is not before the public."""
    dates = case.definition.strategy.dates
    document = loaded.documents["strategy"]
    if case.status not in PUBLISHED:
        mark = document.place(("edition", "status"))
        status = case.status.value
        message = phrase('Only a published strategy is sent, and this one has the status "{status}".', status=status)
        remedy = phrase("Write status: interim or final once the partnership has published it.")
        yield Problem(document.file, mark.line, mark.column, "send-status", Severity.ERROR, message, remedy)
    if dates.published and dates.published > case.today:
        mark = document.place(("dates", "published"))
        message = phrase("It is published on {day}, which is still to come.", day=day(dates.published))
        remedy = phrase("Send it on that day or within the seven days after it.")
        yield Problem(document.file, mark.line, mark.column, "send-early", Severity.ERROR, message, remedy)
    if dates.embargo and is_embargoed(case.definition, now):
        mark = document.place(("dates", "publish_at"))
        held = dates.embargo.astimezone(UK_TIME)
        message = phrase("It is held back until {time} on {day}.", time=f"{held:%H:%M}", day=day(held.date()))
        remedy = phrase("Send it once it is before the public.")
        yield Problem(document.file, mark.line, mark.column, "send-early", Severity.ERROR, message, remedy)
