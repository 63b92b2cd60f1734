"""The words for texts: words of a closed list, addresses, short names, and texts in two languages."""

import re

from ..language.fold import slug
from ..phrase import NOTHING, Phrase, phrase, sentences
from ..source.nearest import nearest
from ..words import N_
from .fault import Fault, Words

_MANY = 10


def not_in_list(fault: Fault) -> Words:
    """Word a word that is not one of a closed list."""
    allowed = re.findall(r"'([^']*)'|(?<![\w'])(\d+)", fault.limits.get("expected", ""))
    words = [quoted or bare for quoted, bare in allowed]
    guess = nearest(fault.shown, words)
    if len(words) == 1:
        return _cannot_stand(fault), phrase("Write {field}: {word}", field=fault.name, word=words[0])
    message = phrase('"{word}" is not one of the words for "{field}".', word=fault.shown, field=fault.name)
    ask = phrase('Did you mean "{guess}"?', guess=guess) if guess else NOTHING
    if guess and len(words) > _MANY:
        return message, ask
    return message, sentences(ask, phrase("The words are: {words}.", words=", ".join(words)))


def not_quite_written(fault: Fault) -> Words:
    """Word a text without a letter in it."""
    if fault.name not in ("en", "cy"):
        remedy = sentences(phrase("Write them, or take the line out."), fault.meaning)
        return phrase("{subject} has no words.", subject=fault.subject), remedy
    language = phrase("English") if fault.name == "en" else phrase("Welsh")
    return (
        phrase("There are no words in {language} here.", language=language),
        phrase('Write them, or take "{field}" out until they are written.', field=fault.name),
    )


def too_long(fault: Fault) -> Words:
    """Word a text that is longer than makes sense."""
    limit = fault.limits["max_length"]
    remedy = (
        phrase("Shorten it, or move part of it to a chapter of its own in the folder sections.")
        if limit > 10_000
        else phrase("Shorten it.")
    )
    return phrase("{subject} has more than {limit} characters.", subject=fault.subject, limit=limit), remedy


def which_language(fault: Fault) -> Words:
    """Word a text of which the language is not known."""
    return (
        phrase("{subject} does not say in which language it is.", subject=fault.subject),
        phrase("Both languages are used here, so write both: {field}: {{en: …, cy: …}}", field=fault.name),
    )


def no_words(fault: Fault) -> Words:
    """Word a text that is in no language."""
    return (
        phrase("{subject} has no words in either language.", subject=fault.subject),
        phrase("Write them: {field}: {{en: …, cy: …}}", field=fault.name),
    )


_FORMS = {
    "^https?://": (
        N_('"{value}" is not a whole web address.'),
        N_("Write it in full, beginning with https://, such as https://example.org/page."),
    ),
    "^[^\\s@": (
        N_('"{value}" is not an e-mail address.'),
        N_("Write a team's mailbox, such as communitysafety@example.org; never a person's."),
    ),
    "^[0-9+()": (
        N_('"{value}" is not a telephone number.'),
        N_('Write digits and spaces in straight quotation marks, such as "01632 960000".'),
    ),
    "^[EW]": (
        N_('"{value}" is not an official area code.'),
        N_("Write E or W and eight digits, such as W06000008."),
    ),
    "^data/": (
        N_('"{value}" is not the name of a table.'),
        N_("Write the folder data, a slash and the name of the file, such as data/knife-crime.csv."),
    ),
    "^[a-z0-9]": (
        N_('"{value}" cannot be a short name, which becomes part of web addresses.'),
        N_("Use small letters without accents, digits and single hyphens only, such as {name}."),
    ),
}


def wrong_form(fault: Fault) -> Words:
    """Word an address, a number or a name that is not made as such things are."""
    pattern = fault.limits.get("pattern", "")
    for start, (message, remedy) in _FORMS.items():
        if pattern.startswith(start):
            name = slug(fault.shown) or "school-panels"
            return phrase(message, value=fault.shown), phrase(remedy, name=name)
    return other(fault)


def other(fault: Fault) -> Words:
    """Word any fault that has no words of its own."""
    return _cannot_stand(fault), fault.meaning or phrase("Look at the field in content/reference.md.")


def _cannot_stand(fault: Fault) -> Phrase:
    return phrase('"{value}" cannot stand for "{field}".', value=fault.shown, field=fault.name)
