"""A document that cannot be made stops the build, in words for the editor, and leaves the site as it was."""

from pathlib import Path

import pytest

from ..site.conftest import copy_mini
from ..support.project import build


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The PDF of “Safer valley strategy” cannot be made. No typeface here has the sign “😀”."),
        ("cy", "Nid oes gan unrhyw ffurfdeip yma yr arwydd “😀”."),
    ],
)
def test_a_sign_that_cannot_be_set_stops_the_build(language: str, told: str, tmp_path: Path) -> None:
    project = copy_mini(tmp_path / "project")
    file = project / "strategies" / "cwm-bach-2026" / "actions.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Hold a panel each month", "Hold a panel each month 😀"), encoding="utf-8")

    ran = build(project, STRATEGYSITE_LANG=language)

    assert ran.returncode == 1
    assert told in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (project / "site").exists()
