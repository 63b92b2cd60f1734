"""The words for texts: words of a closed list, addresses, short names, and texts in two languages."""

import re

from ..language.fold import slug
from ..source.nearest import nearest
from .fault import Fault, Words

_MANY = 10


def not_in_list(fault: Fault) -> Words:
    """Word a word that is not one of a closed list."""
    allowed = re.findall(r"'([^']*)'|(?<![\w'])(\d+)", fault.limits.get("expected", ""))
    words = [quoted or bare for quoted, bare in allowed]
    guess = nearest(fault.shown, words)
    message = f'"{fault.shown}" is not one of the words for "{fault.name}".'
    if len(words) == 1:
        return f'"{fault.shown}" cannot stand for "{fault.name}".', f"Write {fault.name}: {words[0]}"
    if guess and len(words) > _MANY:
        return message, f'Did you mean "{guess}"?'
    ask = f'Did you mean "{guess}"? ' if guess else ""
    return message, f"{ask}The words are: {', '.join(words)}."


def not_quite_written(fault: Fault) -> Words:
    """Word a text without a letter in it."""
    if fault.name in ("en", "cy"):
        language = "English" if fault.name == "en" else "Welsh"
        return (
            f"There are no words in {language} here.",
            f'Write them, or take "{fault.name}" out until they are written.',
        )
    return f"{fault.subject} has no words.", f"Write them, or take the line out. {fault.meaning}"


def too_long(fault: Fault) -> Words:
    """Word a text that is longer than makes sense."""
    limit = fault.limits["max_length"]
    elsewhere = ", or move part of it to a chapter of its own in the folder sections" if limit > 10_000 else ""
    return f"{fault.subject} has more than {limit} characters.", f"Shorten it{elsewhere}."


def which_language(fault: Fault) -> Words:
    """Word a text of which the language is not known."""
    return (
        f"{fault.subject} does not say in which language it is.",
        f"Both languages are used here, so write both: {fault.name}: {{en: …, cy: …}}",
    )


def no_words(fault: Fault) -> Words:
    """Word a text that is in no language."""
    return f"{fault.subject} has no words in either language.", f"Write them: {fault.name}: {{en: …, cy: …}}"


_FORMS = {
    "^https?://": (
        "is not a whole web address",
        "Write it in full, beginning with https://, such as https://example.org/page.",
    ),
    "^[^\\s@": (
        "is not an e-mail address",
        "Write a team's mailbox, such as communitysafety@example.org; never a person's.",
    ),
    "^[0-9+()": (
        "is not a telephone number",
        'Write digits and spaces in straight quotation marks, such as "01632 960000".',
    ),
    "^[EW]": ("is not an official area code", "Write E or W and eight digits, such as W06000008."),
    "^data/": (
        "is not the name of a table",
        "Write the folder data, a slash and the name of the file, such as data/knife-crime.csv.",
    ),
    "^[a-z0-9]": (
        "cannot be a short name, which becomes part of web addresses",
        "Use small letters without accents, digits and single hyphens only",
    ),
}


def wrong_form(fault: Fault) -> Words:
    """Word an address, a number or a name that is not made as such things are."""
    pattern = fault.limits.get("pattern", "")
    for start, (fault_is, remedy) in _FORMS.items():
        if pattern.startswith(start):
            such_as = f", such as {slug(fault.shown) or 'school-panels'}." if start == "^[a-z0-9]" else ""
            return f'"{fault.shown}" {fault_is}.', remedy + such_as
    return other(fault)


def other(fault: Fault) -> Words:
    """Word any fault that has no words of its own."""
    return (
        f'"{fault.shown}" cannot stand for "{fault.name}".',
        fault.meaning or "Look at the field in content/reference.md.",
    )
