"""Collecting the faults of one file: all of them, in the words of ``wording``, in the order of the file."""

from ..phrase import NOTHING, Phrase, phrase, sentences
from ..problem import Problem, Severity
from .limits import PROBLEMS
from .place import Mark
from .wording import WORDS

SHOWN = 60
REST = phrase("What follows in this file can be checked once this is mended.")


def shown(text: str) -> str:
    """Return a piece of the file as it may stand in a report: one short line, without invisible characters."""
    start = text[: 4 * SHOWN]
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in start).split())
    return line if len(line) <= SHOWN and start == text else f"{line[: SHOWN - 1]}…"


class Faults:
    """The faults found so far in one file. ``file`` is its name as shown in reports."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Problem] = []

    def add(self, mark: Mark, rule: str, *, more: Phrase = NOTHING, **details: str | int) -> None:
        """Note a fault. ``details`` fill the words of the rule; ``more`` is a sentence added to the remedy."""
        if len(self.found) <= PROBLEMS:
            self.found.append(_problem(self.file, mark, rule, more, details))

    def take(self, others: "Faults") -> None:
        """Add the faults that another collection found in the same file."""
        self.found.extend(others.found)

    def problems(self) -> tuple[Problem, ...]:
        """Return all faults in the order of the file; where there are too many to list, the last one says so."""
        told = sorted(self.found)
        if len(told) <= PROBLEMS:
            return tuple(told)
        last = told[PROBLEMS - 1]
        more = _problem(self.file, Mark(last.line, last.column), "file-more-faults", NOTHING, {"count": PROBLEMS})
        return (*told[:PROBLEMS], more)


def _shown(value: str | int) -> str | int:
    """Return what fills a blank: a piece of the file is cut short, words of our own are whole."""
    return shown(value) if isinstance(value, str) and not isinstance(value, Phrase) else value


def _problem(file: str, mark: Mark, rule: str, more: Phrase, details: dict[str, str | int]) -> Problem:
    message, remedy = WORDS[rule]
    told = {name: _shown(value) for name, value in details.items()}
    instead = sentences(phrase(remedy, **told), more)
    return Problem(file, mark.line, mark.column, rule, Severity.ERROR, phrase(message, **told), instead)
