"""What a machine may not have: told in one line, and a failure where CI is set."""

import os
from typing import NoReturn

import pytest

MISSING = "Chromium is not here, so no page was opened in a browser (Debian: sudo apt install chromium)"
JUDGES_MISSING = (
    "The judges of pages are not here, so axe, pa11y, the HTML validator and Lighthouse did not run (make audits)"
)


def missing(told: str) -> NoReturn:
    """Skip a test for want of something; on a build server, fail it."""
    (pytest.fail if os.environ.get("CI") else pytest.skip)(told)
