"""A partnership's own colours and logo: every shade is worked out, and what could not be read stops the build."""

import re

import pytest

from strategysite.language.catalogue import read_words
from strategysite.site.colours import contrast, mixed
from strategysite.site.design import Design
from strategysite.site.design_check import PAIRS, colours_of, design_problems
from strategysite.site.render import Renderer

from ..support.project import PROJECT

STYLE = PROJECT / "templates" / "theme" / "assets" / "site.css"
FOLDERS = [PROJECT / "templates" / "theme", PROJECT / "content" / "pages"]


def tokens(design: Design) -> str:
    words = read_words(PROJECT / "translations", "en")
    return Renderer(PROJECT / "templates", PROJECT, words, "/", {}).text("tokens.css", colours=design.colours)


def told(design: Design) -> list[str]:
    return [problem.told for problem in design_problems(design, tokens(Design()), PROJECT, FOLDERS)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.48), ("#0000ff", "#ffffff", 8.59), ("#123456", "#123456", 1)],
)
def test_contrast_is_as_wcag_defines_it(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.005) == contrast(other, one)


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert [mixed("#000000", "#ffffff", share) for share in (0, 0.5, 1)] == ["#000000", "#808080", "#ffffff"]


def test_the_look_of_this_project_can_be_read() -> None:
    assert told(Design()) == []


@pytest.mark.parametrize("brand", ["#1d3c78", "#5b1a6b", "#333333", "#8a1538"])
def test_other_dark_colours_can_be_chosen(brand: str) -> None:
    assert told(Design(brand=brand, accent="#a3380f")) == []


def test_a_colour_that_is_too_light_is_told_with_each_pair_that_fails_and_a_shade_that_passes() -> None:
    (message,) = told(Design(brand="#5aa7b0"))
    better = re.findall(r'Choose a darker colour, for example "(#[0-9a-f]{6})"', message)

    assert "brand #5aa7b0 on paper #fcfaf6 (links): 2.65 to 1, and 4.5 to 1 is asked" in message
    assert "WCAG 2.2" in message
    assert told(Design(brand=better[0])) == []


def test_a_word_is_no_colour_and_a_logo_must_be_there() -> None:
    colour, logo = told(Design(accent="teal", logo="x.svg"))

    assert colour.startswith('"teal" is not a colour. Write six digits in quotes, such as accent: "#b0441b".')
    assert logo == (
        'There is no image "x.svg". Put it into templates/theme/x.svg or content/pages/x.svg, as SVG or PNG.'
    )


def test_a_problem_points_at_its_line_of_the_settings() -> None:
    lines = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8").splitlines()
    (problem,) = design_problems(Design(accent="#ffdd00"), tokens(Design()), PROJECT, FOLDERS)

    assert problem.file == "mkdocs.yml"
    assert lines[problem.line - 1][problem.column - 1 :].startswith('"#b0441b"')


def test_every_pair_is_of_colours_that_there_are() -> None:
    there = colours_of(tokens(Design()))

    assert [pair for pair in PAIRS if not {pair.front, pair.back} <= there.keys()] == []


def test_the_style_sheet_uses_only_tokens_that_are_set_and_no_colour_of_its_own_on_screens() -> None:
    sheet = STYLE.read_text(encoding="utf-8")
    screens = sheet.partition("@media (prefers-contrast: more)")[0]
    set_there = set(re.findall(r"(--[a-z0-9-]+):", tokens(Design()) + sheet))

    assert set(re.findall(r"var\((--[a-z0-9-]+)", sheet + tokens(Design()))) <= set_there
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b", screens) == []


def test_two_colours_change_every_shade_of_them() -> None:
    ours, other = colours_of(tokens(Design())), colours_of(tokens(Design("#1d3c78", "#a3380f")))
    changed = {name for name in ours if ours[name] != other[name]}

    assert changed == Design().colours.keys()
