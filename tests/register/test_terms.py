"""The term base: each term decided once, with a reason where sources differ, and its Welsh undamaged."""

from collections import Counter

from strategysite.language.mutation import folded
from strategysite.model import Text
from strategysite.register import Registers
from strategysite.register.terms import AgreedTerm
from strategysite.rules.said import Said
from strategysite.rules.wording.noise import damaged


def test_no_term_stands_in_two_places(registers: Registers) -> None:
    counted = Counter(folded(term.term.en) for term in registers.terms.all)

    assert [term for term, number in counted.items() if number > 1] == []


def test_every_term_says_where_it_was_seen_or_that_it_was_not(registers: Registers) -> None:
    own = [term for term in registers.terms.all if isinstance(term, AgreedTerm)]

    assert [term.id for term in own if (term.source is None) != term.unsure] == []


def test_the_welsh_of_no_term_is_damaged(registers: Registers) -> None:
    texts = [Said("terms", (), Text(en="x", cy=term.term.cy)) for term in registers.terms.all]

    assert [finding.message for text in texts for _, finding in damaged(text)] == []


def test_a_term_inside_a_longer_one_is_not_named_besides(registers: Registers) -> None:
    used = registers.terms.used_in("Our serious violence strategy, and violence.", "en")

    assert [term.term.en for term in used] == ["serious violence strategy"]
