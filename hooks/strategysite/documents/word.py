"""A document as a Word file, made by pandoc with the styles of templates/documents/word/."""

import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any, Final

import pypandoc

from ..phrase import phrase
from .blocks import Heading
from .document import Document
from .fault import DocumentError
from .inlines import plain_words
from .look import Look
from .pandoc import API_VERSION, Node, Writer
from .pictures import pictures
from .word_file import finished, reference_file

_PATIENCE: Final = 300


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
        (place / "document.json").write_text(json.dumps(_tree(document, names)), encoding="utf-8")
        try:
            (place / "reference.docx").write_bytes(reference_file(document, look))
            _run(document, place, folder / "body.openxml")
        except (OSError, subprocess.SubprocessError) as error:
            why = phrase("pandoc did not run: {error}", error=" ".join(str(error).split()))
            raise DocumentError(document.title, phrase("Word file"), why) from error
        return finished((place / "document.docx").read_bytes(), document)


def _run(document: Document, place: Path, template: Path) -> None:
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(document.moment)}
    command = [pypandoc.get_pandoc_path(), "--data-dir=.", "--from=json", "--to=docx", "--standalone"]
    command += ["--reference-doc=reference.docx", f"--template={template}", "--output=document.docx", "document.json"]
    ran = subprocess.run(  # noqa: S603 - the program of the package, and our own files
        command, cwd=place, env=environment, capture_output=True, timeout=_PATIENCE, check=False
    )
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


def _in_style(style: str, words: list[Node]) -> Node:
    return {"t": "Div", "c": [["", [], [["custom-style", style]]], [{"t": "Para", "c": words}]]}


def _field(what: str) -> Node:
    return _raw(f'<w:r><w:fldChar w:fldCharType="{what}"/></w:r>')


def _instruction() -> Node:
    return _raw('<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>')


def _raw(xml: str) -> Node:
    return {"t": "RawInline", "c": ["openxml", xml]}
