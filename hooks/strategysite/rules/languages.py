"""Whether every text of a bilingual strategy stands in both languages."""

from collections.abc import Iterator

from .case import Case
from .rule import Finding
from .said import Said

_NAMES = {"en": "English", "cy": "Welsh"}


def not_in_both(case: Case) -> Iterator[Finding]:
    """Yield a finding for each text that lacks a language; one for a file in which every text lacks it."""
    for file, texts in case.said.texts.items():
        for language, name in _NAMES.items():
            lacking = [text for text in texts if text.words.said_in(language) is None]
            if len(lacking) > 1 and len(lacking) == len(texts):
                yield Finding(file, (), f"Nothing in this file is in {name}.", f"Write every text in {name} too.")
            else:
                yield from (_lacking(text, language, name) for text in lacking)


def _lacking(text: Said, language: str, name: str) -> Finding:
    if text.chapter:
        message = f'The chapter "{text.chapter}" is not there in {name}.'
        return Finding(text.file, text.pointer, message, f"Write sections/{text.chapter}.{language}.md.")
    message = f"{text.field} is not there in {name}."
    return Finding(text.file, text.pointer, message, f"Add {language}: the same in {name}.")
