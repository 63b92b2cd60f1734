"""Where a link may lead."""

SCHEMES = frozenset({"", "http", "https", "mailto", "tel"})
"""The schemes of addresses that a reader may follow: none of them runs anything."""
