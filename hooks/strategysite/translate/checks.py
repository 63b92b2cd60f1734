"""What a translation must keep of what it was made from: placeholders, numbers, links, the marks of Markdown."""

import re
from collections import Counter
from collections.abc import Iterator

from ..phrase import Phrase, phrase
from ..rules.wording.pairs import numbers_said
from ..source.characters import SUSPECT
from ..words import N_

LONGEST = 50_000
_PLACEHOLDER = re.compile(r"\{[A-Za-z_][A-Za-z0-9_]*\}|%\([A-Za-z_]+\)[sd]")
_LINK = re.compile(r"\]\([^)\s]+(?: \"[^\"]*\")?\)")
_BARE = re.compile(r"(?<![(\w])https?://[^\s)]+")
_MAILBOX = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")
_NAMED = (
    (_PLACEHOLDER, N_("The placeholder {named} is not there.")),
    (_MAILBOX, N_("The address {named} is not there.")),
)
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])")
_LINES = (
    (phrase("heading"), re.compile(r"#{1,6}[ ]")),
    (phrase("list item"), re.compile(r"[ ]*(?:[-*+]|\d+[.)])[ ]+\S")),
    (phrase("table row"), re.compile(r"[ ]*\|.*\|[ ]*$")),
    (phrase("fence"), re.compile(r"[ ]*(?:```|~~~)")),
    (phrase("quotation"), re.compile(r">")),
)
_PAIRED = (("**", phrase("bold")), ("`", phrase("code")))
_CODE = re.compile(r"`[^`\n]*`")


def faults(source: str, target: str) -> list[Phrase]:
    """Return every reason why a translation cannot be taken, each a sentence; none where it can."""
    return [*_letters(target), *_kept(source, target), *_marks(source, target)]


def _letters(target: str) -> Iterator[Phrase]:
    if len(target) > LONGEST:
        yield phrase("It is longer than {longest} characters.", longest=f"{LONGEST:,}")
    if SUSPECT.search(target):
        yield phrase("It holds a letter that cannot be seen or was lost on the way.")


def _kept(source: str, target: str) -> Iterator[Phrase]:
    for found, message in _NAMED:
        lost = Counter(found.findall(source)) - Counter(found.findall(target))
        yield from (phrase(message, named=one) for one in lost)
        if found is _PLACEHOLDER:
            more = Counter(found.findall(target)) - Counter(found.findall(source))
            yield from (phrase("The placeholder {named} is not in what it was made from.", named=one) for one in more)
    yield from (
        phrase("The number {number} is not there.", number=number)
        for number in sorted(numbers_said(source) - numbers_said(target))
    )
    links = len(_LINK.findall(source)) + len(_BARE.findall(source))
    there = len(_LINK.findall(target)) + len(_BARE.findall(target))
    if links != there:
        yield phrase("It should have {links} links and has {there}.", links=links, there=there)


def _marks(source: str, target: str) -> Iterator[Phrase]:
    for what, pattern in _LINES:
        wanted, there = _count(pattern, source), _count(pattern, target)
        if wanted != there:
            yield phrase(
                "It should have {wanted} of the lines that make a {what} and has {there}.",
                wanted=wanted,
                what=what,
                there=there,
            )
    for sign, what in _PAIRED:
        if target.count(sign) % 2 and not source.count(sign) % 2:
            yield phrase("A mark for {what} ({sign}) is open.", what=what, sign=sign)
    bare = _CODE.sub("", target)
    if bare.count("](") > len(_LINK.findall(bare)) and source.count("](") == len(_LINK.findall(source)):
        yield phrase("A link is broken: write it as [words](address).")
    for tag in sorted(set(_TAG.findall(target)) - set(_TAG.findall(source))):
        yield phrase("{tag} is not in what it was made from.", tag=f"{tag}>")


def _count(pattern: re.Pattern[str], text: str) -> int:
    return sum(bool(pattern.match(line)) for line in text.split("\n"))
