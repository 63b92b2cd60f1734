"""What a published file holds, also inside what is packed: Word files are zips.

The words of a PDF are read by another program where it is there, as on the build server; whatever else a PDF says, its
title and what stands for its pictures, is read in any case.
"""

import gzip
import io
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pikepdf

from .project import tree

_TEXT = frozenset(".css .csv .eml .html .ics .js .json .svg .txt .xml".split())
_PACKED = frozenset(".docx .gz .pdf .zip".split())
_WITHOUT_ENDING = frozenset({"_headers", "_redirects"})
_PDFTOTEXT = shutil.which("pdftotext")


def contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield everything in every file of a folder, by its path; of what is packed, by the path inside it.

    Raises:
        AssertionError: a file is of a kind that is not known, so that it cannot be said what it holds.
    """
    for name, content in tree(folder).items():
        is_known = name in _WITHOUT_ENDING or Path(name).suffix in _TEXT | _PACKED
        assert is_known, f"{name}: say in {Path(__file__).name} how it is read"
        yield from inside(name, content)


def inside(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield a file itself and, where it is packed, what it holds."""
    yield name, content
    if content.startswith(b"\x1f\x8b"):
        yield from inside(f"{name}!", gzip.decompress(content))
    elif content.startswith(b"%PDF-"):
        yield f"{name}!", _unpacked(content)
        yield f"{name}!words", _words(content)
    elif content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            for member in packed.namelist():
                yield from inside(f"{name}!{member}", packed.read(member))


def _unpacked(pdf: bytes) -> bytes:
    """Return a PDF with nothing compressed."""
    plain = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(plain, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return plain.getvalue()


def _words(pdf: bytes) -> bytes:
    """Return the words of a PDF with one blank between them; nothing where the program that reads them is not there."""
    if _PDFTOTEXT is None:
        return b""
    read = subprocess.run([_PDFTOTEXT, "-enc", "UTF-8", "-", "-"], input=pdf, capture_output=True, check=True)
    return b" ".join(read.stdout.split())
