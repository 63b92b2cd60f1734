"""The Welsh of terms: where English uses one, the Welsh uses the word that was decided for it."""

from collections.abc import Iterator

from ...language.terms import is_said, tokens
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
    used = [term for term in registers.terms.firm if is_said(term.term.en, english, "en")]
    longest = [term for term in used if not any(_is_inside(term, other) for other in used)]
    for term in longest:
        if not any(is_said(word, welsh, "cy") for word in _welsh(term)):
            message = f'The English says "{term.term.en}", and the Welsh does not say "{term.term.cy}".'
            yield OTHER_TERM, Finding(text.file, text.pointer, message)


def _is_inside(term: Term | AgreedTerm, other: Term | AgreedTerm) -> bool:
    return term is not other and len(tokens(term.term.en, "en")) < len(tokens(other.term.en, "en")) and is_said(
        term.term.en, other.term.en, "en"
    )


def _welsh(term: Term | AgreedTerm) -> tuple[str, ...]:
    """Return the Welsh that will do for a term: the agreed word, its abbreviation, and others that are right."""
    if isinstance(term, AgreedTerm):
        return (term.term.cy, *term.also)
    return (term.term.cy, term.short.cy) if term.short and term.short.cy else (term.term.cy,)
