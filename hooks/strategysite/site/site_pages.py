"""The pages of the site itself: the door, the strategies, guidance, help, the list of all pages, what is not found."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..language.catalogue import Words
from ..language.order import sort_key
from ..model.vocabulary import Nation, Sector, Subject
from ..project import Project
from ..words import N_, address_word
from .editions import Area
from .help import help_for
from .page import Link, Page, Twin
from .parts import FEED
from .settings import Settings

LANGUAGES = ("cy", "en")


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page of the site in both languages. ``below`` is the key of the page above it."""

    key: str
    title: str
    description: str
    word: str
    below: str = ""


HOME = SitePage("home", N_("Serious violence strategies"), N_("Strategies to prevent and reduce serious violence."), "")
PAGES = (
    HOME,
    SitePage(
        "strategies",
        N_("All strategies"),
        N_("Every strategy on this site, by nation and area."),
        address_word("web address", "strategies"),
    ),
    SitePage(
        "guidance_by_subject",
        N_("Guidance and law"),
        N_("The guidance and law behind serious violence strategies, by subject."),
        address_word("web address", "guidance"),
    ),
    SitePage(
        "guidance_by_sector",
        N_("Guidance by sector"),
        N_("The guidance and law behind serious violence strategies, by sector."),
        address_word("web address", "by-sector"),
        "guidance_by_subject",
    ),
    SitePage(
        "guidance_by_nation",
        N_("Guidance by nation"),
        N_("The guidance and law behind serious violence strategies, for England and for Wales."),
        address_word("web address", "by-nation"),
        "guidance_by_subject",
    ),
    SitePage(
        "site_help",
        N_("Help and support"),
        N_("Where to turn for help, now or later."),
        address_word("web address", "help"),
    ),
    SitePage(
        "open_data",
        N_("Open data and feed"),
        N_("Every strategy as data that can be used again, and a feed of what is new."),
        address_word("web address", "open-data"),
    ),
    SitePage(
        "all_pages",
        N_("Search"),
        N_("Search this site, or find a page in the list of all its pages."),
        address_word("web address", "search"),
    ),
)
"""The pages of the site that are made, in both languages."""

HAND_WRITTEN = (
    (N_("About the Duty"), address_word("web address", "about-the-duty")),
    (N_("Accessibility statement"), address_word("web address", "accessibility")),
    (N_("Privacy and cookies"), address_word("web address", "privacy")),
    (N_("Contact and feedback"), address_word("web address", "contact")),
)
"""The pages written by hand under content/pages, by title and the name of the file in each language."""

SEARCH_WORDS = "assets/search-words.json"
"""Where the search page finds how words are compared."""

_INDEX = address_word("web address", "strategies")
_SCHEMA = address_word("web address", "strategy")
_GROUPS = {"guidance_by_subject": Subject, "guidance_by_sector": Sector, "guidance_by_nation": Nation}


def footer_links(words: Words) -> list[Link]:
    """Return the links at the foot of every page in a language."""
    made = [
        _link(page, words) for page in PAGES if page.key not in ("home", "guidance_by_sector", "guidance_by_nation")
    ]
    written = [Link(words(title), f"{words.language}/{words.address_word(word)}/") for title, word in HAND_WRITTEN]
    return [*made, *written]


def feed_address(words: Words) -> str:
    """Return where the feed of a language stands."""
    return f"{words.language}/{words.address_word(FEED)}.xml"


def search_address(words: Words) -> str:
    """Return where the search page stands in a language."""
    return next(address_of(page, words) for page in PAGES if page.key == "all_pages")


def index_address(words: Words) -> str:
    """Return where the list of all strategies as data stands in a language."""
    open_data = next(page for page in PAGES if page.key == "open_data")
    return f"{address_of(open_data, words)}{words.address_word(_INDEX)}.json"


def schema_address(words: Words) -> str:
    """Return where the description of a strategy as data stands in a language."""
    open_data = next(page for page in PAGES if page.key == "open_data")
    return f"{address_of(open_data, words)}{words.address_word(_SCHEMA)}.schema.json"


def address_of(page: SitePage, words: Words) -> str:
    """Return where a page of the site stands in a language."""
    above = next((address_of(other, words) for other in PAGES if other.key == page.below), f"{words.language}/")
    return f"{above}{words.address_word(page.word)}/" if page.word else above


