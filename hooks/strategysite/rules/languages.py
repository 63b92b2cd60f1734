"""Whether every text of a bilingual strategy stands in both languages."""

from collections.abc import Iterator

from ..phrase import Phrase, phrase
from .case import Case
from .rule import Finding
from .said import Said

_NAMES = {"en": phrase("English"), "cy": phrase("Welsh")}


def not_in_both(case: Case) -> Iterator[Finding]:
    """Yield a finding for each text that lacks a language; one for a file in which every text lacks it."""
    for file, texts in case.said.texts.items():
        for language, name in _NAMES.items():
            lacking = [text for text in texts if text.words.said_in(language) is None]
            if len(lacking) > 1 and len(lacking) == len(texts):
                yield Finding(
                    file,
                    (),
                    phrase("Nothing in this file is in {language}.", language=name),
                    phrase("Write every text in {language} too.", language=name),
                )
            else:
                yield from (_lacking(text, language, name) for text in lacking)


def _lacking(text: Said, language: str, name: Phrase) -> Finding:
    if text.chapter:
        message = phrase('The chapter "{chapter}" is not there in {language}.', chapter=text.chapter, language=name)
        return Finding(
            text.file,
            text.pointer,
            message,
            phrase("Write sections/{chapter}.{code}.md.", chapter=text.chapter, code=language),
        )
    message = phrase("{field} is not there in {language}.", field=text.field, language=name)
    return Finding(
        text.file, text.pointer, message, phrase("Add {field}: the same in {language}.", field=language, language=name)
    )
