"""One strategy built alone, for the website of another authority."""

from pathlib import Path

import pytest

from ..site.conftest import copy_mini
from ..support.built import BuiltSite
from ..support.project import build, built


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_mini(tmp_path_factory.mktemp("alone") / "project")


def test_it_has_a_folder_of_its_own_and_names_the_main_site_as_the_one_that_counts(project: Path) -> None:
    built(project, STRATEGY="cwm-bach-2026", SITE_URL="https://main.example/strategies/")

    assert not (project / "site").exists()
    site = BuiltSite(project / "site-cwm-bach-2026")
    pages = [page for page in site.pages.values() if page.address.startswith("en/little-valley/2026-to-2029/")]
    assert len(pages) > 20
    for page in pages:
        (canonical,) = page.html.all("link", rel="canonical")
        assert canonical["href"] == f"https://main.example/strategies/{page.address}"


def test_a_name_that_is_not_there_stops_the_build_with_those_that_are(project: Path) -> None:
    ran = build(project, STRATEGY="../cwm-bach")

    assert ran.returncode == 1
    assert 'There is no strategy "../cwm-bach". There are: cwm-bach-2026.' in ran.stderr
    assert "Traceback" not in ran.stderr
