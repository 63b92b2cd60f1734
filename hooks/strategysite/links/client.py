"""Asking one address over the network: the one module that does. What comes back is judged elsewhere."""

import asyncio
import socket
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Self
from urllib.parse import urljoin

import httpx

from .addresses import is_asked
from .answer import End, Trail
from .gate import Gate

_ASK_AGAIN = (400, 403, 404, 405, 406, 410, 500, 501, 502, 503)
"""What some servers say to a question for the head alone, and not to one for the page."""
_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_STEPS = 10


@dataclass(frozen=True, slots=True)
class Limits:
    """How patient and how polite asking is; times are seconds.

    step: the longest that one question may take. whole: the longest that all of it may take. pause: between two
    questions to one host. at_once: how many hosts at the same time.
    """

    step: float = 20.0
    whole: float = 600.0
    pause: float = 1.0
    at_once: int = 8


class Asker:
    """Asks addresses, as an asynchronous context. It keeps no cookie and says who it is."""

    def __init__(self, limits: Limits, may_ask: Callable[[str], bool] = is_asked) -> None:
        """``may_ask`` says whether an address is of the open web: a redirect may not lead anywhere else."""
        self.limits = limits
        self.may_ask = may_ask
        self._gate = Gate(limits.at_once, limits.pause)
        self._client = httpx.AsyncClient(
            timeout=httpx.Timeout(limits.step / 2),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={
                "User-Agent": "strategysite (checks that the links of a public website still answer)",
                "Accept": "text/html, application/pdf, */*;q=0.8",
                "Accept-Language": "en-GB, cy;q=0.9",
            },
        )

    async def __aenter__(self) -> Self:
        """Begin."""
        await self._client.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close every connection."""
        await self._client.__aexit__(kind, error, trace)

    async def trail(self, address: str) -> Trail:
        """Return where an address leads, redirect by redirect, and how that ends. A bad server raises nothing."""
        steps: list[tuple[int, str]] = []
        seen, here = {address}, address
        while True:
            found = await self._status(here)
            if isinstance(found, End):
                return Trail(tuple(steps), end=found)
            status, to = found
            if not to:
                return Trail(tuple(steps), status)
            if to in seen:
                return Trail(tuple(steps), end=End.CIRCLE)
            steps.append((status, to))
            if len(steps) > _MOST_STEPS:
                return Trail(tuple(steps), end=End.TOO_MANY)
            if not self.may_ask(to):
                return Trail(tuple(steps), end=End.LEADS_INSIDE)
            seen.add(to)
            here = to

    async def json(self, address: str) -> object:
        """Return what an address says as JSON; None where it says nothing that can be read."""
        try:
            async with self._gate.through(address), asyncio.timeout(self.limits.step):
                answer = await self._client.get(address)
                return answer.json() if answer.is_success else None
        except (httpx.HTTPError, TimeoutError, ValueError):
            return None

    async def _status(self, address: str) -> tuple[int, str] | End:
        """Return the status of an address and where it sends on to, empty where it does not; or how asking ended."""
        try:
            async with self._gate.through(address), asyncio.timeout(self.limits.step):
                found = await self._ask("HEAD", address)
                return await self._ask("GET", address) if found[0] in _ASK_AGAIN else found
        except TimeoutError:
            return End.TIME_OUT
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return _end(error)

    async def _ask(self, method: str, address: str) -> tuple[int, str]:
        """Ask without reading the page: that it is there is enough."""
        async with self._client.stream(method, address) as answer:
            location = answer.headers.get("location", "")
            sends_on = answer.status_code in _REDIRECTS and location
            return answer.status_code, urljoin(address, location).partition("#")[0] if sends_on else ""


def _end(error: Exception) -> End:
    """Return how asking ended."""
    causes = list(_causes(error))
    if isinstance(error, httpx.TimeoutException):
        return End.TIME_OUT
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return End.CERTIFICATE
    if any(isinstance(cause, socket.gaierror) and cause.errno == socket.EAI_NONAME for cause in causes):
        return End.NO_HOST
    if isinstance(error, httpx.NetworkError | httpx.ProxyError):
        return End.NO_CONNECTION
    return End.NOT_HTTP


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
