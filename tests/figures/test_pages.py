"""Figures on the built pages: each has its twin, each sentence is true, each diagram says the same as its list."""

from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from strategysite.figures.charts.averages import rolling
from strategysite.figures.charts.traces import drawable
from strategysite.model.series import Number, Series
from strategysite.model.vocabulary import Unit
from strategysite.project import read_project
from strategysite.site.addresses import Addresses

from ..support.built import BuiltPage, BuiltSite
from ..support.project import PROJECT
from ..support.tree import Element


def figures(site: BuiltSite) -> list[tuple[BuiltPage, Element]]:
    """Return every figure of the site with its page."""
    return [(page, figure) for page in site.pages.values() for figure in page.html.all("figure", class_="figure")]


def drawings(element: Element) -> list[Element]:
    """Return the drawings that show something of their own: not the samples of a key, nor the shapes of a status."""
    return element.all("svg", role="img")


@cache
def all_series() -> dict[tuple[str, str], Series]:
    """Return the figures of every measure and finding of the strategies, by their page and the id of their figure."""
    project, _ = read_project(PROJECT, date(2026, 11, 20))
    found: dict[tuple[str, str], Series] = {}
    for definition in (loaded.definition for loaded in project.strategies if loaded.definition):
        for language in definition.strategy.languages:
            addresses = Addresses(definition, project.words[language])
            for measure in definition.measures.measures:
                if measure.series:
                    found[addresses.entry("measure", measure.id), f"series-{measure.id}-figure"] = measure.series
            for one in (one for finding in definition.needs.findings for one in finding.series if one.id):
                found[addresses.part("needs"), f"series-{one.id}-figure"] = one
    return found


def test_every_chart_and_diagram_stands_in_a_figure_and_says_what_it_shows(site: BuiltSite) -> None:
    for page in site.pages.values():
        words = {element["id"]: element.text for element in page.html.all("title", "desc")}
        for drawing in drawings(page.html):
            assert any("figure" in above["class"].split() for above in drawing.above), page.address
            named = [words[id] for id in drawing["aria-labelledby"].split()]
            assert [one.tag for one in drawing.children if isinstance(one, Element)][:2] == ["title", "desc"]
            assert len(named) == 2, page.address
            assert all(named), page.address


def test_every_figure_has_a_drawing_and_one_twin_that_says_the_same(site: BuiltSite) -> None:
    without = []
    for page, figure in figures(site):
        twins = [*figure.all("details"), *figure.all("div", "ol", class_="twin")]
        said = [part for twin in twins for part in twin.all("tr", "li")]
        if not drawings(figure) or len(twins) != 1 or len(said) < 2:
            without.append(f"{page.address}#{figure['id']}")

    assert not without, "each of these needs a drawing and a table or list that says the same"


def test_there_is_a_figure_for_all_that_can_be_drawn_and_for_nothing_else(site: BuiltSite) -> None:
    expected = {place for place, series in all_series().items() if drawable(series)}
    shown = {(page.address, figure["id"]) for page, figure in figures(site)} & all_series().keys()

    assert shown == expected
    assert len(expected) > 40


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_sentence_of_a_figure_holds_what_its_data_show(site: BuiltSite, language: str) -> None:
    read = {
        place: series for place, series in all_series().items() if place[0].startswith(language) and drawable(series)
    }

    for (address, id), series in read.items():
        said = site.pages[address].html.one("figure", id=id).one("p", class_="figure-sentence").text
        assert [part for part in expected(series) if part not in said] == [], f"{address}: {said}"

    assert len(read) > 15


def expected(series: Series) -> Iterator[str]:
    """Yield what the sentence must hold: the first figure and the last that can be compared, and the difference."""
    values = comparable(series)
    if len(values) < 2:
        return
    first, last = values[0], values[-1]
    yield printed(first, series.unit)
    yield printed(last, series.unit)
    if series.unit is Unit.PERCENT:
        yield printed(round(abs(last - first), 2), Unit.COUNT)
    elif first and abs(last - first) / first >= 0.005:
        yield f"{int(100 * abs(last - first) / first + 0.5)}%"


def comparable(series: Series) -> list[Number]:
    """Return the figures since counting last changed; of months, the averages of whole years counted back."""
    start = max((number for number, point in enumerate(series.points) if point.break_before), default=0)
    values = [point.value for point in series.points[start:] if point.value is not None]
    if series.points[0].period.kind != "month":
        return values
    years = [values[end - 12 : end] for end in range(len(values), 11, -12)]
    return [round(sum(year) / 12) if sum(year) / 12 >= 20 else round(sum(year) / 12, 1) for year in reversed(years)]


def printed(value: Number, unit: Unit) -> str:
    """Return a figure as English and Welsh print it."""
    plain = f"{value:,.2f}".rstrip("0").rstrip(".")
    return f"{plain}%" if unit is Unit.PERCENT else plain


def test_the_table_of_months_holds_the_averages_that_are_drawn(site: BuiltSite) -> None:
    months = {place: series for place, series in all_series().items() if rolling(series)}

    for (address, id), series in months.items():
        table = site.pages[address].html.one("figure", id=id).one("table")
        averages = [row.all("td")[3].text for row in table.one("tbody").all("tr")]
        assert averages == ["–" if value is None else printed(value, series.unit) for value in rolling(series)], address

    assert len(months) >= 3


def test_the_diagram_of_governance_has_the_groups_of_its_list(site: BuiltSite) -> None:
    seen = 0
    for page in site.pages.values():
        for figure in page.html.all("figure", id="reporting"):
            listed = {link.text for link in figure.one("div", class_="twin").all("a")}
            boxes = {box.one("text", class_="name").text for box in figure.all("g", class_="box")}
            assert boxes == listed, page.address
            seen += 1

    assert seen >= 8


def test_a_diagram_that_may_be_wider_than_the_screen_can_be_scrolled_by_keyboard(site: BuiltSite) -> None:
    frames = [frame for page in site.pages.values() for frame in page.html.all("div", class_="diagram-frame")]

    assert frames
    assert all(frame["tabindex"] == "0" and frame["role"] == "group" and frame["aria-labelledby"] for frame in frames)


def test_the_list_comes_before_the_diagram(site: BuiltSite) -> None:
    for _, figure in figures(site):
        if figure["id"] in ("reporting", "round"):
            kinds = [one["class"].split()[0] for one in figure.children if isinstance(one, Element) and one["class"]]
            assert kinds == ["twin", "drawing"]


def test_each_step_of_a_theory_tells_what_it_leads_to_and_has_a_line_for_it(site: BuiltSite) -> None:
    for page in site.pages.values():
        for theory in page.html.all("div", class_="theory"):
            told = [one.text for one in theory.all("p", class_="theory-drawn")]
            lines = [path for frame in theory.all("div", class_="theory-lines") for path in frame.all("path")]

            assert len(lines) >= len(told) > 0
            assert len(lines) == sum(words.count(";") + 1 for words in told), page.address


def test_drawings_need_no_style_and_no_script_of_their_own(site: BuiltSite) -> None:
    for page, figure in figures(site):
        for drawing in figure.all("svg"):
            parts = list(drawing.walk())
            assert not [part for part in parts if part["style"] or part.tag in ("style", "script", "a", "image")], (
                page.address
            )
