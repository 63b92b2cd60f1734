"""How a partnership makes the site look its own: two colours and a logo; all other shades are worked out from them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .colours import mixed

BLACK, WHITE = "#000000", "#ffffff"
_SHADES = {
    "brand-deep": ("brand", BLACK, 0.31),
    "brand-bright": ("brand", WHITE, 0.04),
    "brand-tint": ("brand", WHITE, 0.89),
    "brand-line": ("brand", WHITE, 0.25),
    "accent-deep": ("accent", BLACK, 0.21),
    "accent-bright": ("accent", WHITE, 0.38),
    "accent-tint": ("accent", WHITE, 0.89),
    "on-dark-soft": ("brand", WHITE, 0.82),
}
"""Each shade: of which of the two colours it is, what is mixed into that, and how much."""


@dataclass(frozen=True, slots=True)
class Design:
    """The look of a site.

    brand carries links and panels; accent is the one warm note. Both are written ``#0d4f57``.
    logo: the address of an image in the site, as ``assets/favicon.svg``.
    """

    brand: str = "#0d4f57"
    accent: str = "#b0441b"
    logo: str = "assets/favicon.svg"

    @property
    def colours(self) -> Mapping[str, str]:
        """The two colours and their shades, by the names that the style sheet calls them."""
        return dict(self._all())

    def _all(self) -> Iterator[tuple[str, str]]:
        own = {"brand": self.brand, "accent": self.accent}
        yield from own.items()
        for name, (base, other, share) in _SHADES.items():
            yield name, mixed(own[base], other, share)
