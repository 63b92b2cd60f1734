"""What a reader must know first about the edition, on each of its pages."""

from collections.abc import Iterator

from ..model.vocabulary import Status
from ..words import N_
from .counterpart import Counterpart, counterpart
from .editions import Edition
from .page import Banner, Link
from .view import StrategyView

_STATUS: dict[Status, str] = {
    Status.DRAFT: N_("This is a draft for the partnership. It is not published."),
    Status.CONSULTATION: N_("This is a consultation draft. It may change."),
    Status.INTERIM: N_("This is an interim strategy. A final one will replace it."),
    Status.SUPERSEDED: N_("A newer edition has replaced this one."),
    Status.WITHDRAWN: N_("This edition has been withdrawn."),
}


def banners(edition: Edition, view: StrategyView, kind: str, id: str = "") -> Iterator[Banner]:
    """Yield the banners of a page: of a part by its key, or of an entry by its kind and id.

    A page of an edition that was replaced or withdrawn leads to the same page of the newest one, where there is one.
    """
    if edition.definition.strategy.example:
        yield Banner("example", view.words("This is an example. The place and the partnership are invented."))
    if edition.held:
        yield Banner("held", view.words("This strategy is not public yet. Do not pass this preview on."))
    if edition.status in _STATUS:
        on = counterpart(edition, view.language, kind, id) if edition.newer else None
        yield Banner(edition.status.value, view.words(_STATUS[edition.status]), _link(view, on, kind) if on else None)


def _link(view: StrategyView, on: Counterpart, kind: str) -> Link:
    if on.is_same and kind != "overview":
        return Link(view.words("Read this page in the newer edition"), on.address)
    return Link(view.words("Go to the newer edition"), on.address)
