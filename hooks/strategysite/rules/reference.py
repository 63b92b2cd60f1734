"""The reference of all rules, as a page for editors: made from the rules themselves, so that it cannot differ."""

from collections.abc import Iterable, Iterator

from ..language.catalogue import Words
from ..problem import Severity
from ..words import N_, in_one_line
from .contents import RULES
from .keeping import KEEPING
from .look import Look
from .rule import BOTH_NATIONS, COULD, MUST, SHOULD, Rule
from .setting_aside import LOOKS

_LEVELS = {MUST: N_("must"), SHOULD: N_("should"), COULD: N_("could")}
_SEVERITIES = {Severity.ERROR: N_("error"), Severity.WARNING: N_("warning"), Severity.ADVICE: N_("advice")}
_NATIONS = {"england": N_("England"), "wales": N_("Wales")}

_OTHER_LANGUAGE = {"en": "[Cymraeg](rheolau.md)", "cy": "[English](rules.md)"}


def reference(words: Words) -> str:
    """Return the page, in Markdown."""
    lines = (*_head(words), *_duty(words), *_keeping(words), *_looks(words), *_translations(words))
    return "\n".join(lines) + "\n"


def _head(words: Words) -> Iterator[str]:
    title = words("What is checked")
    yield from (f"# {title}", "", _OTHER_LANGUAGE[words.language], "")
    yield from (words("This page is made from the rules; do not change it by hand."), "")
    yield words(
        "**must**: the law requires it. **should**: the statutory guidance expects it. **could**: the guidance "
        "suggests it."
    )
    yield from (words("What is not met is told more or less gravely as the edition stands:"), "")
    warning, advice = words(_SEVERITIES[Severity.WARNING]), words(_SEVERITIES[Severity.ADVICE])
    stops = words("**error**: no site is built")
    yield _row("", words("draft"), words("consultation"), words("interim or final"), words("superseded or withdrawn"))
    yield "|---|---|---|---|---|"
    yield _row(words(_LEVELS[MUST]), warning, warning, stops, advice)
    yield _row(words(_LEVELS[SHOULD]), advice, warning, warning, advice)
    yield from (_row(words(_LEVELS[COULD]), advice, advice, advice, advice), "")


def _duty(words: Words) -> Iterator[str]:
    title = words("What the Duty asks")
    yield from (f"## {title}", "")
    yield words(
        "Where a rule says *or declared*, an entry under `declarations` in `strategy.yml` can meet it: by which role, "
        "on which day (not more than twelve months before the words of the edition were settled), and what was done."
    )
    yield from _rules(RULES, words)


def _keeping(words: Words) -> Iterator[str]:
    title = words("Keeping the folder in order")
    yield f"## {title}"
    yield from _rules(KEEPING, words)


def _rules(rules: Iterable[Rule], words: Words) -> Iterator[str]:
    yield ""
    yield _row(words("rule"), words("level"), words("where"), words("what is asked"), words("source"))
    yield "|---|---|---|---|---|"
    for rule in rules:
        nations = (words(_NATIONS[nation]) for nation in sorted(rule.nations))
        where = "" if rule.nations == BOTH_NATIONS else ", ".join(nations)
        asked = words(in_one_line(rule.text))
        if rule.by_declaration:
            asked = words("{asked} *Or declared.*", asked=asked)
        yield _row(rule.id, words(_LEVELS[rule.level]), where, asked, rule.source_in_words.told_in(words))
    yield ""


def _looks(words: Words) -> Iterator[str]:
    title = words("What is looked for in the words")
    yield from (f"## {title}", "")
    yield words(
        "Errors here are errors at every status. What is *advice*, or may be set aside, an entry under `waivers` in "
        "`strategy.yml` sets aside with its reason."
    )
    yield ""
    yield _row(words("id"), words("severity"), words("what is looked for"), words("may be set aside"))
    yield from ("|---|---|---|---|", *(_look(look, words) for look in LOOKS), "")


def _look(look: Look, words: Words) -> str:
    aside = words("yes") if look.waivable else ""
    return _row(look.id, words(_SEVERITIES[look.severity]), words(look.text), aside)


def _translations(words: Words) -> Iterator[str]:
    title = words("Agreed translations")
    yield from (f"## {title}", "")
    yield words(
        "Where a strategy has a record of agreed translations, `translation-stale` tells of each text of which one "
        "language changed alone since: an **error** in an interim or final edition in Wales, a warning in other "
        "editions, *advice* in one that is history. See [Translating a strategy](translating.md)."
    )


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
