"""The whole site as files in a folder; nothing depends on what will publish it."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from .documents.downloads import downloads, with_downloads, with_downloads_later
from .documents.following import follow_area
from .late import LateSequence
from .model.text import LANGUAGES
from .of_moved import FilesOfMoved
from .of_site import FilesOfSite
from .parallel import in_parallel
from .phrase import ToldError, lines, phrase
from .problem import Problem
from .project import Project
from .shares import Built, Made, built_shares, joined, misfits, with_known_downloads, write_record
from .signposts import Signposts, signposts_of
from .site.design import Design
from .site.design_check import colours_of, design_problems
from .site.downloads import Download
from .site.editions import Area, Edition, areas
from .site.hand_written import HandWritten, hand_written_page
from .site.help import help_for
from .site.letters import letters
from .site.linked_data import linked_data
from .site.page import Page
from .site.publish import File, make_files
from .site.render import Renderer
from .site.settings import Settings
from .site.showing import shown
from .site.site_pages import feed_address, footer_links, schema_address, search_address
from .site.statement import read_judged
from .site.statement_check import statement_problems
from .site.strategy_pages import Extra, current_pages, strategy_pages
from .site.surroundings import surroundings

if TYPE_CHECKING:
    from .documents.making import DocumentMaker

TOKENS = "assets/tokens.css"
"""Where the pages find the colours and measures of the site's look."""


_DOCUMENTS_OF_A_PROCESS: Final = 1
"""How many editions, each in one language, a process makes documents of before another takes its place: typst takes
500 MB for a PDF, and never gives it back."""

_OF_A_PROCESS: Final = 4
"""How many areas, each in one language, a process writes before another takes its place: what it remembers of their
pages goes with it."""


