"""What a page is about, as far as guidance is concerned."""

from dataclasses import dataclass

from ..model.vocabulary import Sector, Subject, ViolenceKind


@dataclass(frozen=True, slots=True)
class Profile:
    """What one page of a strategy is about.

    nations: ``england``, ``wales`` or both, where the strategy applies. kinds: the kinds of violence that the page
    itself is about. sectors: whom it is for. subjects: its subjects. around: the kinds of violence of what it belongs
    to, as an action to its priorities. within: those of the whole strategy, for a page that is about none of its own.
    among: the sectors of those who do what the page tells of, where it is not said whom it is for.
    """

    nations: frozenset[str]
    kinds: frozenset[ViolenceKind] = frozenset()
    sectors: frozenset[Sector] = frozenset()
    subjects: frozenset[Subject] = frozenset()
    around: frozenset[ViolenceKind] = frozenset()
    within: frozenset[ViolenceKind] = frozenset()
    among: frozenset[Sector] = frozenset()

    @property
    def violence(self) -> frozenset[ViolenceKind]:
        """The kinds of violence beside which nothing about other violence stands; none where any may."""
        return self.kinds | self.around or self.within
