"""Looking through every text, and through the figures, of a strategy."""

from collections.abc import Iterator

from ...model.series import Run
from ...model.vocabulary import Unit
from ...model.whole import Pointer
from ...phrase import counted, phrase
from ...words import N_
from ..case import PUBLISHED, Case
from ..column import Column
from ..look import Look
from ..placing import in_column
from ..rule import Finding
from . import patterns
from .kinds import (
    BIRTH_DATE,
    HOME,
    MAILBOX,
    MARKING,
    MOBILE,
    NAME,
    NATIONAL_INSURANCE,
    NHS_NUMBER,
    PLACEHOLDER,
    SMALL_NUMBER,
    VEHICLE,
)
from .mailboxes import mailboxes
from .names import names

_FINDERS: tuple[tuple[Look, patterns.Finder, tuple[str, ...], str], ...] = (
    (
        MARKING,
        patterns.markings,
        (
            *("sensiti", "not for ", "not suitable", "not to be ", "secret", "confiden", "restrict", "tlp", " only"),
            *("i'w ", "i’w ", "cyfrin", "cyfyng", "ddylid e", "yn unig"),
        ),
        N_('The words carry the protective marking "{seen}".'),
    ),
    (
        NATIONAL_INSURANCE,
        patterns.national_insurance_numbers,
        (),
        N_("A National Insurance number stands here ({seen})."),
    ),
    (NHS_NUMBER, patterns.nhs_numbers, (), N_("An NHS number stands here ({seen}).")),
    (
        BIRTH_DATE,
        patterns.birth_dates,
        ("birth", "dob", "d.o.b", "born on", "yddiad geni", "anwyd ar", "aned ar"),
        N_("A date of birth stands here ({seen})."),
    ),
    (MAILBOX, mailboxes, ("@",), N_("The mailbox {seen} looks like a person's own.")),
    (VEHICLE, patterns.vehicles, (), N_("The registration of a vehicle stands here ({seen}).")),
    (
        VEHICLE,
        patterns.named_vehicles,
        ("registration", "plate", "vrm", "cofrestru"),
        N_("The registration of a vehicle stands here ({seen})."),
    ),
    (
        MOBILE,
        patterns.private_numbers,
        ("home ", "personal ", "private ", "rhif "),
        N_("A telephone number stands here ({seen}) that is said to be a person's own."),
    ),
    (
        HOME,
        patterns.homes,
        ("lives", "living", "lived", "resid", "home", "yn byw", "cartref", "artref y", "address of"),
        N_("An address at which somebody lives stands here ({seen})."),
    ),
    (NAME, names, (), N_('"{seen}" looks like the name of a private person.')),
    (
        PLACEHOLDER,
        patterns.placeholders,
        (
            *("tbc", "tba", "tbd", "lorem", "xxx", "???", "to follow", "to be ", "awaiting", "coming soon", "[insert "),
            *("[add ", "[rhowch", "[mewnosod", "[ychwaneg", "i ddilyn", "i'w ", "i’w ", "aros am", "yn dod yn fuan"),
        ),
        N_('A placeholder stands in place of the words: "{seen}".'),
    ),
)
"""What is looked for, how, one of the words (in small letters) that must be there for it to be found, and what is said.

The words spare the slower patterns most of the reading: a whole strategy is gone through at every build.
"""


def found_in_texts(case: Case) -> Iterator[tuple[Look, Finding]]:
    """Yield what is found in the words of each file, in each language, and in its figures."""
    known = _published_numbers(case)
    for words in case.columns:
        yield from _in_words(case, words)
        yield from _mobiles(words, known)
    yield from _small_numbers(case)


def _in_words(case: Case, words: Column) -> Iterator[tuple[Look, Finding]]:
    for look, find, hints, message in _FINDERS:
        if look.published_only and case.status not in PUBLISHED:
            continue
        for start, text in words.holding(hints) if hints else ((0, words.words),):
            for offset, seen in find(text):
                yield look, in_column(words, start + offset, phrase(message, seen=seen))


def _mobiles(words: Column, known: frozenset[str]) -> Iterator[tuple[Look, Finding]]:
    for offset, number in patterns.mobile_numbers(words.words):
        if number not in known:
            message = phrase("A mobile number stands here ({number}…) that is not a published one.", number=number[:3])
            yield MOBILE, in_column(words, offset, message)


def _published_numbers(case: Case) -> frozenset[str]:
    """Return the numbers that may be told to anyone: those of the register, and those given for a team or service."""
    services = [number for service in case.registers.services.all for number in (service.phone, service.text)]
    strategy = case.definition.strategy
    own = [strategy.contact.phone if strategy.contact else None, *(service.phone for service in strategy.services)]
    return frozenset(patterns.national_digits(number) for number in (*services, *own) if number)


def _small_numbers(case: Case) -> Iterator[tuple[Look, Finding]]:
    """Yield each run of counts in which some are 1 to 4; comparisons with larger places are not looked at."""
    for file, pointer, series in case.said.series:
        if series.unit is Unit.COUNT:
            yield from _small(file, pointer, series)
            for place, part in enumerate(series.breakdowns):
                yield from _small(file, (*pointer, "breakdowns", place), part)


def _small(file: str, pointer: Pointer, run: Run) -> Iterator[tuple[Look, Finding]]:
    small = [place for place, point in enumerate(run.points) if point.value and 1 <= point.value <= 4]
    if small:
        message = counted(
            "One figure is between 1 and 4, so that somebody might be recognised.",
            "{number} figures are between 1 and 4, so that somebody might be recognised.",
            len(small),
        )
        yield SMALL_NUMBER, Finding(file, (*pointer, "points", small[0]), message)
