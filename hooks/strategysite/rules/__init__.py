"""What the Duty asks of a strategy, as rules that run, cite their source and say how to mend what is missing."""

from .assessing import Outcome, assess, check, left_to_do
from .case import Case
from .contents import RULES
from .helping import helped_by
from .keeping import KEEPING
from .look import Look
from .rule import Finding, Level, Rule
from .setting_aside import LOOKS
from .sources import citations, source_in_words

__all__ = [
    "KEEPING",
    "LOOKS",
    "RULES",
    "Case",
    "Finding",
    "Level",
    "Look",
    "Outcome",
    "Rule",
    "assess",
    "check",
    "citations",
    "helped_by",
    "left_to_do",
    "source_in_words",
]
