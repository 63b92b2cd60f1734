"""The words for fields that are missing or unknown, and for lists, groups and texts in each other's places."""

from ..model.base import fields_of
from ..phrase import NOTHING, Phrase, phrase, sentences
from ..source.nearest import nearest
from .as_written import in_short
from .declared import Pointer, declared_at, record_at
from .fault import Fault, Words, kind_of_value

_MANY = 16


def missing(fault: Fault) -> Words:
    """Word a field that must be there and is not."""
    message = (
        phrase('"{field}" is missing from this file.', field=fault.name)
        if len(fault.pointer) == 1
        else phrase('"{field}" is missing from this entry.', field=fault.name)
    )
    return message, sentences(phrase("Add it."), fault.meaning)


def unknown(fault: Fault) -> Words:
    """Word a field that is not known here: a slip, a field that belongs elsewhere, or an invention."""
    message = phrase('"{field}" is not a field that can stand here, so it would not be published.', field=fault.name)
    names = list(fields_of(fault.owner)) if fault.owner else []
    guess = nearest(fault.name, names)
    if guess:
        return message, phrase('Did you mean "{guess}"?', guess=guess)
    return message, _home(fault, names) or _one_of(names)


def _home(fault: Fault, names: list[str]) -> Phrase:
    """Return where a field that stands one step too far out or in belongs; empty where that is not clear."""
    block = fault.pointer[:-1]
    below = [name for name in names if fault.name in _names_at(fault, (*block, name))]
    if len(below) == 1:
        return phrase('It is a field of "{below}": set it under that, two spaces further in.', below=below[0])
    for end in range(len(block), 0, -1):
        beside = block[end - 1]
        if isinstance(beside, str) and declared_at(fault.model, (*block[: end - 1], fault.name))[0]:
            return phrase(
                'It is a field that stands beside "{beside}", not under it: set it as far in as "{beside}".',
                beside=beside,
            )
    return NOTHING


def _names_at(fault: Fault, pointer: Pointer) -> list[str]:
    """Return the names of the fields of the group, or of each group in the list, that is declared at a path."""
    field = declared_at(fault.model, pointer)[0]
    record = record_at(field.annotation) if field else None
    return list(fields_of(record)) if record else []


def _one_of(names: list[str]) -> Phrase:
    listed = ", ".join(names[:_MANY])
    if len(names) <= _MANY:
        return phrase("Take it out, or use one of these: {names}.", names=listed)
    return phrase("Take it out, or use one of these: {names} … (all are in content/reference.md).", names=listed)


def not_a_list(fault: Fault) -> Words:
    """Word a single value or a group where a list belongs."""
    found = kind_of_value(fault.value)
    message = phrase("{subject} must be a list, and {found} stands here.", subject=fault.subject, found=found)
    if isinstance(fault.value, str | int | float):
        brackets = phrase("Put square brackets around it: {field}: [{value}]", field=fault.name, value=fault.shown)
        return message, brackets
    dashes = phrase('Begin each entry with a dash and a space, "- ", on a line of its own.')
    return message, sentences(dashes, fault.example)


def not_a_group(fault: Fault) -> Words:
    """Word a list or a single value where fields, words or an address belong."""
    subject, found = fault.subject, kind_of_value(fault.value)
    match fault.limits.get("class_name"):
        case "Text" | "Prose" | "Bilingual":
            return not_text(fault)
        case "WebAddresses":
            message = phrase("{subject} must be a web address, and {found} stands here.", subject=subject, found=found)
            return message, fault.meaning
    if not fault.name:
        message = phrase("This file must hold fields, and {found} stands here.", found=found)
        return message, phrase("Begin each line with the name of a field and a colon.")
    message = phrase("{subject} must be a group of fields, and {found} stands here.", subject=subject, found=found)
    inside = (
        phrase("Write its fields after its dash, each on a line of its own.")
        if isinstance(fault.pointer[-1], int)
        else phrase("Write its fields below it, each on a line of its own, two spaces further in.")
    )
    return message, sentences(inside, fault.example)


def not_text(fault: Fault) -> Words:
    """Word a number, a list or a group where a text belongs."""
    found = kind_of_value(fault.value)
    message = phrase("{subject} must be text, and {found} stands here.", subject=fault.subject, found=found)
    if isinstance(fault.value, bool | int | float):
        quotes = phrase('Put it in straight quotation marks, just as it is to be printed: "{value}"', value=fault.shown)
        return message, quotes
    only = fault.value[0] if isinstance(fault.value, list) and len(fault.value) == 1 else None
    if isinstance(only, str) and (bare := in_short(only)):
        without = phrase("Take the square brackets or the dash away: {field}: {value}", field=fault.name, value=bare)
        return message, without
    return message, fault.meaning


def nothing(fault: Fault) -> Words:
    """Word a field with nothing after its colon."""
    remedy = sentences(phrase("Write it, or take the line out."), fault.meaning)
    return phrase("{subject} is empty.", subject=fault.subject), remedy


def no_items(fault: Fault) -> Words:
    """Word a list that must hold something and does not."""
    message = phrase("{subject} is a list without an item.", subject=fault.subject)
    return message, sentences(phrase("Write at least one."), fault.meaning)


def too_many(fault: Fault) -> Words:
    """Word a list with more items than make sense."""
    limit = fault.limits.get("max_length")
    message = phrase("{subject} has more than {limit} items.", subject=fault.subject, limit=limit)
    return message, sentences(phrase("Keep {limit} at the most.", limit=limit), fault.example)
