"""The advice on the words: plain language, and English and Welsh that say the same."""

from ...phrase import Phrase, phrase
from ...problem import Severity
from ..look import Look


def _advice(name: str, text: Phrase, remedy: Phrase) -> Look:
    return Look(id=name, severity=Severity.ADVICE, text=text, remedy=remedy, waivable=True)


LONG_SENTENCES = _advice(
    "text-long-sentences",
    phrase("Sentences of more than 25 words on average."),
    phrase("Break them up: one thought to a sentence."),
)
SAME_IN_BOTH = _advice(
    "text-same-in-both",
    phrase("English and Welsh that are the same words."),
    phrase("Write each language in its own place."),
)
LENGTHS_DIFFER = _advice(
    "text-lengths-differ",
    phrase("One language more than twice as long as the other."),
    phrase("See whether both say the same."),
)
NUMBERS_DIFFER = _advice(
    "text-numbers-differ",
    phrase("Numbers above twelve that stand in one language alone; smaller ones are often written as words."),
    phrase("See which number is right, and write it in both."),
)
LINKS_DIFFER = _advice(
    "text-links-differ",
    phrase("More links in one language than in the other."),
    phrase("Give readers the same links in both; the address may differ."),
)
ABBREVIATION = _advice(
    "text-abbreviation",
    phrase("An abbreviation that is never spelt out."),
    phrase("Write the full name with the abbreviation in brackets once, or add it to glossary in strategy.yml."),
)
HEADING_ORDER = _advice(
    "text-heading-order",
    phrase("A heading that leaves out a level, or stands before the first of the highest level."),
    phrase("Begin with the highest level, and use one # more than the heading above, not two."),
)
EMPTY_LINK = _advice(
    "text-empty-link",
    phrase("A link without words."),
    phrase("Write between the square brackets what the reader will find there."),
)
DEAD_LINK = _advice(
    "text-dead-link",
    phrase("A link to something that is not there: a heading that the chapter does not have, or no whole web address."),
    phrase("Write the whole address, beginning with https://; or take the link out and name the page in words."),
)
TABLE_CAPTION = _advice(
    "text-table-caption",
    phrase("A table without a caption."),
    phrase("Say in a line of its own above the table what it shows, in bold or ending with a colon."),
)
OTHER_TERM = _advice(
    "welsh-term",
    phrase("A term of the term base whose agreed Welsh is not there, in any mutated form."),
    phrase(
        "Use the agreed word, which content/registers/glossary.yml and terms.yml hold; or see whether it is right "
        "there."
    ),
)
DAMAGED_WORD = _advice(
    "welsh-damaged-word",
    phrase("A Welsh word with a capital inside it, or with a question mark in place of a letter."),
    phrase("Write the word whole."),
)
LOST_ACCENT = _advice(
    "welsh-lost-accent",
    phrase("A common Welsh word without its accent, such as grwp for grŵp."),
    phrase("Write the accent; without it, it is another word or none."),
)
ENGLISH_LEFT = _advice(
    "welsh-english-left",
    phrase("A sentence of English in the Welsh, outside quotation marks and emphasis."),
    phrase("Write it in Welsh; put the title of something that is in English alone in emphasis or quotation marks."),
)
UNFINISHED = _advice(
    "welsh-unfinished",
    phrase("A placeholder in the Welsh, such as TBC or ???."),
    phrase("Write the words that belong there."),
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
