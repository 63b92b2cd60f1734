"""Web addresses in text, and which of them are asked at all."""

import re
from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

_ADDRESS = re.compile(r"https?://[^\s<>\"'`\\{}|^\[\]]+")
_AFTER = ".,;:!?*_"
_RESERVED = (
    "example",
    "invalid",
    "localhost",
    "test",
    "local",
    "internal",
    "example.org",
    "example.com",
    "example.net",
)
"""Names that stand for no place in the world (RFC 2606, RFC 6761), or for one inside an organisation's own network."""


def addresses(line: str) -> Iterator[str]:
    """Yield the web addresses in a line, without the punctuation of the sentence or of the file around them."""
    for found in _ADDRESS.finditer(line):
        yield _trimmed(found[0])


def _trimmed(address: str) -> str:
    """Return an address without what only follows it: a full stop, a comma, a bracket that it did not open."""
    while address[-1] in _AFTER or (address[-1] == ")" and address.count(")") > address.count("(")):
        address = address[:-1]
    return address


def is_asked(address: str) -> bool:
    """Whether an address is one of the open web: not reserved for examples, and not inside somebody's own network."""
    host = urlsplit(address).hostname or ""
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." in host and not any(host == name or host.endswith(f".{name}") for name in _RESERVED)
