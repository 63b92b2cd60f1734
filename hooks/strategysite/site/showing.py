"""Which editions a build shows: to the public no draft, and nothing before its time."""

from collections.abc import Iterable
from datetime import datetime

from ..model.vocabulary import Status
from ..model.whole import Definition
from .settings import Settings


def shown(definitions: Iterable[Definition], settings: Settings) -> list[Definition]:
    """Return the editions that a build shows, in their own order."""
    every = list(definitions)
    alone = next((each.strategy.area.name for each in every if each.name == settings.only), None)
    return [each for each in every if _is_shown(each, settings) and alone in (None, each.strategy.area.name)]


def is_embargoed(definition: Definition, now: datetime | None) -> bool:
    """Whether an edition may not be published yet. Where the moment is not known, it may not."""
    embargo = definition.strategy.dates.embargo
    return embargo is not None and (now is None or now < embargo)


def _is_shown(definition: Definition, settings: Settings) -> bool:
    if definition.strategy.edition.status is Status.DRAFT and not settings.drafts:
        return False
    return settings.embargoed or not is_embargoed(definition, settings.now)
