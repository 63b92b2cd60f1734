"""What every rule says of every strategy that breaks one, told in Welsh: no phrase of it is in English."""

from collections.abc import Iterator

import pytest

from strategysite.language.catalogue import read_words
from strategysite.phrase import Phrase
from strategysite.register import Registers
from strategysite.rules import KEEPING, LOOKS, RULES, Case, assess, withheld, wording

from ..support.recording import TRANSLATIONS, recording_welsh, untold
from .changes import ALONE, MORE_THAN_ONE, Seen
from .complete import both, defined, having, welsh, without
from .test_withheld import SEEN as PRIVATE
from .test_wording import SEEN as ADVICE
from .test_wording import Cases

ALL = (*ALONE, *MORE_THAN_ONE)


def told_of(seen: Seen, registers: Registers) -> Iterator[Phrase]:
    """Yield everything that an editor is told of a changed strategy."""
    case = Case(defined(seen.change(seen.base())), registers, seen.today, ())
    for outcome in assess(case, (*RULES, *KEEPING)):
        for finding in outcome.findings:
            yield from (finding.message, finding.remedy or outcome.rule.remedy, outcome.rule.source_in_words)


@pytest.fixture(scope="module")
def told(registers: Registers) -> list[Phrase]:
    return [one for seen in ALL for one in told_of(seen, registers)]


def test_every_message_and_remedy_has_its_welsh(told: list[Phrase]) -> None:
    words, missed = recording_welsh()

    assert all(one.told_in(words) for one in told if one)
    assert missed.phrases == set(), "run `make translations`, and write the Welsh of these"


def test_no_english_word_of_ours_stands_in_a_blank(told: list[Phrase]) -> None:
    assert [word for one in told for word in untold(one)] == []


def test_what_each_rule_and_look_asks_for_has_its_welsh() -> None:
    words, missed = recording_welsh()

    for rule in (*RULES, *KEEPING):
        assert rule.remedy.told_in(words)
    for look in LOOKS:
        assert look.text.told_in(words)
        assert look.remedy.told_in(words)
    assert missed.phrases == set()


@pytest.mark.parametrize(("kind", "english", "cymraeg"), ADVICE)
def test_what_is_found_in_the_words_has_its_welsh(kind: str, english: str, cymraeg: str, case: Cases) -> None:
    words, missed = recording_welsh()

    for look, finding in wording.look(case(having(welsh(), "strategy.summary", both(english, cymraeg)))):
        assert finding.message.told_in(words) != finding.message, kind
        assert look.remedy.told_in(words)
    assert missed.phrases == set(), "run `make translations`, and write the Welsh of these"


@pytest.mark.parametrize(("kind", "seen"), PRIVATE)
def test_what_must_not_be_published_is_told_in_welsh(kind: str, seen: str, case: Cases) -> None:
    words, missed = recording_welsh()

    for _, finding in withheld.look(case(having(welsh(), "strategy.summary", both(seen, "Crynodeb.")))):
        assert finding.message.told_in(words) != finding.message, kind
    assert missed.phrases == set(), "run `make translations`, and write the Welsh of these"


def test_names_are_told_in_welsh_and_what_is_typed_stays(registers: Registers) -> None:
    words = read_words(TRANSLATIONS, "cy")
    plain = without(welsh(), "actions.actions.1.binding")
    case = Case(defined(plain), registers, Seen("act-relevant", lambda same: same, "").today, ())

    [outcome] = [found for found in assess(case) if found.rule.id == "act-relevant"]
    [finding] = outcome.findings

    assert finding.message.told_in(words) == (
        "Ni ddywedir a yw'r cam gweithredu \"Cynnal paneli ysgol\" yn rhwymo'r rhai sydd i'w gyflawni: Coleg Glanmorfa."
    )
    assert "binding" in outcome.rule.remedy.told_in(words)
