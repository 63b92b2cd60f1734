"""What a rule is: a small function whose docstring is the rule, with what the public and the editor are told of it."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from ..model.vocabulary import Part, Vocabulary
from ..model.whole import Pointer
from ..phrase import NOTHING, Phrase
from ..problem import Severity
from ..words import N_
from .case import Case
from .sources import source_in_words


class Level(Vocabulary):
    """How much weight is behind a rule."""

    MUST = "must", N_("The law requires it")
    SHOULD = "should", N_("The statutory guidance expects it")
    COULD = "could", N_("The statutory guidance suggests it")


MUST, SHOULD, COULD = Level.MUST, Level.SHOULD, Level.COULD
BOTH_NATIONS = frozenset({"england", "wales"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One way in which a rule is not met yet.

    file: the file of the strategy that it is about, without ``.yml``; of a chapter its whole name. pointer: the path
    in that file to where it is or belongs. message: what is missing, naming things. remedy: what to write, where that
    is not what the rule says already. at_most: no graver than this, whatever the level of the rule. line: the line in
    a chapter, which has no paths.
    """

    file: str
    pointer: Pointer
    message: Phrase
    remedy: Phrase = NOTHING
    at_most: Severity = Severity.ERROR
    line: int = 0


Check = Callable[[Case], Iterator[Finding]]
Applies = Callable[[Case], bool]


def _always(case: Case) -> bool:  # noqa: ARG001 - asked of every rule with the case
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule.

    source: a short reference ("Act s.8(7); G 160"), empty for the project's own. part: the page on which it is met.
    public: what is asked, in a sentence for the public, to be translated where it is shown; the project's own rules,
    which only the editor sees, have none.
    remedy: what the editor writes, and in which file. check: the function itself.
    applies: whether the rule is asked of a strategy at all. by_declaration: whether a declaration can meet it.
    """

    id: str
    level: Level
    source: str
    part: Part
    public: str
    remedy: Phrase
    check: Check
    nations: frozenset[str] = BOTH_NATIONS
    applies: Applies = _always
    by_declaration: bool = False

    @property
    def text(self) -> str:
        """The rule itself, in words for those who work on it."""
        return inspect.getdoc(self.check) or ""

    @property
    def source_in_words(self) -> Phrase:
        """The source as a phrase: "statutory guidance, paragraph 160"."""
        return source_in_words(self.source)

    def is_asked_of(self, case: Case) -> bool:
        """Whether the rule applies to a strategy: in its nation, and in its circumstances."""
        return bool(self.nations & case.definition.nations) and self.applies(case)


def rule(
    name: str, level: Level, source: str, part: Part, *, public: str = "", remedy: Phrase
) -> Callable[[Check], Rule]:
    """Declare a rule. The function below it yields a finding for each way in which the rule is not met."""

    def declare(check: Check) -> Rule:
        return Rule(id=name, level=level, source=source, part=part, public=public, remedy=remedy, check=check)

    return declare


def where(applies: Applies) -> Callable[[Rule], Rule]:
    """Say when a rule is asked at all."""
    return lambda declared: replace(declared, applies=applies)


def only_in(nation: str) -> Callable[[Rule], Rule]:
    """Say that a rule is asked in one nation: ``england`` or ``wales``."""
    return lambda declared: replace(declared, nations=frozenset({nation}))


def or_declared(declared: Rule) -> Rule:
    """Say that a declaration in strategy.yml can meet a rule, since the data cannot always show it."""
    return replace(declared, by_declaration=True)
