"""The only file that knows MkDocs: it hands over what the project makes, and reports what is wrong.

on_startup        learn whether this is a build or a preview
on_config         build into a folder beside the site, so that the site changes whole or not at all
on_files          read and check the strategies
on_post_page      put hand-written pages into the site's own skeleton
on_serve          make each page of a preview when a browser asks for it
on_post_build     write the pages of the strategies and the search index, lose no address, note that the site is whole
on_build_error    forget a build that failed
on_shutdown       put the new site in the place of the old one, if it is whole
"""

import gc
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Literal

import material
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from strategysite.asked import Asked
from strategysite.language.catalogue import read_words
from strategysite.language.choice import chosen_language
from strategysite.phrase import Phrase, ToldError
from strategysite.preview import Faults, OnRequest, Preview, with_what_is_asked
from strategysite.problem import has_errors
from strategysite.progress import show_progress
from strategysite.project import Before, day_of_build, read_project
from strategysite.publication import Site
from strategysite.report import report
from strategysite.site.hand_written import HandWritten
from strategysite.site.publish import Staging
from strategysite.site.search_index import write_index

log = logging.getLogger("mkdocs.hooks.strategysite")
ICONS = Path(material.__file__).parent / "templates" / ".icons"
SITE = "strategysite"
"""Where the settings of a build hold the site that it makes."""
SHOWN = "strategysite_shown"
"""Where they hold what a preview shows."""
WORDS = "strategysite_words"
"""Where they hold the words of the editor's language, in which what is wrong is told."""

before = Before()
"""What a preview has read and checked already; it holds while the files are as they were."""

preview = Preview()
"""What a preview shows, to be asked by the browser at any time."""

LOOK_EVERY = 0.2
"""Seconds between two looks at the files of a preview; MkDocs has 0.5."""
QUIET_FOR = 0.05
"""Seconds without a change after which a preview is built anew; MkDocs has 0.1."""

staging: Staging | None = None
"""Where a build goes before it is published; None in a preview, which has a folder of its own."""


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG001 - MkDocs gives both
    """Prepare to build beside the site, unless this is a preview."""
    global staging  # noqa: PLW0603 - MkDocs offers no other way from on_startup to on_shutdown
    staging = Staging() if command != "serve" else None


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Send the build to the folder beside the site, and leave out the theme's own pages."""
    root = Path(config.config_file_path).parent
    config.extra[WORDS] = read_words(root / "translations", chosen_language(os.environ))
    show_progress(config.extra[WORDS], log.info if log.isEnabledFor(logging.INFO) else None)
    with _told(config):
        _asked().check(root)
    preview.begin()
    if staging:
        config.site_dir = str(staging.begin(_asked().folder(Path(config.site_dir))))
    config.theme.static_templates.clear()
    config.theme.dirs[:] = [str(config.theme.custom_dir)]  # to look through Material's own takes half of a small build
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Read and check every strategy."""
    root = Path(config.config_file_path).parent
    project, problems = read_project(root, day_of_build(), before)
    if staging:
        gc.freeze()  # what was read stays; to look through it for unused objects takes a second of a large build
    site = Site(project, _asked().settings(config.site_url or "", config.extra), ICONS)
    config.extra[SITE] = site
    problems = sorted([*site.problems(), *problems])
    if has_errors(problems):
        return _with_faults(files, config, report(problems, config.extra[WORDS]), site)
    log.info("%s", report(problems, config.extra[WORDS]))
    if not staging:
        config.extra[SHOWN] = OnRequest(site, Path(config.site_dir), partial(_tell, config, logging.INFO))
    elif shares := _asked().shares:
        with _told(config):
            site.join(root / shares)
    return Files([]) if _asked().share else files  # hand-written pages are in no share


def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG001 - MkDocs gives both
    """Return a hand-written page in the site's own skeleton."""
    written = HandWritten(page.url, str(page.title), page.content or "", page.meta)
    try:
        rendered: str = config.extra[SITE].hand_written(written)
    except ToldError as error:
        raise PluginError(f"{page.file.src_uri}: {error.told.told_in(config.extra[WORDS])}") from error
    return rendered


def on_post_build(config: MkDocsConfig) -> None:
    """Write the strategies and the search index, and note that everything is there.

    The pages do not go through MkDocs, which would hold all of them at once. A build that is stopped by hand never
    comes here.
    """
    if not staging:
        preview.show(config.extra[SHOWN])
        return
    with _told(config):
        config.extra[SITE].write(Path(config.site_dir))
        if not _asked().share:
            write_index(Path(config.site_dir))
    if problems := config.extra[SITE].keep_addresses(Path(config.site_dir)):
        raise PluginError(report(problems, config.extra[WORDS]))
    config.site_dir = str(staging.finish())  # `mkdocs gh-deploy` uploads from there once this build has ended


def on_serve(server: LiveReloadServer, *, config: MkDocsConfig, **_: object) -> LiveReloadServer:
    """Make each page when a browser asks for it, and look for changes more often than MkDocs does by itself."""
    if staging:
        return server
    watched = (config.docs_dir, config.config_file_path)
    for path in watched:
        server.unwatch(path)
    server.observer = type(server.observer)(timeout=LOOK_EVERY)
    for path in watched:
        server.watch(path)
    server.build_delay = QUIET_FOR
    app = server.get_app()
    assert app, "MkDocs serves files"  # noqa: S101 - it has set it
    server.set_app(with_what_is_asked(app, server.mount_path, preview, partial(_tell, config, logging.ERROR)))
    gc.freeze()  # what was read stays; to look through all of it for unused objects takes seconds, after some saves
    return server


def on_build_error(error: Exception) -> None:  # noqa: ARG001 - MkDocs has told it already
    """Forget what was built so far; the site stays as it was."""
    if staging:
        staging.abandon()


def on_shutdown() -> None:
    """Put the new site in the place of the old one, if it is whole."""
    if staging:
        staging.publish()


def _tell(config: MkDocsConfig, level: int, said: Phrase) -> None:
    log.log(level, "%s", said.told_in(config.extra[WORDS]))


@contextmanager
def _told(config: MkDocsConfig) -> Iterator[None]:
    """Stop in the editor's language where something cannot be done."""
    try:
        yield
    except ToldError as error:
        raise PluginError(error.told.told_in(config.extra[WORDS])) from error


def _asked() -> Asked:
    return Asked(os.environ, is_served=staging is None)


def _with_faults(files: Files, config: MkDocsConfig, told: str, site: Site) -> Files:
    """Stop a build; in a preview, show what is wrong in place of every page, in the site's look, and go on watching."""
    if staging:
        raise PluginError(told)
    log.error("%s", told)
    config.extra[SHOWN] = Faults(site, told, config.extra[WORDS].language, Path(config.site_dir))
    return Files([file for file in files if not file.is_documentation_page()])
