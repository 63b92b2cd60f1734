"""Every file of an edition to download, in one language: documents first, then data."""

from collections.abc import Iterator

from ..site.downloads import Download, size_words
from ..site.parts import DATA_FILES
from ..site.view import StrategyView
from ..words import N_
from .columns import TABLES
from .open_data import data_files

_DOCUMENTS = {"pdf": (N_("The whole strategy"), "PDF"), "docx": (N_("The whole strategy"), "Word")}
"""The title and the name of each form of document; a form's key is the ending of its files."""

_DATA = {
    "strategy": N_("The whole strategy as data"),
    "package": N_("A description of these data files (Data Package)"),
    **{name: table.title for name, table in TABLES.items()},
}
"""The title of each data file."""


def downloads(
    view: StrategyView, documents: Iterator[tuple[str, bytes]], schema: str
) -> Iterator[tuple[Download, bytes]]:
    """Yield what a page says of each file, and the file.

    documents: the forms that are made, and their files. schema: the address of the JSON Schema in the same language.
    """
    for form, made in documents:
        title, name = _DOCUMENTS[form]
        yield _download(view, title, view.addresses.document(form), name, made), made
    for kind, text in data_files(view, schema):
        made = text.encode()
        yield _download(view, _DATA[kind], view.addresses.data(kind), DATA_FILES[kind][1].upper(), made), made


def _download(view: StrategyView, title: str, address: str, form: str, made: bytes) -> Download:
    return Download(view.words(title), address, form, size_words(view.words, len(made)))
