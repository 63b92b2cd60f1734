"""A document as a Word file, made by pandoc with the styles of templates/documents/word/."""

import json
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

import pypandoc

from ..phrase import phrase
from .blocks import Heading, Table
from .document import Document
from .fault import DocumentError
from .inlines import plain_words
from .look import Look
from .pandoc import API_VERSION, Node, Writer
from .pictures import pictures

_PATIENCE: Final = 300
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


def as_word(document: Document, look: Look) -> bytes:
    """Return a document as a Word file.

    Raises:
        DocumentError: pandoc is not there, or failed.
    """
    folder = look.templates / "documents" / "word"
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        names = {}
        for number, (svg, png) in enumerate(pictures(document, look).items(), start=1):
            names[svg] = f"drawing-{number}.png"
            (place / names[svg]).write_bytes(png)
        (place / "reference.docx").write_bytes(_reference(document, folder, look))
        (place / "document.json").write_text(json.dumps(_tree(document, names)), encoding="utf-8")
        _run(document, place, folder / "body.openxml")
        return _finished((place / "document.docx").read_bytes(), document)


def _run(document: Document, place: Path, template: Path) -> None:
    epoch = str(document.moment)
    command = [pypandoc.get_pandoc_path(), "--from=json", "--to=docx", "--standalone"]
    command += ["--reference-doc=reference.docx", f"--template={template}", "--output=document.docx", "document.json"]
    try:
        ran = subprocess.run(  # noqa: S603 - the program of the package, and our own files
            command, cwd=place, env={"SOURCE_DATE_EPOCH": epoch}, capture_output=True, timeout=_PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise DocumentError(
            document.title, phrase("Word file"), phrase("pandoc did not run: {error}", error=error)
        ) from error
    if ran.returncode:
        said = ran.stderr.decode(errors="replace")
        raise DocumentError(document.title, phrase("Word file"), phrase("pandoc said: {said}", said=said))


def _tree(document: Document, names: dict[str, str]) -> dict[str, Any]:
    """Return the whole document as pandoc reads it."""
    writer = Writer(document.language, names)
    blocks = [
        *writer.blocks(document.cover),
        *writer.blocks(document.terms),
        *_contents(document, writer),
        *writer.blocks(document.blocks),
    ]
    said = {
        "title": document.title,
        "author": document.author,
        "description": document.description,
        "lang": f"{document.language}-GB",
    }
    meta = {name: {"t": "MetaString", "c": words} for name, words in said.items()}
    return {"pandoc-api-version": API_VERSION, "meta": meta, "blocks": blocks}


def _contents(document: Document, writer: Writer) -> list[Node]:
    """Return the list of contents, written out, as the field by which Word makes it anew with page numbers.

    A field that is empty until Word fills it would leave every other reader without contents.
    """
    headings = [
        block for block in document.every_block if isinstance(block, Heading) and block.level < 3 and block.anchor
    ]
    entries = []
    for place, heading in enumerate(headings):
        words = writer.words([plain_words(heading.words)])
        link = {"t": "Link", "c": [["", [], []], words, [f"#{heading.anchor}", ""]]}
        before = [_field("begin"), _instruction(), _field("separate")] if place == 0 else []
        after = [_field("end")] if place == len(headings) - 1 else []
        entries.append(_in_style(f"toc {heading.level}", [*before, link, *after]))
    title = _in_style("TOC Heading", [{"t": "Str", "c": document.contents_title}])
    return [title, *entries]


def _reference(document: Document, folder: Path, look: Look) -> bytes:
    """Return the file whose styles and page the Word file takes: pandoc's own, with ours in place of its styles."""
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
    made = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=True).stdout  # noqa: S603 - the program of the package
    return tuple((name, part.decode()) for name, part in _parts(made).items())


def _finished(word: bytes, document: Document) -> bytes:
    """Return a Word file that also says what pandoc does not: which tables name their rows, which pictures add nothing.

    The times of its parts are always the same, so that the same words make the same file.
    """
    parts = _parts(word)
    main = parts["word/document.xml"].decode()
    tables = iter([all(row[0].heads == "row" for row in table.body) for table in _tables(document)])
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


def _in_style(style: str, words: list[Node]) -> Node:
    return {"t": "Div", "c": [["", [], [["custom-style", style]]], [{"t": "Para", "c": words}]]}


def _field(what: str) -> Node:
    return _raw(f'<w:r><w:fldChar w:fldCharType="{what}"/></w:r>')


def _instruction() -> Node:
    return _raw('<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>')


def _raw(xml: str) -> Node:
    return {"t": "RawInline", "c": ["openxml", xml]}


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
