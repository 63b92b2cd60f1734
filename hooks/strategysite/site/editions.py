"""The editions of each area: which is current, which replaced which."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from ..language.catalogue import Words
from ..model.vocabulary import Status
from ..model.whole import Definition
from .downloads import Download
from .parts import CHANGES, PARTS, READINESS, PartPage
from .settings import Settings
from .showing import is_embargoed
from .view import StrategyView

_ORDER = (Status.FINAL, Status.INTERIM, Status.CONSULTATION, Status.DRAFT, Status.SUPERSEDED, Status.WITHDRAWN)


@dataclass(frozen=True)
class Edition:
    """An edition in its languages, with the parts that it shows, among the others of its area.

    newer: the edition that replaced it, and so on to the newest; older: the one that it replaced, and so on back.
    downloads: its files in each language, known once they have been made. held: whether it is shown before its time,
    as a preview does.
    """

    definition: Definition
    views: Mapping[str, StrategyView]
    newer: "Edition | None" = field(default=None, repr=False)
    older: "Edition | None" = field(default=None, repr=False)
    parts: tuple[PartPage, ...] = PARTS
    downloads: Mapping[str, Sequence[Download]] = field(default_factory=dict)
    held: bool = False

    @property
    def published(self) -> date:
        """The day of publication; the earliest day there is where none is given."""
        return self.definition.strategy.dates.published or date.min

    @property
    def status(self) -> Status:
        """Where the edition stands."""
        return self.definition.strategy.edition.status

    @property
    def is_public(self) -> bool:
        """Whether the public reads it; a draft is the partnership's own."""
        return self.status is not Status.DRAFT

    @property
    def is_withdrawn(self) -> bool:
        """Whether nothing but a notice is left of it."""
        return self.status is Status.WITHDRAWN


@dataclass(frozen=True)
class Area:
    """All editions of one area, newest first, and the one that is current."""

    editions: tuple[Edition, ...]

    @property
    def current(self) -> Edition:
        """The edition that the area's own address shows: the newest final one, else interim, else as far as it is."""
        return min(self.editions, key=lambda edition: _ORDER.index(edition.status))

    @property
    def word(self) -> str:
        """The word of its address, English where there is English: ``tair-afon``. No other area has it."""
        return _area_word(self.editions[0])


def areas(definitions: Iterable[Definition], words: Mapping[str, Words], settings: Settings, today: date) -> list[Area]:
    """Return the areas of the editions that are shown, in the order of their English names.

    In a preview an edition that is not published yet says what is left to do.
    """
    by_area: dict[str, list[Edition]] = {}
    for edition in _tied([_edition(definition, words, settings, today) for definition in definitions]):
        by_area.setdefault(_area_word(edition), []).append(edition)
    return [Area(tuple(_newest_first(editions))) for _, editions in sorted(by_area.items())]


def _edition(definition: Definition, words: Mapping[str, Words], settings: Settings, today: date) -> Edition:
    views = {language: StrategyView(definition, words[language], today) for language in definition.languages}
    parts = _parts(definition, drafts=settings.drafts)
    return Edition(definition, views, parts=parts, held=is_embargoed(definition, settings.now))


def _tied(editions: Sequence[Edition]) -> list[Edition]:
    """Return the editions, each knowing those that came before and after it among them."""
    by_name = {edition.definition.name: edition for edition in editions}
    replaced_by = {replaced: name for name, each in by_name.items() if (replaced := _replaces(each))}
    tied = []
    for edition in editions:
        newer = _chain(edition.definition.name, by_name, replaced_by.get, "newer")
        older = _chain(edition.definition.name, by_name, lambda name: _replaces(by_name[name]), "older")
        parts = _with_changes(edition.parts) if older else edition.parts
        tied.append(replace(edition, newer=newer, older=older, parts=parts))
    return tied


def _chain(
    name: str, by_name: Mapping[str, Edition], following: Callable[[str], str | None], link: str
) -> Edition | None:
    """Return the editions that follow one, each held by the one before it; a circle is cut where it would close."""
    names = [name]
    while (after := following(names[-1])) in by_name and after not in names:
        names.append(str(after))
    chain: Edition | None = None
    for each in reversed(names[1:]):
        chain = replace(by_name[each], **{link: chain})  # type: ignore[arg-type]  # newer or older
    return chain


def _replaces(edition: Edition) -> str | None:
    return edition.definition.strategy.edition.replaces


def _parts(definition: Definition, *, drafts: bool) -> tuple[PartPage, ...]:
    """Return the parts of an edition; in a preview, what is left to do stands after how the Duty is met."""
    if not drafts or definition.strategy.edition.status not in (Status.DRAFT, Status.CONSULTATION):
        return PARTS
    return _after("duty", READINESS, PARTS)


def _with_changes(parts: tuple[PartPage, ...]) -> tuple[PartPage, ...]:
    return _after("editions", CHANGES, parts)


def _after(key: str, new: PartPage, parts: tuple[PartPage, ...]) -> tuple[PartPage, ...]:
    place = 1 + [part.key for part in parts].index(key)
    return (*parts[:place], new, *parts[place:])


def _area_word(edition: Edition) -> str:
    view = edition.views.get("en") or edition.views["cy"]
    return view.addresses.area.split("/")[1]


def _newest_first(editions: Sequence[Edition]) -> list[Edition]:
    return sorted(editions, key=lambda edition: (edition.published, edition.definition.name), reverse=True)
