"""The words of a built page, run by run, each with the language that it is said to be in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .tree import Element

_INLINE = frozenset("a abbr b br cite code dfn em i kbd mark q s small span strong sub sup time u wbr".split())
_SPOKEN_ATTRIBUTES = ("alt", "title", "aria-label", "placeholder")
_UNSPOKEN = frozenset(("script", "style"))


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together, in one language."""

    words: str
    language: str


def runs(page: Element) -> list[Run]:
    """Return the words of a page as they are read: the text of blocks, and what is said of elements."""
    return [*_spoken_of(page), Run(page.one("head").one("title").text, page.language), *text_runs(page)]


def text_runs(page: Element) -> list[Run]:
    """Return the text of the blocks of a page."""
    return [run for run in _Runs().of(page.one("body")) if run.words]


def _spoken_of(page: Element) -> Iterator[Run]:
    for element in page.walk():
        for name, value in element.attributes.items():
            if value and (name in _SPOKEN_ATTRIBUTES or name.startswith("data-")):
                yield Run(" ".join(value.split()), element.language)
        if element.tag == "meta" and element["name"] == "description":
            yield Run(element["content"], element.language)


class _Runs:
    """Gathers text until a block begins or ends, or the language changes."""

    def __init__(self) -> None:
        self._done: list[Run] = []
        self._text = ""
        self._language = ""

    def of(self, element: Element) -> list[Run]:
        self._gather(element)
        self._end()
        return self._done

    def _gather(self, element: Element) -> None:
        if element.tag in _UNSPOKEN:
            return
        block = element.tag not in _INLINE or element["class"] == "label"
        if block:
            self._end()
        for child in element.children:
            if isinstance(child, Element):
                self._gather(child)
            else:
                self._add(child, element.language)
        if block:
            self._end()

    def _add(self, text: str, language: str) -> None:
        if language != self._language and text.strip():
            self._end()
            self._language = language
        self._text += text

    def _end(self) -> None:
        self._done.append(Run(" ".join(self._text.split()), self._language))
        self._text = ""


def as_pattern(message: str) -> re.Pattern[str]:
    """Return the pattern of an interface phrase as it stands on a page: its placeholders filled, its tags gone."""
    plain = re.sub(r"<[^>]+>", "", message).replace("%%", "%")
    parts = re.split(r"%\(\w+\)[sd]|\{\w*\}", " ".join(plain.split()))
    return re.compile(r"(?<!\w)" + r".{1,200}?".join(re.escape(part) for part in parts) + r"(?!\w)")
