"""What can be downloaded of an edition, as a page lists it."""

from dataclasses import dataclass

from ..language.catalogue import Words
from ..language.numbers import number

_KILO = 1000
_DIGITS_KEPT_BELOW = 10
"""Below ten megabytes a digit after the point says something."""


@dataclass(frozen=True, slots=True)
class Download:
    """One file to download: its title, its address in the site, its format and size as they are said."""

    title: str
    address: str
    format: str
    size: str


def file_name(address: str) -> str:
    """Return the name of the file at an address."""
    return address.rpartition("/")[2]


def size_words(words: Words, octets: int) -> str:
    """Return the size of a file as it is said: ``312 KB``, ``1.3 MB``."""
    kilobytes = max(1, round(octets / _KILO))
    if kilobytes < _KILO:
        return words("{number} KB", number=number(words.language, kilobytes))
    megabytes = octets / _KILO**2
    said = round(megabytes, 1) if megabytes < _DIGITS_KEPT_BELOW else round(megabytes)
    return words("{number} MB", number=number(words.language, said))
