"""What a translation must keep of what it was made from: placeholders, numbers, links, the marks of Markdown."""

import re
from collections import Counter
from collections.abc import Iterator

from ..rules.wording.pairs import numbers_said
from ..source.characters import SUSPECT

LONGEST = 50_000
_PLACEHOLDER = re.compile(r"\{[A-Za-z_][A-Za-z0-9_]*\}|%\([A-Za-z_]+\)[sd]")
_LINK = re.compile(r"\]\([^)\s]+(?: \"[^\"]*\")?\)")
_BARE = re.compile(r"(?<![(\w])https?://[^\s)]+")
_MAILBOX = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])")
_LINES = (
    ("heading", re.compile(r"#{1,6}[ ]")),
    ("list item", re.compile(r"[ ]*(?:[-*+]|\d+[.)])[ ]+\S")),
    ("table row", re.compile(r"[ ]*\|.*\|[ ]*$")),
    ("fence", re.compile(r"[ ]*(?:```|~~~)")),
    ("quotation", re.compile(r">")),
)
_PAIRED = (("**", "bold"), ("`", "code"))
_CODE = re.compile(r"`[^`\n]*`")


def faults(source: str, target: str) -> list[str]:
    """Return every reason why a translation cannot be taken, each a sentence; none where it can."""
    return [*_letters(target), *_kept(source, target), *_marks(source, target)]


def _letters(target: str) -> Iterator[str]:
    if len(target) > LONGEST:
        yield f"It is longer than {LONGEST:,} characters."
    if SUSPECT.search(target):
        yield "It holds a letter that cannot be seen or was lost on the way."


def _kept(source: str, target: str) -> Iterator[str]:
    for found, what in ((_PLACEHOLDER, "placeholder"), (_MAILBOX, "address")):
        lost = Counter(found.findall(source)) - Counter(found.findall(target))
        yield from (f"The {what} {one} is not there." for one in lost)
        if what == "placeholder":
            more = Counter(found.findall(target)) - Counter(found.findall(source))
            yield from (f"The placeholder {one} is not in what it was made from." for one in more)
    yield from (f"The number {number} is not there." for number in sorted(numbers_said(source) - numbers_said(target)))
    links = len(_LINK.findall(source)) + len(_BARE.findall(source))
    there = len(_LINK.findall(target)) + len(_BARE.findall(target))
    if links != there:
        yield f"It should have {links} links and has {there}."


def _marks(source: str, target: str) -> Iterator[str]:
    for what, pattern in _LINES:
        wanted, there = _count(pattern, source), _count(pattern, target)
        if wanted != there:
            yield f"It should have {wanted} of the lines that make a {what} and has {there}."
    for sign, what in _PAIRED:
        if target.count(sign) % 2 and not source.count(sign) % 2:
            yield f"A mark for {what} ({sign}) is open."
    bare = _CODE.sub("", target)
    if bare.count("](") > len(_LINK.findall(bare)) and source.count("](") == len(_LINK.findall(source)):
        yield "A link is broken: write it as [words](address)."
    for tag in sorted(set(_TAG.findall(target)) - set(_TAG.findall(source))):
        yield f"{tag}> is not in what it was made from."


def _count(pattern: re.Pattern[str], text: str) -> int:
    return sum(bool(pattern.match(line)) for line in text.split("\n"))
