"""What an unquoted word means: YAML 1.2's core schema, held back where a figure would lose what was typed.

``no``, ``10:30``, ``2026-03-01``, ``1_000`` and ``0x1F`` are text. So are ``012`` and ``09.30``, whose leading zero
says that they are codes or times, and whole numbers of more than 15 digits, which not every reader of JSON can hold.
"""

import math
import re
from typing import Final

CONSTANTS: Final[dict[str, bool | None]] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
NUMBER_STARTS: Final = frozenset("+-.0123456789")
INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})")
DECIMAL = re.compile(r"[-+]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
DIGITS = re.compile(r"[-+]?[0-9]+")


def plain_value(word: str) -> bool | int | float | str | None:
    """Return the value of an unquoted word: nothing, true or false, a number, or the word itself."""
    if word in CONSTANTS:
        return CONSTANTS[word]
    if word[0] not in NUMBER_STARTS:
        return word
    if INTEGER.fullmatch(word):
        return int(word)
    if DIGITS.fullmatch(word) or not DECIMAL.fullmatch(word):
        return word
    number = float(word)
    return number if math.isfinite(number) else word
