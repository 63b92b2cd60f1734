"""A small web of made-up hosts: one server that stands for all of them, as a proxy does."""

import json
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

FOR_GOOD = {"/moved": (301, "/here"), "/moved-twice": (308, "/moved"), "/to-front": (301, "/")}
FOR_NOW = {"/for-now": (302, "/here"), "/good-then-now": (301, "/for-now")}
ROUND = {"/circle": (302, "/circle-2"), "/circle-2": (302, "/circle"), "/inside": (302, "http://127.0.0.1/admin")}
SAID = {"/gone": 404, "/withdrawn": 410, "/refuses": 403, "/too-often": 429, "/broken": 500, "/not-today": 503}


@dataclass
class World:
    """What the server was asked, and how many questions were under way at the same time."""

    port: int = 0
    asked: list[tuple[str, str, float]] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    cookies: set[str] = field(default_factory=set)
    most_at_once: int = 0
    most_of_one_host: int = 0
    released: threading.Event = field(default_factory=threading.Event)
    _now: Counter[str] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def proxy(self) -> str:
        """Where the server is."""
        return f"http://127.0.0.1:{self.port}"

    def begin(self, host: str) -> None:
        """Note that a question to a host begins."""
        with self._lock:
            self._now[host] += 1
            self.most_at_once = max(self.most_at_once, self._now.total())
            self.most_of_one_host = max(self.most_of_one_host, self._now[host])

    def end(self, host: str) -> None:
        """Note that it has ended."""
        with self._lock:
            self._now[host] -= 1


class Handler(BaseHTTPRequestHandler):
    """Answers for every host. What an address does is told by its path."""

    world: World

    def log_message(self, *said: Any) -> None:
        """Say nothing."""

    def do_CONNECT(self) -> None:
        """Refuse what would be encrypted: nothing leaves this machine."""
        self.send_error(502)

    def do_HEAD(self) -> None:
        """Answer as to a question for the page, without it."""
        self._answer("HEAD")

    def do_GET(self) -> None:
        """Answer."""
        self._answer("GET")

    def _answer(self, method: str) -> None:
        host = urlsplit(self.path).netloc
        self.world.begin(host)
        try:
            self.world.asked.append((method, self.path, time.monotonic()))
            self.world.agents.add(self.headers["User-Agent"])
            self.world.cookies.add(self.headers["Cookie"] or "")
            self._by_path(method, urlsplit(self.path).path)
        finally:
            self.world.end(host)

    def _by_path(self, method: str, path: str) -> None:
        if path == "/garbage":
            self.wfile.write(b"no sense at all\r\n\r\n")
            self.close_connection = True
        elif path == "/stalls":
            self.world.released.wait(20)
        elif path == "/slow":
            time.sleep(0.05)
            self._say(200)
        elif path.startswith("/on-and-on-"):
            self._say(302, f"/on-and-on-{int(path.rpartition('-')[2]) + 1}")
        elif path == "/no-head" and method == "HEAD":
            self._say(405)
        elif path == "/available":
            copy = {"available": True, "url": "http://web.archive.org/web/2025/http://x/"}
            self._say(200, body=json.dumps({"archived_snapshots": {"closest": copy} if "kept" in self.path else {}}))
        else:
            status, to = {**FOR_GOOD, **FOR_NOW, **ROUND}.get(path, (SAID.get(path, 200), ""))
            self._say(status, to)

    def _say(self, status: int, to: str = "", body: str = "") -> None:
        self.send_response(status)
        if to:
            self.send_header("Location", to)
        self.send_header("Set-Cookie", "who=you")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body.encode())


@contextmanager
def world() -> Iterator[World]:
    """Give a web that is there while it is used."""
    there = World()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Here", (Handler,), {"world": there}))
    server.daemon_threads = True
    there.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield there
    finally:
        there.released.set()
        server.shutdown()
        server.server_close()
        thread.join()
