"""The signposts of a page as a reader sees them: what each is, who it is by, what it is for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model.text import Text, WebAddresses
from ..model.vocabulary import Subject, Vocabulary
from ..register.data_sets import DataSet
from ..register.guidance import GuidanceItem
from ..register.registers import Registers
from ..register.vocabulary import GuidanceStatus
from ..signposts import Profile, Signpost, Signposts, Sort, choice_of, leading_kind, profile_of
from ..signposts.said import address_of, by_of, title_of, what_of
from ..words import N_
from .page import Link
from .parts import PARTS
from .rooms.guidance import BY_KIND, BY_SECTOR, anchor_of
from .rooms.practice import CASE_STUDIES, DATA_SETS
from .view import StrategyView

_PAGES = {Sort.CASE_STUDY: CASE_STUDIES, Sort.DATA_SET: DATA_SETS}
_SORTS = {Sort.CASE_STUDY: N_("Case study"), Sort.DATA_SET: N_("Data set")}


@dataclass(frozen=True, slots=True)
class SignpostView:
    """One signpost. What is not known is empty.

    by: who published, did or can share it. sort: words for what it is, where it is not guidance. address: where it
    stands outside this site. page: where it stands on this site. status: words that say that it no longer holds, with
    what replaced it.
    """

    title: Text
    by: Text | str
    what: Text
    sort: str = ""
    year: str = ""
    address: WebAddresses | None = None
    page: str = ""
    status: str = ""
    replaced_by: Text | None = None


@dataclass(frozen=True, slots=True)
class SignpostBlock:
    """The signposts of one page, and the page that lists all."""

    items: tuple[SignpostView, ...]
    more: Link


class SignpostsView:
    """The signposts of all pages of a site."""

    def __init__(self, signposts: Signposts, registers: Registers) -> None:
        """Keep what can be pointed to, and the registers that say who is behind it."""
        self._signposts = signposts
        self._authorities = registers.authorities.by_kind
        self._publishers = registers.guidance.publishers

    def on(self, view: StrategyView, page: str, entry: object) -> SignpostBlock | None:
        """Return the signposts of a page of a kind, about an entry or none; None where it has none.

        The page that holds the whole strategy has those of all its pages, each once, at its end.
        """
        if page == "whole":
            return self._block(view, self._of_all(view), None, None)
        profile = profile_of(view.definition, page, shown(entry))
        return self._block(view, self._found(view, page, entry), profile, entry) if profile else None

    def _found(self, view: StrategyView, page: str, entry: object) -> tuple[Signpost, ...]:
        profile = profile_of(view.definition, page, shown(entry))
        choice = choice_of(view.strategy, page, shown(entry))
        return self._signposts.on(profile, choice) if profile else ()

    def _of_all(self, view: StrategyView) -> Iterable[Signpost]:
        """Return the signposts of all pages of a strategy, each once, in the order of the pages."""
        pages = _pages(view)
        found = [signpost for page, entry in pages for signpost in self._found(view, page, entry)]
        return {(signpost.sort, signpost.id): signpost for signpost in found}.values()

    def _block(
        self, view: StrategyView, signposts: Iterable[Signpost], profile: Profile | None, entry: object
    ) -> SignpostBlock | None:
        items = tuple(self._item(view, one) for one in signposts)
        return SignpostBlock(items, _more(view, profile, shown(entry))) if items else None

    def _item(self, view: StrategyView, signpost: Signpost) -> SignpostView:
        entry = signpost.entry
        item = entry if isinstance(entry, GuidanceItem) else None
        by = by_of(signpost, self._publishers)
        return SignpostView(
            title=title_of(signpost),
            by=by or self._holders(view, entry),
            what=what_of(signpost),
            sort="" if item else view.words(_SORTS[signpost.sort]),
            year=str(item.year or "") if item else "",
            address=address_of(signpost),
            page=f"{_PAGES[signpost.sort].address(view.words)}#{signpost.id}" if not item else "",
            status="" if signpost.standing is GuidanceStatus.IN_FORCE else view.label(signpost.standing),
            replaced_by=item.replaced_by if item else None,
        )

    def _holders(self, view: StrategyView, data: object) -> str:
        """Return who can share a data set, of the bodies that there are in the nation of the strategy."""
        kinds = data.shared_by if isinstance(data, DataSet) else ()
        here = [kind for kind in kinds if set(self._authorities[kind].nations) & view.definition.nations]
        return view.joined([view.label(kind) for kind in here])


def shown(entry: object) -> object:
    """Return the entry that a page is about; a page of an action sees it together with what belongs to it."""
    return getattr(entry, "action", entry)


def _pages(view: StrategyView) -> Iterator[tuple[str, object]]:
    """Yield the kind and the entry of every page that can have signposts."""
    yield from ((part.key, None) for part in PARTS if part.in_whole)
    yield from (("priority", priority) for priority in view.priorities.values())
    yield from (("action", action.action) for action in view.actions.values())


def _more(view: StrategyView, profile: Profile | None, entry: object) -> Link:
    """Return the link to all guidance on what the page is about: its violence, else its sector, else its subject."""
    kind = leading_kind(view.definition, entry)
    if kind is not None:
        return _all_on(view, kind, BY_KIND.address(view.words))
    if profile and len(profile.sectors) == 1 and not profile.subjects:
        return _all_on(view, next(iter(profile.sectors)), BY_SECTOR.address(view.words))
    page = view.part("guidance").address
    subject = next((subject for subject in Subject if profile and subject in profile.subjects), None)
    return _all_on(view, subject, page) if subject else Link(view.words("All guidance for this strategy"), page)


def _all_on(view: StrategyView, about: Vocabulary, page: str) -> Link:
    return Link(view.words("All guidance: {subject}", subject=view.label(about)), f"{page}#{anchor_of(about)}")
