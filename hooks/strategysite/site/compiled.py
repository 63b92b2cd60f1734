"""Templates compiled once, for all languages and for the next build, and again only when they change."""

from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Final

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket

_TELLING_HOW: Final = (Path(__file__).with_name("compiling.py"), Path(__file__).with_name("render.py"))
"""Where it says how templates are compiled: what is changed of Jinja, and what is asked of it, such as to escape."""


def compiled_by(telling_how: Iterable[Path] = _TELLING_HOW) -> str:
    """Return a fingerprint of what compiles templates. ``telling_how``: the files that say how, besides Jinja's own."""
    return f"{version('jinja2')}-{sha256(b''.join(map(Path.read_bytes, telling_how))).hexdigest()[:8]}"


class CompiledTemplates(FileSystemBytecodeCache):
    """Compiled templates in a folder, each with a fingerprint of its source, which Jinja compares.

    A folder that cannot be written to costs time and nothing else.
    """

    def __init__(self, project: Path) -> None:
        """Keep them under ``.cache/`` of a project's folder, apart for all that compiles them in its own way."""
        folder = project / ".cache" / f"templates-{compiled_by()}"
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        super().__init__(str(folder))

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002 - Jinja gives it
        """Return what a template is kept under, wherever its project lies: a copy of it needs not compile anew."""
        return super().get_cache_key(name)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        with suppress(OSError):
            super().dump_bytecode(bucket)
