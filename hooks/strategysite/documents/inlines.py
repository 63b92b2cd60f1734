"""The words of a page as the words of a document: what is marked stays marked, what serves the screen alone goes."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from .blocks import Inline, Sample, Span, SpanKind
from .targets import Targets
from .tree import Element, as_xml

INLINE: Final = frozenset("a abbr b br cite code em i mark q small span strong sub sup svg time".split())
"""Elements that stand among words."""

_KINDS: Final[dict[str, SpanKind]] = {
    "strong": "strong", "b": "strong", "em": "emphasis", "i": "emphasis", "code": "code", "sup": "raised",
    "sub": "lowered", "small": "soft",
}  # fmt: skip
_NARROW_SCREENS_ALONE: Final = "label"
"""The class of a cell's own header, which a page shows where its table has been taken apart."""


def stands_among_words(node: Element | str) -> bool:
    """Whether a node is words or stands among words; a drawing that says something stands apart."""
    if isinstance(node, str):
        return True
    return node.tag in INLINE and not (node.tag == "svg" and (node["role"] == "img" or node.has("bar")))


def inlines(nodes: Iterable[Element | str], targets: Targets) -> tuple[Inline, ...]:
    """Return the words of some nodes, with single spaces and none at either end."""
    return _trimmed(_single_spaced(_read(nodes, targets)))


def plain_words(words: Iterable[Inline]) -> str:
    """Return words without any marks."""
    return "".join(_plain(one) for one in words)


def _plain(one: Inline) -> str:
    if isinstance(one, Sample):
        return ""
    if isinstance(one, Span):
        return "\n" if one.kind == "break" else plain_words(one.content)
    return one


def _read(nodes: Iterable[Element | str], targets: Targets) -> Iterator[Inline]:
    for node in nodes:
        if isinstance(node, str):
            yield node
        elif node.tag == "svg":
            yield from [Sample(as_xml(node))] if node.has("sample") else []
        else:
            yield from _element(node, targets)


def _element(element: Element, targets: Targets) -> Iterator[Inline]:
    if element.has(_NARROW_SCREENS_ALONE):
        return
    if element["id"] in targets.wanted:
        yield Span("anchor", target=element["id"])
    content = tuple(_read(element.children, targets))
    target = targets.of(element["href"]) if element.tag == "a" else ""
    kind = _kind(element, target)
    if kind != "other" or element["lang"]:
        yield Span(kind, content, element["lang"], target)
    else:
        yield from content


def _kind(element: Element, target: str) -> SpanKind:
    if element.tag == "br":
        return "break"
    if element.tag == "a" and target:
        return "link"
    if element.has("tag"):
        return "tag"
    return "soft" if element.has("soft") else _KINDS.get(element.tag, "other")


def _single_spaced(words: Iterable[Inline]) -> list[Inline]:
    """Return words in which no two blanks follow each other, and none stands at the start or after a break."""
    return _spaced(words, [True])


def _spaced(words: Iterable[Inline], blank_before: list[bool]) -> list[Inline]:
    """``blank_before`` holds whether a blank went before; it goes on through what is inside."""
    found: list[Inline] = []
    for one in words:
        if isinstance(one, str):
            text = " ".join(one.split()) if one.strip() else ""
            text = (" " if one[:1].isspace() and not blank_before[0] and text else "") + text
            ends = one[-1:].isspace() if text else bool(one) and not blank_before[0]
            text += " " if ends else ""
            if text:
                found.append(text)
                blank_before[0] = text.endswith(" ")
        elif isinstance(one, Span) and one.kind not in ("break", "anchor"):
            found.append(replace(one, content=tuple(_spaced(one.content, blank_before))))
        else:
            found.append(one)
            blank_before[0] = blank_before[0] or (isinstance(one, Span) and one.kind == "break")
    return found


def _trimmed(words: list[Inline]) -> tuple[Inline, ...]:
    """Return words without a blank or break at the end, and without marks around nothing."""
    kept = [one for one in words if not _is_empty(one)]
    while kept:
        last = kept[-1]
        if isinstance(last, str):
            kept[-1:] = [last.rstrip()] if last.strip() else []
            break
        if isinstance(last, Span) and last.kind == "break":
            kept.pop()
            continue
        if isinstance(last, Span) and last.content:
            kept[-1] = replace(last, content=_trimmed(list(last.content)))
        break
    return tuple(kept)


def _is_empty(one: Inline) -> bool:
    return isinstance(one, Span) and one.kind not in ("break", "anchor") and not any(map(_says, one.content))


def _says(one: Inline) -> bool:
    if isinstance(one, str):
        return bool(one.strip())
    return isinstance(one, Sample) or one.kind == "break" or any(map(_says, one.content))
