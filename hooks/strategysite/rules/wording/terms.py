"""The Welsh of terms: where English uses one, the Welsh uses the word that was decided for it."""

from collections.abc import Iterator

from ...language.terms import is_said
from ...phrase import phrase
from ...register import Registers
from ...register.glossary import Term
from ...register.terms import AgreedTerm
from ..look import Look
from ..rule import Finding
from ..said import Said
from .kinds import OTHER_TERM


def other_terms(text: Said, registers: Registers) -> Iterator[tuple[Look, Finding]]:
    """Yield each term that the English uses and whose agreed Welsh the Welsh does not use in any form.

    A term inside a longer one is not told of besides.
    """
    english, welsh = text.words.en, text.words.cy
    if english is None or welsh is None:
        return
    for term in registers.terms.used_in(english, "en"):
        if registers.terms.is_firm(term) and not any(is_said(word, welsh, "cy") for word in _welsh(term)):
            message = phrase(
                'The English says "{english}", and the Welsh does not say "{welsh}".',
                english=term.term.en,
                welsh=term.term.cy,
            )
            yield OTHER_TERM, Finding(text.file, text.pointer, message)


def _welsh(term: Term | AgreedTerm) -> tuple[str, ...]:
    """Return the Welsh that will do for a term: the agreed word, its abbreviation, and others that are right."""
    if isinstance(term, AgreedTerm):
        return (term.term.cy, *term.also)
    return (term.term.cy, term.short.cy) if term.short and term.short.cy else (term.term.cy,)