def site_pages(project: Project, settings: Settings, areas: Sequence[Area], pages: Sequence[Page]) -> Iterator[Page]:
    """Yield the pages of the site; ``pages`` are those of the strategies, for the list of all."""
    yield _both("door", "", project, settings)
    yield _both("not_found", "404.html", project, settings)
    yield from (_missing(words, settings) for words in project.words.values())
    for page in PAGES:
        for language in LANGUAGES:
            yield _page(
                page, project, settings, areas, [other for other in pages if other.language == language], language
            )


def _both(kind: str, address: str, project: Project, settings: Settings) -> Page:
    """Return a page that is in both languages at once, Welsh first."""
    title = f"{settings.name('cy')} – {settings.name('en')}"
    help_page = next(page for page in PAGES if page.key == "site_help")
    view = {
        "both_links": {language: footer_links(words) for language, words in project.words.items()},
        "help_addresses": {language: address_of(help_page, words) for language, words in project.words.items()},
    }
    canonical = settings.address if kind == "door" else ""
    return Page(kind, "cy", address, title, title, canonical=canonical, view=view)


def _missing(words: Words, settings: Settings) -> Page:
    """Return the page for what is not there at an address of one language."""
    title = words("The page is not here")
    address = {language: f"{language}/404.html" for language in LANGUAGES}
    whole = {language: settings.address and settings.address + one for language, one in address.items()}
    other = next(language for language in LANGUAGES if language != words.language)
    return Page(
        kind="missing",
        language=words.language,
        address=address[words.language],
        title=title,
        description=title,
        canonical=whole[words.language],
        twins=(Twin(other, address[other], whole[other]),),
        trail=(Link(words("Home"), f"{words.language}/"),),
        robots="noindex",
    )


def _page(
    page: SitePage, project: Project, settings: Settings, areas: Sequence[Area], pages: Sequence[Page], language: str
) -> Page:
    words = project.words[language]
    address = address_of(page, words)
    home = () if page is HOME else (Link(words("Home"), f"{language}/"),)
    above = tuple(_link(other, words) for other in PAGES if other.key == page.below)
    return Page(
        kind="guidance_register" if page.key in _GROUPS else page.key,
        language=language,
        address=address,
        title=settings.name(language) if page is HOME else words(page.title),
        description=words(page.description),
        twins=tuple(_twin(page, project.words[other], settings) for other in LANGUAGES if other != language),
        canonical=settings.address + address if settings.address else "",
        trail=(*home, *above),
        view=_view(page, project, areas, pages, words),
    )


def _view(
    page: SitePage, project: Project, areas: Sequence[Area], pages: Sequence[Page], words: Words
) -> Mapping[str, Any]:
    """Return what the template of a page sees."""
    if page.key in _GROUPS:
        ways = [_link(other, words) for other in PAGES if other.key in _GROUPS]
        return {
            "groups": _grouped(page.key, project, words),
            "ways": ways,
            "publishers": project.registers.guidance.publishers,
        }
    if page.key == "all_pages":
        return {
            "areas": _in_order(areas, words),
            "pages": pages,
            "site_links": footer_links(words),
            "search_words": SEARCH_WORDS,
        }
    if page.key == "site_help":
        return {"services": help_for(project.registers.services, words, tuple(Nation))}
    return {
        "areas": _in_order(areas, words),
        "nations": list(Nation),
        "index_address": index_address(words),
        "schema_address": schema_address(words),
    }


def _in_order(areas: Sequence[Area], words: Words) -> list[Area]:
    name = words.language
    return sorted(areas, key=lambda area: sort_key(name, area.current.definition.strategy.area.name.best(name)[0]))


def _grouped(key: str, project: Project, words: Words) -> list[tuple[str, list[Any]]]:
    """Return the guidance in groups, each with its name; an item may stand in several."""
    attribute = {"guidance_by_subject": "subjects", "guidance_by_sector": "sectors", "guidance_by_nation": "nations"}[
        key
    ]
    every = project.registers.guidance.all
    groups = [
        (words(member.label), [item for item in every if member in getattr(item, attribute)]) for member in _GROUPS[key]
    ]
    return [(name, items) for name, items in groups if items]


def _link(page: SitePage, words: Words) -> Link:
    return Link(words(page.title), address_of(page, words))


def _twin(page: SitePage, words: Words, settings: Settings) -> Twin:
    address = address_of(page, words)
    return Twin(words.language, address, settings.address + address if settings.address else "")
