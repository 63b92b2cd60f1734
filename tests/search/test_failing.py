"""A build whose search index cannot be made."""

import shutil
from pathlib import Path

from ..site.conftest import copy_mini
from ..support.project import build


def test_a_failed_index_stops_the_build_in_one_clear_line_and_leaves_no_site(tmp_path: Path) -> None:
    project = copy_mini(tmp_path / "project")

    ran = build(project, PAGEFIND_BINARY_PATH=shutil.which("false") or str(tmp_path / "not-here"))

    assert ran.returncode == 1
    assert "The search index could not be made" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (project / "site").exists()
    assert list(project.glob(".site*")) == []
