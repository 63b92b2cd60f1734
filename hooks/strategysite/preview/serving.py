"""A preview's web server: what it does not find is made, and its pages may reload themselves."""

import base64
import hashlib
import posixpath
import re
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Protocol
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from ..phrase import Phrase, ToldError
from .on_request import NOT_FOUND

_PATIENCE: Final = 600
"""How many seconds a browser waits for a build to end."""
_TRIES: Final = 5
"""How often a file is made for one request: a build that begins in between takes it away again."""

_RELOADING: Final = re.compile(rb"<script>((?:(?!<script>).)*?)</script>\s*(?=</body>)", re.DOTALL)
_ALLOWED: Final = b"script-src 'self'"


class Shown(Protocol):
    """What a preview shows: a site, or what is wrong."""

    def make(self, path: str) -> bool:
        """Make the file at a path from the site's folder, and return whether there is one."""


class Preview:
    """What is shown now. Requests come beside each other and beside a build; one at a time is made."""

    def __init__(self) -> None:
        """Nothing is shown yet."""
        self._changing = threading.Condition()
        self._shown: Shown | None = None

    def begin(self) -> None:
        """Show nothing from now on: a build begins, and empties the folder."""
        with self._changing:
            self._shown = None

    def show(self, shown: Shown) -> None:
        """Show something: a build has ended."""
        with self._changing:
            self._shown = shown
            self._changing.notify_all()

    def make(self, path: str) -> bool:
        """Make the file at a path, once no build is under way, and return whether there is one.

        Raises:
            ToldError: it cannot be made.
        """
        with self._changing:
            self._changing.wait_for(lambda: self._shown is not None, _PATIENCE)
            return self._shown is not None and self._shown.make(path)


@dataclass
class _Answer:
    """What an application answers."""

    status: str = ""
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: Iterable[bytes] = ()

    def start(self, status: str, headers: list[tuple[str, str]], *_: Any) -> Callable[[bytes], object]:
        """Take down how the answer begins."""
        self.status, self.headers = status, headers
        return lambda _: None

    @property
    def is_missing(self) -> bool:
        """Whether nothing was found."""
        return self.status.startswith("404")

    @property
    def is_page(self) -> bool:
        """Whether a page was found."""
        return self.status.startswith("200") and ("Content-Type", "text/html") in self.headers


def with_what_is_asked(
    inner: WSGIApplication, root: str, preview: Preview, tell: Callable[[Phrase], None]
) -> WSGIApplication:
    """Return an application that answers as ``inner`` does, which serves files, and makes those that it misses.

    root: the path under which the site stands, with a slash at both ends. inner: it waits while a build is under way.
    tell: what is told of a file that cannot be made.
    """

    def made(path: str) -> bool:
        try:
            return preview.make(path)
        except ToldError as error:
            tell(error.told)
            return False

    def application(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        answer, tries = _answer(inner, environ), 0
        while answer.is_missing and tries < _TRIES and any(map(made, _files(environ["PATH_INFO"], root))):
            answer, tries = _answer(inner, environ), tries + 1
        if answer.is_missing and made(NOT_FOUND):
            answer = _answer(inner, environ)
        if answer.is_page:
            _let_reload(answer)
        start(answer.status, answer.headers)
        return answer.body

    return application


def _answer(inner: WSGIApplication, environ: WSGIEnvironment) -> _Answer:
    answer = _Answer()
    answer.body = inner(environ, answer.start)
    return answer


def _files(asked: str, root: str) -> Iterator[str]:
    """Yield the files of the site that an address may mean. A page is found without its last slash too."""
    path = asked.encode("latin-1").decode("utf-8", "ignore")
    if f"{path}/".startswith(root):
        inside = posixpath.normpath("/" + path.removeprefix(root)).lstrip("/")
        if inside and not path.endswith("/"):
            yield inside
        yield posixpath.join(inside, "index.html")


def _let_reload(answer: _Answer) -> None:
    """Let a page run the script by which MkDocs reloads it: the page's own policy allows no script inside it."""
    page = b"".join(answer.body)
    if script := _RELOADING.search(page):
        digest = base64.b64encode(hashlib.sha256(script[1]).digest())
        page = page.replace(_ALLOWED, _ALLOWED + b" 'sha256-" + digest + b"'", 1)
    others = [(name, value) for name, value in answer.headers if name != "Content-Length"]
    answer.headers = [*others, ("Content-Length", str(len(page)))]
    answer.body = [page]
