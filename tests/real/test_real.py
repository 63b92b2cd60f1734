"""Strategies as they really are: they can be written down here, they build, and what is said to be missing is so."""

from collections.abc import Callable
from pathlib import Path

import pytest

from strategysite.language.catalogue import read_words
from strategysite.load import Loaded, read_strategy
from strategysite.model import Definition
from strategysite.problem import has_errors
from strategysite.register import read_registers
from strategysite.rules import Case, Outcome, assess, check
from strategysite.site.addresses import Addresses

from ..support.built import BuiltSite
from ..support.project import PROJECT, TODAY, real_cases_site

HERE = Path(__file__).parent
CASES = ("devon-cornwall-scilly-2020", "hertfordshire-2021", "humber", "kingston-2024")
NOT_SAID = {
    "devon-cornwall-scilly-2020": {
        "the legal basis in each council's area": ["area-wider"],
        "dates of review": ["rev-annual"],
        "equality": ["pub-equality"],
        "measures with baselines": ["measure-core", "measure-local"],
    },
    "hertfordshire-2021": {
        "specified authorities by name": ["who-specified", "who-officer"],
        "consultation of schools and prisons": ["consult-relevant", "consult-manage"],
        "measures": ["measure-core", "measure-local"],
        "actions with owners and dates": ["act-smart", "act-agreed"],
        "the date of review": ["rev-annual"],
        "equality": ["pub-equality"],
    },
    "humber": {
        "specified authorities by name": ["who-specified"],
        "the actions of the four delivery plans": ["act-smart"],
        "how often the board meets": ["gov-arrangements"],
    },
    "kingston-2024": {
        "which groups decide": ["gov-arrangements", "gov-groups"],
        "which measures are used": ["measure-core", "measure-local"],
        "who was consulted": ["consult-relevant", "consult-people"],
    },
}
"""What the public account of each leaves out, and the rules that must see it."""
SAID = {
    "devon-cornwall-scilly-2020": ["who-lead", "who-local-policing-body"],
    "hertfordshire-2021": ["area-minimum"],
    "humber": ["area-boundary", "who-local-policing-body"],
    "kingston-2024": ["gov-links", "pub-summary"],
}
"""What the public account of each does say, so that no rule may call it missing."""

Golden = Callable[[Path, str], None]
every_case = pytest.mark.parametrize("name", CASES)


@pytest.fixture(scope="module")
def read() -> dict[str, Loaded]:
    """Return the cases as read."""
    return {name: read_strategy(HERE / name, PROJECT) for name in CASES}


@pytest.fixture(scope="module")
def defined(read: dict[str, Loaded]) -> dict[str, Definition]:
    """Return what the cases say."""
    found = {name: loaded.definition for name, loaded in read.items()}
    return {name: definition for name, definition in found.items() if definition}


@pytest.fixture(scope="module")
def outcomes(defined: dict[str, Definition]) -> dict[str, dict[str, Outcome]]:
    """Return how each rule stands for each case."""
    registers, _ = read_registers(PROJECT / "content" / "registers", PROJECT)
    cases = {name: Case(definition, registers, TODAY) for name, definition in defined.items()}
    return {name: {outcome.rule.id: outcome for outcome in assess(case)} for name, case in cases.items()}


@every_case
def test_it_can_be_written_down_without_a_fault(name: str, read: dict[str, Loaded]) -> None:
    assert read[name].problems == ()
    assert read[name].definition is not None


@every_case
def test_as_a_draft_it_has_nothing_that_stops_the_build(name: str, read: dict[str, Loaded]) -> None:
    registers, _ = read_registers(PROJECT / "content" / "registers", PROJECT)

    assert not has_errors(check(read[name], registers, TODAY))


def test_one_group_can_answer_to_six_boards(defined: dict[str, Definition]) -> None:
    groups = {group.id: group for group in defined["hertfordshire-2021"].governance.groups}

    assert len(groups["co-ordinating-group"].reports_to) == 6
    assert len(groups["co-ordinating-group"].members) == 6


