"""What is wrong, where, and how to mend it: the one shape in which every stage reports faults."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from .language.catalogue import Words
from .phrase import ENGLISH, NOTHING, Phrase


class Severity(IntEnum):
    """How much a problem matters. Errors stop the build; the rest is told, also what an editor set aside."""

    ERROR = 0
    WARNING = 1
    ADVICE = 2
    WAIVED = 3

    @property
    def word(self) -> str:
        """The word used in reports: error, warning, advice or waived."""
        return self.name.lower()


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault in one place, told to the person who can mend it.

    file: path from the project's folder, with forward slashes; line and column count from 1.
    rule: the id of what was broken: a rule of the Duty (``pub-date``) or a fault of form (``yaml-duplicate-key``).
    message: what is wrong. remedy: what to write instead. Both are whole sentences.
    source: the law or guidance behind it ("statutory guidance, paragraph 160"), empty for faults of form.
    waived: the reason for which an editor set it aside; empty where nobody did.
    helps: the guidance that helps to mend it, with its address; empty where none is to the point.
    """

    file: str
    line: int
    column: int
    rule: str
    severity: Severity
    message: Phrase
    remedy: Phrase
    source: Phrase = NOTHING
    waived: str = ""
    helps: str = ""

    @property
    def told(self) -> str:
        """What is wrong, what to write instead, and why: ``message remedy (source)``; or why it is set aside."""
        return self.told_in(ENGLISH)

    def told_in(self, words: Words) -> str:
        """Return the same in the language of ``words``."""
        message = self.message.told_in(words)
        if self.waived:
            aside = words("Set aside with {rule}: {reason}", rule=self.rule, reason=self.waived)
            return f"{message} {aside}"
        because = f" ({self.source.told_in(words)})" if self.source else ""
        return f"{message} {self.remedy.told_in(words)}{because}"

    def __str__(self) -> str:
        """``file:line:column: message remedy (source)``, the line that editors and CI can jump to."""
        return self.line_in(ENGLISH)

    def line_in(self, words: Words) -> str:
        """Return that line in the language of ``words``.

        A name in it may have been written over several lines, and one of those could look like a line of ours or like
        a command to the build server.
        """
        return f"{self.file}:{self.line}:{self.column}: {' '.join(self.told_in(words).split())}"


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether anything here stops the build."""
    return any(problem.severity is Severity.ERROR for problem in problems)
