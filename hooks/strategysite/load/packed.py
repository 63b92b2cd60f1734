"""The files of a strategy without fault, kept small: they are only looked into where something is to be placed."""

import pickle
import zlib
from collections.abc import Iterator, Mapping
from functools import lru_cache

from ..source import Document

_FAST = 1
"""The level of compression: a tenth remains, in a few milliseconds."""


class PackedDocuments(Mapping[str, Document]):
    """Documents by their names, each unpacked when it is looked into.

    What was read of a file takes ten times its size, and of hundreds of strategies nearly nothing is looked into again.
    """

    def __init__(self, documents: Mapping[str, Document]) -> None:
        """Pack the documents."""
        self._packed = {name: zlib.compress(pickle.dumps(one), _FAST) for name, one in documents.items()}

    def __getitem__(self, name: str) -> Document:
        return _unpacked(self._packed[name])

    def __contains__(self, name: object) -> bool:
        return name in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


@lru_cache(maxsize=16)
def _unpacked(packed: bytes) -> Document:
    """Return a document; the last few are remembered, since much may be wrong in the same file."""
    document: Document = pickle.loads(zlib.decompress(packed))  # noqa: S301 - packed by this very process
    return document
