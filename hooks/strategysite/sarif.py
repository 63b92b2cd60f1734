"""The report as SARIF 2.1.0, the format in which code hosts and editors take the findings of any tool."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import quote

from .language.catalogue import Words
from .phrase import ENGLISH
from .problem import Problem, Severity
from .rules import KEEPING, LOOKS, RULES, Look, Rule

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note", Severity.WAIVED: "note"}
_FAULTS = {
    "file": "A file cannot be read at all, or not to its end.",
    "form": "What a file says is not what can stand there.",
    "table": "A table of figures cannot be read as it stands.",
    "text": "A sign in a text is not one that readers would see.",
    "translation": "The two languages of a text are not both as they were agreed.",
    "yaml": "A file cannot be read as its signs, spaces or lines stand.",
}
_FAULT_HELP = "The message says what to write instead. content/reference.md lists what can be written in each file."


def as_sarif(problems: Iterable[Problem], words: Words = ENGLISH) -> str:
    """Return the problems as one run of this tool: every rule with its help, every problem with its place."""
    found = sorted(problems)
    rules = [*map(_rule, (*RULES, *KEEPING)), *map(_look, LOOKS)]
    known = {rule["id"] for rule in rules}
    rules += [_fault(name) for name in sorted({problem.rule for problem in found} - known)]
    run = {
        "tool": {"driver": {"name": "strategysite", "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": list(_results(words, found, [rule["id"] for rule in rules])),
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(rule: Rule) -> dict[str, Any]:
    """Return a rule of the Duty or of the project; how grave it is follows the edition, so each result says it."""
    source = f" Source: {rule.source_in_words}." if rule.source else ""
    return _described(rule.id, rule.text, f"{rule.remedy}{source}", {"level": rule.level.value})


def _look(look: Look) -> dict[str, Any]:
    described = _described(look.id, look.text, look.remedy, {"waivable": look.waivable})
    return described | {"defaultConfiguration": {"level": _LEVELS[look.severity]}}


def _fault(name: str) -> dict[str, Any]:
    """Return what a fault of form is called by its family; what exactly is wrong, each result says."""
    text = _FAULTS.get(name.partition("-")[0], _FAULTS["form"])
    return _described(name, text, _FAULT_HELP, {}) | {"defaultConfiguration": {"level": "error"}}


def _described(name: str, text: str, help_text: str, properties: dict[str, Any]) -> dict[str, Any]:
    short, _, _ = text.replace("``", "").partition("\n")
    return {
        "id": name,
        "shortDescription": {"text": short},
        "fullDescription": {"text": " ".join(text.replace("``", "").split())},
        "help": {"text": help_text},
        "properties": properties,
    }


def _results(words: Words, problems: Iterable[Problem], rules: Sequence[str]) -> Iterator[dict[str, Any]]:
    for problem in problems:
        result: dict[str, Any] = {
            "ruleId": problem.rule,
            "ruleIndex": rules.index(problem.rule),
            "level": _LEVELS[problem.severity],
            "message": {"text": problem.told_in(words)},
            "locations": [{"physicalLocation": _place(problem)}],
        }
        if problem.waived:
            result["suppressions"] = [{"kind": "inSource", "justification": problem.waived}]
        yield result


def _place(problem: Problem) -> dict[str, Any]:
    return {
        "artifactLocation": {"uri": quote(problem.file), "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": problem.line, "startColumn": problem.column},
    }
