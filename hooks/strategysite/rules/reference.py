"""The reference of all rules, as a page for editors: made from the rules themselves, so that it cannot differ."""

from collections.abc import Iterable, Iterator

from .contents import RULES
from .keeping import KEEPING
from .look import Look
from .rule import BOTH_NATIONS, Rule
from .setting_aside import LOOKS

_HEAD = """# What is checked

This page is made from the rules; do not change it by hand.

**must**: the law requires it. **should**: the statutory guidance expects it. **could**: the guidance suggests it.
What is not met is told more or less gravely as the edition stands:

| | draft | consultation | interim or final | superseded or withdrawn |
|---|---|---|---|---|
| must | warning | warning | **error**: no site is built | advice |
| should | advice | warning | warning | advice |
| could | advice | advice | advice | advice |
"""
_DUTY = """
## What the Duty asks

Where a rule says *or declared*, an entry under `declarations` in `strategy.yml` can meet it: by which role, on which
day (not more than twelve months before the words of the edition were settled), and what was done.

| rule | level | where | what is asked | source |
|---|---|---|---|---|
"""
_KEEPING = """
## Keeping the folder in order

| rule | level | where | what is asked | source |
|---|---|---|---|---|
"""
_LOOKS = """
## What is looked for in the words

Errors here are errors at every status. What is *advice*, or may be set aside, an entry under `waivers` in
`strategy.yml` sets aside with its reason.

| id | severity | what is looked for | may be set aside |
|---|---|---|---|
"""

_TRANSLATIONS = """
## Agreed translations

Where a strategy has a record of agreed translations, `translation-stale` tells of each text of which one language
changed alone since: an **error** in an interim or final edition in Wales, a warning in other editions, *advice* in one
that is history. See [Translating a strategy](translating.md).
"""


def reference() -> str:
    """Return the page, in Markdown."""
    looks = (_look(look) for look in LOOKS)
    parts = (_HEAD, _DUTY, *_rows(RULES), _KEEPING, *_rows(KEEPING), _LOOKS, *looks, _TRANSLATIONS)
    return "".join(parts)


def _rows(rules: Iterable[Rule]) -> Iterator[str]:
    for rule in rules:
        where = "" if rule.nations == BOTH_NATIONS else ", ".join(sorted(rule.nations)).title()
        asked = " ".join(rule.text.split()).replace("``", "`") + (" *Or declared.*" if rule.by_declaration else "")
        yield f"| {rule.id} | {rule.level} | {where} | {asked} | {rule.source_in_words} |\n"


def _look(look: Look) -> str:
    aside = "yes" if look.waivable else ""
    return f"| {look.id} | {look.severity.word} | {look.text} | {aside} |\n"
