"""Manners: one question at a time to each host, with a pause between them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit


class Gate:
    """Lets questions through, host by host."""

    def __init__(self, at_once: int, pause: float) -> None:
        """at_once: how many hosts are asked at the same time. pause: seconds between two questions to one host."""
        self._hosts: dict[str, asyncio.Lock] = {}
        self._all = asyncio.Semaphore(at_once)
        self._last: dict[str, float] = {}
        self._pause = pause

    @asynccontextmanager
    async def through(self, address: str) -> AsyncIterator[None]:
        """Wait until the host of an address may be asked, and keep others waiting meanwhile."""
        host = urlsplit(address).netloc.lower()
        async with self._hosts.setdefault(host, asyncio.Lock()):
            clock = asyncio.get_running_loop().time
            await asyncio.sleep(max(0.0, self._last.get(host, -self._pause) + self._pause - clock()))
            async with self._all:
                try:
                    yield
                finally:
                    self._last[host] = clock()
