"""Asking addresses of a web that moves, breaks, stalls and goes round in circles."""

import asyncio
import socket
import ssl
from datetime import date
from itertools import pairwise

import httpx
import pytest

from strategysite.links.answer import Answer, End, Trail, Verdict
from strategysite.links.client import Asker, Limits, _end
from strategysite.links.judging import judged
from strategysite.links.survey import NoNetworkError, survey

from .world import World

pytestmark = pytest.mark.usefixtures("web")
TODAY = date(2026, 11, 20)
QUICK = Limits(step=15.0, whole=60.0, pause=0.0)
"""Nothing here takes long; a machine that is busy with other tests may."""
HOST = "http://www.glanmorfa.wales"
MOVED, GONE, UNSURE, BLOCKED, ANSWERS = Verdict.MOVED, Verdict.GONE, Verdict.UNSURE, Verdict.BLOCKED, Verdict.ANSWERS


def asked(*addresses: str, limits: Limits = QUICK) -> dict[str, Answer]:
    async def run() -> dict[str, Answer]:
        async with Asker(limits) as asker:
            return await survey(asker, addresses, TODAY)

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("path", "verdict", "why", "moved_to"),
    [
        ("/here", ANSWERS, "200", ""),
        ("/no-head", ANSWERS, "200", ""),
        ("/for-now", ANSWERS, "200", ""),
        ("/moved", MOVED, "200", "/here"),
        ("/moved-twice", MOVED, "200", "/here"),
        ("/good-then-now", MOVED, "200", "/for-now"),
        ("/gone", GONE, "404", ""),
        ("/withdrawn", GONE, "410", ""),
        ("/refuses", BLOCKED, "403", ""),
        ("/too-often", BLOCKED, "429", ""),
        ("/broken", UNSURE, "500", ""),
        ("/not-today", UNSURE, "503", ""),
        ("/to-front", UNSURE, "front_page", ""),
        ("/circle", UNSURE, "circle", ""),
        ("/on-and-on-1", UNSURE, "too_many", ""),
        ("/inside", UNSURE, "leads_inside", ""),
        ("/garbage", UNSURE, "not_http", ""),
    ],
)
def test_what_became_of_an_address(path: str, verdict: Verdict, why: str, moved_to: str) -> None:
    answer = asked(HOST + path)[HOST + path]

    assert (answer.verdict, answer.why, answer.moved_to) == (verdict, why, moved_to and HOST + moved_to)
    assert answer.on == TODAY


def test_a_server_that_stalls_is_not_waited_for() -> None:
    stalls, here = f"{HOST}/stalls", "http://www.derwen.wales/here"

    found = asked(stalls, here, limits=Limits(step=2, whole=60, pause=0))

    assert (found[stalls].why, found[here].verdict) == ("time_out", ANSWERS)


def test_when_the_whole_time_has_run_out_what_was_found_is_kept() -> None:
    stalls = [f"http://www.host-{number}.wales/stalls" for number in range(3)]
    here = "http://www.derwen.wales/here"

    found = asked(here, *stalls, limits=Limits(step=15, whole=3, pause=0))

    assert list(found) == [here]


def test_a_page_that_has_gone_is_looked_for_in_an_archive() -> None:
    found = asked(f"{HOST}/gone?kept", f"{HOST}/gone", "http://www.glanmorfa.gov.uk/gone")

    assert [answer.archived for _, answer in sorted(found.items(), reverse=True)] == [
        "https://web.archive.org/web/2025/http://x/",
        "",
        "https://webarchive.nationalarchives.gov.uk/ukgwa/*/http://www.glanmorfa.gov.uk/gone",
    ]


def test_the_archive_is_not_asked_of_what_has_not_gone(web: World) -> None:
    asked(f"{HOST}/here", f"{HOST}/moved", f"{HOST}/refuses")

    assert not [path for _, path, _ in web.asked if "archive" in path]


def test_one_host_is_asked_one_thing_at_a_time_and_with_a_pause(web: World) -> None:
    asked(*(f"{HOST}/slow?{number}" for number in range(5)), limits=Limits(step=15, whole=60, pause=0.1))

    times = [when for _, _, when in web.asked]
    assert web.most_of_one_host == 1
    assert min(after - before for before, after in pairwise(times)) >= 0.1


def test_several_hosts_are_asked_at_the_same_time_and_no_more_than_allowed(web: World) -> None:
    asked(
        *(f"http://www.host-{number}.wales/slow" for number in range(12)),
        limits=Limits(step=15, whole=60, pause=0, at_once=4),
    )

    assert 1 < web.most_at_once <= 4


def test_the_asker_says_who_it_is_and_brings_no_cookie_back(web: World) -> None:
    asked(f"{HOST}/here", f"{HOST}/moved")

    assert [agent.partition(" ")[0] for agent in web.agents] == ["strategysite"]
    assert web.cookies == {""}


def test_a_page_is_not_read_where_its_head_is_enough(web: World) -> None:
    asked(f"{HOST}/here")

    assert [method for method, _, _ in web.asked] == ["HEAD"]


def test_without_a_network_nothing_is_said_of_any_address(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # nobody listens there
        for name in ("HTTP_PROXY", "http_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{taken.getsockname()[1]}")

        with pytest.raises(NoNetworkError):
            asked(f"{HOST}/here", "http://www.derwen.wales/here")


@pytest.mark.parametrize(
    ("cause", "end"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), End.NO_HOST),
        (socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"), End.NO_CONNECTION),
        (ssl.SSLCertVerificationError("certificate has expired"), End.CERTIFICATE),
        (ConnectionRefusedError(), End.NO_CONNECTION),
    ],
)
def test_how_a_connection_fails_is_told_apart(cause: Exception, end: End) -> None:
    error = httpx.ConnectError("it failed")
    error.__cause__ = cause

    assert _end(error) is end


def test_a_host_that_is_no_more_has_gone() -> None:
    assert judged(f"{HOST}/here", Trail(end=End.NO_HOST)).verdict is GONE


def test_an_address_that_only_gained_its_slash_has_moved() -> None:
    trail = Trail(((301, f"{HOST}/here/"),), 200)

    assert judged(f"{HOST}/here", trail).moved_to == f"{HOST}/here/"
