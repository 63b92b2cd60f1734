"""A web server for a built site."""

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder as a web server does, with the site's own page for what is not there, and logs nothing."""

    def not_found(self) -> Path:
        """Return the page for what is not there: the one at the root, as most hosts show it."""
        return Path(self.directory, "404.html")

    def log_message(self, *_: object) -> None:
        """Log nothing."""

    def send_error(self, code: int, *_: object) -> None:
        """Answer with the site's own page."""
        body = self.not_found().read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Nearest(Quiet):
    """Shows the page of the folder that was asked in, as a server does that is told so, or that looks upwards."""

    def not_found(self) -> Path:
        """Return the page for what is not there."""
        language = self.path.split("/")[1]
        return Path(self.directory, language if language in ("cy", "en") else "", "404.html")


@contextmanager
def served(folder: Path, handler: type[Quiet] = Quiet) -> Iterator[str]:
    """Serve a folder and give the address at which it is."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()