class Site:
    """A site ready to be made from a project."""

    def __init__(self, project: Project, settings: Settings, icons: Path) -> None:
        """Prepare to render in both languages. ``icons`` is a folder of SVG files."""
        self._project = project
        self._settings = settings
        self._judged = read_judged(project.root)
        definitions = shown((loaded.definition for loaded in project.strategies if loaded.definition), settings)
        every = areas(definitions, project.words, settings, project.today)
        self._areas = [area for area in every if not settings.share or settings.share.has(area.word)]
        self._made = Made.of(project.root, project.today.isoformat(), settings) if settings.share else None
        self._shares: list[Built] = []
        self._hand_written: list[Page] = []
        self._signposts = Signposts(signposts_of(project.registers))
        self._renderers = {
            language: Renderer(project.root / "templates", icons, words, settings.root, self._common(language))
            for language, words in project.words.items()
        }

    def _common(self, language: str) -> Mapping[str, Any]:
        """Return what every page in a language sees."""
        words = self._project.words[language]
        return {
            "site": self._settings,
            "linked_data": partial(linked_data, words=words, settings=self._settings),
            "letters": partial(letters, words=words, settings=self._settings),
            "footer_links": footer_links(words),
            "feed_address": feed_address(words),
            "search_address": search_address(words),
            "help": help_for(self._project.registers.services, words, ("england", "wales")),
            "signposts": None,
            "further": (),
        }

    def write(self, folder: Path) -> None:
        """Write every file of the site, or of a share, into a folder, on every core.

        Raises:
            ToldError: documents cannot be made.
        """
        for renderer in self._renderers.values():
            renderer.load()
        works: list[Callable[[], None]] = []
        if self._shares:
            joined(self._shares, folder)
            self._areas = with_known_downloads(self._areas, self._shares)
        else:
            most = _DOCUMENTS_OF_A_PROCESS if self._maker else _OF_A_PROCESS
            self._areas = with_downloads(self._areas, self._files_of, folder, most)
            works += [partial(self._write_area, area, each, folder) for area in self._areas for each in LANGUAGES]
        if not self._settings.share:
            works.insert(0, partial(self._write_site, folder))
        in_parallel(lambda work: work(), works, phrase("Writing the pages"), most=_OF_A_PROCESS)
        if self._settings.share and self._made:
            write_record(folder, self._settings.share, self._made, self._areas)

    def join(self, folder: Path) -> None:
        """Let the site be made from the shares in the folders of a folder, which were built elsewhere.

        Raises:
            ToldError: they do not fit together, or not what is here; it gives every reason.
        """
        made = Made.of(self._project.root, self._project.today.isoformat(), self._settings)
        try:
            self._shares = built_shares(folder)
        except ValueError as error:
            raise ToldError(phrase("{file} is not the record of a share. Build it again.", file=error)) from error
        if reasons := list(misfits(folder, self._shares, made, self._areas)):
            no_site = phrase("The shares cannot be joined, so the site was not built:")
            raise ToldError(lines(no_site, *reasons))

    def prepare(self, folder: Path) -> Sequence[Area]:
        """Prepare to make single files, in any order, and return the areas; nothing is made yet.

        What can be downloaded of an edition is written into the folder as soon as one of its pages is made.
        """
        self._areas = with_downloads_later(self._areas, self._files_of, folder)
        return self._areas

    def keep_addresses(self, folder: Path) -> list[Problem]:
        """Write a page at each address that has moved, and return a problem for each that a built site would lose.

        To be called when everything else is in the folder. From a share nothing leads on: what is not there may be in
        another.
        """
        if self._settings.share:
            return []
        return self._of_moved.write(folder)

    def moved_files(self, there: Container[str]) -> Iterator[File]:
        """Yield what stands at addresses that have moved. ``there`` holds the addresses that the site has."""
        return self._of_moved.files(there)

    @property
    def _of_moved(self) -> FilesOfMoved:
        return FilesOfMoved(self._project, self._settings, self._areas, self.render)

    def _write_area(self, area: Area, language: str, folder: Path) -> None:
        make_files(folder, self.files_of_area(area, (language,)))

    def _write_site(self, folder: Path) -> None:
        """Write what belongs to no area. Of the pages of areas nothing is needed but what they are and where."""
        pages = LateSequence(lambda: [_outside(page) for page in self.pages()])
        make_files(folder, self.files_of_site(pages))
        make_files(folder, self.data_files_of_site())

    def files_of_area(self, area: Area, languages: Sequence[str] = LANGUAGES) -> Iterator[File]:
        """Yield the files of an area in some languages, but for what can be downloaded."""
        yield from (self._page_file(page) for page in self.pages_of(area) if page.language in languages)
        for language in languages:
            for path, text in follow_area(area, language, self._settings):
                yield path, partial(str, text)

    def _files_of(self, area: Area, edition: Edition, language: str) -> Iterator[tuple[Download, bytes]]:
        """Yield what can be downloaded of an edition, and what pages say of it."""
        documents = self._documents(area, edition, language)
        return downloads(edition.views[language], documents, schema_address(self._project.words[language]))

    def _documents(self, area: Area, edition: Edition, language: str) -> Iterator[tuple[str, bytes]]:
        """Yield the documents of an edition: they say what the page says that holds the whole strategy."""
        if not self._maker:
            return iter(())
        pages = strategy_pages(edition, self._settings.address, self._extra(area))
        page = next(page for page in pages if page.kind == "whole" and page.language == language)
        cover = self.render(replace(page, kind="document"))
        return self._maker.documents(page, self.render(page), cover, self._settings.address)

    @cached_property
    def _maker(self) -> "DocumentMaker | None":
        """What makes documents, where they are wanted. Once looked at, it serves all processes that share the work."""
        if not self._settings.documents:
            return None
        from .documents.making import DocumentMaker  # noqa: PLC0415 - a build without documents need not wait for it

        return DocumentMaker(self._project.root, colours_of(self._tokens(self._settings.design)))

    def files_of_site(self, pages: Sequence[Page]) -> Iterator[File]:
        """Yield the files that belong to no area, but for their data. ``pages`` are those of all areas."""
        yield TOKENS, partial(self._tokens, self._settings.design)
        yield from self._of_site.files(pages, self._hand_written)

    def data_files_of_site(self) -> Iterator[File]:
        """Yield the data files of the whole site: to know them, all strategies are gone through."""
        yield from self._of_site.data()

    @cached_property
    def _of_site(self) -> FilesOfSite:
        """What is about all areas; to be looked at when they know what can be downloaded of them."""
        return FilesOfSite(self._project, self._settings, self._areas, self.render)

    def _page_file(self, page: Page) -> File:
        return page.file, partial(self.render, page)

    def hand_written(self, written: HandWritten) -> str:
        """Return the HTML of a page written by hand."""
        page = hand_written_page(written, self._project.words, self._settings, self._judged)
        self._hand_written.append(replace(page, view={}))
        return self.render(page)

    def faults(self, told: str, language: str) -> Iterator[tuple[str, str]]:
        """Yield what a preview shows instead of the site while something is wrong, whatever address is asked for."""
        for address in ("index.html", "404.html"):
            yield address, self.fault_page(told, language, address)
        yield TOKENS, self._tokens(Design())

    def fault_page(self, told: str, language: str, address: str) -> str:
        """Return the page that tells what is wrong, to be shown at an address."""
        return self.render(Page("faults", language, address, "", "", view={"told": told}))

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong with the settings of the site."""
        root = self._project.root
        folders = [root / "templates" / "theme", root / "content" / "pages"]
        yield from design_problems(self._settings.design, self._tokens(Design()), root, folders)
        yield from statement_problems(self._settings.statement, root, self._project.today)

    def _tokens(self, design: Design) -> str:
        return self._renderers["en"].text("tokens.css", colours=design.colours)

    def pages(self) -> Iterator[Page]:
        """Yield the pages of every area."""
        for area in self._areas:
            yield from self.pages_of(area)

    def pages_of(self, area: Area) -> Iterator[Page]:
        """Yield the pages of every edition of an area, and its current edition once more."""
        for edition in area.editions:
            yield from strategy_pages(edition, self._settings.address, self._extra(area))
        yield from current_pages(area.current, self._settings.address, self._extra(area))

    def render(self, page: Page) -> str:
        """Return the HTML of a page."""
        return self._renderers[page.language].page(page)

    def _extra(self, area: Area) -> Extra:
        return surroundings(self._project, area, self._signposts)


def _outside(page: Page) -> Page:
    """Return a page as others see it: without what its template saw."""
    return replace(page, view={}, navigation=(), banners=())
