"""Charts and diagrams as the browser draws them: words inside their boxes, nothing on anything else, at every width."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser

from strategysite.figures.diagrams.reporting import reporting_diagram
from strategysite.language.catalogue import read_words
from strategysite.site.design import Design
from strategysite.site.render import Renderer

from ..figures.partnerships import ALL
from ..support.built import BuiltSite
from ..support.project import PROJECT
from .conftest import Opener

pytestmark = pytest.mark.browser
_STYLE = (PROJECT / "templates" / "theme" / "assets" / "site.css").read_text(encoding="utf-8")
_BOXES = """() => [...document.querySelectorAll(".diagram")].flatMap((diagram, number) =>
  [...diagram.querySelectorAll(".box")].map(box => {
    const place = it => { const r = it.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom]; };
    return {diagram: number, box: place(box.querySelector("rect")), words: [...box.querySelectorAll("text")].map(place),
      name: box.querySelector(".name").textContent.trim()};
  }))"""
_STICKING_OUT = """() => [...document.querySelectorAll("svg[role=img]")].flatMap(svg => {
  const all = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("text")].filter(text => {
    const r = text.getBoundingClientRect();
    return r.left < all.left - 1 || r.right > all.right + 1 || r.top < all.top - 3 || r.bottom > all.bottom + 3;
  }).map(text => `${svg.getAttribute("aria-labelledby")}: ${text.textContent.trim()}`);
})"""
_MEETING = """() => [...document.querySelectorAll("svg.chart[role=img]")].flatMap(svg => {
  const texts = [...svg.querySelectorAll("text")].map(it => [it.textContent.trim(), it.getBoundingClientRect()]);
  return texts.flatMap(([words, a], number) => texts.slice(number + 1)
    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 5 && b.top < a.bottom - 5)
    .map(([other]) => `${svg.getAttribute("aria-labelledby")}: ${words} / ${other}`));
})"""


def faults_of(boxes: list[dict[str, Any]]) -> list[str]:
    """Return what stands on something else, and whose words stand out of their box."""
    found = [
        f"{one['name']} / {other['name']}"
        for number, one in enumerate(boxes)
        for other in boxes[number + 1 :]
        if one["diagram"] == other["diagram"] and _meet(one["box"], other["box"])
    ]
    return found + [
        f"{one['name']} stands out" for one in boxes for words in one["words"] if not _holds(one["box"], words)
    ]


def _meet(one: list[float], other: list[float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _holds(box: list[float], words: list[float]) -> bool:
    return box[0] < words[0] and words[2] < box[2] and box[1] < words[1] and words[3] < box[3]


@pytest.fixture(scope="module")
def page_with() -> Callable[[str], str]:
    """Return a way to have a page with the diagram of a partnership of a name."""
    words = read_words(PROJECT / "translations", "en")
    renderer = Renderer(PROJECT / "templates", PROJECT, words, "/", {})
    environment = renderer._environment
    style = renderer.text("tokens.css", colours=Design().colours) + _STYLE
    template = environment.from_string(
        '{% import "figures/diagram.html" as d with context %}{{ d.drawing("it", diagram, "It", "Told") }}'
    )

    def page(name: str) -> str:
        drawing = template.render(diagram=reporting_diagram(words, ALL[name]()))
        return f"<!DOCTYPE html><html lang=en><style>{style}</style><div class=drawing>{drawing}</div>"

    return page


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", ALL)
def test_diagrams_of_every_size_have_no_overlap_and_hold_their_words(
    browser: Browser, page_with: Callable[[str], str], name: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.set_content(page_with(name))

    boxes = page.evaluate(_BOXES)
    sideways = page.evaluate("document.documentElement.scrollWidth")
    page.close()

    assert sorted(box["name"] for box in boxes) == sorted(group.name.en or "" for group in ALL[name]())
    assert faults_of(boxes) == []
    assert sideways <= width


@pytest.mark.parametrize("width", [360, 1280])
def test_no_words_stand_out_of_a_drawing_or_on_other_words(site: BuiltSite, reader: Opener, width: int) -> None:
    page = reader(width)
    found = []
    for built in site.pages.values():
        if built.kind in ("measure", "needs", "governance", "review"):
            page.goto(built.address)
            found += [f"{built.address} {words}" for words in page.evaluate(_STICKING_OUT) + page.evaluate(_MEETING)]
            found += faults_of(page.evaluate(_BOXES))

    assert found == []


@pytest.mark.parametrize("width", [360, 1280])
def test_letters_in_drawings_are_large_enough_to_read(site: BuiltSite, reader: Opener, width: int) -> None:
    page = reader(width)
    page.goto(site.of_kind("measure").address)

    drawn = page.evaluate("""() => [...document.querySelectorAll("svg[role=img] text")].map(text =>
      parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)""")

    assert drawn
    assert min(drawn) >= 10.5


@pytest.mark.parametrize(("width", "shown"), [(360, False), (1280, True)])
def test_lines_between_steps_are_drawn_where_the_columns_stand_side_by_side(
    site: BuiltSite, reader: Opener, width: int, shown: bool
) -> None:
    page = reader(width)
    page.goto(site.of_kind("priorities").address)
    lines = page.locator(".theory-lines").first
    words = page.locator(".theory-drawn").first

    assert lines.is_visible() is shown
    assert (words.bounding_box() or {"width": 0})["width"] > 1 or shown


def test_lines_between_steps_meet_the_steps(site: BuiltSite, reader: Opener) -> None:
    page = reader(1280)
    page.goto(site.of_kind("priorities").address)

    away = page.evaluate("""() => [...document.querySelectorAll(".theory-lines path")].map(path => {
      const box = path.ownerSVGElement.getBoundingClientRect();
      const [, start] = path.getAttribute("d").match(/^M0 ([0-9.]+)/);
      const y = box.top + box.height * start / 100;
      const column = path.closest(".theory-lines").previousElementSibling;
      const middles = [...column.querySelectorAll(".theory-step")].map(it => it.getBoundingClientRect())
        .map(r => Math.abs((r.top + r.bottom) / 2 - y));
      return Math.min(...middles);
    })""")

    assert away
    assert max(away) < 2
