"""Which entries stand on a page, and in which order: a pure function of what the page is about."""

from collections.abc import Sequence

from ..model.vocabulary import Subject
from ..register.vocabulary import GuidanceStatus
from .choice import Choice
from .profile import Profile
from .signpost import Signpost, Sort

MOST = 6
"""How many entries stand on a page at most."""
OTHERS_AT_MOST = {Sort.CASE_STUDY: 2, Sort.DATA_SET: 1}
"""How many case studies and data sets stand on a page at most, unless an editor pins more."""
COUNTING = frozenset({Subject.NEEDS_ASSESSMENT, Subject.MONITORING, Subject.EVIDENCE})
"""Subjects of pages on which data sets have something to say."""
FOR_EVERYBODY = 3
"""A page for as many sectors is for all of them."""
HISTORY = (GuidanceStatus.WITHDRAWN, GuidanceStatus.HISTORICAL)


def ranked(profile: Profile, signposts: Sequence[Signpost], choice: Choice = Choice()) -> tuple[Signpost, ...]:  # noqa: B008 - frozen
    """Return every entry that fits a page, the most fitting first. The same page always gives the same order.

    An entry fits where all of this is so; no choice of an editor brings in one for the wrong nation:

    1. It is for a nation of the page.
    2. It is about the page's violence: it names none, or one that the page names too. Where the page names none, what
       it belongs to counts, and else the whole strategy.
    3. It is for the page's sectors: one of the two names none, or they share one. Where it is not said whom the page
       is for, those who do the work count.
    4. It shares something with the page: a kind of violence, a subject, or, on a page without subjects, a sector.
    5. If it is a data set, the page is about some violence, or about counting and evidence.

    The order, where one step leaves two equal the next decides:

    1. What the editor pinned.
    2. What holds today, or was replaced by a newer edition, before what was withdrawn or is kept for history.
    3. Kind: about the page's own violence before about violence at large. On a page that neither names any nor belongs
       to what does, what is about no kind in particular comes first.
    4. Sector: made for a sector of the page before made for all. A page for three sectors or more is for everybody.
       On a page that names none, made for all comes first.
    5. What is in force, before what a newer edition replaced.
    6. Kind again: the more kinds in common with the page, or with what it belongs to.
    7. Nation: made for the nation of the page alone, before what holds in both.
    8. Subject: the more subjects in common, the sooner.
    9. The fewer kinds of violence it is about, the sooner: it says more of each.
    10. The order of the register.
    """
    there = [signpost for signpost in signposts if _may_stand(signpost, profile, choice)]
    fitting = [signpost for signpost in there if signpost.id in choice.pinned or fits(signpost, profile)]
    return tuple(sorted(fitting, key=lambda signpost: _key(signpost, profile, choice)))


def _may_stand(signpost: Signpost, profile: Profile, choice: Choice) -> bool:
    return bool(signpost.nations & profile.nations) and signpost.id not in choice.hidden


def fits(signpost: Signpost, profile: Profile) -> bool:
    """Whether an entry fits a page (see ``ranked``, the first list)."""
    if not signpost.nations & profile.nations:
        return False
    if signpost.kinds and profile.violence and not signpost.kinds & profile.violence:
        return False
    for_whom = profile.sectors or profile.among
    if signpost.sectors and for_whom and not signpost.sectors & for_whom:
        return False
    if signpost.sort is Sort.DATA_SET and not (profile.kinds or profile.around or profile.subjects & COUNTING):
        return False
    shared = signpost.kinds & profile.kinds or signpost.subjects & profile.subjects
    return bool(shared or (not profile.subjects and signpost.sectors & profile.sectors))


def _key(signpost: Signpost, profile: Profile, choice: Choice) -> tuple[int, ...]:
    """Return what puts entries in order (see ``ranked``, the second list)."""
    pinned = choice.pinned.index(signpost.id) if signpost.id in choice.pinned else len(choice.pinned)
    return (
        pinned,
        signpost.id not in choice.first,
        signpost.standing in HISTORY,
        _by_kind(signpost, profile),
        _by_sector(signpost, profile),
        signpost.standing is not GuidanceStatus.IN_FORCE,
        -len(signpost.kinds & (profile.kinds or profile.around)),
        not signpost.nations <= profile.nations,
        -len(signpost.subjects & profile.subjects),
        len(signpost.kinds),
    )


def _by_kind(signpost: Signpost, profile: Profile) -> bool:
    if profile.kinds:
        return not signpost.kinds & profile.kinds
    return bool(signpost.kinds) and not profile.around


def _by_sector(signpost: Signpost, profile: Profile) -> bool:
    if len(profile.sectors) >= FOR_EVERYBODY:
        return False
    return not signpost.sectors & profile.sectors if profile.sectors else bool(signpost.sectors)


class Signposts:
    """All that pages can point to. What stands on pages that are about the same is worked out once."""

    def __init__(self, signposts: Sequence[Signpost]) -> None:
        """Keep the entries in the order of their registers."""
        self._all = signposts
        self._known: dict[tuple[Profile, Choice], tuple[Signpost, ...]] = {}

    def on(self, profile: Profile, choice: Choice) -> tuple[Signpost, ...]:
        """Return what stands on a page, by register: never more than six, of which guidance has what others leave."""
        if (profile, choice) not in self._known:
            self._known[profile, choice] = _few(ranked(profile, self._all, choice), choice)
        return self._known[profile, choice]


def _few(fitting: Sequence[Signpost], choice: Choice) -> tuple[Signpost, ...]:
    """Return what stands on a page of all that fits it: what is pinned, then a few of each register in their order."""
    pinned = [one for one in fitting if one.id in choice.pinned][:MOST]
    left = [one for one in fitting if one not in pinned]
    others = [one for sort, most in OTHERS_AT_MOST.items() for one in [o for o in left if o.sort is sort][:most]]
    others = others[: MOST - len(pinned)]
    guidance = [one for one in left if one.sort is Sort.GUIDANCE][: MOST - len(pinned) - len(others)]
    return (*pinned, *guidance, *others)
