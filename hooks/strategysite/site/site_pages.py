"""The pages of the site itself: which there are, and how each is made; the rooms say what stands on them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from ..language.catalogue import Words
from ..late import LateMapping, LateSequence
from ..project import Project
from ..words import N_, address_word
from .downloads import Download
from .editions import Area
from .page import Link, Page, Twin
from .parts import FEED
from .rooms.authorities import AUTHORITIES, authorities_seen, authority_pages
from .rooms.front import (
    HELP,
    HOME,
    OPEN_DATA,
    SEARCH,
    SEARCH_WORDS,
    STRATEGIES,
    help_seen,
    in_order,
    open_data_seen,
    schema_address,
    strategies_seen,
)
from .rooms.guidance import BY_KIND, BY_NATION, BY_SECTOR, BY_SUBJECT, HISTORY, WAYS, guidance_seen, history_seen
from .rooms.practice import (
    BARRIERS,
    CASE_STUDIES,
    DATA_SETS,
    OFFENCES,
    RISK_FACTORS,
    YEARLY_CYCLE,
    barriers_seen,
    case_studies_seen,
    data_sets_seen,
    offences_seen,
    risk_factors_seen,
    yearly_cycle_seen,
)
from .rooms.room import LANGUAGES, Ground, Seen, SitePage, in_both, made
from .search_index import ENTRY, FOLDER
from .settings import Settings

__all__ = [
    "SEARCH_WORDS",
    "feed_address",
    "footer_links",
    "schema_address",
    "search_address",
    "site_pages",
]

HAND_WRITTEN = (
    (N_("About the Duty"), address_word("web address", "about-the-duty")),
    (N_("Accessibility statement"), address_word("web address", "accessibility")),
    (N_("Privacy and cookies"), address_word("web address", "privacy")),
    (N_("Contact and feedback"), address_word("web address", "contact")),
)
"""The pages written by hand under content/pages, by title and the name of the file in each language."""

PRACTICE = (
    BY_SUBJECT,
    BY_SECTOR,
    BY_KIND,
    BY_NATION,
    AUTHORITIES,
    CASE_STUDIES,
    DATA_SETS,
    BARRIERS,
    OFFENCES,
    RISK_FACTORS,
    YEARLY_CYCLE,
    HISTORY,
)
"""The pages that show the registers, in the order of their list beside each of them."""


def _home_seen(ground: Ground) -> Mapping[str, object]:
    """Return what the first page sees: the strategies, the registers with what each holds, and the other pages."""
    practice = [_described(page, ground.words) for page in PRACTICE]
    listed = {page["address"] for page in practice}
    others = [link for link in footer_links(ground.words) if link.address not in listed]
    return {**strategies_seen(ground), "practice": practice, "others": others}


def _search_seen(ground: Ground) -> Mapping[str, object]:
    links = footer_links(ground.words)
    listed = {link.address for link in links}
    practice = [page.link(ground.words) for page in PRACTICE if page.address(ground.words) not in listed]
    return {
        "areas": in_order(ground),
        "pages": ground.pages,
        "site_links": [*links, *practice],
        "search_words": SEARCH_WORDS,
        "search_index": f"{FOLDER}/{ground.words.language}/{ENTRY}",
    }


PAGES: Mapping[SitePage, Seen] = {
    HOME: _home_seen,
    STRATEGIES: strategies_seen,
    **{way: partial(guidance_seen, way) for way in WAYS},
    HISTORY: history_seen,
    AUTHORITIES: authorities_seen,
    CASE_STUDIES: case_studies_seen,
    DATA_SETS: data_sets_seen,
    BARRIERS: barriers_seen,
    OFFENCES: offences_seen,
    RISK_FACTORS: risk_factors_seen,
    YEARLY_CYCLE: yearly_cycle_seen,
    HELP: help_seen,
    OPEN_DATA: open_data_seen,
    SEARCH: _search_seen,
}
"""The pages of the site that are made in both languages, each with what gives its template what it sees."""


def footer_links(words: Words) -> list[Link]:
    """Return the links at the foot of every page in a language."""
    linked = [page.link(words) for page in PAGES if page.in_footer]
    written = [Link(words(title), f"{words.language}/{words.address_word(word)}/") for title, word in HAND_WRITTEN]
    return [*linked, *written]


def feed_address(words: Words) -> str:
    """Return where the feed of a language stands."""
    return f"{words.language}/{words.address_word(FEED)}.xml"


def search_address(words: Words) -> str:
    """Return where the search page stands in a language."""
    return SEARCH.address(words)


def site_pages(
    project: Project,
    settings: Settings,
    areas: Sequence[Area],
    pages: Sequence[Page],
    data: Mapping[str, Sequence[Download]],
) -> Iterator[Page]:
    """Yield the pages of the site.

    pages: those of the strategies, for the list of all. data: the data files of the whole site in each language.
    """
    yield _both("door", "", project, settings)
    yield _both("not_found", "404.html", project, settings)
    yield from (_missing(words, settings) for words in project.words.values())
    grounds = {
        language: Ground(
            project,
            settings,
            project.words[language],
            areas,
            LateSequence(partial(_in_language, language, pages)),
            data[language],
        )
        for language in LANGUAGES
    }
    for page, seen in PAGES.items():
        yield from in_both(grounds, partial(_made, page, seen))
    for authority_page in authority_pages(grounds):
        yield replace(authority_page, view=LateMapping(partial(_with_beside, authority_page, project)))


def _with_beside(page: Page, project: Project) -> Mapping[str, object]:
    return {**page.view, "beside": _beside(project.words[page.language])}


def _in_language(language: str, pages: Sequence[Page]) -> list[Page]:
    return [page for page in pages if page.language == language]


def _made(page: SitePage, seen: Seen, ground: Ground) -> Page:
    return made(page, ground, LateMapping(lambda: {**seen(ground), **_beside_seen(page, ground.words)}))


def _beside_seen(page: SitePage, words: Words) -> Mapping[str, object]:
    return {"beside": _beside(words)} if page in PRACTICE else {}


def _beside(words: Words) -> list[Link]:
    """Return the links that stand beside every page that shows a register."""
    return [page.link(words) for page in PRACTICE]


def _both(kind: str, address: str, project: Project, settings: Settings) -> Page:
    """Return a page that is in both languages at once, Welsh first."""
    title = f"{settings.name('cy')} – {settings.name('en')}"
    view = {
        "both_links": {language: footer_links(words) for language, words in project.words.items()},
        "help_addresses": {language: HELP.address(words) for language, words in project.words.items()},
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


def _described(page: SitePage, words: Words) -> dict[str, str]:
    """Return a page as a link in a list that says what it holds."""
    return {"title": words(page.title), "address": page.address(words), "text": words(page.description)}
