"""What a rule asks is told together with the guidance that helps with it: found by the paragraphs that both name."""

from collections.abc import Callable

import pytest

from strategysite.language.catalogue import read_words
from strategysite.load import Loaded
from strategysite.phrase import ENGLISH
from strategysite.register import Registers
from strategysite.report import report
from strategysite.rules import RULES, check
from strategysite.rules.helping import helped_by

from ..support.project import PROJECT
from .complete import TODAY

BY_ID = {rule.id: rule for rule in RULES}


@pytest.mark.parametrize(
    ("rule", "nation", "item"),
    [
        ("needs-gaps", "england", "needs-assessment-guidance"),
        ("needs-gaps", "wales", "violence-prevention-unit-research"),
        ("needs-framework", "england", "needs-assessment-guidance"),
        ("gov-sharing", "wales", "wales-accord-on-sharing-personal-information"),
        ("gov-csp", "england", "crime-and-disorder-strategy-regulations-2007"),
        ("gov-csp", "wales", "crime-and-disorder-strategy-wales-regulations-2007"),
        ("pub-date", "england", "strategies-regulations-2022"),
        ("pub-equality", "wales", "equality-act-2010"),
        ("w-wellbeing", "wales", "well-being-of-future-generations-act-2015"),
        ("w-vawdasv", "wales", "vawdasv-act-2015"),
        ("w-socio-economic", "wales", "socio-economic-duty"),
        ("w-children", "wales", "rights-of-children-measure-2011"),
        ("w-trauma", "wales", "trauma-informed-wales"),
    ],
)
def test_a_rule_is_helped_by_what_its_paragraphs_name(rule: str, nation: str, item: str, registers: Registers) -> None:
    found = helped_by(BY_ID[rule], frozenset({nation}), registers)

    assert found is not None
    assert found.id == item


@pytest.mark.parametrize("rule", ["area-boundary", "who-officer", "act-cost", "gov-arrangements", "pub-summary"])
def test_where_nothing_is_to_the_point_nothing_is_named(rule: str, registers: Registers) -> None:
    assert helped_by(BY_ID[rule], frozenset({"wales"}), registers) is None


@pytest.mark.parametrize("nation", ["england", "wales"])
def test_what_helps_is_for_the_nation_still_holds_and_is_not_the_source_itself(
    nation: str, registers: Registers
) -> None:
    helped = [item for rule in RULES if (item := helped_by(rule, frozenset({nation}), registers))]

    assert len(helped) > 10
    for item in helped:
        assert nation in item.nations, item.id
        assert item.status in ("in_force", "updated"), item.id
        assert item.id not in ("serious-violence-duty-guidance", "police-crime-sentencing-and-courts-act-2022")


def test_the_report_names_each_item_once_with_its_address_and_its_rules(
    read: Callable[..., Loaded], registers: Registers
) -> None:
    told = report(check(read(), registers, TODAY), ENGLISH)

    (line,) = [line for line in told.splitlines() if line.startswith("- Wales Violence Prevention Unit")]
    assert "What helps to mend this:" in told
    assert line == (
        "- Wales Violence Prevention Unit: research and practice, https://www.violencepreventionwales.co.uk/ "
        "(needs-causes, needs-cohorts, needs-framework, needs-gaps, needs-summary)"
    )


def test_in_welsh_the_item_has_its_welsh_title_and_address(read: Callable[..., Loaded], registers: Registers) -> None:
    welsh = read_words(PROJECT / "translations", "cy")

    told = report(check(read(), registers, TODAY), welsh)

    assert "- Uned Atal Trais Cymru: ymchwil ac arfer, https://www.violencepreventionwales.co.uk/cy/ (" in told
