"""Whether what is written can be read in the colours that a partnership has set (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from ..blanks import either, in_a_row
from ..phrase import NOTHING, Phrase, phrase
from ..problem import Problem, Severity
from .colours import COLOUR, contrast, mixed
from .design import BLACK, Design
from .settings_file import SETTINGS, place_of

_TOKEN = re.compile(r"--([a-z-]+): (#[0-9a-fA-F]{6});")
_Own = Literal["brand", "accent"]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two colours that meet on a page, by their names; ``own``: which of the partnership's two the first comes from."""

    front: str
    back: str
    least: float
    what: Phrase
    own: _Own


_WORDS, _SHAPES = 4.5, 3.0
PAIRS = (
    *(Pair("brand", back, _WORDS, phrase("links"), "brand") for back in ("paper", "surface", "sand", "brand-tint")),
    Pair("on-dark", "brand", _WORDS, phrase("words on the dark band and on buttons"), "brand"),
    Pair("on-dark", "brand-deep", _WORDS, phrase("words at the foot and on a button under the mouse"), "brand"),
    Pair("on-dark-soft", "brand", _WORDS, phrase("quiet words on the dark band"), "brand"),
    Pair("on-dark-soft", "brand-deep", _WORDS, phrase("quiet words at the foot"), "brand"),
    Pair("ink", "brand-tint", _WORDS, phrase("words on tinted panels"), "brand"),
    Pair("ink-soft", "brand-tint", _WORDS, phrase("quiet words on tinted panels"), "brand"),
    Pair("focus-on-dark", "brand", _SHAPES, phrase("the ring round what has the focus"), "brand"),
    Pair("focus-on-dark", "brand-deep", _SHAPES, phrase("the ring round what has the focus"), "brand"),
    Pair("on-accent", "accent", _WORDS, phrase("words on the button that leaves the site"), "accent"),
    Pair("on-accent", "accent-deep", _WORDS, phrase("words on that button under the mouse"), "accent"),
    *(
        Pair("accent", back, _SHAPES, phrase("the ring round what has the focus"), "accent")
        for back in ("paper", "surface", "sand")
    ),
    *(
        Pair("accent-deep", back, _WORDS, phrase("links under the mouse"), "accent")
        for back in ("paper", "surface", "sand")
    ),
    Pair("accent-deep", "accent-tint", _WORDS, phrase("words on tags"), "accent"),
    Pair("ink", "accent-tint", _WORDS, phrase("words on the banner of an example"), "accent"),
)
"""Every pair of colours of which one is a partnership's own. The others are fixed and are looked at in the browser."""


def colours_of(sheet: str) -> dict[str, str]:
    """Return the colours that a style sheet of tokens sets, by their names."""
    return dict(_TOKEN.findall(sheet))


def design_problems(design: Design, sheet: str, root: Path, folders: list[Path]) -> Iterator[Problem]:
    """Yield what is wrong with the look that ``mkdocs.yml`` asks for, in one problem for each setting.

    sheet: the style sheet of tokens, for the colours that are fixed. folders: where the logo may lie.
    """
    fixed = colours_of(sheet)
    for own in ("brand", "accent"):
        colour = getattr(design, own)
        if not COLOUR.fullmatch(colour):
            yield _problem(
                root,
                own,
                phrase('"{colour}" is not a colour.', colour=colour),
                phrase(
                    'Write six digits in quotes, such as {setting}: "{colour}".',
                    setting=own,
                    colour=getattr(Design(), own),
                ),
            )
        elif failing := _failing(own, colour, fixed):
            yield _problem(root, own, _told(failing, colour, fixed), _remedy(own, colour, fixed))
    if not any((folder / design.logo).is_file() for folder in folders):
        places = either(f"{folder.relative_to(root).as_posix()}/{design.logo}" for folder in folders)
        yield _problem(
            root,
            "logo",
            phrase('There is no image "{logo}".', logo=design.logo),
            phrase("Put it into {places}, as SVG or PNG.", places=places),
        )


def _failing(own: str, colour: str, fixed: Mapping[str, str]) -> list[Pair]:
    """Return the pairs that cannot be told apart well enough with a colour in place of the project's own."""
    colours = _with(own, colour, fixed)
    return [
        pair for pair in PAIRS if pair.own == own and contrast(colours[pair.front], colours[pair.back]) < pair.least
    ]


def _with(own: str, colour: str, fixed: Mapping[str, str]) -> dict[str, str]:
    return {**fixed, **replace(Design(), **{own: colour}).colours}


def _told(failing: list[Pair], colour: str, fixed: Mapping[str, str]) -> Phrase:
    """Return which pairs fail, each with its contrast and what is asked."""
    own = failing[0].own
    colours = _with(own, colour, fixed)
    each = [
        phrase(
            "{front} on {back} ({what}): {contrast} to 1, and {least} to 1 is asked",
            front=f"{pair.front} {colours[pair.front]}",
            back=f"{pair.back} {colours[pair.back]}",
            what=pair.what,
            contrast=f"{contrast(colours[pair.front], colours[pair.back]):.2f}",
            least=f"{pair.least:g}",
        )
        for pair in failing
    ]
    return phrase(
        'With "{colour}" some of the site cannot be read well enough. {each}.', colour=colour, each=in_a_row(each, "; ")
    )


def _remedy(own: str, colour: str, fixed: Mapping[str, str]) -> Phrase:
    """Return the lightest darker shade of a colour with which every pair passes."""
    shades = (mixed(colour, BLACK, step / 50) for step in range(1, 50))
    enough = next((shade for shade in shades if not _failing(own, shade, fixed)), None)
    if enough:
        return phrase('Choose a darker colour, for example "{colour}".', colour=enough)
    return phrase('Write "{value}".', value=getattr(Design(), own))


def _problem(root: Path, setting: str, message: Phrase, remedy: Phrase) -> Problem:
    line, column = place_of(root, setting)
    source = NOTHING if setting == "logo" else phrase("WCAG 2.2, 1.4.3 and 1.4.11")
    return Problem(SETTINGS, line, column, f"design-{setting}", Severity.ERROR, message, remedy, source)
