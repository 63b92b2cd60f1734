"""The report for programs: as JSON, and as annotations for GitHub. content/reports.md says what they may rely on."""

import json
from collections.abc import Iterable
from dataclasses import asdict

from .language.catalogue import Words
from .phrase import ENGLISH, told
from .problem import Problem, Severity

_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}
"""What an editor set aside is no annotation: there is nothing to do at its line."""


def as_json(problems: Iterable[Problem], words: Words = ENGLISH) -> str:
    """Return the problems as a JSON list of objects with the fields of ``Problem``."""
    rows = [_row(problem, words) for problem in sorted(problems)]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _row(problem: Problem, words: Words) -> dict[str, object]:
    """Return one problem: what is for people in the language of ``words``, what is for programs the same in each."""
    said = {name: told(words, value) if isinstance(value, str) else value for name, value in asdict(problem).items()}
    return said | {"severity": problem.severity.word}


def as_github(problems: Iterable[Problem], words: Words = ENGLISH) -> str:
    """Return the problems as workflow commands, which GitHub shows at their lines."""
    return "\n".join(
        f"::{_GITHUB[one.severity]} file={_property(one.file)},line={one.line},col={one.column},"
        f"title={_property(one.rule)}::{_data(one.told_in(words))}"
        for one in sorted(problems)
        if one.severity in _GITHUB
    )


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")
