"""What the judges share: the pages, and what was found on them."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from ...site.conftest import MINI
from ...support.built import BuiltSite
from ...support.project import rare_site, real_cases_site
from ...support.summary import sections
from ..serving import served
from ..wanting import JUDGES_MISSING, missing
from .judges import Outside, are_here, jobs
from .pages import Judged, of_cases, of_examples, of_rare
from .table import printed
from .visits import Table, new_table


@pytest.fixture(scope="session")
def rare(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:  # noqa: ARG001 - without a browser there is no need to build
    """Return a site with the kinds of page that the examples have none of."""
    return BuiltSite(rare_site(tmp_path_factory.getbasetemp(), MINI / "strategies"))


@pytest.fixture(scope="session")
def examples(site: BuiltSite, address: str, rare: BuiltSite) -> Iterator[list[Judged]]:
    """Return the pages of the examples that are judged, and one of each kind that they have none of."""
    with served(rare.folder) as root:
        yield [*of_examples(site, address), *of_rare(rare, root)]


@pytest.fixture(scope="session")
def cases(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Judged]]:  # noqa: ARG001 - without a browser there is no need to build
    """Return the pages of the real strategies that are judged."""
    site = BuiltSite(real_cases_site(tmp_path_factory.getbasetemp()))
    with served(site.folder) as root:
        yield list(of_cases(site, root))


@pytest.fixture(scope="session")
def table(pytestconfig: pytest.Config) -> Iterator[Table]:
    """Return what has been found so far; it is printed at the end of the tests."""
    found = new_table()
    yield found
    sections(pytestconfig)["what the judges of pages found"] = printed(found)


@pytest.fixture(scope="session")
def judges() -> None:
    """Skip where the judges that come from npm are not installed; on a build server, fail."""
    if not are_here():
        missing(JUDGES_MISSING)


@pytest.fixture(scope="session")
def outside(
    chromium_path: str, examples: list[Judged], cases: list[Judged], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Outside | None]:
    """Set pa11y and Lighthouse to work beside the tests, and return them; None where they are not installed.

    With ``EVERY_VIEW`` set they see every page at every width.
    """
    listed = jobs(examples, cases, every=bool(os.environ.get("EVERY_VIEW")))
    working = Outside(chromium_path, listed, tmp_path_factory.mktemp("judges")) if are_here() else None
    yield working
    if working:
        working.stop()
