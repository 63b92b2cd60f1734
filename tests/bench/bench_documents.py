"""How long the PDF and Word files of many strategies take, and how long where none of them has changed.

Run it with ``make bench``. It is no test: seconds depend on the machine. All strategies are in both languages, so there
are four documents of each.
"""

import os
import sys
import tempfile
from pathlib import Path

from .copies import copies
from .measure import Measured, measured, tool

MKDOCS = (tool("mkdocs"), "build", "-q", "--strict")


def main() -> None:
    """Print what building takes without documents, with all of them made, and with all of them kept."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    with tempfile.TemporaryDirectory() as scratch:
        project = copies(number, Path(scratch) / "project")
        without = _built(project, documents=False)
        made, kept = _built(project, documents=True), _built(project, documents=True)
        forms = [path.suffix for path in (project / "site").rglob("*") if path.suffix in (".pdf", ".docx")]
    counted = f"{forms.count('.pdf')} PDF and {forms.count('.docx')} Word files"
    print(f"\n{counted} of {number} strategies in both languages; {os.cpu_count()} cores")
    print(f"{'':34}{'seconds':>9}{'of work':>9}{'memory':>10}")
    for name, run in (
        ("the site without documents", without),
        ("with every document made", made),
        ("with nothing changed", kept),
    ):
        print(f"{name:34}{run.seconds:9.2f}{run.work:9.2f}{run.memory / 1e6:7.0f} MB")
    print(f"One document: {(made.seconds - without.seconds) / len(forms):.3f} s by the clock")


def _built(project: Path, *, documents: bool) -> Measured:
    return measured(MKDOCS, project, project / "site", {"DOCUMENTS": str(int(documents))})


if __name__ == "__main__":
    main()
