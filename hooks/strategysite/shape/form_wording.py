"""The words for fields that are missing or unknown, and for lists, groups and texts in each other's places."""

from ..model.base import fields_of
from ..source.nearest import nearest
from .as_written import in_short
from .declared import Pointer, declared_at, record_at
from .fault import Fault, Words, kind_of_value

_MANY = 16


def missing(fault: Fault) -> Words:
    """Word a field that must be there and is not."""
    where = "from this file" if len(fault.pointer) == 1 else "from this entry"
    return f'"{fault.name}" is missing {where}.', f"Add it. {fault.meaning}"


def unknown(fault: Fault) -> Words:
    """Word a field that is not known here: a slip, a field that belongs elsewhere, or an invention."""
    message = f'"{fault.name}" is not a field that can stand here, so it would not be published.'
    names = list(fields_of(fault.owner)) if fault.owner else []
    guess = nearest(fault.name, names)
    if guess:
        return message, f'Did you mean "{guess}"?'
    return message, _home(fault, names) or f"Take it out, or use one of these: {_listed(names)}."


def _home(fault: Fault, names: list[str]) -> str:
    """Return where a field that stands one step too far out or in belongs; empty where that is not clear."""
    block = fault.pointer[:-1]
    below = [name for name in names if fault.name in _names_at(fault, (*block, name))]
    if len(below) == 1:
        return f'It is a field of "{below[0]}": set it under that, two spaces further in.'
    for end in range(len(block), 0, -1):
        beside = block[end - 1]
        if isinstance(beside, str) and declared_at(fault.model, (*block[: end - 1], fault.name))[0]:
            return f'It is a field that stands beside "{beside}", not under it: set it as far in as "{beside}".'
    return ""


def _names_at(fault: Fault, pointer: Pointer) -> list[str]:
    """Return the names of the fields of the group, or of each group in the list, that is declared at a path."""
    field = declared_at(fault.model, pointer)[0]
    record = record_at(field.annotation) if field else None
    return list(fields_of(record)) if record else []


def _listed(names: list[str]) -> str:
    more = " … (all are in content/reference.md)" if len(names) > _MANY else ""
    return ", ".join(names[:_MANY]) + more


def not_a_list(fault: Fault) -> Words:
    """Word a single value or a group where a list belongs."""
    message = f"{fault.subject} must be a list, and {kind_of_value(fault.value)} stands here."
    if isinstance(fault.value, str | int | float):
        return message, f"Put square brackets around it: {fault.name}: [{fault.shown}]"
    return message, f'Begin each entry with a dash and a space, "- ", on a line of its own. {fault.example}'


def not_a_group(fault: Fault) -> Words:
    """Word a list or a single value where fields, words or an address belong."""
    stands = f"{kind_of_value(fault.value)} stands here."
    match fault.limits.get("class_name"):
        case "Text" | "Prose" | "Bilingual":
            return not_text(fault)
        case "WebAddresses":
            return f"{fault.subject} must be a web address, and {stands}", fault.meaning
    if not fault.name:
        return f"This file must hold fields, and {stands}", "Begin each line with the name of a field and a colon."
    inside = "below it, each on a line of its own, two spaces further in"
    if isinstance(fault.pointer[-1], int):
        inside = "after its dash, each on a line of its own"
    return f"{fault.subject} must be a group of fields, and {stands}", f"Write its fields {inside}. {fault.example}"


def not_text(fault: Fault) -> Words:
    """Word a number, a list or a group where a text belongs."""
    message = f"{fault.subject} must be text, and {kind_of_value(fault.value)} stands here."
    if isinstance(fault.value, bool | int | float):
        return message, f'Put it in straight quotation marks, just as it is to be printed: "{fault.shown}"'
    if isinstance(fault.value, list) and len(fault.value) == 1 and isinstance(fault.value[0], str):
        return message, f"Take the square brackets or the dash away: {fault.name}: {in_short(fault.value[0])}"
    return message, fault.meaning


def nothing(fault: Fault) -> Words:
    """Word a field with nothing after its colon."""
    return f"{fault.subject} is empty.", f"Write it, or take the line out. {fault.meaning}"


def no_items(fault: Fault) -> Words:
    """Word a list that must hold something and does not."""
    return f"{fault.subject} is a list without an item.", f"Write at least one. {fault.meaning}"


def too_many(fault: Fault) -> Words:
    """Word a list with more items than make sense."""
    limit = fault.limits.get("max_length")
    return f"{fault.subject} has more than {limit} items.", f"Keep {limit} at the most. {fault.example}"
