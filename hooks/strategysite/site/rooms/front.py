"""The first page, the strategies, help, open data and search."""

from collections.abc import Mapping
from typing import Any, Final

from ...language.catalogue import Words
from ...model.vocabulary import Nation
from ...words import N_, address_word
from ..editions import Area
from ..help import help_for
from ..parts import DATA_FILES
from ..view import StrategyView
from .room import Ground, SitePage

HOME = SitePage("home", N_("Serious violence strategies"), N_("Strategies to prevent and reduce serious violence."), "")
STRATEGIES = SitePage(
    "strategies",
    N_("All strategies"),
    N_("Every strategy on this site, by nation and area."),
    address_word("web address", "strategies"),
    in_footer=True,
)
HELP = SitePage(
    "site_help",
    N_("Help and support"),
    N_("Where to turn for help, now or later."),
    address_word("web address", "help"),
    in_footer=True,
)
OPEN_DATA = SitePage(
    "open_data",
    N_("Open data and feed"),
    N_("Every strategy as data that can be used again, and a feed of what is new."),
    address_word("web address", "open-data"),
    in_footer=True,
)
SEARCH = SitePage(
    "all_pages",
    N_("Search"),
    N_("Search this site, or find a page in the list of all its pages."),
    address_word("web address", "search"),
    in_footer=True,
)

SEARCH_WORDS = "assets/search-words.json"
"""Where the search page finds how words are compared."""

_INDEX = address_word("web address", "strategies")
_SCHEMA = address_word("web address", "strategy")

SITE_DATA: Final = {"index": (_INDEX, "json"), "strategies": (_INDEX, "csv")} | {
    name: file for name, file in DATA_FILES.items() if name != "strategy"
}
"""The data files of the whole site: the word that each is named by, and its ending."""


def data_address(words: Words, name: str) -> str:
    """Return where a data file of the whole site, named as in ``SITE_DATA``, stands in a language."""
    word, ending = SITE_DATA[name]
    return f"{OPEN_DATA.address(words)}{words.address_word(word)}.{ending}"


def schema_address(words: Words) -> str:
    """Return where the description of a strategy as data stands in a language."""
    return f"{OPEN_DATA.address(words)}{words.address_word(_SCHEMA)}.schema.json"


def strategies_seen(ground: Ground) -> Mapping[str, Any]:
    """Return what a page that lists strategies sees."""
    return {
        "areas": in_order(ground),
        "nations": ground.nations,
    }


def open_data_seen(ground: Ground) -> Mapping[str, Any]:
    """Return what the page of open data sees: the files of the whole site, and the strategies with theirs."""
    return {
        **strategies_seen(ground),
        "site_data": list(ground.data),
        "schema_address": schema_address(ground.words),
    }


def help_seen(ground: Ground) -> Mapping[str, Any]:
    """Return what the page of help sees: every service."""
    return {"services": help_for(ground.registers.services, ground.words, tuple(Nation))}


def in_order(ground: Ground) -> list[Area]:
    """Return the areas by their names, in the alphabet of the language."""
    return sorted(ground.areas, key=lambda area: ground.order(area.current.definition.strategy.area.name))


def view_for(area: Area, language: str) -> StrategyView:
    """Return the current strategy of an area as a reader of a language sees it: in the other where it must be."""
    views = area.current.views
    return views.get(language) or next(iter(views.values()))