def test_priorities_can_be_called_pillars_and_have_a_plan_in_each_area(defined: dict[str, Definition]) -> None:
    humber = defined["humber"]
    words = humber.strategy.priority_words

    assert words is not None
    assert (words.one.en, len(humber.priorities.priorities)) == ("Pillar", 5)
    assert [len(plan.areas) for plan in humber.actions.plans] == [1, 1, 1, 1]


def test_a_concordat_and_a_programme_over_two_organisations_can_be_told(defined: dict[str, Definition]) -> None:
    partnership = defined["devon-cornwall-scilly-2020"].partnership

    assert partnership.concordat is not None
    assert partnership.coordinator is not None
    assert partnership.coordinator.body == "police-and-crime-commissioner"


def test_one_plan_can_serve_two_acts(defined: dict[str, Definition]) -> None:
    strategy = defined["kingston-2024"].strategy

    assert strategy.also_crime_and_disorder_act
    assert strategy.part_of is not None


@every_case
def test_what_its_public_account_leaves_out_is_said_to_be_missing(
    name: str, outcomes: dict[str, dict[str, Outcome]]
) -> None:
    unseen = {
        what: [rule for rule in rules if outcomes[name][rule].state != "not_yet"]
        for what, rules in NOT_SAID[name].items()
    }

    assert {what: rules for what, rules in unseen.items() if rules} == {}


@every_case
def test_what_its_public_account_says_is_not_called_missing(name: str, outcomes: dict[str, dict[str, Outcome]]) -> None:
    assert [rule for rule in SAID[name] if outcomes[name][rule].state != "met"] == []


@every_case
def test_nothing_that_is_asked_in_wales_alone_is_asked_of_it(
    name: str, outcomes: dict[str, dict[str, Outcome]]
) -> None:
    welsh = [outcome for outcome in outcomes[name].values() if "england" not in outcome.rule.nations]

    assert len(welsh) > 8
    assert {outcome.state for outcome in welsh} == {"does_not_apply"}


def test_how_every_rule_stands_for_every_case(outcomes: dict[str, dict[str, Outcome]], golden: Golden) -> None:
    words = {"met": "met", "not_yet": "NOT YET", "does_not_apply": "-"}
    rows = [("", *(name.partition("-")[0] for name in CASES))]
    rows += [(rule, *(words[outcomes[name][rule].state] for name in CASES)) for rule in outcomes[CASES[0]]]

    golden(
        HERE / "outcomes.txt",
        "".join(f"{rule:26}{''.join(f'{one:15}' for one in states).rstrip()}\n" for rule, *states in rows),
    )


@every_case
def test_its_report(name: str, read: dict[str, Loaded], golden: Golden) -> None:
    registers, _ = read_registers(PROJECT / "content" / "registers", PROJECT)

    golden(
        HERE / "reports" / f"{name}.txt",
        "".join(
            f"{problem.file.rpartition('/')[2]}:{problem.line}: {problem.rule}: {problem.message}\n"
            for problem in check(read[name], registers, TODAY)
        ),
    )


@every_case
def test_it_builds(name: str, defined: dict[str, Definition], tmp_path_factory: pytest.TempPathFactory) -> None:
    preview = BuiltSite(real_cases_site(tmp_path_factory.getbasetemp()))
    place = Addresses(defined[name], read_words(PROJECT / "translations", "en")).area

    own = [page for page in preview.in_language("en") if page.address.startswith(place)]
    titles = {page.html.one("h1").text for page in own}
    assert {priority.name.en for priority in defined[name].priorities.priorities} <= titles
    assert {body.name.en for body in defined[name].partnership.bodies} <= titles
    assert all(preview.leads_somewhere(address) for page in own for address in page.inside())
    in_welsh = Addresses(defined[name], read_words(PROJECT / "translations", "cy")).area
    assert not [page.address for page in preview.in_language("cy") if page.address.startswith(in_welsh)]
