"""Prose in Markdown becomes HTML in which headings go down step by step, and nothing hides."""

import re

import pytest

from strategysite.site.prose import to_html, to_plain


@pytest.mark.parametrize(
    ("words", "first", "levels"),
    [
        ("# One\n\n## Two\n\n### Three", 3, "345"),
        ("## One\n\n#### Three left out", 3, "34"),
        ("#### Deep\n\n# High", 2, "22"),
        ("# One\n\n# Two\n\n##### Far\n\n## Near", 4, "4455"),
        ("# One\n\n## Two\n\n### Three\n\n#### Four", 4, "4566"),
        ("<h4 onclick=x>One</h4>\n\n<h6>Two</h6>", 2, "23"),
    ],
)
def test_headings_leave_out_no_level(words: str, first: int, levels: str) -> None:
    html = to_html(words, first)

    assert "".join(re.findall(r"<h(\d)", html)) == levels
    assert re.findall(r"<h(\d)", html) == re.findall(r"</h(\d)", html)


@pytest.mark.parametrize("sign", ["&#x202E;", "&#8238;", "&#x2067;", "&#xFFFE;", "&#x1F;", "&#0;"])
def test_a_sign_that_cannot_be_seen_is_not_brought_in_by_its_number(sign: str) -> None:
    assert to_html(f"one{sign}two", 2) == "<p>onetwo</p>"
    assert to_plain(f"one{sign}two") == "onetwo"


def test_signs_that_can_be_seen_may_be_named() -> None:
    assert to_html("&#373; &amp; &#x177;", 2) == "<p>ŵ &amp; ŷ</p>"


def test_what_stands_deeper_in_one_another_than_anybody_writes_is_made_flat() -> None:
    deep = to_html("> " * 200 + "words", 2)

    assert deep.count("<blockquote>") == 0
    assert "<p>words</p>" in deep
    assert to_html("> " * 5 + "words", 2).count("<blockquote>") == 5
