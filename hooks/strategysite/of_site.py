"""The files of a site that belong to no area: its own pages, its feeds, its data, and what web servers read."""

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial

from .documents.data_schema import data_schema
from .documents.following import site_feed
from .documents.site_data import site_data
from .language.searching import tables
from .late import LateSequence
from .project import Project
from .site.downloads import Download
from .site.editions import Area
from .site.hosting import hosting_files
from .site.page import Page
from .site.publish import File
from .site.settings import Settings
from .site.site_pages import SEARCH_WORDS, feed_address, schema_address, site_pages

Render = Callable[[Page], str]


class FilesOfSite:
    """The files that are about all areas together, each with what makes it."""

    def __init__(self, project: Project, settings: Settings, areas: Sequence[Area], render: Render) -> None:
        """Prepare. ``areas`` know what can be downloaded of them; ``render`` returns the HTML of a page."""
        self._project, self._settings, self._areas, self._render = project, settings, areas, render
        self._data = cache(self._made_data)

    def files(self, pages: Sequence[Page], hand_written: Sequence[Page]) -> Iterator[File]:
        """Yield the files, but for the data. ``pages`` are those of all areas."""
        yield SEARCH_WORDS, partial(json.dumps, tables(), ensure_ascii=False, separators=(",", ":"))
        editions = [edition for area in self._areas for edition in area.editions]
        for words in self._project.words.values():
            yield feed_address(words), partial(site_feed, editions, words, self._settings)
            address = schema_address(words)
            yield address, partial(data_schema, words, self._settings.address and self._settings.address + address)
        listed = {language: LateSequence(partial(self._downloads, language)) for language in self._project.words}
        of_site = list(site_pages(self._project, self._settings, self._areas, pages, listed))
        for page in of_site:
            yield page.file, partial(self._render, page)
        every = LateSequence(lambda: [*pages, *of_site, *hand_written])
        for path, text in hosting_files(every, self._settings):
            yield path, partial(str, text)

    def data(self) -> Iterator[File]:
        """Yield the data files: to know them, all strategies are gone through."""
        for language in self._project.words:
            for download, text in self._data(language):
                yield download.address, partial(str, text)

    def _downloads(self, language: str) -> list[Download]:
        return [download for download, _ in self._data(language)]

    def _made_data(self, language: str) -> list[tuple[Download, str]]:
        return site_data(self._areas, self._project.words[language], self._settings)
