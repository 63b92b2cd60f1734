"""Documents, each made once: what was made of the same words by the same means is kept and not made again."""

import hashlib
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Final

from ..site.page import Page
from .document import Document, read_document
from .look import Look
from .pdf import as_data, as_pdf
from .word import as_word

FORMS: Final[dict[str, Callable[[Document, Look], bytes]]] = {"pdf": as_pdf, "docx": as_word}
"""The forms of a document, and what makes each."""

_KEPT_FOR: Final = 60 * 24 * 3600
"""How many seconds a document is kept that no build uses."""
_LIBRARIES: Final = ("typst", "pikepdf", "pypandoc-binary")


class DocumentMaker:
    """Makes the documents of a project. Those that are kept lie in ``.cache/documents/``, named by what went in."""

    def __init__(self, root: Path, colours: Mapping[str, str]) -> None:
        """Prepare for the project in a folder; ``colours`` are those of the site by name."""
        self._look = Look(root / "templates", colours)
        self._kept = root / ".cache" / "documents"

    def documents(self, page: Page, html: str, cover_html: str, site_address: str) -> Iterator[tuple[str, bytes]]:
        """Yield each form of an edition in one language, and its file; ``read_document`` says what goes in.

        Raises:
            DocumentError: a document cannot be made.
        """
        document = read_document(page, html, cover_html, site_address)
        words = as_data(document, self._look)
        for form, make in FORMS.items():
            yield form, self._made(f"{_fingerprint(words, self._look.templates)}.{form}", document, make)

    def _made(self, name: str, document: Document, make: Callable[[Document, Look], bytes]) -> bytes:
        """Return a file that is kept, or make it and keep it: it gets its name when all of it is there."""
        file = self._kept / name
        with suppress(OSError):
            kept = file.read_bytes()
            os.utime(file)
            return kept
        made = make(document, self._look)
        with suppress(OSError):  # a folder that cannot be written to costs time and nothing else
            self._kept.mkdir(parents=True, exist_ok=True)
            half = file.with_name(f"{name}.{os.getpid()}")
            half.write_bytes(made)
            half.replace(file)
            self._clear_away()
        return made

    def _clear_away(self) -> None:
        """Take away what no build has used for a long time."""
        for file in self._kept.iterdir():
            if time.time() - file.stat().st_mtime > _KEPT_FOR:
                file.unlink(missing_ok=True)


def _fingerprint(words: str, templates: Path) -> str:
    return hashlib.sha256((_means(templates) + words).encode()).hexdigest()


@lru_cache(maxsize=2)
def _means(templates: Path) -> str:
    """Return a fingerprint of what makes documents: our code, our templates and typefaces, the libraries."""
    found = hashlib.sha256(" ".join(version(library) for library in _LIBRARIES).encode())
    for folder in (Path(__file__).parent, templates / "documents"):
        for file in sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"):
            found.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    return found.hexdigest()
