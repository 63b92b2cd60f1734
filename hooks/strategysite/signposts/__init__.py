"""Pointing readers to the guidance, law, examples and data that fit the page where they are."""

from .choice import Choice, choice_of
from .profile import Profile
from .profiles import leading_kind, profile_of
from .ranking import MOST, Signposts, ranked
from .signpost import Signpost, Sort, signposts_of

__all__ = [
    "MOST",
    "Choice",
    "Profile",
    "Signpost",
    "Signposts",
    "Sort",
    "choice_of",
    "leading_kind",
    "profile_of",
    "ranked",
    "signposts_of",
]
