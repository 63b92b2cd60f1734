"""The page on the Duty tells how each rule stands, with the same answers in both languages."""

import re

from strategysite.rules import RULES

from ..support.built import BuiltPage, BuiltSite


def of_duty(site: BuiltSite) -> list[BuiltPage]:
    return [page for page in site.pages.values() if page.kind == "duty"]


def points(page: BuiltPage) -> list[str]:
    """Return what is asked, point by point, whether it applies or not."""
    return [head.text for table in page.main.all("table") for head in table.all("th", scope="row")]


def test_there_is_one_for_every_edition_in_each_language(site: BuiltSite) -> None:
    assert len(of_duty(site)) == len([page for page in site.pages.values() if page.kind == "governance"])


def test_every_rule_is_answered_or_said_not_to_apply(site: BuiltSite) -> None:
    for page in of_duty(site):
        assert len(points(page)) == len(RULES), page.address


def test_what_is_asked_stands_in_the_words_of_the_rule(site: BuiltSite) -> None:
    for page in of_duty(site):
        if page.language == "en":
            left = [rule.id for rule in RULES if not any(point.startswith(rule.public) for point in points(page))]
            assert left == [], page.address


def test_the_count_of_points_met_is_that_of_the_tables(site: BuiltSite) -> None:
    for page in of_duty(site):
        told = re.findall(r"\d+", page.main.one("p", class_="progress-words").text)
        tables = [table for table in page.main.all("table") if table["id"] != "duty-elsewhere"]
        asked = sum(len(table.all("th", scope="row")) for table in tables)

        assert int(told[-1]) == asked or int(told[0]) == asked, page.address
        assert 0 < min(map(int, told)) <= asked, page.address
