"""Opening a strategy in one language for another: its words are written out under their language, and stay."""

from collections.abc import Iterable, Iterator

from ..load import Loaded
from ..model import Text
from ..model.whole import Pointer, walk
from ..phrase import phrase
from ..source import read_yaml_text
from ..source.place import Plain
from ..source.spans import Node, spans
from .rewrite import Edit, RewriteError, applied, must_say, with_value

_LANGUAGES: Pointer = ("languages",)


def texts_of(loaded: Loaded) -> dict[str, list[Pointer]]:
    """Return the path of every text of a strategy that can be read, by the name of its part."""
    definition = loaded.definition
    files = definition.files() if definition else ()
    return {
        name: [pointer for pointer, value in walk(record) if isinstance(value, Text)]
        for name, record in files
        if name in loaded.documents
    }


def opened(text: str, pointers: Iterable[Pointer], language: str) -> str:
    """Return the text of a YAML file with each plain text at some paths written out under its language.

    Raises:
        RewriteError: something else would have changed.
    """
    root, wanted = spans(text), read_yaml_text(text, "").plain
    edits = list[Edit]()
    for pointer in pointers:
        node, said = (root.at(pointer) if root else None), _value(wanted, pointer)
        if node is None or not node.is_text or not isinstance(said, str):
            continue
        edits += _edits(text, node, language, is_inside=_is_in_braces(root, pointer))
        wanted = with_value(wanted, pointer, {language: said})
    after = applied(text, edits)
    must_say(after, wanted)
    return after


def with_language(text: str, language: str) -> str:
    """Return the text of strategy.yml with one more language in its list. Raises RewriteError."""
    root = spans(text)
    node = root.at(_LANGUAGES) if root else None
    plain = read_yaml_text(text, "").plain
    there = plain.get("languages") if isinstance(plain, dict) else None
    if node is None or not isinstance(there, list) or not node.fields:
        raise RewriteError(phrase("In strategy.yml, write languages as a list, such as [en]."))
    last = node.fields[len(there) - 1]
    more = f", {language}" if node.style == "[" else f"\n{' ' * _dash(text, last)}- {language}"
    after = applied(text, [(last.end, last.end, more)])
    must_say(after, with_value(plain, _LANGUAGES, [*there, language]))
    return after


def _edits(text: str, node: Node, language: str, *, is_inside: bool) -> Iterator[Edit]:
    written = text[node.start : node.end]
    if is_inside:
        yield node.start, node.end, f"{{{language}: {written}}}"
        return
    first, *more = written.split("\n")
    deeper = "\n".join([first, *(f"  {line}" if line.strip() else line for line in more)])
    name_end = len(text[: node.start].rstrip(" "))
    if text[name_end - 1] == ":" and text[text.rfind("\n", 0, node.start) + 1 :][: node.key_column].strip(" -") == "":
        yield name_end, node.end, f"\n{' ' * (node.key_column + 2)}{language}: {deeper}"
    else:
        yield node.start, node.end, f"{language}: {deeper}"


def _is_in_braces(root: Node | None, pointer: Pointer) -> bool:
    """Whether a value stands somewhere between braces or brackets."""
    holders = (root.at(pointer[:end]) for end in range(len(pointer))) if root else ()
    return any(holder is not None and holder.style in ("{", "[") for holder in holders)


def _value(plain: Plain, pointer: Pointer) -> Plain:
    for step in pointer:
        if isinstance(plain, list) and isinstance(step, int) and step < len(plain):
            plain = plain[step]
        elif isinstance(plain, dict) and isinstance(step, str):
            plain = plain.get(step)
        else:
            return None
    return plain


def _dash(text: str, item: Node) -> int:
    """Return the column of the dash of a list item."""
    line = text[text.rfind("\n", 0, item.start) + 1 : item.start]
    return len(line) - len(line.lstrip(" "))
