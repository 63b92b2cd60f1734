"""Asking many addresses: at the same time, politely, and no longer than is allowed."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import TypeVar
from urllib.parse import urlsplit

from ..phrase import phrase
from ..progress import counting
from .answer import NO_ANSWER, Answer, Trail, Verdict
from .archive import archived
from .client import Asker
from .judging import judged

T = TypeVar("T")

_PROBED = 3
"""How many hosts must be silent, before it is taken that there is no network at all."""


class NoNetworkError(Exception):
    """Not one host could be reached."""


async def survey(asker: Asker, addresses: Sequence[str], today: date) -> dict[str, Answer]:
    """Return what became of each address. Those for which the time ran out are not among them.

    Raises:
        NoNetworkError: the first hosts cannot be reached, or the only ones; nothing else is asked then.
    """
    answers: dict[str, Answer] = {}

    async def ask(address: str) -> Trail:
        trail = await asker.trail(address)
        answers[address] = replace(judged(address, trail), on=today)
        step(1)
        return trail

    async def look_for_copy(address: str) -> None:
        answers[address] = replace(answers[address], archived=await archived(asker, address))

    with counting(phrase("Checking the links"), len(addresses)) as step, suppress(TimeoutError):
        async with asyncio.timeout(asker.limits.whole):
            first = _of_different_hosts(addresses)[:_PROBED]
            trails = await _all(ask, first)
            if trails and all(trail.end in NO_ANSWER for trail in trails):
                raise NoNetworkError
            await _all(ask, [address for address in addresses if address not in first])
            await _all(look_for_copy, [one.address for one in answers.values() if one.verdict is Verdict.GONE])
    return answers


async def _all(ask: Callable[[str], Awaitable[T]], addresses: Sequence[str]) -> list[T]:
    """Ask for several addresses at the same time; the asker keeps its manners."""
    return list(await asyncio.gather(*(ask(address) for address in addresses)))


def _of_different_hosts(addresses: Sequence[str]) -> list[str]:
    """Return the first address of each host."""
    return list({urlsplit(address).netloc: address for address in reversed(addresses)}.values())[::-1]
