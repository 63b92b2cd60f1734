"""PO, the form of gettext, for translators whose tools know it better than XLIFF."""

import re
from io import BytesIO

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po, write_po

from ..phrase import phrase
from .package import Package, PackageError, Unit, check_languages

_HEADER = """msgid ""
msgstr ""
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Language: {target}\\n"
"X-Source-Language: {source}\\n"
"X-Edition: {edition}\\n"

"""
_BEFORE = "before: "


def to_po(package: Package) -> str:
    """Return a package as PO; the same package always gives the same text."""
    catalog = Catalog(locale=package.target, fuzzy=False)
    for unit in package.units:
        notes = [*unit.notes, f"{_BEFORE}{unit.before}"]
        flags = [] if unit.is_done or not unit.target else ["fuzzy"]
        message = catalog.add(unit.source, unit.target, context=unit.key, auto_comments=notes, flags=flags)
        message.flags.discard("python-format")  # guessed by Babel from figures such as "11% since"
    written = BytesIO()
    write_po(written, catalog, width=0, no_location=True, omit_header=True)
    header = _HEADER.format(source=package.source, target=package.target, edition=package.edition)
    return header + written.getvalue().decode()


def from_po(text: str) -> Package:
    """Return the package in a PO file. Raises PackageError where it is none."""
    source, target, edition = (_said(text, name) for name in ("X-Source-Language", "Language", "X-Edition"))
    check_languages(source[:2], target[:2])
    try:
        catalog = read_po(BytesIO(text.encode()), charset="utf-8", abort_invalid=True)
    except (PoFileError, ValueError) as error:
        raise PackageError(
            phrase("The file is damaged: {error}. Ask the translator to send it once more.", error=error)
        ) from None
    units = tuple(_unit(message.context or "", message) for message in catalog if message.id)
    return Package(edition, source[:2], target[:2], units)


def _unit(key: str, message: object) -> Unit:
    source, target = str(getattr(message, "id", "")), str(getattr(message, "string", "") or "")
    comments = [str(comment) for comment in getattr(message, "auto_comments", [])]
    before = next((line.removeprefix(_BEFORE) for line in comments if line.startswith(_BEFORE)), "")
    is_done = bool(target) and not getattr(message, "fuzzy", False)
    return Unit(key, source, target, before=before, is_done=is_done)


def _said(text: str, name: str) -> str:
    """Return what the header says under a name."""
    found = re.search(rf'^"{name}: ([A-Za-z0-9-]+)(?:\\n)?"$', text, re.MULTILINE)
    if not found:
        raise PackageError(
            phrase(
                "The head of the file no longer says {name}. Ask the translator for the file as sent out.", name=name
            )
        )
    return found[1]
