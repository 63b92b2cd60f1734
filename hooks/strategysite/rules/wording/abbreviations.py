"""Abbreviations that are never spelt out."""

import re
from collections.abc import Iterator

from ...model.text import LANGUAGES, Text
from ...phrase import phrase
from ..case import Case
from ..column import Column
from ..look import Look
from ..placing import in_column
from ..rule import Finding
from .kinds import ABBREVIATION

_ABBREVIATION = re.compile(r"[A-Z](?<![\w/@.&-].)(?:&?[A-Z]){1,7}(?=s?(?![\w@&-]))")
_EXPLAINED = re.compile(r"\(([A-Z](?:&?[A-Z]){1,7})s?\+?\)|\b([A-Z](?:&?[A-Z]){1,7})s?\+? \(")
_SHOUTED = re.compile(r"[A-Z]{2,}[,;:!]?[ \t]+[A-Z]{2,}")
_EMPHASIS = frozenset("ALL AND DIM MUST NID NO NOT OR".split())
_WELL_KNOWN = frozenset("AM BBC CCTV DNA DU FAQ GIG GP HIV ID IT MP MS NHS PC PDF PM QR TV UK UN USA".split())
_ROMAN = re.compile(r"[IVXLC]+")


def abbreviations(case: Case) -> Iterator[tuple[Look, Finding]]:
    """Yield the first place, in each language, of each abbreviation that the strategy never spells out."""
    for language in LANGUAGES:
        passed = _explained(case, language)
        for column in case.columns:
            if column.language != language:
                continue
            for match in _ABBREVIATION.finditer(column.words):
                short = match[0]
                if short not in passed and not _is_shouted(column, match):
                    passed.add(short)
                    message = phrase('"{short}" is never spelt out.', short=short)
                    yield ABBREVIATION, in_column(column, match.start(), message)


def _explained(case: Case, language: str) -> set[str]:
    """Return the abbreviations that are well known, explained in the words, in a glossary, or names of bodies."""
    explained = {*_WELL_KNOWN, *_EMPHASIS}
    for column in case.columns:
        if column.language == language:
            explained |= {first or second for first, second in _EXPLAINED.findall(column.words)}
    for text in _named(case):
        explained |= set(_ABBREVIATION.findall(text.said_in(language) or ""))
    return explained


def _named(case: Case) -> Iterator[Text]:
    """Yield the words that readers are told the meaning of: terms, and short names of bodies."""
    yield from (entry.term for entry in case.definition.strategy.glossary)
    yield from (body.short_name for body in case.bodies.values() if body.short_name)
    for term in case.registers.glossary.all:
        yield term.term
        if term.short:
            yield term.short


def _is_shouted(column: Column, match: re.Match[str]) -> bool:
    """Whether capitals are a Roman number, stand beside other capitals, or are the whole of a text."""
    around = column.words[max(0, match.start() - 12) : match.end() + 12]
    whole = column.text_at(match.start())[0].words.said_in(column.language) or ""
    return bool(_ROMAN.fullmatch(match[0]) or _SHOUTED.search(around)) or whole.isupper()
