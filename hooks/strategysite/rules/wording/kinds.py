"""The advice on the words: plain language, and English and Welsh that say the same."""

from ...problem import Severity
from ..look import Look


def _advice(name: str, text: str, remedy: str) -> Look:
    return Look(id=name, severity=Severity.ADVICE, text=text, remedy=remedy, waivable=True)


LONG_SENTENCES = _advice(
    "text-long-sentences",
    "Sentences of more than 25 words on average.",
    "Break them up: one thought to a sentence.",
)
SAME_IN_BOTH = _advice(
    "text-same-in-both",
    "English and Welsh that are the same words.",
    "Write each language in its own place.",
)
LENGTHS_DIFFER = _advice(
    "text-lengths-differ",
    "One language more than twice as long as the other.",
    "See whether both say the same.",
)
NUMBERS_DIFFER = _advice(
    "text-numbers-differ",
    "Numbers above twelve that stand in one language alone; smaller ones are often written as words.",
    "See which number is right, and write it in both.",
)
LINKS_DIFFER = _advice(
    "text-links-differ",
    "More links in one language than in the other.",
    "Give readers the same links in both; the address may differ.",
)
ABBREVIATION = _advice(
    "text-abbreviation",
    "An abbreviation that is never spelt out.",
    "Write the full name with the abbreviation in brackets once, or add it to glossary in strategy.yml.",
)
HEADING_ORDER = _advice(
    "text-heading-order",
    "A heading that leaves out a level, or stands before the first of the highest level.",
    "Begin with the highest level, and use one # more than the heading above, not two.",
)
EMPTY_LINK = _advice(
    "text-empty-link",
    "A link without words.",
    "Write between the square brackets what the reader will find there.",
)
DEAD_LINK = _advice(
    "text-dead-link",
    "A link to something that is not there: a heading that the chapter does not have, or no whole web address.",
    "Write the whole address, beginning with https://; or take the link out and name the page in words.",
)
TABLE_CAPTION = _advice(
    "text-table-caption",
    "A table without a caption.",
    "Say in a line of its own above the table what it shows, in bold or ending with a colon.",
)
OTHER_TERM = _advice(
    "welsh-term",
    "A term of the term base whose agreed Welsh is not there, in any mutated form.",
    "Use the agreed word, which content/registers/glossary.yml and terms.yml hold; or see whether it is right there.",
)
DAMAGED_WORD = _advice(
    "welsh-damaged-word",
    "A Welsh word with a capital inside it, or with a question mark in place of a letter.",
    "Write the word whole.",
)
LOST_ACCENT = _advice(
    "welsh-lost-accent",
    "A common Welsh word without its accent, such as grwp for grŵp.",
    "Write the accent; without it, it is another word or none.",
)
ENGLISH_LEFT = _advice(
    "welsh-english-left",
    "A sentence of English in the Welsh, outside quotation marks and emphasis.",
    "Write it in Welsh; put the title of something that is in English alone in emphasis or quotation marks.",
)
UNFINISHED = _advice(
    "welsh-unfinished",
    "A placeholder in the Welsh, such as TBC or ???.",
    "Write the words that belong there.",
)
LOOKS = (
    LONG_SENTENCES,
    SAME_IN_BOTH,
    LENGTHS_DIFFER,
    NUMBERS_DIFFER,
    LINKS_DIFFER,
    ABBREVIATION,
    HEADING_ORDER,
    EMPTY_LINK,
    DEAD_LINK,
    TABLE_CAPTION,
    OTHER_TERM,
    DAMAGED_WORD,
    LOST_ACCENT,
    ENGLISH_LEFT,
    UNFINISHED,
)
