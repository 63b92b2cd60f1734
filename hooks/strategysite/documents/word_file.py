"""The Word file itself: the styles and the page that pandoc begins with, and what it leaves unsaid in the end."""

import re
import subprocess
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from typing import Final
from xml.sax.saxutils import escape

import pypandoc

from .blocks import Table, names_its_row
from .document import Document
from .look import Look

_FOOTER: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"
_FIRST_COLUMN: Final = re.compile(r"(w:firstColumn=)\"[01]\"")
_THEME: Final = re.compile(r'(<w:themeFontLang w:val=)"[^"]*"')
_WITHOUT_WORDS: Final = re.compile(r'<wp:docPr([^>]*) descr=""([^>]*)/>')
_DECORATIVE: Final = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative'
    ' xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
"""How Word notes that a picture adds nothing to the words beside it."""

_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"


def reference_file(document: Document, look: Look) -> bytes:
    """Return the file whose styles and page the Word file takes: pandoc's own, with ours in place of its styles."""
    folder = look.templates / "documents" / "word"
    parts = dict(_own_reference())
    styles = look.filled_in((folder / "styles.xml").read_text(encoding="utf-8"))
    parts["word/styles.xml"] = styles.replace('"#', '"')  # Word writes colours without the sign
    parts["word/document.xml"] = (folder / "document.xml").read_text(encoding="utf-8")
    footer = (folder / "footer.xml").read_text(encoding="utf-8")
    parts["word/footer1.xml"] = footer.replace("{footer}", escape(document.footer))
    override = f'<Override PartName="/word/footer1.xml" ContentType="{_FOOTER}"/></Types>'
    relation = f'<Relationship Type="{_RELATION}" Id="rIdFooter" Target="footer1.xml"/></Relationships>'
    for name, end, added in (
        ("[Content_Types].xml", "</Types>", override),
        ("word/_rels/document.xml.rels", "</Relationships>", relation),
    ):
        parts[name] = parts[name].replace(end, added)
    return _zipped({name: text.encode() for name, text in parts.items()})


@lru_cache(maxsize=1)
def _own_reference() -> tuple[tuple[str, str], ...]:
    """Return the parts of pandoc's own reference file."""
    command = [pypandoc.get_pandoc_path(), "--print-default-data-file=reference.docx"]
    made = subprocess.run(command, capture_output=True, timeout=60, check=True).stdout  # noqa: S603 - the program of the package
    return tuple((name, part.decode()) for name, part in _parts(made).items())


def finished(word: bytes, document: Document) -> bytes:
    """Return a Word file that also says what pandoc does not: which tables name their rows, which pictures add nothing.

    The times of its parts are always the same, so that the same words make the same file.
    """
    parts = _parts(word)
    main = parts["word/document.xml"].decode()
    tables = iter([all(names_its_row(row) for row in table.body) for table in _tables(document)])
    main = _FIRST_COLUMN.sub(lambda found: f'{found[1]}"{int(next(tables))}"', main)
    main = _WITHOUT_WORDS.sub(_decorative, main)
    parts["word/document.xml"] = main.encode()
    settings = parts["word/settings.xml"].decode()
    parts["word/settings.xml"] = _THEME.sub(f'\\1"{document.language}-GB"', settings).encode()
    return _zipped(parts)


def _decorative(found: re.Match[str]) -> str:
    return f'<wp:docPr{found[1]} descr=""{found[2]}>{_DECORATIVE}</wp:docPr>'


def _tables(document: Document) -> Iterator[Table]:
    return (block for block in document.every_block if isinstance(block, Table))


def _parts(file: bytes) -> dict[str, bytes]:
    """Return the parts of a Word file by their names."""
    with zipfile.ZipFile(BytesIO(file)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def _zipped(parts: dict[str, bytes]) -> bytes:
    """Return parts as a Word file, always the same."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    return made.getvalue()
