"""The report as SARIF 2.1.0, the format in which code hosts and editors take the findings of any tool."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import quote

from .language.catalogue import Words
from .phrase import ENGLISH, NOTHING, phrase, sentences
from .problem import Problem, Severity
from .rules import KEEPING, LOOKS, RULES, Look, Rule
from .words import in_one_line

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note", Severity.WAIVED: "note"}
_FAULTS = {
    "file": phrase("A file cannot be read at all, or not to its end."),
    "form": phrase("What a file says is not what can stand there."),
    "table": phrase("A table of figures cannot be read as it stands."),
    "text": phrase("A sign in a text is not one that readers would see."),
    "translation": phrase("The two languages of a text are not both as they were agreed."),
    "yaml": phrase("A file cannot be read as its signs, spaces or lines stand."),
}
_FAULT_HELP = phrase(
    "The message says what to write instead. content/reference.md lists what can be written in each file."
)


def as_sarif(problems: Iterable[Problem], words: Words = ENGLISH) -> str:
    """Return the problems as one run of this tool: every rule with its help, every problem with its place."""
    found = sorted(problems)
    rules = [*(_rule(words, rule) for rule in (*RULES, *KEEPING)), *(_look(words, look) for look in LOOKS)]
    known = {rule["id"] for rule in rules}
    rules += [_fault(words, name) for name in sorted({problem.rule for problem in found} - known)]
    run = {
        "tool": {"driver": {"name": "strategysite", "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": list(_results(words, found, [rule["id"] for rule in rules])),
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(words: Words, rule: Rule) -> dict[str, Any]:
    """Return a rule of the Duty or of the project; how grave it is follows the edition, so each result says it."""
    asked = rule.text if words.language == "en" else words(in_one_line(rule.text))
    source = phrase("Source: {source}.", source=rule.source_in_words) if rule.source else NOTHING
    return _described(
        rule.id,
        asked,
        sentences(rule.remedy, source).told_in(words),
        {"level": rule.level.value},
    )


def _look(words: Words, look: Look) -> dict[str, Any]:
    text, remedy = look.text.told_in(words), look.remedy.told_in(words)
    described = _described(look.id, text, remedy, {"waivable": look.waivable})
    return described | {"defaultConfiguration": {"level": _LEVELS[look.severity]}}


def _fault(words: Words, name: str) -> dict[str, Any]:
    """Return what a fault of form is called by its family; what exactly is wrong, each result says."""
    text = _FAULTS.get(name.partition("-")[0], _FAULTS["form"])
    described = _described(name, text.told_in(words), _FAULT_HELP.told_in(words), {})
    return described | {"defaultConfiguration": {"level": "error"}}


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
