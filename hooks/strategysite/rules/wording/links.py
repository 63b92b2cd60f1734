"""The links of one text in Markdown: that they have words, and can lead somewhere."""

import re
from collections.abc import Iterator

from ...language.fold import slug
from ...phrase import Phrase, phrase
from ..look import Look
from ..placing import in_words
from ..rule import Finding
from ..said import Said
from .headings import headings
from .kinds import DEAD_LINK, EMPTY_LINK

_EMPTY = re.compile(r"(?<!!)\[(?:\s*|\s*!\[[^\]]*\]\([^)]*\)\s*)\](?:\(|\[\w)")
_LINK = re.compile(r"(?<!!)\[(?P<words>[^\[\]]*)\]\(\s*<?(?P<target>[^)\s>]*)")
_LABELLED = re.compile(r"(?<![!\]])\[(?P<words>[^\[\]\n]+)\]\[(?P<label>[^\[\]\n]*)\]")
_LABEL = re.compile(r"^ {0,3}\[([^\]\n]+)\]:[ \t]*<?(\S+?)>?(?=\s|$)", re.MULTILINE)
_WHOLE = re.compile(r"https?://[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#]\S*)?|mailto:[^\s@]+@[^\s@]+\.[^\s@]+|tel:\+?[\d-]{3,}")


def leading_nowhere(text: Said, language: str, words: str) -> Iterator[tuple[Look, Finding]]:
    """Yield each link that has no words, and each that cannot lead anywhere. Nothing outside is looked up."""
    if "](" not in words and "][" not in words:
        return
    for match in _EMPTY.finditer(words):
        yield EMPTY_LINK, in_words(text, language, phrase("A link has no words."), match.start())
    known = set(_anchors(text, words))
    for offset, link, target in _links(words):
        if target not in known and not _WHOLE.fullmatch(target):
            yield DEAD_LINK, in_words(text, language, _dead(link, target), offset)


def _anchors(text: Said, words: str) -> Iterator[str]:
    """Yield the anchors that a chapter has: one for each heading of its highest level."""
    found = headings(words) if text.chapter else []
    highest = min((heading.level for heading in found), default=1)
    yield from (f"#chapter-{slug(heading.title)}" for heading in found if heading.level == highest)


def _links(words: str) -> Iterator[tuple[int, str, str]]:
    """Yield where each link begins, its words and its target; a label that is not explained is its own target."""
    for match in _LINK.finditer(words):
        yield match.start(), match["words"], match["target"]
    explained = {label.casefold(): target for label, target in _LABEL.findall(words)}
    for match in _LABELLED.finditer(words):
        label: str = match["label"] or match["words"]
        yield match.start(), match["words"], explained.get(label.casefold(), label)


def _dead(link: str, target: str) -> Phrase:
    """Return that a link cannot lead anywhere, and why."""
    if target.startswith("#"):
        return phrase(
            'The link "{link}" leads to "{target}", which is no heading of this text.', link=link, target=target
        )
    return phrase('The link "{link}" leads to "{target}", which is not a whole web address.', link=link, target=target)
