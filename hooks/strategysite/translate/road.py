"""Writing what came back into the files of a strategy: all of it or nothing."""

from collections.abc import Iterable
from pathlib import Path

from ..load import Loaded
from ..model.text import Prose
from ..phrase import phrase
from ..source.table import read_table
from ..source.table_writing import with_cell
from .package import Package, PackageError
from .po import from_po
from .rewrite import RewriteError, Words, rewritten
from .taking import Refusal, Taken
from .word_reading import from_word
from .xliff import from_xliff

Files = dict[Path, bytes]
"""What files will hold."""

_LARGEST = 20_000_000
_MARK = b"\xef\xbb\xbf"


def read_package(file: Path) -> Package:
    """Return the package in a translator's file, XLIFF, PO or Word by its ending. Raises PackageError."""
    if not file.is_file() or file.stat().st_size > _LARGEST:
        raise PackageError(phrase("There is no file {file} that can be read, or it is too large.", file=file))
    if file.suffix == ".docx":
        return from_word(file.read_bytes())
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PackageError(phrase("The file is not in UTF-8. Ask the translator to save it so.")) from None
    return from_po(text) if file.suffix == ".po" else from_xliff(text)


def planned(loaded: Loaded, accepted: Iterable[Taken], language: str) -> tuple[Files, list[Refusal]]:
    """Return what each file of a strategy will hold with the translations in it, and what cannot be put there.

    Files that stay as they are are left out. Nothing is written.
    """
    by_file: dict[str, list[Taken]] = {}
    for one in accepted:
        if one.is_new:
            by_file.setdefault(one.pair.file, []).append(one)
    files, refused = Files(), list[Refusal]()
    for file, ones in by_file.items():
        try:
            path, data = _new_file(loaded.folder, file, ones, language)
            files[path] = data
        except RewriteError as error:
            refused += [Refusal(ones[0].pair.key if len(ones) == 1 else file, error.told)]
    return files, refused


def write(files: Files) -> None:
    """Write files, each beside its place first, so that none is ever half written."""
    beside = {path: path.with_name(f".{path.name}.new") for path in files}
    for path, new in beside.items():
        new.write_bytes(files[path])
    for path, new in beside.items():
        new.replace(path)


def _new_file(folder: Path, file: str, ones: list[Taken], language: str) -> tuple[Path, bytes]:
    if ones[0].pair.is_chapter:
        path = folder / f"{ones[0].pair.section}.{language}.md"
        return path, f"{ones[0].words}\n".encode()
    path = folder / file
    if ones[0].pair.table is not None:
        return path, in_its_form(path, _table(path, file, ones, language))
    changes = [Words(one.pair.pointer, language, one.words, isinstance(one.pair.words, Prose)) for one in ones]
    return path, in_its_form(path, rewritten(text_of(path), changes))


def _table(path: Path, file: str, ones: list[Taken], language: str) -> str:
    text, table = text_of(path), read_table(path, file)
    edits = [with_cell(table, text, one.pair.table or 0, f"note_{language}", one.words) for one in ones]
    there = [edit for edit in edits if edit]
    if len(there) < len(edits):
        raise RewriteError(
            phrase(
                'The table {file} has no column "note_{language}" in every row. Add it.', file=file, language=language
            )
        )
    for start, end, new in sorted(there, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def text_of(path: Path) -> str:
    """Return the text of a file with one kind of line end, as it is read."""
    return path.read_bytes().removeprefix(_MARK).decode("utf-8").replace("\r\n", "\n")


def in_its_form(path: Path, text: str) -> bytes:
    """Return a text with the line ends and the mark at the beginning that its file has now. Raises RewriteError."""
    now = path.read_bytes()
    ends, windows_ends, returns = (now.count(end) for end in (b"\n", b"\r\n", b"\r"))
    if windows_ends not in (0, ends) or returns != windows_ends:
        raise RewriteError(
            phrase("The lines of the file end in different ways. Save it with one kind of line end first.")
        )
    data = (text.replace("\n", "\r\n") if windows_ends else text).encode()
    return _MARK + data if now.startswith(_MARK) else data
