"""Templates compiled once, for all languages and for the next build, and again only when they change."""

from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket


class CompiledTemplates(FileSystemBytecodeCache):
    """Compiled templates in a folder, each with a fingerprint of its source, which Jinja compares.

    A folder that cannot be written to costs time and nothing else.
    """

    def __init__(self, project: Path) -> None:
        """Keep them under ``.cache/`` of a project's folder, apart for each version of Jinja."""
        folder = project / ".cache" / f"templates-{version('jinja2')}"
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        super().__init__(str(folder))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        with suppress(OSError):
            super().dump_bytecode(bucket)
