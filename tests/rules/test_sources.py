"""Short references to the law and the guidance, and the same in words."""

from pathlib import Path

import pytest

from strategysite.language.catalogue import read_words
from strategysite.register import Registers
from strategysite.rules import RULES, citations, source_in_words


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("G 160", "statutory guidance, paragraph 160"),
        ("G 168-196", "statutory guidance, paragraphs 168-196"),
        (
            "Act s.8(7); G 160",
            "Police, Crime, Sentencing and Courts Act 2022, section 8(7); statutory guidance, paragraph 160",
        ),
        ("Act s.8(8), s.9(9)", "Police, Crime, Sentencing and Courts Act 2022, sections 8(8), 9(9)"),
        ("Act s.11 and Sch. 1", "Police, Crime, Sentencing and Courts Act 2022, section 11 and Schedule 1"),
        ("IG 5.2.4", "Tackling Violence Action Plan implementation guidance 2008, section 5.2.4"),
        ("WLS policy making", "Welsh language standards on policy making"),
        ("", ""),
    ],
)
def test_a_source_is_told_in_words(source: str, words: str) -> None:
    assert source_in_words(source) == words


def test_a_source_is_told_in_welsh() -> None:
    welsh = read_words(Path(__file__).parents[2] / "translations", "cy")

    assert source_in_words("G 154(k)").told_in(welsh) == "canllawiau statudol, paragraff 154(k)"


def test_an_unknown_document_is_refused() -> None:
    with pytest.raises(ValueError, match="Circular 5"):
        citations("Circular 5")


def test_every_rule_of_the_duty_has_a_source_whose_document_can_be_looked_up(registers: Registers) -> None:
    cited = {citation.in_register for rule in RULES for citation in citations(rule.source)}

    assert cited - {""} <= set(registers.guidance.by_id)
    assert all(rule.source_in_words for rule in RULES)
