"""What could run or lead astray in files that are packed, posted or sent to a translator. Each function yields it."""

import io
import json
import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from email import message_from_bytes
from email.headerregistry import AddressHeader
from email.message import EmailMessage
from email.policy import default
from urllib.parse import urlsplit

from .schemes import SCHEMES

LARGEST = 50_000_000
_PART = re.compile(
    r"\[Content_Types\]\.xml|(?:(?:_rels|docProps|word|customXml)/)(?:[\w-]+/)*[\w.-]*\.(?:xml|rels|png|jpeg)"
)
_RELATIONS = frozenset(
    "comments core-properties custom-properties customXml customXmlProps extended-properties fontTable footer "
    "footnotes hyperlink image numbering officeDocument settings styles stylesWithEffects theme thumbnail "
    "webSettings".split()
)
_LOADING = frozenset(
    "altChunk attachedTemplate control dataBinding fldSimple mailMerge object OLEObject pict script subDoc".split()
)
_FIELDS = re.compile(r"\s*(?:TOC|PAGE|NUMPAGES)\b[^\"]*(?:\"[\d-]+\")?[^\"]*")
_HEADERS = frozenset(
    "From To Subject X-Unsent Content-Type Content-Transfer-Encoding Content-Language MIME-Version".split()
)
_ENCLOSED = frozenset({"text/plain", "multipart/mixed", "application/pdf"})
_KEY = re.compile(r"(?!__)[@$]?[\w&][\w:/.#@ -]*")
_REDIRECT = re.compile(r"/\S* (?:/|https?://)\S* (?:30[1278]|404)|#.*|")


def in_word(content: bytes) -> Iterator[str]:
    """Yield what a Word file holds besides words and pictures, what it fetches, and how it could be unpacked badly."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        names = packed.namelist()
        yield from (f"a part {name}" for name in names if not _PART.fullmatch(name) or ".." in name)
        if len(names) != len(set(names)) or sum(part.file_size for part in packed.infolist()) > LARGEST:
            yield "parts of the same name, or too much"
        for name in names:
            if name.endswith((".xml", ".rels")):
                yield from (f"{name}: {found}" for found in _in_part(packed.read(name).decode()))


def _in_part(content: str) -> Iterator[str]:
    yield from besides_elements(content)
    for element in ET.fromstring(content).iter():  # noqa: S314 - our own file, and a definition is told of above
        name = element.tag.rpartition("}")[2]
        if name in _LOADING or "macro" in element.get("ContentType", "").lower():
            yield f"<{name}>"
        if name == "instrText" and not _FIELDS.fullmatch(element.text or ""):
            yield f"a field {element.text}"
        if name == "Relationship":
            yield from _in_relation(element.get("Type", ""), element.get("Target", ""), element.get("TargetMode", ""))


def besides_elements(text: str) -> Iterator[str]:
    """Yield what makes XML more than elements and words: definitions of its own, and instructions."""
    if re.search(r"<!(?:DOCTYPE|ENTITY)", text):
        yield "a definition"
    if re.search(r"<\?(?!xml version)", text):
        yield "an instruction"


def _in_relation(kind: str, target: str, mode: str) -> Iterator[str]:
    name = kind.rpartition("/")[2]
    parts = urlsplit(target)
    if name not in _RELATIONS or (mode == "External" and (name != "hyperlink" or parts.scheme not in SCHEMES)):
        yield f"a {name} to {target}"
    if mode != "External" and (parts.scheme or parts.netloc or ".." in target.removeprefix("../")):
        yield f"a {name} to {target}"


def in_letter(content: bytes) -> Iterator[str]:
    """Yield what an e-mail says besides what it should: other headers, other readers, other parts."""
    message = message_from_bytes(content, policy=default)
    names = list(message.keys())
    yield from (f"a header {name}" for name in names if name not in _HEADERS or names.count(name) > 1)
    for name in ("From", "To"):
        header = message[name]
        if isinstance(header, AddressHeader) and len(header.addresses) != 1:
            yield f"{name}: {header}"
    for part in message.walk():
        assert isinstance(part, EmailMessage)
        kind = part.get_content_type()
        if part.defects or (kind not in _ENCLOSED and "wordprocessingml" not in kind):
            yield f"a part {kind} {part.defects}"
        yield from (f"{name}: {value}" for name, value in part.items() if re.search(r"[\r\n]", value) or value.defects)


def in_xliff(text: str) -> Iterator[str]:
    """Yield what a file for translators holds besides texts and notes: definitions, instructions, other elements."""
    yield from besides_elements(text)
    for element in ET.fromstring(text).iter():  # noqa: S314 - our own file, and a definition is told of above
        name = element.tag.rpartition("}")[2]
        if name not in ("xliff", "file", "unit", "segment", "source", "target", "notes", "note"):
            yield f"<{name}>"


def in_json(text: str) -> Iterator[str]:
    """Yield a name that is none of ours or stands twice, and an address that runs, in a file of data."""
    odd: list[str] = []

    def looked_at(pairs: list[tuple[str, object]]) -> dict[str, object]:
        names = [name for name, _ in pairs]
        odd.extend(
            f"a name {name}" for name in names if (len(name) > 1 and not _KEY.fullmatch(name)) or names.count(name) > 1
        )
        for name, value in pairs:
            if name in ("address", "url", "href", "path", "homepage") and isinstance(value, str):
                odd.extend([f"{name}: {value}"] if urlsplit(value).scheme not in SCHEMES else [])
        return dict(pairs)

    json.loads(text, object_pairs_hook=looked_at)
    yield from odd


def in_redirects(text: str) -> Iterator[str]:
    """Yield each line that tells a web server something else than to lead an address of ours on."""
    yield from (line for line in text.splitlines() if not _REDIRECT.fullmatch(line))
