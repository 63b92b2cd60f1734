"""Pages to HTML through our own templates: what is typed is escaped, and what is not there is an error."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from ..language import numbers
from ..language.catalogue import Words
from ..language.fold import slug
from ..language.times import moment_words, period_words
from ..model.moment import Moment, OwnWords
from ..model.period import Period
from ..model.text import Text
from ..model.vocabulary import Vocabulary
from .compiled import CompiledTemplates
from .compiling import compile_our_way, escaped
from .current import Shared
from .explaining import Explaining
from .help import HelpView
from .interface import phrases
from .page import NOT_FOUND, Page, relative_from
from .prose import to_html, with_anchors

_CONTENTS_MARK = "<!--contents-->"
_WORDS_MARK = "<!--words-->"
_HEADING = re.compile(r'<h2 id="([^"]+)">(.*?)</h2>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_FEWEST_HEADINGS = 3


class Renderer:
    """Renders pages in one language."""

    def __init__(self, templates: Path, icons: Path, words: Words, root: str, common: Mapping[str, Any]) -> None:
        """Prepare the templates of ``templates/pages``.

        icons: a folder of SVG files. root: the path under which the site stands, ``/`` or ``/strategies/``.
        common: what every page's template sees.
        """
        self._words = words
        self._root = root
        self._icons = icons
        self._shared = Shared()
        self._environment = self._prepared(templates / "pages", CompiledTemplates(templates.parent))
        self._help_blocks: dict[int, tuple[Sequence[HelpView], Markup]] = {}
        self._common = dict(common) | {
            "contents_mark": Markup(_CONTENTS_MARK),  # noqa: S704 - a constant
            "words_mark": Markup(_WORDS_MARK),  # noqa: S704 - a constant
            "shift": 0,
        }
        self._explaining: Explaining | None = None
        self._used: set[int] = set()
        self._abbreviation = lru_cache(maxsize=256)(self._marked_abbreviation)

    def load(self) -> None:
        """Load every template: to be called before processes share the work, so that each need not do it."""
        for name in self._environment.list_templates(extensions=["html"]):
            self._environment.get_template(name)

    def page(self, page: Page) -> str:
        """Return the whole HTML of a page, its list of contents made from the headings that it turned out to have."""
        template = self._environment.get_template(f"{page.kind}.html")
        seen = self._common | {"page": page, "url": self._url(page)} | dict(page.view)
        self._shared.become(seen)
        self._explaining, self._used = seen.get("explaining"), set()
        html = template.render(seen | {"help_block": self._help_block(seen["help"])})
        return html.replace(_CONTENTS_MARK, self._contents(html), 1).replace(_WORDS_MARK, self._explained(seen), 1)

    def _explained(self, seen: dict[str, Any]) -> str:
        """Return what the words of the glossary mean that the prose of a page uses; empty where it uses none."""
        if not self._explaining or not self._used:
            return ""
        words = [entry for place, entry in enumerate(self._explaining.entries) if place in self._used]
        glossary = seen["strategy"].part("glossary")
        return self._environment.get_template("parts/words.html").render(seen | {"words": words, "glossary": glossary})

    def text(self, name: str, **seen: object) -> str:
        """Return a file of a template that is no page."""
        return self._environment.get_template(name).render(seen)

    def _help_block(self, services: Sequence[HelpView]) -> Markup:
        """Return the help at the foot of a page. Most pages of a strategy have the very same, so it is made once."""
        if id(services) not in self._help_blocks:
            template = self._environment.get_template("parts/help.html")
            made = Markup(template.render(self._common | {"help": services}))  # noqa: S704 - our own template
            self._help_blocks[id(services)] = services, made  # as long as both are kept, no other has its id
        return self._help_blocks[id(services)][1]

    def _url(self, page: Page) -> Callable[[str], str]:
        """Return how a page links. A page for what is not found is shown anywhere, so it links from the root."""
        return (lambda target: self._root + target) if page.kind in NOT_FOUND else _url(page.address)

    def _contents(self, html: str) -> str:
        """Return the list of a page's headings, empty where the page is short."""
        article = html.partition(_CONTENTS_MARK)[2].partition("<!--end of article-->")[0]
        found = [(anchor, " ".join(_TAG.sub("", title).split())) for anchor, title in _HEADING.findall(article)]
        if len(found) < _FEWEST_HEADINGS:
            return ""
        contents = [{"anchor": anchor, "title": Markup(title)} for anchor, title in found]  # noqa: S704 - our own output
        return self._environment.get_template("parts/contents.html").render(contents=contents)

    def _prepared(self, folder: Path, compiled: CompiledTemplates) -> Environment:
        environment = Environment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            extensions=["jinja2.ext.i18n"],
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,  # all templates, without keeping an account of which was used last
            bytecode_cache=compiled,
            optimized=False,  # nothing is worked out while compiling: that would be in the language compiled first
        )
        compile_our_way(environment)
        environment.install_gettext_translations(self._words.translations, newstyle=True)  # type: ignore[attr-defined]  # added by the extension
        environment.filters |= self._filters()
        environment.globals |= {**phrases(self._words), **self._shared.names, "icon": self._icon}
        return environment

    def _filters(self) -> dict[str, Callable[..., Any]]:
        language = self._words.language
        return {
            "say": self._say,
            "prose": self._prose,
            "anchored": lambda html: Markup(with_anchors(html)),  # noqa: S704 - sanitised by to_html before
            "label": lambda member: self._words(member.label) if isinstance(member, Vocabulary) else "",
            "when": self._when,
            "period": lambda value: _period(self._words, value),
            "date": lambda value: numbers.day(language, value) if isinstance(value, date) else "",
            "number": lambda value: numbers.number(language, value),
            "percent": lambda value: numbers.percent(language, value),
            "money": lambda value: numbers.pounds(language, Decimal(value)),
            "anchor": lambda words: slug(str(words)) or "section",
        }

    def _say(self, text: Text | str | None) -> Markup:
        """Return words in the page's language; words of the other language are marked as such."""
        if not isinstance(text, Text):
            return escape(text or "")
        words, language = text.best(self._words.language)
        html = escaped(words)
        return html if language == self._words.language else self._foreign(html, language, block=False)

    def _when(self, value: Moment | OwnWords | None) -> str:
        """Return a time; one in a partnership's own words may be in the other language."""
        if isinstance(value, OwnWords):
            return self._say(value.words)
        return moment_words(self._words, value) if value else ""

    def _prose(self, text: Text | None, first_heading: int = 3) -> Markup:
        """Return prose as HTML; words of the other language are marked as such."""
        if text is None:
            return Markup()
        words, language = text.best(self._words.language)
        html = to_html(words, first_heading)
        if language != self._words.language:
            return self._foreign(Markup(html), language, block=True)  # noqa: S704 - sanitised by to_html
        if self._explaining:
            self._used |= self._explaining.used(words)
            html = self._explaining.abbreviated(html, self._abbreviation)
        return Markup(html)  # noqa: S704 - sanitised by to_html

    def _marked_abbreviation(self, short: str, term: str) -> str:
        template = self._environment.get_template("parts/abbreviation.html")
        return template.render(short=short, term=term).strip()

    def _foreign(self, words: Markup, language: str, *, block: bool) -> Markup:
        """Return words of the other language, marked as such."""
        template = self._environment.get_template("parts/other-language.html")
        return Markup(template.render(words=words, language=language, block=block).strip())  # noqa: S704 - our own template

    def _icon(self, name: str) -> Markup:
        return _read_icon(self._icons / f"{name}.svg")


def _period(words: Words, value: Period | None) -> str:
    return period_words(words, value) if value else ""


def _url(origin: str) -> Callable[[str], str]:
    """Return the function by which a page's template links to an address of the site, which may end in an anchor."""
    link = relative_from(origin)

    def url(target: str) -> str:
        address, mark, anchor = target.partition("#")
        if not mark:
            return link(address)
        return f"#{anchor}" if address == origin else f"{link(address)}#{anchor}"

    return url


@lru_cache(maxsize=256)
def _read_icon(path: Path) -> Markup:
    """Return an icon to stand in a page, out of the way of screen readers."""
    svg = path.read_text(encoding="utf-8")
    return Markup(svg.replace("<svg ", '<svg class="icon" aria-hidden="true" focusable="false" ', 1))  # noqa: S704 - the theme's own file
