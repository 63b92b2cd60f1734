"""What is put right before a YAML file is parsed: tabs, odd blanks, lines that begin with %, half codes, documents.

Each is told as a fault where it stands and replaced sign for sign, so that the rest of the file can still be read.
A tab that does not begin a line counts as a space. Without this, PyYAML's two parsers would differ.
"""

import re

from .faults import Faults
from .place import marks

ODD_BLANKS = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000"
BLANKS = f" \t{ODD_BLANKS}"
ODD_START = re.compile(rf"^[ ]*(?:\t|(?:-[ ]+)*-?[{ODD_BLANKS}])[{BLANKS}]*(?=[^\n{BLANKS}])", re.MULTILINE)
ODD = re.compile(f"[{ODD_BLANKS}]")
PERCENT = re.compile(r"^%", re.MULTILINE)
HALF = "[dD][89A-Fa-f][0-9A-Fa-f]{2}"
CODE = re.compile(rf"\\(?:\\|u{HALF}|U0000{HALF}|U(?!000|0010)[0-9A-Fa-f]{{8}})")
SIGN = re.compile(r"^(?:---|\.\.\.)(?=[ \n]|\Z)", re.MULTILINE)
NOTHING = re.compile(r"(?:[ ]*(?:#[^\n]*)?(?:\n|\Z))*")


def prepare(text: str, faults: Faults) -> str:
    """Return the text of the file's first document as it can be parsed, with the same places."""
    text = _with_spaces(text, faults)
    for mark, _ in marks(PERCENT, text):
        faults.add(mark, "yaml-directive")
    text = _without_half_codes(PERCENT.sub("#", text), faults)
    return _first_document(text, faults).removesuffix("\n") + "\n"


def _with_spaces(text: str, faults: Faults) -> str:
    if "\t" not in text and not ODD.search(text):
        return text
    for mark, found in marks(ODD_START, text):
        faults.add(mark, "yaml-tab" if "\t" in found.group() else "yaml-space")
    return ODD_START.sub(lambda found: ODD.sub(" ", found.group()), text).replace("\t", " ")


def _without_half_codes(text: str, faults: Faults) -> str:
    r"""Replace codes such as ``\ud83d``, which stand for half a letter or for none."""
    if "\\u" not in text and "\\U" not in text:
        return text
    for mark, found in marks(CODE, text):
        if found.group() != "\\\\":
            faults.add(mark, "text-code", code=found.group())
    return CODE.sub(_whole_code, text)


def _whole_code(found: re.Match[str]) -> str:
    code = found.group()
    return {2: code, 6: r"\u003f", 10: r"\U0000003f"}[len(code)]


def _first_document(text: str, faults: Faults) -> str:
    """Return the text up to the line that ends the document; a fault if anything follows it."""
    for mark, found in marks(SIGN, text):
        opens = found.group() == "---"
        if opens and NOTHING.fullmatch(text, 0, found.start()):
            continue
        if opens or not NOTHING.fullmatch(text, found.end()):
            faults.add(mark, "yaml-documents", sign=found.group())
        return text[: found.start()]
    return text
