"""The whole site as files: nothing is written here, and nothing depends on what will publish it."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from .documents.feed import feed
from .documents.open_data import data_files, index_json
from .language.searching import tables
from .project import Project
from .site.editions import Area, areas
from .site.hand_written import HandWritten, hand_written_page
from .site.help import help_for
from .site.page import Page
from .site.render import Renderer
from .site.settings import Settings
from .site.site_pages import SEARCH_WORDS, feed_address, footer_links, index_address, search_address, site_pages
from .site.strategy_pages import Extra, current_pages, strategy_pages
from .site.surroundings import surroundings


class Site:
    """A site ready to be made from a project."""

    def __init__(self, project: Project, settings: Settings, icons: Path) -> None:
        """Prepare to render in both languages. ``icons`` is a folder of SVG files."""
        self._project = project
        self._settings = settings
        definitions = [loaded.definition for loaded in project.strategies if loaded.definition]
        self._areas = areas(definitions, project.words, project.today, drafts=settings.drafts)
        self._renderers = {
            language: Renderer(project.root / "templates", icons, words, settings.root, self._common(language))
            for language, words in project.words.items()
        }

    def _common(self, language: str) -> Mapping[str, Any]:
        """Return what every page in a language sees."""
        words = self._project.words[language]
        return {
            "site": self._settings,
            "footer_links": footer_links(words),
            "feed_address": feed_address(words),
            "search_address": search_address(words),
            "help": help_for(self._project.registers.services, words, ("england", "wales")),
        }

    def files(self) -> Iterator[tuple[str, str]]:
        """Yield each file's path in the site and its text."""
        pages = list(self.pages())
        for page in (*pages, *site_pages(self._project, self._settings, self._areas, pages)):
            yield page.file, self.render(page)
        yield SEARCH_WORDS, json.dumps(tables(), ensure_ascii=False, separators=(",", ":"))
        yield from self._data()

    def _data(self) -> Iterator[tuple[str, str]]:
        """Yield the open data of every edition, and the index and feed of each language."""
        editions = [edition for area in self._areas for edition in area.editions]
        for edition in editions:
            for view in edition.views.values():
                yield from data_files(view)
        for words in self._project.words.values():
            address = feed_address(words)
            yield address, feed(self._settings, words, address, editions)
            yield index_address(words), index_json(editions, self._settings.address)

    def hand_written(self, written: HandWritten) -> str:
        """Return the HTML of a page written by hand."""
        return self.render(hand_written_page(written, self._project.words, self._settings))

    def faults(self, told: str) -> Iterator[tuple[str, str]]:
        """Yield what a preview shows instead of the site while something is wrong, wherever the reader is."""
        for address in ("index.html", "404.html"):
            yield address, self.render(Page("faults", "en", address, "", "", view={"told": told}))

    def pages(self) -> Iterator[Page]:
        """Yield the pages of every edition, and of each area its current edition once more."""
        for area in self._areas:
            for edition in area.editions:
                yield from strategy_pages(edition, self._settings.address, self._extra(area))
            yield from current_pages(area.current, self._settings.address, self._extra(area))

    def render(self, page: Page) -> str:
        """Return the HTML of a page."""
        return self._renderers[page.language].page(page)

    def _extra(self, area: Area) -> Extra:
        return surroundings(self._project, area)
