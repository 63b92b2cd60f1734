"""The files of a site that stand at addresses which have moved, and what would be lost without them."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from .ledger.addresses import addresses_in
from .ledger.record import read_record
from .ledger.redirects import resolved
from .ledger.standing import losses, standing
from .problem import Problem
from .project import Project
from .site.editions import Area
from .site.moved import REDIRECTS, moved_pages, redirects_file, withdrawn_files
from .site.page import Page
from .site.publish import File, make_files
from .site.settings import Settings


class FilesOfMoved:
    """What is left at addresses that were published once and are no more."""

    def __init__(
        self, project: Project, settings: Settings, areas: Sequence[Area], render: Callable[[Page], str]
    ) -> None:
        """Prepare. ``render`` returns the HTML of a page."""
        self._project, self._settings, self._areas, self._render = project, settings, areas, render

    def write(self, folder: Path) -> list[Problem]:
        """Write them into the folder of a whole site, and return a problem for each address that would be lost.

        A site that is not the whole one for the public loses none.
        """
        there, record = addresses_in(folder), read_record(self._project.root)
        led_on, problems = self._led_on(record, there)
        make_files(folder, self._files(led_on))
        found = standing(record, there, led_on)
        return sorted([*problems, *losses(found, record)]) if self._settings.is_release else []

    def files(self, there: Container[str]) -> Iterator[File]:
        """Yield them, each with what makes it. ``there`` holds the addresses that the site has."""
        led_on, _ = self._led_on(read_record(self._project.root), there)
        yield from self._files(led_on)

    def _led_on(self, record: Iterable[str], there: Container[str]) -> tuple[Mapping[str, str], list[Problem]]:
        """Return where each address that is gone leads, and what is wrong with what was declared."""
        declared, problems = resolved(self._project.redirects, record, there)
        withdrawn = dict(withdrawn_files(self._areas, (address for address in record if address not in there)))
        return withdrawn | declared, problems

    def _files(self, led_on: Mapping[str, str]) -> Iterator[File]:
        yield REDIRECTS, lambda: redirects_file(led_on, self._settings)
        for page in moved_pages(led_on, self._project.words, self._settings):
            yield page.file, partial(self._render, page)
