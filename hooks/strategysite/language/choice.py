"""In which language an editor is told things: as was asked, else as the computer itself speaks."""

from collections.abc import Iterable, Mapping
from typing import Final

from ..model.text import LANGUAGES

VARIABLE: Final = "STRATEGYSITE_LANG"
_LOCALE: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


def chosen_language(environment: Mapping[str, str], asked: Iterable[str] = ()) -> str:
    """Return ``cy`` or ``en``: the first that was ``asked`` for, else STRATEGYSITE_LANG, else the computer's language.

    The computer's is what the first of LC_ALL, LC_MESSAGES and LANG says that says anything, such as ``cy_GB.UTF-8``.
    """
    of_computer = next((value for name in _LOCALE if (value := environment.get(name))), "")
    wanted = (*asked, environment.get(VARIABLE, "").lower(), of_computer[:2].lower())
    return next((language for language in wanted if language in LANGUAGES), "en")
