"""Colours: mixing two, and how well one can be read on another (WCAG 2.2, "contrast ratio", "relative luminance")."""

import re

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
"""How a colour is written: two hexadecimal digits each for red, green and blue."""


def mixed(one: str, other: str, share: float) -> str:
    """Return a colour with a share, from 0 to 1, of another mixed into it."""
    parts = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 where they are alike to 21 for black on white."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
