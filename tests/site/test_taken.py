"""Two editions at one address."""

import shutil
from pathlib import Path

from strategysite.project import read_project

from ..support.project import TODAY


def taken(project: Path) -> list[str]:
    """Return what is told of addresses that two editions ask for."""
    return [str(problem) for problem in read_project(project, TODAY)[1] if problem.rule == "address-taken"]


def test_editions_at_addresses_of_their_own_are_in_order(project: Path) -> None:
    assert taken(project) == []


def test_an_edition_that_would_stand_in_the_place_of_another_is_an_error_that_names_both(project: Path) -> None:
    shutil.copytree(project / "strategies" / "cwm-bach-2026", project / "strategies" / "cwm-bach-2027")

    told = (
        "strategies/cwm-bach-2027/strategy.yml:11:11: This edition would stand at cy/cwm-bach/2026-i-2029/, where "
        "cwm-bach-2026 stands already. Under edition, give it another name, or an address of its own."
    )
    assert taken(project) == [told]
