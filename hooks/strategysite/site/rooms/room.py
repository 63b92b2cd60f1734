"""What all pages of the site share: how they are declared, where they stand, what they are made from."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...language.catalogue import Words
from ...language.order import sort_key
from ...model.text import Text
from ...model.vocabulary import Nation
from ...project import Project
from ...register import Registers
from ..downloads import Download
from ..editions import Area
from ..page import Link, Page, Twin
from ..settings import Settings

LANGUAGES = ("cy", "en")


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page of the site in both languages.

    key: what the code calls it. kind: its template, where that is not named by the key. below: the page above it.
    word: its word in web addresses, empty for the first page. in_footer: whether every page links to it.
    """

    key: str
    title: str
    description: str
    word: str
    below: "SitePage | None" = None
    kind: str = ""
    in_footer: bool = False

    def link(self, words: Words) -> Link:
        """Return the link to it in a language."""
        return Link(words(self.title), self.address(words))

    def address(self, words: Words) -> str:
        """Return where it stands in a language."""
        above = self.below.address(words) if self.below else f"{words.language}/"
        return f"{above}{words.address_word(self.word)}/" if self.word else above

    def trail(self, words: Words) -> tuple[Link, ...]:
        """Return the pages above it, the first page first; the first page has none."""
        home = (Link(words("Home"), f"{words.language}/"),) if self.word else ()
        return (*home, self.below.link(words)) if self.below else home


@dataclass(frozen=True)
class Ground:
    """What the pages of the site in one language are made from.

    pages: those of the strategies. data: the data files of the whole site.
    """

    project: Project
    settings: Settings
    words: Words
    areas: Sequence[Area]
    pages: Sequence[Page]
    data: Sequence[Download] = ()

    @property
    def language(self) -> str:
        """The language of the pages."""
        return self.words.language

    @property
    def registers(self) -> Registers:
        """What the system knows."""
        return self.project.registers

    def say(self, text: Text) -> str:
        """Return words in the language of the pages, else in the other."""
        return text.best(self.language)[0]

    def order(self, text: Text) -> tuple[object, ...]:
        """Return the key by which names stand in the order of the alphabet of the language."""
        return sort_key(self.language, self.say(text))

    @property
    def nations(self) -> list[Nation]:
        """The nations in the order of the alphabet: England and Wales, Cymru a Lloegr."""
        return sorted(Nation, key=lambda nation: sort_key(self.language, self.words(nation.label)))


Grounds = Mapping[str, Ground]
"""The ground in each language."""

Seen = Callable[[Ground], Mapping[str, Any]]
"""What gives the template of a page what it sees."""


def in_both(grounds: Grounds, make: Callable[[Ground], Page]) -> Iterator[Page]:
    """Yield a page in each language, each with the other as its twin and with its whole address."""
    made = [make(ground) for ground in grounds.values()]
    for ground, page in zip(grounds.values(), made, strict=True):
        start = ground.settings.address
        others = (other for other in made if other is not page)
        yield Page(
            kind=page.kind,
            language=page.language,
            address=page.address,
            title=page.title,
            description=page.description,
            twins=tuple(Twin(other.language, other.address, start and start + other.address) for other in others),
            canonical=start and start + page.address,
            trail=page.trail,
            view=page.view,
        )


def made(page: SitePage, ground: Ground, seen: Mapping[str, Any]) -> Page:
    """Return a declared page in one language, not tied to its twin yet."""
    words = ground.words
    return Page(
        kind=page.kind or page.key,
        language=ground.language,
        address=page.address(words),
        title=words(page.title) if page.word else ground.settings.name(ground.language),
        description=words(page.description),
        trail=page.trail(words),
        view=seen,
    )
