"""Write `LICENCES.md`: under which licence each locked library may be used, from what it says of itself.

`python .ci/licences.py` ends with 1 where a library says nothing that is known, or what does not go with this project.
"""

import re
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "LICENCES.md"
LOCKS = {"requirements.lock": "To build a site", "requirements-dev.lock": "To work on it and to test it"}

GOES_WITH_OURS = frozenset(
    "0BSD Apache-2.0 Artistic-1.0-Perl BSD-2-Clause BSD-3-Clause ISC MIT MIT-CMU MPL-2.0 PSF-2.0 Unlicense".split()
)
"""What lets a program under the MIT licence use a library as it is."""

NAMES = {
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "Artistic License": "Artistic-1.0-Perl",
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
    "ISC License": "ISC",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "PSFL": "PSF-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
"""What libraries wrote before licences had short names, and that name."""

REMARKS = {
    "pypandoc-binary": "carries pandoc, GPL-2.0-or-later, which is run as a program of its own",
    "pikepdf": "carries qpdf, Apache-2.0",
    "lxml": "carries libxml2 and libxslt, MIT",
}
_HEAD = """\
# Licences of the libraries

Written by `make licences` from what each locked library says of itself; not by hand. This project's own licence is in
[LICENSE](LICENSE), that of its content in [LICENSE-CONTENT](LICENSE-CONTENT). Nothing of these
libraries is copied into a site but icons of Material.
"""


def locked(lock: str) -> Iterator[tuple[str, str]]:
    """Yield the name and version of each library of a lock file."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    yield from re.findall(r"^([a-z0-9][a-z0-9.-]*)==(\S+)", text, re.MULTILINE)


def licence_of(library: str) -> str:
    """Return the licence of an installed library by its short name; what it says itself where that is not known.

    Raises:
        PackageNotFoundError: it is not installed here, as what only Windows needs.
    """
    said = metadata(library).json
    classes = [one.rpartition(" :: ")[2] for one in said.get("classifier", ()) if one.startswith("License ::")]
    expression, licence = (str(said.get(name, "")) for name in ("license_expression", "license"))
    named = (expression, _named(licence), " OR ".join(map(_named, classes)))
    known = (told for told in named if goes_with_ours(told) or told in NAMES.values())
    return next(known, " / ".join([*classes, expression or licence.partition("\n")[0] or "nothing"]))


def goes_with_ours(licence: str) -> bool:
    """Whether a library under a licence may be used: of several to choose from, one must do."""
    choices = (choice.split(" AND ") for choice in licence.split(" OR "))
    return any(all(part.strip("() ") in GOES_WITH_OURS for part in parts) for parts in choices)


def listed() -> tuple[str, list[str]]:
    """Return the text of the list, and each library that may not be used, or of which that is not known."""
    parts, refused, before = [_HEAD], [], set[str]()
    for lock, heading in LOCKS.items():
        rows = ["| library | version | licence |", "|---|---|---|"]
        for library, version in locked(lock):
            if library in before:
                continue
            before.add(library)
            try:
                licence = licence_of(library)
            except PackageNotFoundError:
                licence = _as_listed(library)
            refused += [] if goes_with_ours(licence) else [f"{library} {version}: {licence}"]
            remark = f"; {REMARKS[library]}" if library in REMARKS else ""
            rows.append(f"| {library} | {version} | {licence}{remark} |")
        parts.append("\n".join([f"## {heading}\n", *rows, ""]))
    return "\n".join(parts), refused


def _named(licence: str) -> str:
    return NAMES.get(licence, licence)


def _as_listed(library: str) -> str:
    """Return what the list says already of a library that another system needs."""
    text = LIST.read_text(encoding="utf-8") if LIST.is_file() else ""
    found = re.search(rf"^\| {re.escape(library)} \| \S+ \| (.+?)(?:; .*)? \|$", text, re.MULTILINE)
    return found[1] if found else "not known: it is not installed here"


def main() -> int:
    """Write the list, and say what may not be used."""
    text, refused = listed()
    LIST.write_text(text, encoding="utf-8", newline="\n")
    for one in refused:
        print(f"This may not be used, or it is not known whether it may: {one}", file=sys.stderr)
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
