"""The whole check of outside links: what is asked, what is remembered, what is told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from .addresses import is_asked
from .answer import Answer, Verdict
from .client import Asker
from .kept import is_fresh, read_kept, since, write_kept
from .places import Found, outside_links
from .survey import survey

TIME_RAN_OUT, RESERVED = "time_ran_out", "reserved"
"""Why an address was not asked: for want of time, or since it stands for no place on the open web."""


@dataclass(frozen=True, slots=True)
class Checked:
    """Every address with its places and what became of it, in the order of the first place."""

    links: tuple[tuple[Found, Answer], ...]


async def check_links(root: Path, asker: Asker, today: date, days: int) -> Checked:
    """Ask every outside address of a project, but those that answered within so many days, and remember the answers.

    Raises:
        NoNetworkError: there is no network. Then nothing is changed.
    """
    found = outside_links(root)
    kept = read_kept(root)
    open_web = [one.address for one in found if asker.may_ask(one.address)]
    to_ask = [address for address in open_web if not is_fresh(kept.get(address), today, days)]
    asked = await survey(asker, to_ask, today)
    new = {address: replace(answer, since=since(answer, kept)) for address, answer in asked.items()}
    known = {address: kept[address] for address in open_web if address in kept} | new
    write_kept(root, known.values())
    return Checked(tuple((one, _answer(one, known)) for one in found))


def _answer(found: Found, known: Mapping[str, Answer]) -> Answer:
    """Return what is known of an address; that it was not asked, where it is not of the open web or time ran out."""
    if found.address in known:
        return known[found.address]
    why = TIME_RAN_OUT if is_asked(found.address) else RESERVED
    return Answer(found.address, Verdict.NOT_ASKED, why)


def of_verdict(checked: Checked, verdict: Verdict) -> Sequence[tuple[Found, Answer]]:
    """Return the addresses that have a verdict."""
    return [(found, answer) for found, answer in checked.links if answer.verdict is verdict]
