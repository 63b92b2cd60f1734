"""The index of a built site, one for each language: made by Pagefind of copies of the pages.

The copies hold nothing but the words that are compared, so the pages themselves stay as they are. They are put into
a scratch folder; what Pagefind makes of them goes into the site, without what it brings for sites that have no search
page of their own.
"""

import json
import re
import shutil
import subprocess
import tempfile
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as Xml

from pagefind.service import get_executable

from ..language.searching import found_under, keys, words_of
from ..parallel import in_parallel
from ..phrase import ToldError, phrase
from .publish import write_files
from .searched import SEARCHED, SearchedPage, read_page, texts

FOLDER: Final = "pagefind"
"""Where in a site its index stands."""

_ENTRY: Final = "pagefind-entry.json"
"""The file that says which languages there are. What is in it comes in any order."""

_KEPT: Final = ("pagefind.js", _ENTRY, "*.pf_*", "wasm.*.pagefind")
_TITLE: Final = "title"
"""What stands before the words of a title: a page that is called what is sought comes first (``search.js``)."""

_PATIENCE: Final = 600
_SHARE: Final = 50
"""How many pages a process takes at once."""


class SearchError(ToldError):
    """The index cannot be made; the message says why, and what helps."""


def write_index(site: Path) -> int:
    """Add to a built site the index of its pages, and return how many pages can be found.

    Raises:
        SearchError: Pagefind is not there, or failed.
    """
    with tempfile.TemporaryDirectory() as scratch:
        number = _copy(site, Path(scratch))
        if number:
            _index(sorted(Path(scratch).iterdir()), site / FOLDER)
    return number


def _index(languages: list[Path], output: Path) -> None:
    """Make the index of each language from the folder of its copies, one after the other.

    What they need together is the same; what Pagefind holds in memory at once is only one language.
    """
    shutil.rmtree(output, ignore_errors=True)
    entry: dict[str, Any] = {"languages": {}}
    for copies in languages:
        _run(copies, output)
        told = json.loads((output / _ENTRY).read_text(encoding="utf-8"))
        entry = told | {"languages": entry["languages"] | told["languages"]}
        _tidy(output)
    (output / _ENTRY).write_text(json.dumps(entry, sort_keys=True, separators=(",", ":")), encoding="utf-8")


def _copy(site: Path, to: Path) -> int:
    """Write a copy of each page that can be found, on every core, and return how many there are.

    Those of a language are in a folder of its own.
    """
    paths = sorted(site.rglob("*.html"))
    shares = [paths[start : start + _SHARE] for start in range(0, len(paths), _SHARE)]
    doing = phrase("Making the search index")
    return sum(in_parallel(lambda share: sum(_copied(path, site, to) for path in share), shares, doing, len))


def _copied(path: Path, site: Path, to: Path) -> bool:
    """Write the copy of a page if it can be found, and return whether it can."""
    page = read_page(path.read_text(encoding="utf-8"))
    if not page.passages:
        return False
    file = path.relative_to(site)
    write_files(to / page.language, [(file.as_posix(), _reduced(page, file))])
    return True


def _reduced(page: SearchedPage, file: Path) -> str:
    """Return a copy of a page: what is shown of it in a list of results, and the words that it is found under."""
    html = Xml.Element("html", {"lang": page.language})
    head = Xml.SubElement(html, "head")
    for name, value in (("title", page.title), ("description", page.description)):
        Xml.SubElement(head, "meta", {"data-pagefind-meta": f"{name}[content]", "content": value})
    body = Xml.SubElement(html, "body", {SEARCHED: ""})
    for heading, language, text in texts(page):
        Xml.SubElement(body, heading or "p").text = " ".join(_found_under(page.language, language, text))
    Xml.SubElement(body, "p").text = " ".join([_edition_key(file), *_title_keys(page)])
    return Xml.tostring(html, encoding="unicode", method="html")


def _found_under(page_language: str, language: str, text: str) -> list[str]:
    """Return what some words of a page are found under. Words of another language have no forms in this one."""
    return found_under(language, text) if language == page_language else words_of(page_language, text)


def _edition_key(file: Path) -> str:
    """Return the word that all pages of an edition are found under: the letters of its address.

    Pagefind has filters too, but writes them in another order each time.
    """
    return "".join(re.findall(r"[a-z0-9]+", "".join(file.parts[:3])))


def _title_keys(page: SearchedPage) -> list[str]:
    """Return the words that a page is found under for its title, and how many words the title has."""
    words = words_of(page.language, page.title)
    return [f"{_TITLE}{key}" for word in words for key in keys(page.language, word)] + [f"{_TITLE}of{len(words)}"]


def _run(copies: Path, output: Path) -> None:
    command = [str(_executable()), "--site", str(copies), "--output-path", str(output), "--silent"]
    try:
        subprocess.run(command, check=True, capture_output=True, encoding="utf-8", timeout=_PATIENCE)  # noqa: S603 - a program of a locked library, on our own files
    except subprocess.CalledProcessError as error:
        told = (error.stderr or error.stdout).strip()
        message = phrase(
            "The search index could not be made, so the site was not built. Pagefind says: {message}", message=told
        )
        raise SearchError(message) from error
    except (OSError, subprocess.TimeoutExpired) as error:
        message = phrase("The search index could not be made, so the site was not built: {error}", error=error)
        raise SearchError(message) from error


def _executable() -> Path:
    """Return the program that makes the index."""
    try:
        found = get_executable()
    except FileNotFoundError:
        found = None
    if found is None:
        raise SearchError(
            phrase(
                "The search index could not be made, so the site was not built: its program, Pagefind, is not "
                "installed. Run make site, or install the libraries of requirements.lock."
            )
        )
    return found


def _tidy(folder: Path) -> None:
    """Take away what the search page does not use."""
    for path in folder.rglob("*"):
        if path.is_file() and not any(fnmatch(path.name, kept) for kept in _KEPT):
            path.unlink()
