"""What an entry says of itself, whichever register it stands in: its title, who it is by, what it is for."""

from collections.abc import Mapping

from ..model.text import Text, WebAddresses
from ..register.case_studies import CaseStudy
from ..register.data_sets import DataSet
from ..register.guidance import GuidanceItem, Publisher
from .signpost import Signpost


def title_of(signpost: Signpost) -> Text:
    """Return the title of an entry."""
    match signpost.entry:
        case GuidanceItem() | CaseStudy():
            return signpost.entry.title
        case DataSet():
            return signpost.entry.name
    raise TypeError(signpost)


def what_of(signpost: Signpost) -> Text:
    """Return what an entry is for, or what can be learnt from it."""
    match signpost.entry:
        case GuidanceItem():
            return signpost.entry.what
        case CaseStudy():
            return signpost.entry.lesson
        case DataSet():
            return signpost.entry.holds
    raise TypeError(signpost)


def by_of(signpost: Signpost, publishers: Mapping[str, Publisher]) -> Text | None:
    """Return who published guidance, or who did what a case study tells of; None for data, which many hold."""
    match signpost.entry:
        case GuidanceItem():
            return publishers[signpost.entry.publisher].name
        case CaseStudy():
            return signpost.entry.who
    return None


def address_of(signpost: Signpost) -> WebAddresses | None:
    """Return where an entry can be read outside this site, if that is known."""
    return signpost.entry.address if isinstance(signpost.entry, GuidanceItem) else None
