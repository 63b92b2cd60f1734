"""The same pages for other generators: each gets every page's title and words as Markdown, at the same address."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from strategysite.site.searched import read_page, texts

from .measure import tool

CONFIG = "site_name: The same pages\nsite_url: https://example.org/\nuse_directory_urls: true\n"
MATERIAL = CONFIG + "theme: {name: material, font: false}\nplugins: [search]\n"
BARE = CONFIG + "theme: {name: null, custom_dir: theme}\nplugins: []\nnot_in_nav: '*'\n"
BARE_PAGE = "<!DOCTYPE html><html lang=en><title>{{ page.title }}</title><main>{{ page.content }}</main></html>\n"

HUGO = 'baseURL = "https://example.org/"\ntitle = "The same pages"\ndisableKinds = ["taxonomy", "term", "RSS"]\n'
HUGO_PAGE = """<!DOCTYPE html><html lang=en><title>{{ .Title }}</title>
NAVIGATION<main><h1>{{ .Title }}</h1>{{ .Content }}</main></html>
"""
HUGO_NAVIGATION = (
    '<nav><ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav>'
)

ELEVENTY = (
    'export default function (c) { return { dir: { input: "docs", output: "site", includes: "../layouts" } }; }\n'
)
ELEVENTY_PAGE = """<!DOCTYPE html><html lang=en><title>{{ title }}</title>
NAVIGATION<main><h1>{{ title }}</h1>{{ content }}</main></html>
"""
ELEVENTY_NAVIGATION = """<nav><ul>
{% for p in collections.all %}<li><a href="{{ p.url }}">{{ p.data.title }}</a></li>{% endfor %}
</ul></nav>"""


@dataclass(frozen=True, slots=True)
class SamePage:
    """A page: its address from the site's root, its title, and its words as Markdown."""

    address: str
    title: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Rival:
    """A generator: what it is called, its command, how its folder is made, and where it writes."""

    name: str
    command: tuple[str, ...]
    prepare: Callable[[Path, Sequence[SamePage]], None]
    output: str = "site"
    most: int = 2_000
    """More pages than this take it too long, since it draws every page's link on every page."""


def same_pages(site: Path) -> Iterator[SamePage]:
    """Yield the pages of a built site that a search finds, as Markdown."""
    for path in sorted(site.rglob("index.html")):
        page = read_page(path.read_text(encoding="utf-8"))
        if page.passages:
            parts = ((heading, " ".join(words.split())) for heading, _, words in texts(page))
            lines = [f"{'#' * int(heading[1])} {words}" if heading else words for heading, words in parts]
            yield SamePage(path.parent.relative_to(site).as_posix(), page.title, "\n\n".join(lines[1:]))


def rivals() -> list[Rival]:
    """Return the generators that are installed."""
    known = [
        Rival("stock MkDocs with Material", ("mkdocs", "build", "-q"), _material),
        Rival("MkDocs with a bare theme", ("mkdocs", "build", "-q"), _bare, most=12_000),
        Rival("Hugo, every page in the menu", ("hugo", "--quiet", "-d", "site"), _hugo(HUGO_NAVIGATION)),
        Rival("Hugo, no menu", ("hugo", "--quiet", "-d", "site"), _hugo(""), most=12_000),
        Rival("Eleventy, every page in the menu", ("eleventy", "--quiet"), _eleventy(ELEVENTY_NAVIGATION)),
        Rival("Eleventy, no menu", ("eleventy", "--quiet"), _eleventy(""), most=12_000),
    ]
    return [rival for rival in known if shutil.which(tool(rival.command[0]))]


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _material(folder: Path, pages: Sequence[SamePage]) -> None:
    _write(folder / "mkdocs.yml", MATERIAL)
    _markdown(folder / "docs", pages)


def _bare(folder: Path, pages: Sequence[SamePage]) -> None:
    _write(folder / "mkdocs.yml", BARE)
    _write(folder / "theme" / "main.html", BARE_PAGE)
    _markdown(folder / "docs", pages)


def _markdown(docs: Path, pages: Sequence[SamePage]) -> None:
    for page in pages:
        _write(docs / page.address / "index.md", f"# {page.title}\n\n{page.markdown}\n")


def _hugo(navigation: str) -> Callable[[Path, Sequence[SamePage]], None]:
    def prepare(folder: Path, pages: Sequence[SamePage]) -> None:
        _write(folder / "config.toml", HUGO)
        for layout in ("single", "list", "index"):
            _write(folder / "layouts" / "_default" / f"{layout}.html", HUGO_PAGE.replace("NAVIGATION", navigation))
        for page in pages:
            _write(folder / "content" / f"{page.address}.md", _with_title(page))

    return prepare


def _eleventy(navigation: str) -> Callable[[Path, Sequence[SamePage]], None]:
    def prepare(folder: Path, pages: Sequence[SamePage]) -> None:
        _write(folder / "eleventy.config.js", ELEVENTY)
        _write(folder / "package.json", '{"type": "module"}\n')
        _write(folder / "layouts" / "page.liquid", ELEVENTY_PAGE.replace("NAVIGATION", navigation))
        for page in pages:
            _write(folder / "docs" / f"{page.address}.md", _with_title(page, "layout: page.liquid\n"))

    return prepare


def _with_title(page: SamePage, more: str = "") -> str:
    title = page.title.replace("\\", "").replace('"', "'")
    words = page.markdown.replace("{", "(").replace("}", ")")
    return f'---\ntitle: "{title}"\n{more}---\n{words}\n'
