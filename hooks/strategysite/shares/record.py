"""The record in a share: which it is, what it was made from, and what it holds."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from ..site.downloads import Download
from ..site.editions import Area
from ..site.settings import Settings
from ..site.share import Share

RECORD: Final = "share.json"
"""The file of a share that is the record of it. It is not published."""

_SOURCES: Final = ("strategies", "content", "templates", "translations", "hooks")
_NOT_SOURCES: Final = frozenset({".pyc", ".mo"})
"""Endings of files that are made from others."""

Downloads = Mapping[str, Mapping[str, Sequence[Download]]]
"""What can be downloaded, by the name of the edition and the language."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a build is made from; shares fit together where all of it is the same.

    day: the day that deadlines are counted from, as it is written in ISO 8601. sources: a fingerprint of all files that
    are read. settings: one of the settings that pages depend on.
    """

    day: str
    sources: str
    settings: str

    @classmethod
    def of(cls, root: Path, day: str, settings: Settings) -> "Made":
        """Return what the build of a project is made from."""
        general = replace(settings, now=None, share=None)
        sources = (path for name in _SOURCES for path in _files(root / name) if _is_source(path.relative_to(root)))
        return cls(day, _fingerprint(root, sources), sha256(repr(general).encode()).hexdigest())


@dataclass(frozen=True, slots=True)
class Built:
    """A share as it was built, in its folder; ``downloads`` names its editions."""

    folder: Path
    share: Share
    made: Made
    downloads: Downloads
    files: str

    def is_as_written(self) -> bool:
        """Whether the folder holds the very files that were written into it."""
        return _files_of(self.folder) == self.files


def write_record(folder: Path, share: Share, made: Made, areas: Iterable[Area]) -> None:
    """Write the record of a share into its folder, when everything else is there."""
    editions = [edition for area in areas for edition in area.editions]
    record = {
        "share": str(share),
        "made": {"day": made.day, "sources": made.sources, "settings": made.settings},
        "downloads": {
            edition.definition.name: {
                language: [[each.title, each.address, each.format, each.size] for each in listed]
                for language, listed in edition.downloads.items()
            }
            for edition in editions
        },
        "files": _files_of(folder),
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / RECORD).write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def built_shares(folder: Path) -> list[Built]:
    """Return the shares in the folders of a folder, in the order of their numbers.

    Raises:
        ValueError: a record is not one; the message is its path.
    """
    return sorted((_read(path) for path in folder.glob(f"*/{RECORD}")), key=lambda built: (built.share, built.folder))


def _read(path: Path) -> Built:
    try:
        record: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        downloads = {
            edition: {language: [Download(*each) for each in listed] for language, listed in languages.items()}
            for edition, languages in record["downloads"].items()
        }
        share, made = Share.read(record["share"]), Made(**record["made"])
        return Built(path.parent, share, made, downloads, str(record["files"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(str(path)) from error


def _files_of(folder: Path) -> str:
    return _fingerprint(folder, (path for path in _files(folder) if path != folder / RECORD))


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _is_source(path: Path) -> bool:
    hidden = any(part.startswith((".", "__pycache__")) for part in path.parts)
    return not hidden and path.suffix not in _NOT_SOURCES


def _fingerprint(root: Path, paths: Iterable[Path]) -> str:
    """Return what changes with the name or the bytes of any of some files."""
    whole = sha256()
    for name, path in sorted((path.relative_to(root).as_posix(), path) for path in paths):
        whole.update(f"{name}\n{sha256(path.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()
