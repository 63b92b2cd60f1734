"""Reading a YAML file: what it says, where it says it, and every fault of its form in one go."""

from pathlib import Path

from .builder import Builder
from .characters import letters
from .diagnosis import Diagnosis
from .document import Document
from .events import BrokenError, read_events
from .faults import Faults
from .files import fits, read_bytes
from .layout import prepare
from .limits import MENDED_CHARACTERS, MENDS
from .mending import Mending
from .syntax import diagnose
from .tally import TooMuchError


def read_yaml(path: Path, shown_as: str) -> Document:
    """Return what a file says. Nothing is raised: a file that cannot be read is a Document with that problem."""
    faults = Faults(shown_as)
    data = read_bytes(path, faults)
    return _document(data, faults)


def read_yaml_text(text: str | bytes, shown_as: str) -> Document:
    """Return what a text says, as ``read_yaml`` does for a file."""
    faults = Faults(shown_as)
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return _document(data if fits(data, faults) else None, faults)


def _document(data: bytes | None, faults: Faults) -> Document:
    text = letters(data, faults) if data is not None else None
    built = _read(prepare(text, faults), faults) if text is not None else None
    if built is None:
        return Document(faults.file, None, faults.problems())
    return Document(faults.file, built.plain, faults.problems(), built.root)


def _read(text: str, faults: Faults) -> Builder | None:
    """Read a text, again after each line that was broken and could be set right.

    Returns None where a line cannot be guessed at: what follows it would be told wrongly.
    """
    mending = Mending(text, faults)
    for _ in range(min(MENDS, MENDED_CHARACTERS // len(text)) + 1):
        found = Faults(faults.file)
        outcome = _attempt(mending.text, found)
        if isinstance(outcome, Diagnosis) and mending.take(outcome):
            continue
        faults.take(found)
        return outcome if isinstance(outcome, Builder) else None
    return None


def _attempt(text: str, faults: Faults) -> Builder | Diagnosis | None:
    """Return what was built of the text, or why it could not be parsed, or None if it passes a limit."""
    builder = Builder(text, faults)
    try:
        for event in read_events(text):
            builder.take(event)
    except TooMuchError:
        return None
    except BrokenError as broken:
        return diagnose(text, broken, builder.long_quote)
    builder.labels.report_unused()
    return builder
