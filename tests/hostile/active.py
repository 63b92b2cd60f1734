"""What in a published file could run, load something or lead astray. Each function yields it, in words."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from urllib.parse import urlsplit

import pikepdf

from ..support.tree import Element, read_html
from .packed import besides_elements, in_json, in_letter, in_redirects, in_word, in_xliff
from .schemes import SCHEMES

_FORBIDDEN = frozenset(
    "iframe frame frameset object embed applet base style video audio source track portal dialog marquee "
    "math foreignobject animate set image use textarea xmp plaintext noembed param".split()
)
_CONTROLS = frozenset({"form", "input", "select", "template"})
_SAID_OF_THE_PAGE = ("canonical", "alternate", "license")
"""Links that a browser does not follow by itself."""

_LINKS = ("href", "src", "action", "formaction", "xlink:href", "poster", "data", "ping", "srcset", "background")
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_PDF_ACTIONS = ("/JavaScript", "/JS", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/EmbeddedFile", "/RichMedia")
_CALENDAR = re.compile(r"(?:BEGIN|END):(?:VCALENDAR|VEVENT|VTIMEZONE|STANDARD|DAYLIGHT)")
_CALENDAR_PROPERTIES = frozenset(
    "VERSION PRODID CALSCALE METHOD X-WR-CALNAME NAME UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION URL LOCATION "
    "STATUS TRANSP CATEGORIES SEQUENCE LAST-MODIFIED CREATED REFRESH-INTERVAL X-PUBLISHED-TTL CLASS SOURCE".split()
)


def in_page(html: str) -> Iterator[str]:
    """Yield what a page holds that it should not: strange elements, handlers, styles in place, links that run."""
    for element in read_html(html).walk():
        if element.tag in _FORBIDDEN or (element.tag in _CONTROLS and not _is_ours(element)):
            yield f"<{element.tag}>"
        if element.tag == "script" and not _is_data(element) and (element.text or _is_elsewhere(element["src"])):
            yield f"<script {element.attributes}>"
        loads = element.tag == "img" or (element.tag == "link" and element["rel"] not in _SAID_OF_THE_PAGE)
        if loads and _is_elsewhere(element["href"] + element["src"]):
            yield f"<{element.tag} {element.attributes}>"
        if element.tag == "meta" and element["http-equiv"].lower() not in ("", "content-security-policy"):
            yield f"<meta {element.attributes}>"
        yield from _in_attributes(element)


def _is_data(script: Element) -> bool:
    """Whether a script is none: data for programs, in which no sign could end it."""
    return script["type"] == "application/ld+json" and "<" not in script.text and bool(json.loads(script.text))


def _is_ours(control: Element) -> bool:
    """Whether a control belongs to our search or to our filter of actions; no words can stand inside those."""
    around = [*control.above]
    is_search = any(element["role"] == "search" or "kind-all_pages" in element["class"] for element in around)
    return is_search or any("data-action-filter" in element.attributes for element in around)


def _is_elsewhere(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.scheme or parts.netloc)


def _in_attributes(element: Element) -> Iterator[str]:
    for name, value in element.attributes.items():
        if name.startswith("on") or name in ("style", "srcdoc"):
            yield f"<{element.tag} {name}={value!r}>"
        if name in _LINKS and urlsplit(_as_browsers_read(value)).scheme.lower() not in SCHEMES:
            yield f"<{element.tag} {name}={value!r}>"


def _as_browsers_read(address: str) -> str:
    """Return an address without what a browser leaves out of it: signs at its ends, tabs and line ends inside."""
    return re.sub(r"[\t\r\n]", "", address.strip("".join(map(chr, range(33)))))


def in_csv(text: str) -> Iterator[str]:
    """Yield each cell that a spreadsheet would take for a formula."""
    for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")):
        yield from (cell for cell in row if cell.lstrip(" ").startswith(_RISKY) and not _NUMBER.fullmatch(cell))


def in_xml(text: str) -> Iterator[str]:
    """Yield what makes XML more than words: definitions, instructions, words that a reader takes for HTML."""
    yield from besides_elements(text)
    for element in ET.fromstring(text).iter():  # noqa: S314 - our own file, and a definition is told of above
        if element.get("type") in ("html", "xhtml"):
            yield f"{element.tag} as HTML"
        for name in ("href", "src"):
            if urlsplit(element.get(name, "")).scheme not in SCHEMES:
                yield f"{element.tag} {name}={element.get(name)!r}"


def in_calendar(text: str) -> Iterator[str]:
    """Yield each line of a calendar that is none of those that we write."""
    for line in re.sub(r"\r?\n[ \t]", "", text).splitlines():
        name = re.match(r"[A-Z-]+", line)
        if not _CALENDAR.fullmatch(line) and (name is None or name[0] not in _CALENDAR_PROPERTIES):
            yield line


def in_pdf(content: bytes) -> Iterator[str]:
    """Yield what a PDF could do besides being read."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for number, thing in enumerate(pdf.objects):
            if not isinstance(thing, pikepdf.Dictionary):
                continue
            yield from (f"{action} in object {number}" for action in _PDF_ACTIONS if action in thing)
            kind = thing.get("/S")
            if kind in _PDF_ACTIONS:
                yield f"{kind} in object {number}"
            if kind == "/URI" and urlsplit(str(thing["/URI"])).scheme not in SCHEMES:
                yield f"a link to {thing['/URI']}"


_OF_TEXT: dict[str, Callable[[str], Iterator[str]]] = {
    ".html": in_page,
    ".csv": in_csv,
    ".xml": in_xml,
    ".ics": in_calendar,
    ".json": in_json,
    ".xlf": in_xliff,
    "_redirects": in_redirects,
}
_OF_BYTES: dict[str, Callable[[bytes], Iterator[str]]] = {".pdf": in_pdf, ".docx": in_word, ".eml": in_letter}


def in_file(name: str, content: bytes) -> Iterator[str]:
    """Yield what is active in a file of any kind that is published or sent."""
    path = PurePosixPath(name)
    ending = path.suffix or path.name
    if ending in _OF_TEXT:
        yield from _OF_TEXT[ending](content.decode())
    elif ending in _OF_BYTES:
        yield from _OF_BYTES[ending](content)
