"""A share of the areas: what one of several machines builds of a site."""

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import Self

from ..phrase import ToldError, phrase

_WRITTEN = re.compile(r"([1-9]\d{0,3})/([1-9]\d{0,3})")


@dataclass(frozen=True, slots=True, order=True)
class Share:
    """The share ``number`` of ``of``: ``2/8`` is the second of eight."""

    number: int
    of: int

    @classmethod
    def read(cls, written: str) -> Self:
        """Return a share as ``SHARD`` names it.

        Raises:
            ToldError: it names none.
        """
        found = _WRITTEN.fullmatch(written)
        if not found or int(found[1]) > int(found[2]):
            told = phrase(
                'SHARD says which share of the site to build: "SHARD=2/8" is the second of eight. '
                '"{written}" names no share.',
                written=written,
            )
            raise ToldError(told)
        return cls(int(found[1]), int(found[2]))

    def __str__(self) -> str:
        """Return the share as it is written: ``2/8``."""
        return f"{self.number}/{self.of}"

    def has(self, area: str) -> bool:
        """Whether an area, by the word of its address, is in this share.

        The word alone decides: when an area is added, every other one stays in its share.
        """
        return int.from_bytes(sha256(area.encode()).digest()[:8]) % self.of == self.number - 1
