"""What a preview's server makes of what is asked: which file is meant, and what is answered where it cannot be made."""

import threading
from pathlib import Path
from typing import Any

from strategysite.phrase import Phrase, ToldError, phrase
from strategysite.preview import Preview, with_what_is_asked

ROOT = "/strategies/"


class Folder:
    """Serves a folder under ``/strategies/`` as MkDocs does, and makes files in it that it is told of."""

    def __init__(self, folder: Path, *can_be_made: str) -> None:
        self.folder, self.can_be_made, self.asked = folder, can_be_made, list[str]()

    def make(self, path: str) -> bool:
        self.asked.append(path)
        if path == "broken.pdf":
            raise ToldError(phrase("This cannot be made."))
        if path in self.can_be_made:
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / path).write_text(path, encoding="utf-8")
        return path in self.can_be_made

    def serve(self, environ: Any, start: Any) -> list[bytes]:
        path = environ["PATH_INFO"].removeprefix(ROOT)
        file = self.folder / (f"{path}index.html" if not path or path.endswith("/") else path)
        start("200 OK" if file.is_file() else "404 Not Found", [("Content-Type", "text/plain")])
        return [file.read_bytes() if file.is_file() else b""]


def asked(folder: Folder, path: str, told: list[Phrase] | None = None) -> str:
    """Return the status and the words of the answer to a request."""
    preview = Preview()
    preview.show(folder)
    application = with_what_is_asked(folder.serve, ROOT, preview, ([] if told is None else told).append)
    began: list[str] = []

    def start(status: str, _: Any, __: Any = None) -> Any:
        began.append(status[:3])

    body = b"".join(application({"PATH_INFO": path}, start))
    return f"{began[0]} {body.decode()}"


def test_the_file_of_an_address_is_made_once(tmp_path: Path) -> None:
    folder = Folder(tmp_path, "en/index.html")

    assert [asked(folder, "/strategies/en/"), asked(folder, "/strategies/en/")] == ["200 en/index.html"] * 2
    assert folder.asked == ["en/index.html"]


def test_a_page_is_made_for_its_address_without_the_last_slash_too(tmp_path: Path) -> None:
    folder = Folder(tmp_path, "en/index.html")

    asked(folder, "/strategies/en")

    assert folder.asked[:2] == ["en", "en/index.html"]
    assert (tmp_path / "en" / "index.html").is_file()


def test_nothing_is_made_outside_the_site(tmp_path: Path) -> None:
    folder = Folder(tmp_path)

    assert asked(folder, "/strategies/../../secret") == "404 "
    assert asked(folder, "/elsewhere/") == "404 "
    assert {path for path in folder.asked if ".." in path or "elsewhere" in path} == set()


def test_what_cannot_be_made_is_told_and_not_found(tmp_path: Path) -> None:
    told: list[Phrase] = []

    assert asked(Folder(tmp_path), "/strategies/broken.pdf", told) == "404 "
    assert told == ["This cannot be made."]


def test_a_request_waits_for_the_build_that_is_under_way(tmp_path: Path) -> None:
    preview, folder, made = Preview(), Folder(tmp_path, "index.html"), list[bool]()
    preview.begin()
    request = threading.Thread(target=lambda: made.append(preview.make("index.html")))
    request.start()
    request.join(0.2)
    assert made == []

    preview.show(folder)
    request.join(10)

    assert made == [True]
