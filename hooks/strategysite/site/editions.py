"""The editions of each area: which is current, which replaced which."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..language.catalogue import Words
from ..model.vocabulary import Status
from ..model.whole import Definition
from .parts import PARTS, READINESS, PartPage
from .view import StrategyView

_ORDER = (Status.FINAL, Status.INTERIM, Status.CONSULTATION, Status.DRAFT, Status.SUPERSEDED, Status.WITHDRAWN)


@dataclass(frozen=True)
class Edition:
    """An edition in its languages, with the parts that it shows, among the others of its area."""

    definition: Definition
    views: Mapping[str, StrategyView]
    newer: "Edition | None" = None
    parts: tuple[PartPage, ...] = PARTS

    @property
    def published(self) -> date:
        """The day of publication; the earliest day there is where none is given."""
        return self.definition.strategy.dates.published or date.min


@dataclass(frozen=True)
class Area:
    """All editions of one area, newest first, and the one that is current."""

    editions: tuple[Edition, ...]

    @property
    def current(self) -> Edition:
        """The edition that the area's own address shows: the newest final one, else interim, else as far as it is."""
        return min(self.editions, key=lambda edition: _ORDER.index(edition.definition.strategy.edition.status))


def areas(definitions: Iterable[Definition], words: Mapping[str, Words], today: date, *, drafts: bool) -> list[Area]:
    """Return the areas that have something to show, in the order of their English names."""
    shown = [d for d in definitions if drafts or d.strategy.edition.status is not Status.DRAFT]
    replaced_by = {replaced: d for d in shown if (replaced := d.strategy.edition.replaces)}
    by_area: dict[str, list[Edition]] = {}
    for definition in shown:
        edition = replace(_edition(definition, replaced_by, words, today), parts=_parts(definition, drafts=drafts))
        by_area.setdefault(_area_address(edition), []).append(edition)
    return [Area(tuple(_newest_first(editions))) for _, editions in sorted(by_area.items())]


def _edition(
    definition: Definition, replaced_by: Mapping[str, Definition], words: Mapping[str, Words], today: date
) -> Edition:
    views = {language: StrategyView(definition, words[language], today) for language in definition.languages}
    newer = replaced_by.get(definition.name)
    return Edition(definition, views, _edition(newer, {}, words, today) if newer else None)


def _parts(definition: Definition, *, drafts: bool) -> tuple[PartPage, ...]:
    """Return the parts of an edition; in a preview, what is left to do stands after how the Duty is met."""
    if not drafts or definition.strategy.edition.status not in (Status.DRAFT, Status.CONSULTATION):
        return PARTS
    after = 1 + [part.key for part in PARTS].index("duty")
    return (*PARTS[:after], READINESS, *PARTS[after:])


def _area_address(edition: Edition) -> str:
    view = edition.views.get("en") or edition.views["cy"]
    return view.addresses.area.split("/", 1)[1]


def _newest_first(editions: Sequence[Edition]) -> list[Edition]:
    return sorted(editions, key=lambda edition: (edition.published, edition.definition.name), reverse=True)
