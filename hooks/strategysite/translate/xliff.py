"""XLIFF 2.0, the form that translation tools share (OASIS, XLIFF Version 2.0, 5 August 2014)."""

import re
import xml.etree.ElementTree as ET

from ..phrase import phrase
from .package import Package, PackageError, Unit, check_languages

_NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_DONE = ("translated", "reviewed", "final")
_BEFORE = "before"


def to_xliff(package: Package) -> str:
    """Return a package as XLIFF 2.0; the same package always gives the same text."""
    ET.register_namespace("", _NAMESPACE)
    languages = {"srcLang": package.source, "trgLang": package.target}
    root = ET.Element(_name("xliff"), {"version": "2.0", **languages})
    files: dict[str, ET.Element] = {}
    for unit in package.units:
        if unit.file not in files:
            id = re.sub(r"[^A-Za-z0-9.-]", "-", unit.file)
            original = f"strategies/{package.edition}/{unit.file}"
            files[unit.file] = ET.SubElement(root, _name("file"), {"id": id, "original": original, _SPACE: "preserve"})
        _add(files[unit.file], unit)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _add(file: ET.Element, unit: Unit) -> None:
    element = ET.SubElement(file, _name("unit"), {"id": _to_id(unit.key), "canResegment": "no"})
    notes = ET.SubElement(element, _name("notes"))
    for words in unit.notes:
        ET.SubElement(notes, _name("note")).text = words
    ET.SubElement(notes, _name("note"), {"category": _BEFORE}).text = unit.before
    segment = ET.SubElement(element, _name("segment"), {"state": "translated" if unit.is_done else "initial"})
    ET.SubElement(segment, _name("source")).text = unit.source
    if unit.target:
        ET.SubElement(segment, _name("target")).text = unit.target


def from_xliff(text: str) -> Package:
    """Return the package in an XLIFF 2.0 file. Raises PackageError where it is none, or could do harm."""
    root = _parsed(text)
    if root.tag != _name("xliff"):
        raise PackageError(
            phrase("The file is not XLIFF 2.0. Ask the translator to send it back in the form it was sent out.")
        )
    source, target = root.get("srcLang", "")[:2], root.get("trgLang", "")[:2]
    check_languages(source, target)
    files = root.findall(_name("file"))
    editions = {_edition(file.get("original", "")) for file in files}
    if len(editions) != 1 or "" in editions:
        raise PackageError(phrase("The file does not say which one edition of a strategy it belongs to."))
    units = tuple(_unit(element) for file in files for element in file.iter(_name("unit")))
    return Package(editions.pop(), source, target, units)


def _parsed(text: str) -> ET.Element:
    """Return the root of an XML text without definitions of its own, which could blow it up or read other files."""
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise PackageError(phrase("The file has definitions of its own (DOCTYPE), which are not read. Take them out."))
    try:
        return ET.fromstring(text)  # noqa: S314 - without definitions there is nothing to expand and nothing to fetch
    except ET.ParseError as error:
        line = error.position[0]
        raise PackageError(
            phrase("The file is damaged at line {line}. Ask the translator to send it once more.", line=line)
        ) from None


def _edition(original: str) -> str:
    found = re.fullmatch(r"strategies/([a-z0-9]+(?:-[a-z0-9]+)*)/.*", original)
    return found[1] if found else ""


def _unit(element: ET.Element) -> Unit:
    parts = [part for part in element if part.tag in (_name("segment"), _name("ignorable"))]
    source = "".join(_words(part, "source") for part in parts)
    has_target = any(part.find(_name("target")) is not None for part in parts)
    target = "".join(_words(part, "target") or _between(part) for part in parts) if has_target else ""
    states = [part.get("state", "initial") for part in parts if part.tag == _name("segment")]
    before = next((note.text or "" for note in element.iter(_name("note")) if note.get("category") == _BEFORE), "")
    is_done = bool(states) and all(state in _DONE for state in states)
    return Unit(_to_key(element.get("id", "")), source, target, before=before, is_done=is_done)


def _words(part: ET.Element, side: str) -> str:
    found = part.find(_name(side))
    return "" if found is None else "".join(found.itertext())


def _between(part: ET.Element) -> str:
    """Return what stands between two segments, which tools do not translate."""
    return _words(part, "source") if part.tag == _name("ignorable") else ""


def _name(tag: str) -> str:
    return f"{{{_NAMESPACE}}}{tag}"


def _to_id(key: str) -> str:
    """Return a key as an XML name token, which holds no slash."""
    return key.replace("/", "--")


def _to_key(id: str) -> str:
    return id.replace("--", "/")
