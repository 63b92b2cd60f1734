"""The report for people: every problem at its place, by strategy and severity, and what blocks publication."""

from collections.abc import Iterable, Mapping, Sequence

from .blanks import in_a_row
from .language.catalogue import Words
from .load.layout import FOLDERS
from .phrase import ENGLISH, Phrase, counted, phrase, told
from .problem import Problem, Severity
from .rules import RULES, Level

_MUSTS = frozenset(rule.id for rule in RULES if rule.level is Level.MUST)
_OF_FORM = ("file-", "form-", "table-", "text-", "yaml-")


def report(problems: Iterable[Problem], words: Words = ENGLISH) -> str:
    """Return every problem on a line that begins with its place, then their number, then what blocks publication.

    They stand by strategy and by severity, the gravest first in both. All of it is in the language of ``words``.
    """
    found = sorted(problems)
    by_strategy = _by_strategy(found)
    listed = [_listed(words, name, severity, of) for name, of in by_strategy.items() for severity in Severity]
    ahead = (_ahead(words, name, of) for name, of in by_strategy.items())
    parts = (*listed, _helps(words, found), summary(found, words), _blocked(words, by_strategy), *ahead)
    return "\n\n".join(part for part in parts if part)


def _helps(words: Words, problems: Iterable[Problem]) -> str:
    """Return the guidance that helps to mend what was found, each with the rules that it helps with."""
    rules: dict[str, dict[str, None]] = {}
    for problem in problems:
        if problem.helps:
            rules.setdefault(told(words, problem.helps), {})[problem.rule] = None
    lines = [f"- {item} ({in_a_row(list(of)).told_in(words)})" for item, of in rules.items()]
    return "\n".join([words("What helps to mend this:"), *lines]) if lines else ""


def summary(problems: Iterable[Problem], words: Words = ENGLISH) -> str:
    """Return how many problems there are of each kind, in a sentence."""
    found = list(problems)
    counts = {severity: sum(problem.severity is severity for problem in found) for severity in Severity}
    numbers = [_counted(severity, number) for severity, number in counts.items() if number]
    if len(found) == counts[Severity.WAIVED]:
        numbers.insert(0, phrase("nothing to mend"))
    return words("Checked: {numbers}.", numbers=in_a_row(numbers).told_in(words))


def _by_strategy(problems: Iterable[Problem]) -> Mapping[str, list[Problem]]:
    """Return the problems of each strategy by its folder's name, those with the gravest problems first."""
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        found.setdefault(_strategy_of(problem.file), []).append(problem)
    return dict(sorted(found.items(), key=lambda entry: min(problem.severity for problem in entry[1])))


def _strategy_of(file: str) -> str:
    """Return the name of the strategy that a file belongs to; of another file, the first folder of its path."""
    first, *inside = file.split("/")
    folders = [part for part in inside[:-1] if part not in FOLDERS]
    return (folders or inside or [first])[-1] if first == "strategies" else first


def _listed(words: Words, name: str, severity: Severity, problems: Sequence[Problem]) -> str:
    lines = [problem.line_in(words) for problem in problems if problem.severity is severity]
    number = _counted(severity, len(lines)).told_in(words)
    return "\n".join([words("In {strategy}, {number}:", strategy=name, number=number), *lines]) if lines else ""


def _counted(severity: Severity, number: int) -> Phrase:
    match severity:
        case Severity.ERROR:
            return counted("{number} error, which stops the build", "{number} errors, which stop the build", number)
        case Severity.WARNING:
            return counted("{number} warning", "{number} warnings", number)
        case Severity.ADVICE:
            return counted("{number} piece of advice", "{number} pieces of advice", number)
    return counted("{number} finding set aside", "{number} findings set aside", number)


def _blocked(words: Words, by_strategy: Mapping[str, list[Problem]]) -> str:
    """Return what stops every publication now: an error anywhere does."""
    lines = [line for name, problems in by_strategy.items() for line in _errors(words, name, problems)]
    if not lines:
        return words("Nothing blocks publication.")
    return "\n".join([words("Publication is blocked by this:"), *lines])


def _errors(words: Words, name: str, problems: Iterable[Problem]) -> list[str]:
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    of_form = sum(problem.rule.startswith(_OF_FORM) for problem in errors)
    faults = words.count(
        "{number} fault in how the files are written", "{number} faults in how the files are written", of_form
    )
    judged = _by_rule(words, (problem for problem in errors if not problem.rule.startswith(_OF_FORM)))
    return [f"- {name}: {line}" for line in (*judged, *([faults] if of_form else []))]


def _ahead(words: Words, name: str, problems: Iterable[Problem]) -> str:
    """Return what would block an edition that is not published yet: what the law requires is a warning there alone."""
    unmet = (one for one in problems if one.rule in _MUSTS and one.severity is Severity.WARNING)
    lines = [f"- {line}" for line in _by_rule(words, unmet)]
    opening = words(
        "{strategy} is not published yet. As an interim or final strategy it would be blocked by this:", strategy=name
    )
    return "\n".join([opening, *lines]) if lines else ""


def _by_rule(words: Words, problems: Iterable[Problem]) -> list[str]:
    """Return a line for each rule: the first thing that it finds, and how many more there are."""
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        found.setdefault(problem.rule, []).append(problem)
    return [_first_and_more(words, rule, told(words, of[0].message), len(of) - 1) for rule, of in found.items()]


def _first_and_more(words: Words, rule: str, message: str, more: int) -> str:
    message = " ".join(message.split())
    if not more:
        return f"{message} ({rule})"
    return words("{message} ({rule}, and {number} more)", message=message, rule=rule, number=more)
