"""A web to ask, and ways to ask it."""

import asyncio
from collections.abc import Iterator

import pytest

from strategysite.links import archive

from .world import World, world


@pytest.fixture(autouse=True)
def a_loop_of_its_own() -> Iterator[None]:
    """Let a test start an event loop: that of the browser tests before it is still there, and waits."""
    other = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    yield
    asyncio._set_running_loop(other)


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """Return a web of made-up hosts. Every question goes there, none to the real one."""
    with world() as there:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
            monkeypatch.setenv(name, there.proxy)
        for name in ("NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setattr(archive, "_WAYBACK", "http://archive.wales/available?url=")
        yield there
