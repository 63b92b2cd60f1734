"""The files of a site one by one, each made when it is first asked for."""

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Final

from ..late import LateSequence
from ..phrase import Phrase, phrase
from ..publication import TOKENS, Site
from ..site.editions import Area
from ..site.page import Page
from ..site.publish import File, make_files, write_files
from ..site.rooms.front import SITE_DATA
from ..site.search_index import FOLDER, write_index

NOT_FOUND: Final = "404.html"
"""What is shown where nothing is."""
_DATA: Final = tuple(f".{ending}" for _, ending in SITE_DATA.values())
"""How the data files of the whole site end."""


class OnRequest:
    """A site of which nothing is made until somebody asks for it.

    What is made is what a whole build writes, byte for byte. It holds for one state of the project: after a change
    another one takes its place.
    """

    def __init__(self, site: Site, folder: Path, tell: Callable[[Phrase], None]) -> None:
        """Prepare to make files into a folder; ``tell`` says what takes long."""
        self._site, self._folder, self._tell = site, folder, tell
        self._areas = {_beginning(address): area for area in site.prepare(folder) for address in _addresses(area)}
        self._of_area: dict[int, dict[str, File]] = {}
        self._of_site: dict[str, File] = {}
        self._not_named = site.files_of_site(LateSequence(self._pages))

    def make(self, path: str) -> bool:
        """Make the file at a path from the site's folder, where it is not there yet, and return whether it is now.

        Raises:
            ToldError: a document or the search index cannot be made.
        """
        if not (self._folder / path).is_file():
            if path.startswith(f"{FOLDER}/"):
                self._make_searchable()
            elif file := self._named(path) or self._moved.get(path):
                make_files(self._folder, [file])
        return (self._folder / path).is_file()

    def make_all(self) -> None:
        """Make every file but the search index."""
        for area in {id(area): area for area in self._areas.values()}.values():
            make_files(self._folder, self._files(area).values())
            _look_at_downloads(area)
        self._named("")  # which no file is called, so that all are named
        make_files(self._folder, [*self._of_site.values(), *self._data.values()])
        make_files(self._folder, self._moved.values())

    def __contains__(self, address: object) -> bool:
        """Whether the site has an address, from its root: ``/en/help/``."""
        path = str(address).removeprefix("/")
        file = f"{path}index.html" if path.endswith("/") or not path else path
        return (self._folder / file).is_file() or self._named(file) is not None or (self._folder / file).is_file()

    def _named(self, path: str) -> File | None:
        """Return the file at a path. What can be downloaded of an edition is made by looking for it."""
        if area := self._areas.get(_beginning(path)):
            file = self._files(area).get(path)
            if not file and not path.endswith(".html"):
                _look_at_downloads(area)
            return file
        while path not in self._of_site and (file := next(self._not_named, None)):
            self._of_site[file[0]] = file
        return self._of_site.get(path) or (self._data.get(path) if path.endswith(_DATA) else None)

    def _files(self, area: Area) -> dict[str, File]:
        if id(area) not in self._of_area:
            self._of_area[id(area)] = {file[0]: file for file in self._site.files_of_area(area)}
        return self._of_area[id(area)]

    @cached_property
    def _data(self) -> dict[str, File]:
        """The data files of the whole site: to know them takes all strategies."""
        return {file[0]: file for file in self._site.data_files_of_site()}

    @cached_property
    def _moved(self) -> dict[str, File]:
        """What stands at addresses that have moved: to know them takes the name of every file there is."""
        return {file[0]: file for file in self._site.moved_files(self)}

    def _pages(self) -> list[Page]:
        return list(self._site.pages())

    def _make_searchable(self) -> None:
        self._tell(
            phrase(
                "Somebody searches: every page and the search index are being made. That takes a while, and is done "
                "again after each change, when somebody searches."
            )
        )
        self.make_all()
        write_index(self._folder)


class Faults:
    """What is shown in place of a site while something is wrong: what that is, at whatever address is asked for."""

    def __init__(self, site: Site, told: str, language: str, folder: Path) -> None:
        """Prepare to tell, in a language, what is wrong."""
        self._site, self._told, self._language, self._folder = site, told, language, folder
        write_files(folder, site.faults(told, language))

    def make(self, path: str) -> bool:
        """Make the page of faults at a path, where a page could be, and return whether it is there."""
        if path.endswith(".html"):
            write_files(self._folder, [(path, self._site.fault_page(self._told, self._language, path))])
        return path.endswith(".html") or path == TOKENS


def _beginning(path: str) -> str:
    """Return the part of a path that is an area's own: ``en/tair-afon``."""
    return "/".join(path.split("/")[:2])


def _addresses(area: Area) -> Iterator[str]:
    return (view.addresses.area for edition in area.editions for view in edition.views.values())


def _look_at_downloads(area: Area) -> None:
    """Have everything written that can be downloaded of an area."""
    for edition in area.editions:
        for files in edition.downloads.values():
            len(files)
