"""Keeping the folder in order: what the Duty does not ask by name, and those who read or edit the strategy need."""

from collections.abc import Iterator

from ..blanks import day, listed
from ..model import FILES
from ..model.vocabulary import Part, Status
from ..phrase import NOTHING, Phrase, phrase
from ..problem import Severity
from ..source import nearest
from . import dates
from .case import PUBLISHED, Case
from .contents import RULES
from .guiding import GUIDING
from .languages import not_in_both
from .rule import SHOULD, Finding, Rule, rule, where
from .setting_aside import WAIVABLE

_NEEDED_TO_START = ("strategy", "partnership", "governance", "priorities", "actions", "consultation")
_DECLARABLE = [entry.id for entry in RULES if entry.by_declaration]


@rule(
    "section-missing",
    SHOULD,
    "",
    Part.OVERVIEW,
    remedy=phrase('Add the file; "strategysite new" makes a folder in which each file is there with its notes.'),
)
def sections_written(case: Case) -> Iterator[Finding]:
    """Each file of a strategy is there. The first six are needed to start; the others come with the work."""
    for name in FILES:
        if name not in case.definition.present:
            first = name in _NEEDED_TO_START
            message = phrase("There is no {name}.yml yet, so this part of the strategy is not written.", name=name)
            yield Finding(name, (), message, at_most=Severity.ERROR if first else Severity.ADVICE)


@where(lambda case: len(case.definition.languages) > 1 and not case.in_wales)
@rule(
    "text-one-language",
    SHOULD,
    "",
    Part.OVERVIEW,
    remedy=phrase("Write the words in both languages: {en: …, cy: …}."),
)
def in_both_languages(case: Case) -> Iterator[Finding]:
    """A strategy that is in two languages by its own choice is so throughout. In Wales ``pub-welsh`` asks for it."""
    return not_in_both(case)


@rule(
    "declaration-unknown",
    SHOULD,
    "",
    Part.OVERVIEW,
    remedy=phrase("The rules that a declaration can meet are: {rules}.", rules=listed(_DECLARABLE)),
)
def declarations_known(case: Case) -> Iterator[Finding]:
    """A declaration names a rule that a declaration can meet."""
    for position, declaration in enumerate(case.definition.strategy.declarations):
        if declaration.rule not in _DECLARABLE:
            message = phrase('"{rule}" is not a rule that a declaration can meet.', rule=declaration.rule)
            pointer = ("declarations", position, "rule")
            yield Finding("strategy", pointer, message, _guess(declaration.rule, _DECLARABLE))


@rule(
    "waiver-unknown",
    SHOULD,
    "",
    Part.OVERVIEW,
    remedy=phrase("What can be set aside with a reason is: {rules}.", rules=listed(WAIVABLE)),
)
def waivers_known(case: Case) -> Iterator[Finding]:
    """A waiver names an advice that can be set aside; what the Duty asks cannot be."""
    for position, waiver in enumerate(case.definition.strategy.waivers):
        if waiver.rule not in WAIVABLE:
            message = phrase('"{rule}" is not an advice that can be set aside.', rule=waiver.rule)
            yield Finding("strategy", ("waivers", position, "rule"), message, _guess(waiver.rule, WAIVABLE))


def _guess(word: str, known: list[str]) -> Phrase:
    guess = nearest(word, known)
    return phrase('Did you mean "{guess}"?', guess=guess) if guess else NOTHING


@rule(
    "edition-order",
    SHOULD,
    "",
    Part.OVERVIEW,
    remedy=phrase("In strategy.yml, under edition, write under replaces the folder of the edition before this one."),
)
def replaces_an_earlier(case: Case) -> Iterator[Finding]:
    """An edition replaces an earlier one, not a later one and not itself."""
    strategy = case.definition.strategy
    pointer = ("edition", "replaces")
    if strategy.edition.replaces == case.definition.name:
        yield Finding("strategy", pointer, phrase("This edition is said to replace itself."))
    for other in case.editions:
        theirs, ours = other.strategy.dates.published, strategy.dates.published
        if other.name == strategy.edition.replaces and theirs and ours and theirs > ours:
            message = phrase(
                'It is said to replace "{edition}", published on {day}, later than this one.',
                edition=other.name,
                day=day(theirs),
            )
            yield Finding("strategy", pointer, message)


@where(lambda case: case.in_force)
@rule(
    "edition-left-live",
    SHOULD,
    "",
    Part.OVERVIEW,
    remedy=phrase('In strategy.yml, under edition, write "status: superseded".'),
)
def left_live(case: Case) -> Iterator[Finding]:
    """An edition that a published one replaces no longer stands as the strategy in force."""
    for other in case.editions:
        edition = other.strategy.edition
        if edition.replaces == case.definition.name and edition.status in PUBLISHED:
            message = phrase(
                '"{edition}" replaces this edition, and this one still has the status "{status}".',
                edition=other.name,
                status=case.status,
            )
            yield Finding("strategy", ("edition", "status"), message)


@rule(
    "edition-withdrawn",
    SHOULD,
    "",
    Part.OVERVIEW,
    remedy=phrase(
        "In strategy.yml, under edition, write withdrawn with on: the day, and reason: why, for "
        "the public; or mend the status."
    ),
)
def withdrawal_told(case: Case) -> Iterator[Finding]:
    """A withdrawn edition says when and why; an edition that says so is withdrawn."""
    edition = case.definition.strategy.edition
    if (edition.status is Status.WITHDRAWN) != (edition.withdrawn is not None):
        message = (
            phrase("The edition is withdrawn and says neither when nor why.")
            if edition.withdrawn is None
            else phrase('The edition is withdrawn and has the status "{status}".', status=edition.status)
        )
        yield Finding("strategy", ("edition", "status"), message)


KEEPING: tuple[Rule, ...] = (
    sections_written,
    in_both_languages,
    declarations_known,
    waivers_known,
    dates.in_order,
    dates.sent_early,
    dates.closed_consultations,
    dates.overdue_reviews,
    dates.overdue_actions,
    dates.old_data,
    replaces_an_earlier,
    left_live,
    withdrawal_told,
    *GUIDING,
)
"""The project's own rules, in the order of the reference."""
