"""Reading a file from disk, with every way in which that can fail told as a fault."""

import stat
from pathlib import Path

from ..phrase import Phrase, phrase
from .faults import Faults
from .limits import FILE_BYTES
from .place import START


def read_bytes(path: Path, faults: Faults) -> bytes | None:
    """Return what a file holds, or None with a fault where it cannot be read or is too large."""
    try:
        data = _first_bytes(path)
    except (OSError, ValueError) as error:
        faults.add(START, "file-unreadable", reason=_reason(error))
        return None
    return data if fits(data, faults) else None


def fits(data: bytes, faults: Faults) -> bool:
    """Whether a file is small enough to be read; if not, that is a fault."""
    if len(data) <= FILE_BYTES:
        return True
    faults.add(START, "file-too-large", limit=FILE_BYTES // 1_000_000)
    return False


def _first_bytes(path: Path) -> bytes:
    """Return what a file holds, but never more than a byte beyond the limit. A pipe is not opened: it may not end."""
    kind = path.stat().st_mode
    if stat.S_ISDIR(kind):
        raise IsADirectoryError(path)
    if not stat.S_ISREG(kind):
        raise BlockingIOError(path)
    with path.open("rb") as file:
        return file.read(FILE_BYTES + 1)


def _reason(error: OSError | ValueError) -> Phrase:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return phrase("it is not there")
        case IsADirectoryError():
            return phrase("it is a folder")
        case BlockingIOError():
            return phrase("it is not an ordinary file")
        case PermissionError():
            return phrase("reading it is not permitted")
        case ValueError():
            return phrase("no file can have this name")
        case _:
            return phrase("the computer could not open it")
