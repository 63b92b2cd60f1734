"""What a published file holds, also inside what is packed: Word files are zips, the index of the search is gzip."""

import gzip
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from .project import tree

_TEXT = frozenset(".css .csv .eml .html .ics .js .json .svg .txt .xml".split())
_PACKED = frozenset(".pagefind .pf_fragment .pf_index .pf_meta .docx .gz .zip".split())


def contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield everything in every file of a folder, by its path; of what is packed, by the path inside it.

    Raises:
        AssertionError: a file is of a kind that is not known, so that it cannot be said what it holds.
    """
    for name, content in tree(folder).items():
        assert Path(name).suffix in _TEXT | _PACKED, f"{name}: say in {Path(__file__).name} how it is read"
        yield from inside(name, content)


def inside(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield a file itself and, where it is packed, what it holds."""
    yield name, content
    if content.startswith(b"\x1f\x8b"):
        yield from inside(f"{name}!", gzip.decompress(content))
    elif content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            for member in packed.namelist():
                yield from inside(f"{name}!{member}", packed.read(member))
