"""A document that cannot be made stops the build, in words for the editor, and leaves the site as it was."""

import sys
from pathlib import Path

import pytest

from ..site.conftest import copy_mini
from ..support.project import build, built


@pytest.mark.skipif(sys.platform == "win32", reason="a script does not stand for a program there")
@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The Word file of “{title}” cannot be made. pandoc "),
        ("cy", "Ni ellir gwneud y ddogfen hon (ffeil Word, “{title}”"),
    ],
)
def test_documents_that_cannot_be_made_stop_the_build_and_are_all_named(
    language: str, told: str, tmp_path: Path
) -> None:
    project = copy_mini(tmp_path / "project")
    (project / ".cache").unlink()  # what other builds have made is not kept here
    broken = tmp_path / "pandoc"
    broken.write_text('#!/bin/sh\n[ "$1" = --version ] && echo "pandoc 3.9"\n', encoding="utf-8")
    broken.chmod(0o755)

    ran = build(project, STRATEGYSITE_LANG=language, PYPANDOC_PANDOC=str(broken))

    assert ran.returncode == 1
    for title in ("Safer valley strategy", "Strategaeth cwm mwy diogel"):
        assert told.format(title=title) in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (project / "site").exists()


def test_a_sign_of_no_typeface_does_not(tmp_path: Path) -> None:
    project = copy_mini(tmp_path / "project")
    file = project / "strategies" / "cwm-bach-2026" / "actions.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Hold a panel each month", "Hold a panel each month 中文"), encoding="utf-8")

    assert list((built(project) / "en").rglob("*.pdf"))
