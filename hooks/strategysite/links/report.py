"""The report on outside links: for people, and as JSON."""

import json
from collections.abc import Iterator, Sequence

from ..blanks import first_few
from ..language.catalogue import Words
from ..language.numbers import day
from ..words import N_
from .answer import Answer, End, Verdict
from .checking import TIME_RAN_OUT, Checked, of_verdict
from .judging import FRONT_PAGE
from .kept import row
from .places import Found

_WHY = {
    End.NO_HOST: N_("There is no server of that name."),
    End.NO_CONNECTION: N_("The server cannot be reached."),
    End.TIME_OUT: N_("The server did not answer in time."),
    End.CERTIFICATE: N_("The server's certificate is not valid."),
    End.CIRCLE: N_("The server sends round in a circle."),
    End.TOO_MANY: N_("The server sends on too many times."),
    End.NOT_HTTP: N_("What the server says cannot be understood."),
    End.LEADS_INSIDE: N_("The server sends on to a place that is not on the open web."),
    FRONT_PAGE: N_("It leads to the front page of the site. Look whether the page is still there."),
    TIME_RAN_OUT: N_("The time ran out before it was asked."),
}
_TOLD = (Verdict.GONE, Verdict.MOVED, Verdict.UNSURE, Verdict.BLOCKED)


def report(checked: Checked, words: Words) -> str:
    """Return what became of the addresses: what needs a person first, each with its places; then how many of each."""
    parts = [_part(words, verdict, of_verdict(checked, verdict)) for verdict in _TOLD]
    late = [one for one in of_verdict(checked, Verdict.NOT_ASKED) if one[1].why == TIME_RAN_OUT]
    parts += [_part(words, Verdict.NOT_ASKED, late), _summary(checked, words)]
    return "\n\n".join(part for part in parts if part)


def as_json(checked: Checked) -> str:
    """Return every address with its verdict and places, as a JSON list. content/signposts.md explains its fields."""
    rows = [
        row(answer) | {"places": [{"file": place.file, "line": place.line} for place in found.places]}
        for found, answer in checked.links
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _part(words: Words, verdict: Verdict, listed: Sequence[tuple[Found, Answer]]) -> str:
    lines = [line for found, answer in listed for line in _lines(words, found, answer)]
    return "\n".join([f"{words(verdict.label)} ({len(listed)}):", *lines]) if listed else ""


def _lines(words: Words, found: Found, answer: Answer) -> Iterator[str]:
    places = first_few([str(place) for place in found.places])
    yield f"{places.told_in(words)}: {answer.address}"
    if why := _why(words, answer):
        yield f"    {why}"
    if answer.verdict is Verdict.MOVED:
        yield "    " + words("It is now at {address}. Write that.", address=answer.moved_to)
    if answer.archived:
        yield "    " + words("A copy is kept at {address}", address=answer.archived)
    if answer.since and answer.on and answer.since < answer.on:
        yield "    " + words("It has been so since {day}.", day=day(words.language, answer.since))


def _why(words: Words, answer: Answer) -> str:
    if answer.verdict is Verdict.MOVED:
        return ""
    if answer.why.isdigit():
        return words("The server says {status}.", status=answer.why)
    return words(_WHY[answer.why]) if answer.why in _WHY else ""


def _summary(checked: Checked, words: Words) -> str:
    """Return how many addresses there are, and how many of each verdict."""
    counts = [(words(verdict.label), len(of_verdict(checked, verdict))) for verdict in Verdict]
    told = "; ".join(f"{label}: {number}" for label, number in counts if number)
    total = words.count(
        "{number} address outside this site", "{number} addresses outside this site", len(checked.links)
    )
    return f"{total}. {told}." if told else f"{total}."
