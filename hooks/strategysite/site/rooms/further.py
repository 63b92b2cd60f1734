"""Where the pages of a strategy lead on to what this site knows: to the register that a reader of each looks for."""

from ...register import Authorities
from ..page import Link
from ..view import StrategyView
from .authorities import link_to
from .practice import BARRIERS, DATA_SETS, OFFENCES, RISK_FACTORS, YEARLY_CYCLE
from .room import SitePage

_FURTHER: dict[str, tuple[SitePage, ...]] = {
    "definition": (OFFENCES,),
    "needs": (DATA_SETS, RISK_FACTORS),
    "measures": (OFFENCES,),
    "governance": (BARRIERS,),
    "cycle": (YEARLY_CYCLE,),
}


def further(view: StrategyView, kind: str, entry: object, authorities: Authorities) -> list[Link]:
    """Return the pages of the site to go on to from a page of a strategy; for a body, what the Duty asks of it."""
    links = [page.link(view.words) for page in _FURTHER.get(kind, ())]
    if kind == "body":
        links.append(link_to(authorities.by_kind[getattr(entry, "kind")], view.words))  # noqa: B009 - a body
    return links
