"""Documents, each made once: what was made of the same words by the same means is kept and not made again."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from typing import Final

from ..shelf import Shelf
from ..site.page import Page
from .document import Document, Source, read_document
from .look import Look
from .pdf import as_data, as_pdf
from .word import as_word

FORMS: Final[dict[str, Callable[[Document, Look], bytes]]] = {"pdf": as_pdf, "docx": as_word}
"""The forms of a document, and what makes each."""

_LIBRARIES: Final = ("typst", "pikepdf", "pypandoc-binary")


class DocumentMaker:
    """Makes the documents of a project. What was made lies in ``.cache/documents/``, named by what it was made of.

    A page is kept with the fingerprint of the words that a document takes from it, so that a page that did not change
    is not read again, and one that changed only around those words makes no new document.
    """

    def __init__(self, root: Path, colours: Mapping[str, str]) -> None:
        """Prepare for the project in a folder; ``colours`` are those of the site by name."""
        self._look = Look(root / "templates", colours)
        self._shelf = Shelf(root / ".cache" / "documents")
        self._means = _means(self._look)

    def documents(self, page: Page, html: str, cover_html: str, site_address: str) -> Iterator[tuple[str, bytes]]:
        """Yield each form of an edition in one language, and its file; ``Source`` says what goes in.

        Raises:
            DocumentError: a document cannot be made.
        """
        source = Source.of(page, html, cover_html, site_address)
        read = cache(partial(read_document, source))
        words = self._shelf.get(f"{self._fingerprint(repr(source))}.words", lambda: self._words(read()))
        for form, make in FORMS.items():
            yield form, self._shelf.get(f"{words.decode()}.{form}", partial(self._made, make, read))

    def _made(self, make: Callable[[Document, Look], bytes], read: Callable[[], Document]) -> bytes:
        return make(read(), self._look)

    def _words(self, document: Document) -> bytes:
        return self._fingerprint(as_data(document, self._look)).encode()

    def _fingerprint(self, words: str) -> str:
        return hashlib.sha256((self._means + words).encode()).hexdigest()


def _means(look: Look) -> str:
    """Return a fingerprint of what makes documents: our code, our templates and typefaces, colours, the libraries."""
    found = hashlib.sha256(" ".join(version(library) for library in _LIBRARIES).encode())
    found.update(repr(sorted(look.colours.items())).encode())
    for folder in (Path(__file__).parent, look.templates / "documents"):
        for file in sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"):
            found.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    return found.hexdigest()
