"""Values as an editor would write them on one line, for messages and the reference."""

from typing import Any

from pydantic.fields import FieldInfo

from ..model.text import LANGUAGES
from ..source.faults import shown

_INSIDE = frozenset(":,{}[]#")
_AT_THE_START = frozenset("&*!|>%@`\"'-? ")


def written(value: Any) -> str:
    """Return a value as a strategy's file writes it on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {written(inside)}" for name, inside in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(written(item) for item in value) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return _quoted_where_needed(value) if isinstance(value, str) else str(value)


def _quoted_where_needed(words: str) -> str:
    if words and not _INSIDE.intersection(words) and words[0] not in _AT_THE_START:
        return words
    return "'" + words.replace("'", "''") + "'" if '"' in words or "\\" in words else f'"{words}"'


def in_short(value: Any) -> str:
    """Return a value as a message can show it: on one line, cut where it is long."""
    return shown(value if isinstance(value, str) else written(value))


def example_of(field: FieldInfo | None, languages: tuple[str, ...] = LANGUAGES) -> str:
    """Return a field's example on one line; in a strategy in one language its words stand in that language alone."""
    return written(_spoken(field.examples[0], languages)) if field and field.examples else ""


def _spoken(value: Any, languages: tuple[str, ...]) -> Any:
    if isinstance(value, list):
        return [_spoken(item, languages) for item in value]
    if not isinstance(value, dict):
        return value
    if len(languages) == 1 and set(value) == set(LANGUAGES):
        return value[languages[0]]
    return {name: _spoken(inside, languages) for name, inside in value.items()}
