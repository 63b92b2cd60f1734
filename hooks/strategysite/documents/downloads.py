"""Every file of an edition to download, in one language: documents first, then data."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from ..late import LateSequence
from ..parallel import in_parallel
from ..phrase import ToldError, lines, phrase
from ..site.downloads import Download, size_words
from ..site.editions import Area, Edition
from ..site.parts import DATA_FILES
from ..site.publish import write_files
from ..site.view import StrategyView
from ..words import N_
from .columns import TABLES
from .fault import DocumentError
from .open_data import data_files

_DOCUMENTS = {"pdf": (N_("The whole strategy"), "PDF"), "docx": (N_("The whole strategy"), "Word")}
"""The title and the name of each form of document; a form's key is the ending of its files."""

DATA_TITLES = {
    "strategy": N_("The whole strategy as data"),
    "package": N_("A description of these data files (Data Package)"),
    **{name: table.title for name, table in TABLES.items()},
}
"""The title of each data file; those of the whole site, under the same names, bear them too."""


Files: TypeAlias = Callable[[Area, Edition, str], Iterator[tuple[Download, bytes]]]
"""What can be downloaded of an edition of an area in a language, and what pages say of it."""


def with_downloads(areas: Sequence[Area], files: Files, folder: Path, of_a_process: int) -> list[Area]:
    """Write what can be downloaded of every edition, on every core, and return the areas, which now know of it.

    A process makes ``of_a_process`` editions, each in one language, before another takes its place. Of an edition that
    has been withdrawn nothing is left but a notice.

    Raises:
        ToldError: documents cannot be made; it tells of all of them.
    """

    def write(one: tuple[Area, Edition, str]) -> list[Download] | DocumentError:
        try:
            return _written(files, folder, *one)
        except DocumentError as error:
            return error

    wanted = [(area, edition, language) for area in areas for edition in area.editions for language in edition.views]
    written = in_parallel(write, wanted, phrase("Making documents and data"), most=of_a_process)
    if faults := [error.told for error in written if isinstance(error, DocumentError)]:
        raise ToldError(lines(*faults))
    found = {
        (id(edition), language): listed
        for (_, edition, language), listed in zip(wanted, written, strict=True)
        if not isinstance(listed, DocumentError)
    }

    def known(edition: Edition) -> Edition:
        return replace(edition, downloads={language: found[id(edition), language] for language in edition.views})

    return [replace(area, editions=tuple(map(known, area.editions))) for area in areas]


def with_downloads_later(areas: Sequence[Area], files: Files, folder: Path) -> list[Area]:
    """Return the areas, of which each edition writes what can be downloaded of it once a page tells of that.

    Looking raises a ``ToldError`` where a document cannot be made.
    """

    def knowing(area: Area, edition: Edition) -> Edition:
        later = {each: LateSequence(partial(_written, files, folder, area, edition, each)) for each in edition.views}
        return replace(edition, downloads=later)

    return [replace(area, editions=tuple(knowing(area, each) for each in area.editions)) for area in areas]


def _written(files: Files, folder: Path, area: Area, edition: Edition, language: str) -> list[Download]:
    """Write what can be downloaded of an edition in a language, and return what pages say of it."""
    made = [] if edition.is_withdrawn else list(files(area, edition, language))
    write_files(folder, ((download.address, content) for download, content in made))
    return [download for download, _ in made]


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
        yield _download(view, DATA_TITLES[kind], view.addresses.data(kind), DATA_FILES[kind][1].upper(), made), made


def _download(view: StrategyView, title: str, address: str, form: str, made: bytes) -> Download:
    return Download(view.words(title), address, form, size_words(view.words, len(made)))
